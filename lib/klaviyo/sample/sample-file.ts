import { findEmails } from '../email.ts';

/** Name of the mark in a sample's head; its content is the page's path without ids. */
export const sampleMark = 'bounce-ledger-page-sample';

export const sampleComment =
  'Page sample of Bounce Ledger: the structure of a page. Every address, name and number in it is invented; column headers, known words and codes of mail servers are the page’s own.';

/** @param now epoch milliseconds */
export function sampleFileName(now: number): string {
  return `bounce-ledger_page-sample_${new Date(now).toISOString().slice(0, 10)}.html`;
}

export type SampleCheck =
  | { readonly status: 'sample'; readonly path: string }
  | { readonly status: 'no-sample' }
  /** Addresses that are not at `.example`: the file was changed, or is none that the extension made. */
  | { readonly status: 'suspicious'; readonly found: readonly string[] };

/** Is a file a page sample that may be kept with the project? By its text alone. */
export function checkSample(html: string): SampleCheck {
  const path = new RegExp(`<meta name="${sampleMark}" content="([^"<>]*)">`).exec(html)?.[1];
  if (path === undefined || !/^\s*<!doctype html>/i.test(html)) return { status: 'no-sample' };
  const real = findEmails(html)
    .map(({ email }) => email)
    .filter((email) => !email.endsWith('.example'));
  const code = html.match(/<(?:script|iframe|object|embed|link|img[^>]*\ssrc)\b|\son[a-z]+\s*=|javascript:/gi) ?? [];
  const found = [...new Set([...real, ...code])];
  return found.length > 0 ? { status: 'suspicious', found } : { status: 'sample', path };
}

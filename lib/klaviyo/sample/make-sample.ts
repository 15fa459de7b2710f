import { parseMessageAddress, routeOf } from '../pages/address.ts';
import { copyStructure } from './copy-structure.ts';
import { readPageRoles } from './page-roles.ts';
import { collectTexts } from './page-texts.ts';
import { createPseudonyms, type Pseudonyms } from './pseudonyms.ts';
import { sampleComment, sampleMark } from './sample-file.ts';
import { leaksOf } from './verify-sample.ts';

export type SampleResult =
  | {
      readonly status: 'made';
      readonly html: string;
      /** Lists and rows that were found on the page. */
      readonly lists: number;
      readonly rows: number;
    }
  /** Something of the page's own was still in it, or it was too large: there is no sample. */
  | { readonly status: 'not-clean' | 'too-large' };

/** Largest sample, in characters. */
const largest = 2_000_000;

/** Has the shape of a message's id, so that the sample's address is of the same kind of page. */
const sampleId = 'SAMPLE0001';

/** A page's path without what is the account's own. */
function pathOf(url: URL, { identifier }: Pseudonyms): string {
  const route = routeOf(url);
  const id = parseMessageAddress(route)?.id;
  return route.replace(/[^/]+/g, (segment) => (segment === id ? sampleId : identifier(segment))).slice(0, 300);
}

const secretly = () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;

/**
 * The structure of a page as static HTML, with every address, name and number replaced, and checked to hold none of the
 * page's own texts but column headers and known words. The page is only read.
 * @param random a number from 0 to 1; secret by default, so that nobody can undo the replacing
 */
export function makeSample(document: Document, url: URL, random: () => number = secretly): SampleResult {
  const originals = collectTexts(document.body);
  const names = createPseudonyms(new Set([...originals.words, ...originals.numbers]), random);
  const roles = readPageRoles(document);
  const copy = document.implementation.createHTMLDocument('');
  copyStructure(document.body, copy.body, roles, names);
  const language = document.documentElement.lang;
  const lang = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language) ? ` lang="${language}"` : '';
  const path = pathOf(url, names);
  const html = `<!doctype html>
<!-- ${sampleComment} -->
<html${lang}><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><meta name="${sampleMark}" content="${path}"><title>Page sample</title></head>
${copy.body.outerHTML}</html>
`;
  if (html.length > largest) return { status: 'too-large' };
  if (leaksOf(html, originals, roles.headerWords).length > 0) return { status: 'not-clean' };
  return { status: 'made', html, lists: roles.lists, rows: roles.rows };
}

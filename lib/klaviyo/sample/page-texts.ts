import { findEmails } from '../email.ts';
import { stripInvisible } from '../text.ts';

/** Every text and every value of an attribute that a page holds, in whatever root. */
export interface PageTexts {
  /** Lower case, of two letters or more. */
  readonly words: ReadonlySet<string>;
  /** Digits alone, separators of thousands removed, of three digits or more; and IP addresses as they are. */
  readonly numbers: ReadonlySet<string>;
  readonly emails: ReadonlySet<string>;
}

/** Words of HTML and ARIA, and of style sheets: they tell nothing of a page's people. */
const ofMarkup = new Set(
  'role type scope dir lang style class xmlns viewbox d fill stroke aria-sort aria-live aria-haspopup aria-current aria-orientation aria-autocomplete aria-colindex aria-rowindex aria-colcount shadowrootmode tabindex width height'.split(
    ' ',
  ),
);
const ipAddress =
  /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.]*\d)|(?<![\p{L}\d:])(?:[0-9a-f]{1,4}:){3,7}[0-9a-f:.]*|2001:db8::[0-9a-f]+/giu;
const statusCode = /(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?![\d.]*\d)/g;
const code = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT']);

/** Collects what stands below `roots`; declared shadow roots count as open ones. Independent of how texts are scrubbed. */
export function collectTexts(start: Node): PageTexts {
  const words = new Set<string>();
  const numbers = new Set<string>();
  const emails = new Set<string>();
  const take = (text: string) => {
    let clean = stripInvisible(text);
    for (const [ip] of clean.matchAll(ipAddress)) numbers.add(ip.toLowerCase());
    // The numbers of an IP address or of an enhanced status code (RFC 3463) say nothing on their own.
    clean = clean.replace(ipAddress, ' ').replace(statusCode, ' ');
    for (const { email } of findEmails(clean)) emails.add(email);
    for (const [word] of clean.toLowerCase().matchAll(/[\p{L}\p{M}]{2,}/gu)) words.add(word);
    for (const [number] of clean.matchAll(/\d{1,3}(?:[.,'’\u00a0\u202f]\d{3})+(?!\d)|\d{3,}/g))
      numbers.add(number.replace(/\D/g, ''));
  };
  const pending: Node[] = [start];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.nodeType === Node.TEXT_NODE) take((node as Text).data);
    if (node.nodeType === Node.ELEMENT_NODE) {
      const element = node as Element;
      if (code.has(element.tagName)) continue;
      for (const { name, value } of element.attributes) if (!ofMarkup.has(name.toLowerCase())) take(value);
      const value = (element as Partial<HTMLInputElement>).value;
      if (typeof value === 'string') take(value);
      if (element.shadowRoot) pending.push(element.shadowRoot);
      if (element.tagName === 'TEMPLATE') pending.push((element as HTMLTemplateElement).content);
    }
    pending.push(...node.childNodes);
  }
  return { words, numbers, emails };
}

/** Reading the parts of a reply that are no plain words: pure questions about a place in a text. */
import { kind, kindOf } from './fold.ts';
import { quantityWords, unitWords, versionWords } from './marks.ts';

const SPACE = 0x20;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** The word that ends right before this place with nothing but space between, lower-cased; empty where none. */
function wordBefore(text: string, at: number): string {
  let stop = at;
  while (stop > 0 && text.charCodeAt(stop - 1) <= SPACE) stop--;
  let start = stop;
  while (start > 0 && stop - start < 24 && kindOf(text.charCodeAt(start - 1)) === kind.letter) start--;
  return start === stop ? '' : text.slice(start, stop).toLowerCase();
}

/** What stands behind a number, without the tags and entities that may part it from its word. */
function behind(text: string, at: number): string {
  const next = text.charCodeAt(at);
  const part = text.slice(at, at + 60);
  return next === 0x3c || next === 0x26 ? part.replace(/<[^<>]{0,30}>|&nbsp;/g, ' ') : part;
}

function wordAfter(text: string, at: number): string {
  return /^[\s-]*([a-z]+)/i.exec(behind(text, at))?.[1]?.toLowerCase() ?? '';
}

const isRate = /^\s+[a-z]{3,12} (?:per|an|a|every|each|within) /i;

/** Whether three digits are a reply, `421` to `559`, and do not count something ("a limit of 500 messages"). */
export function isBasicReply(text: string, start: number, stop: number): boolean {
  const first = text.charCodeAt(start);
  if ((first !== 0x34 && first !== 0x35) || text.charCodeAt(start + 1) > 0x35) return false;
  const before = start > 0 ? text.charCodeAt(start - 1) : 0;
  // "1,500", "$450", "/554", "500%"
  if (before === 0x2c || before === 0x24 || before === 0x2f || text.charCodeAt(stop) === 0x25) return false;
  // "limit reached: 500 messages per day"
  if (start > 0 && isRate.test(behind(text, stop))) return false;
  const word = wordBefore(text, start);
  return word === '' || (!quantityWords.has(word) && !unitWords.has(wordAfter(text, stop)));
}

/** "exit status 67", "X-Unix; 67", "unknown mailer error 67", as folded words. */
const beforeExitStatus = /(?:status|exit|exited|exit code|returned|x unix|xunix|mailer error|exited with)[\s.;:=(]*$/;

/**
 * Whether what follows these folded words is a delivery program's exit status. Folded, so that wrapped lines and stray
 * characters make no difference.
 */
export function announcesExitStatus(words: string): boolean {
  return beforeExitStatus.test(words);
}

/** What digits with dots between are: a packed enhanced code (see `codes.ts`), or one of the below. */
export const dotted = { success: 1, ip: 2, number: 3 } as const;

export function readDottedNumber(text: string, start: number, stop: number): number {
  let parts = 0;
  let value = 0;
  let size = 0;
  let packed = 0;
  let isCode = true;
  for (let i = start; i <= stop; i++) {
    const code = i < stop ? text.charCodeAt(i) : 0x2e;
    if (isDigit(code)) {
      value = value * 10 + code - 0x30;
      size++;
      continue;
    }
    // RFC 3463: class 2, 4 or 5, subject 0 to 7, detail of up to three digits.
    const isGood =
      parts === 0
        ? size === 1 && (value === 2 || value === 4 || value === 5)
        : parts === 1
          ? size === 1 && value <= 7
          : size <= 3;
    if (!isGood || size === 0) isCode = false;
    packed = packed * 1_000 + value;
    parts++;
    value = 0;
    size = 0;
  }
  if (parts === 4) return dotted.ip;
  if (parts !== 3 || !isCode || versionWords.has(wordBefore(text, start))) return dotted.number;
  return packed < 4_000_000 ? dotted.success : packed + 10_000_000;
}

/** Queue ids with hyphens (Exim's `1rXyZa-0004Bc-2D`, UUIDs): long, of parts that mix letters and digits. */
export function isId(text: string, start: number, stop: number): boolean {
  const size = stop - start;
  if (size < 14) return false;
  let digits = 0;
  for (let i = start; i < stop; i++) if (isDigit(text.charCodeAt(i))) digits++;
  // "550-5.7.1-blocked": a code at the front is no id
  return digits >= 4 && digits * 5 >= size && !/^[45]\d\d-/.test(text.slice(start, start + 4));
}

/** Whether a run of letters and digits is a size: `25MB`. */
export function isSize(text: string, start: number, digits: number, stop: number): boolean {
  if (stop - start - digits > 3 || !isDigit(text.charCodeAt(start + digits - 1))) return false;
  return /^(?:[kmg]i?b?|b)$/i.test(text.slice(start + digits, stop));
}

/** One past the end of a link. */
export function linkEnd(text: string, at: number, end: number): number {
  let i = at;
  while (i < end) {
    const code = text.charCodeAt(i);
    if (code <= SPACE || code === 0x22 || code === 0x3c || code === 0x3e || code === 0x29 || code === 0x5d) break;
    if (code > 0x2000) break;
    i++;
  }
  while (i > at && /[.,;:'!?]/.test(text.charAt(i - 1))) i--;
  return i;
}

const tag =
  /^<\/?(?:br|p|b|i|u|a|div|span|td|tr|th|table|tbody|html|body|head|font|strong|em|li|ul|ol|pre|h[1-6]|hr|title|style|script|meta|img|center|small|tt|code)(?:[\s/][^<>]{0,300})?>/i;

/** Length of the HTML tag at a `<`, or 1: `<lena@example.com>` is no tag, and must cost nothing. */
export function tagLength(text: string, at: number): number {
  const nameStart = text.charCodeAt(at + 1) === 0x2f ? at + 2 : at + 1;
  let i = nameStart;
  while (i - nameStart < 7) {
    const k = kindOf(text.charCodeAt(i));
    if (k !== kind.letter && k !== kind.digit) break;
    i++;
  }
  const next = text.charCodeAt(i);
  if (i === nameStart || (next !== 0x3e && next !== 0x2f && next > SPACE)) return 1;
  return tag.exec(text.slice(at, at + 320))?.[0].length ?? 1;
}

const entity = /^&(?:lt|gt|amp|nbsp|quot|apos|#x?[\da-f]{1,5});/i;

/** Length of the HTML entity at a `&`, or 1. */
export function entityLength(text: string, at: number): number {
  return entity.exec(text.slice(at, at + 10))?.[0].length ?? 1;
}

const isHex = (code: number): boolean => isDigit(code) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x66);

const ipv6 = /^[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}(?:\d+(?:\.\d+){3})?/i;

/** Length of the IPv6 address that starts here, or 0. */
export function ipv6Length(text: string, at: number): number {
  // "to:" and "550:" come far more often than addresses: look before anything is cut out.
  let colon = at;
  while (colon - at < 5 && isHex(text.charCodeAt(colon))) colon++;
  const next = text.charCodeAt(colon + 1);
  if (text.charCodeAt(colon) !== 0x3a || (next !== 0x3a && !isHex(next))) return 0;
  const size = ipv6.exec(text.slice(at, at + 48))?.[0].length ?? 0;
  return size > 4 ? size : 0;
}

/** Words of a quoted subject line are the sender's, not the server's: where they end, given what follows "subject". */
export function subjectEnd(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && i < at + 3 && (text.charCodeAt(i) === SPACE || text.charCodeAt(i) === 0x3a)) i++;
  const opened = text.charAt(i);
  const isNamed = text.slice(at, i).includes(':');
  const closing = opened === '"' || opened === "'" ? opened : opened === '[' ? ']' : opened === '“' ? '”' : '';
  if (closing !== '') {
    const close = text.indexOf(closing, i + 1);
    if (close !== -1 && close < i + 1_000) return close + 1;
  }
  if (!isNamed) return at;
  // An unquoted header runs to the end of its line; a folded line goes on.
  for (let j = i; j < end; j++) {
    const code = text.charCodeAt(j);
    const next = text.charCodeAt(j + 1);
    if (code === 0x0a && next !== SPACE && next !== 0x09) return j;
    if (code === 0x29 && !text.slice(i, j).includes('(')) return j;
  }
  return end;
}

/** Characters that tie an address such as `bounce+user=example.com@mail.example` together: `+ = / ! ~ * %`. */
export function isGlue(code: number): boolean {
  return (
    code === 0x2b || code === 0x3d || code === 0x2f || code === 0x21 || code === 0x7e || code === 0x2a || code === 0x25
  );
}

/** "doesn't" is one word; any other apostrophe parts words ("l'adresse", "user's"). */
export function isContraction(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1) | 0x20;
  const after = text.charCodeAt(at + 1) | 0x20;
  return before === 0x6e && after === 0x74 && kindOf(text.charCodeAt(at + 2)) !== kind.letter;
}

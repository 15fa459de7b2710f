/** Reading the parts of a reply that are no plain words: questions about a place in the text of the open page. */
import { kind, kindTable } from './fold.ts';
import { quantityWords, unitWords, versionWords } from './marks.ts';
import { page, source } from './skeleton-page.ts';

const SPACE = 0x20;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Characters that part words and are not seen: spaces, controls, zero-width ones. */
const isBlank = (code: number): boolean =>
  code <= SPACE || (code >= 0x7f && code <= 0xa0) || kindTable[code] === kind.dropped;

const NO_BREAK_SPACE = '&nbsp;';

/** Where the blanks, tags and entities of spaces end that begin here. */
function blankEnd(at: number): number {
  let i = at;
  while (i < page.end) {
    const code = source[i] as number;
    if (isBlank(code)) i++;
    else if (code === 0x3c && tagLength(i) > 1) i += tagLength(i);
    else if (code === 0x26 && page.text.startsWith(NO_BREAK_SPACE, i)) i += NO_BREAK_SPACE.length;
    else break;
  }
  return i;
}

/** Where the blanks, tags and entities of spaces begin that end here. */
function blankStart(at: number): number {
  let i = at;
  while (i > 0) {
    const code = source[i - 1] as number;
    const open = code === 0x3e ? page.text.lastIndexOf('<', i) : -1;
    if (isBlank(code)) i--;
    else if (open !== -1 && i - open > 2 && tagLength(open) === i - open) i = open;
    else if (code === 0x3b && page.text.endsWith(NO_BREAK_SPACE, i)) i -= NO_BREAK_SPACE.length;
    else break;
  }
  return i;
}

/** The word that ends right before this place with nothing but blanks between, lower-cased; empty where none. */
function wordBefore(at: number): string {
  const stop = blankStart(at);
  let start = stop;
  while (start > 0 && stop - start < 24 && kindTable[source[start - 1] as number] === kind.letter) start--;
  return start === stop ? '' : page.text.slice(start, stop).toLowerCase();
}

/** What stands behind a number, with single spaces for all that parts words unseen. */
function behind(at: number): string {
  const part = page.text.slice(at, at + 60);
  return /^[ -%'-;=-~]*$/.test(part)
    ? part
    : part.replace(/<[^<>]{0,30}>|&nbsp;/g, ' ').replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ');
}

function wordAfter(at: number): string {
  return /^[ -]*([a-z]+)/i.exec(behind(at))?.[1]?.toLowerCase() ?? '';
}

/** As in "550 5.1.1": soon seen, and then no word follows. */
function isBeforeDigit(at: number): boolean {
  return isDigit(source[blankEnd(at)] as number);
}

const isRate = /^ +[a-z]{3,12} +(?:per|an|a|every|each|within) /i;

/** Whether three digits are a reply, `421` to `559`, and do not count something ("a limit of 500 messages"). */
export function isBasicReply(start: number, stop: number): boolean {
  const first = source[start] as number;
  if ((first !== 0x34 && first !== 0x35) || (source[start + 1] as number) > 0x35) return false;
  if (source[stop] === 0x25) return false;
  if (start === 0) return true;
  const before = source[start - 1] as number;
  // "1,500", "$450", "/554", "500%"
  if (before === 0x2c || before === 0x24 || before === 0x2f) return false;
  // "limit reached: 500 messages per day"
  if (!isBeforeDigit(stop) && isRate.test(behind(stop))) return false;
  const word = wordBefore(start);
  return word === '' || (!quantityWords.has(word) && !unitWords.has(wordAfter(stop)));
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

export function readDottedNumber(start: number, stop: number): number {
  let parts = 0;
  let value = 0;
  let size = 0;
  let packed = 0;
  let isCode = true;
  for (let i = start; i <= stop; i++) {
    const code = i < stop ? (source[i] as number) : 0x2e;
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
  if (parts !== 3 || !isCode || versionWords.has(wordBefore(start))) return dotted.number;
  return packed < 4_000_000 ? dotted.success : packed + 10_000_000;
}

/** Queue ids with hyphens (Exim's `1rXyZa-0004Bc-2D`, UUIDs): long, of parts that mix letters and digits. */
export function isId(start: number, stop: number): boolean {
  const size = stop - start;
  if (size < 14) return false;
  let digits = 0;
  for (let i = start; i < stop; i++) if (isDigit(source[i] as number)) digits++;
  // "550-5.7.1-blocked": a code at the front is no id
  return digits >= 4 && digits * 5 >= size && !/^[45]\d\d-/.test(page.text.slice(start, start + 4));
}

/** Whether a run of letters and digits is a size: `25MB`. */
export function isSize(start: number, digits: number, stop: number): boolean {
  if (stop - start - digits > 3 || !isDigit(source[start + digits - 1] as number)) return false;
  return /^(?:[kmg]i?b?|b)$/i.test(page.text.slice(start + digits, stop));
}

/** One past the end of a link. */
export function linkEnd(at: number): number {
  const { text, end } = page;
  let i = at;
  while (i < end) {
    const code = source[i] as number;
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
export function tagLength(at: number): number {
  const nameStart = source[at + 1] === 0x2f ? at + 2 : at + 1;
  let i = nameStart;
  while (i - nameStart < 7) {
    const k = kindTable[source[i] as number];
    if (k !== kind.letter && k !== kind.digit) break;
    i++;
  }
  const next = source[i] as number;
  if (i === nameStart || (next !== 0x3e && next !== 0x2f && next > SPACE)) return 1;
  return tag.exec(page.text.slice(at, at + 320))?.[0].length ?? 1;
}

const entity = /^&(?:lt|gt|amp|nbsp|quot|apos|#x?[\da-f]{1,5});/i;

/** Length of the HTML entity at a `&`, or 1. */
export function entityLength(at: number): number {
  return entity.exec(page.text.slice(at, at + 10))?.[0].length ?? 1;
}

const isHex = (code: number): boolean => isDigit(code) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x66);

const ipv6 = /^[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}(?:\d+(?:\.\d+){3})?/i;

/** Length of the IPv6 address that starts here, or 0. */
export function ipv6Length(at: number): number {
  // "to:" and "550:" come far more often than addresses: look before anything is cut out.
  let colon = at;
  while (colon - at < 5 && isHex(source[colon] as number)) colon++;
  const next = source[colon + 1] as number;
  if (source[colon] !== 0x3a || (next !== 0x3a && !isHex(next))) return 0;
  const size = ipv6.exec(page.text.slice(at, at + 48))?.[0].length ?? 0;
  return size > 4 ? size : 0;
}

/** Words of a quoted subject line are the sender's, not the server's: where they end, given what follows "subject". */
export function subjectEnd(at: number): number {
  const { text, end } = page;
  const colon = blankEnd(at);
  const isNamed = source[colon] === 0x3a;
  const i = isNamed ? blankEnd(colon + 1) : colon;
  const opened = text.charAt(i);
  const closing = opened === '"' || opened === "'" ? opened : opened === '[' ? ']' : opened === '“' ? '”' : '';
  if (closing !== '') {
    const close = text.indexOf(closing, i + 1);
    if (close !== -1 && close < i + 1_000) return close + 1;
  }
  if (!isNamed) return at;
  // An unquoted header runs to the end of its line; a folded line goes on.
  for (let j = i; j < end; j++) {
    const code = source[j];
    const next = source[j + 1];
    if (code === 0x0a && next !== SPACE && next !== 0x09) return j;
    if (code === 0x29 && !text.slice(i, j).includes('(')) return j;
  }
  return end;
}

const replyCode = /\b[245](?:\d\d[ -]|\.\d{1,3}\.\d)/;

/** Where the title ends that is quoted right behind "your message"; a reply in quotation marks is no title. */
export function titleEnd(at: number): number {
  const { text } = page;
  const start = blankEnd(at);
  const closing = { '"': '"', '“': '”', '«': '»' }[text.charAt(start)];
  if (closing === undefined) return at;
  const close = text.indexOf(closing, start + 1);
  if (close === -1 || close > start + 300 || replyCode.test(text.slice(start, close))) return at;
  return close + 1;
}

/** Characters that tie an address such as `bounce+user=example.com@mail.example` together: `+ = / ! ~ * %`. */
export function isGlue(code: number): boolean {
  return (
    code === 0x2b || code === 0x3d || code === 0x2f || code === 0x21 || code === 0x7e || code === 0x2a || code === 0x25
  );
}

/** "doesn't" is one word; any other apostrophe parts words ("l'adresse", "user's"). */
export function isContraction(at: number): boolean {
  const before = (source[at - 1] as number) | 0x20;
  const after = (source[at + 1] as number) | 0x20;
  return before === 0x6e && after === 0x74 && at + 2 < page.end && kindTable[source[at + 2] as number] !== kind.letter;
}

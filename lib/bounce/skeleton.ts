// Longer than most files here: one pass over the characters is what makes half a million replies a second possible.
import { fold, foldLetter, isUnsegmented, kind, kindOf } from './fold.ts';
import { hostMark, isVersionWord, linkMark, quantityWords, unitWords } from './marks.ts';

/** Longest part of a reply that is read; reasons come from strangers' servers. */
export const REPLY_CAP = 10_000;

/**
 * A reply reduced to what its template says: lower-case words between single spaces, ` . ` where a sentence ends,
 * `@` for an address, `&` for an IP address, `%` for a host, `=` for a link, `0` for a number, `~` for an id.
 * Reply codes are not in the words: they are listed apart, each with its place.
 *
 * The arrays are reused by the next call: copy what is kept.
 */
export interface Skeleton {
  readonly chars: Uint16Array;
  readonly length: number;
  /** For each character, where it came from: first code unit, and one past the last. */
  readonly from: Uint16Array;
  readonly to: Uint16Array;
  /** Pairs of packed code (see `codes.ts`) and place among the words. */
  readonly codes: Int32Array;
  readonly codeCount: number;
  readonly hash: number;
  readonly unsegmented: boolean;
}

const SIZE = REPLY_CAP * 2 + 64;
const chars = new Uint16Array(SIZE);
const from = new Uint16Array(SIZE);
const to = new Uint16Array(SIZE);
const codes = new Int32Array(512);

const SPACE = 0x20;
const STOP = 0x2e;

let length = 0;
let codeCount = 0;
let unsegmented = false;
let text = '';
let end = 0;

function put(code: number, start: number, stop: number): void {
  chars[length] = code;
  from[length] = start;
  to[length] = stop;
  length++;
}

/** A one-character word that stands for something masked. */
function putMark(mark: number, start: number, stop: number): void {
  put(mark, start, stop);
  put(SPACE, stop, stop);
}

function putText(word: string, start: number, stop: number): void {
  for (let i = 0; i < word.length; i++) put(fold(word.charCodeAt(i)), start, stop);
  put(SPACE, stop, stop);
}

function putStop(at: number): void {
  if (length >= 2 && chars[length - 2] !== STOP) putMark(STOP, at, at + 1);
}

function lastWord(): string {
  let start = length - 1;
  while (start > 0 && chars[start - 1] !== SPACE) start--;
  return String.fromCharCode(...chars.subarray(start, length - 1));
}

function nextWord(at: number): string {
  return /^[\s-]*([a-z]+)/i.exec(text.slice(at, at + 24))?.[1]?.toLowerCase() ?? '';
}

function putCode(packed: number): void {
  if (codeCount * 2 >= codes.length) return;
  codes[codeCount * 2] = packed;
  codes[codeCount * 2 + 1] = length;
  codeCount++;
}

/** Whether a word stands before this place with nothing but space between. */
function isAfterWord(start: number): boolean {
  let back = start - 1;
  while (back >= 0 && text.charCodeAt(back) <= SPACE) back--;
  if (back < 0) return false;
  return kindOf(text.charCodeAt(back)) === kind.letter;
}

/** `421`, `45x`, `50x`, `52x` to `55x`, unless it counts something ("a limit of 500 messages"). */
function isBasicReply(start: number, stop: number): boolean {
  const first = text.charCodeAt(start);
  if (first !== 0x34 && first !== 0x35) return false;
  if (text.charCodeAt(start + 1) > 0x35) return false;
  const before = start > 0 ? text.charCodeAt(start - 1) : 0;
  // "1,500", "$450", "/554", "500%"
  if (before === 0x2c || before === 0x24 || before === 0x2f || text.charCodeAt(stop) === 0x25) return false;
  if (!isAfterWord(start)) return true;
  return !quantityWords.has(lastWord()) && !unitWords.has(nextWord(stop));
}

const ENHANCED = /^[245]\.[0-7]\.\d{1,3}$/;

/** Something with a dot in it: an address of a machine, an enhanced code, a host, or two sentences without a space. */
function putDotted(start: number, stop: number, letters: number): void {
  const atom = text.slice(start, stop);
  if (letters === 0) {
    if (ENHANCED.test(atom) && !(isAfterWord(start) && isVersionWord(lastWord()))) {
      if (atom.charCodeAt(0) !== 0x32) {
        const [, subject = '0', detail = '0'] = atom.split('.');
        putCode(Number(atom.charAt(0)) * 1_000_000 + Number(subject) * 1_000 + Number(detail) + 10_000_000);
      }
      return;
    }
    // Yahoo writes its own sub-code behind the reply: "mailbox is disabled (554.30)".
    if (atom === '554.30') putText(atom, start, stop);
    else if (/^\d+\.\d+\.\d+\.\d+$/.test(atom)) putMark(0x26, start, stop);
    else putMark(0x30, start, stop);
    return;
  }
  const mark = hostMark(atom);
  if (mark !== null) {
    put(0x25, start, stop);
    putText(mark, start, stop);
    return;
  }
  // "rejected.Please": words that lack a space, and dotted names such as RESOLVER.ADR.RecipientNotFound.
  let wordStart = start;
  for (let i = start; i <= stop; i++) {
    if (i < stop && text.charCodeAt(i) !== 0x2e) continue;
    if (i > wordStart) putHyphenated(wordStart, i);
    wordStart = i + 1;
  }
}

function putWord(start: number, stop: number): void {
  for (let i = start; i < stop; i++) {
    const code = text.charCodeAt(i);
    const k = kindOf(code);
    if (k === kind.dropped) continue;
    if (k === kind.separator || (k === kind.hyphen)) continue;
    if (code >= 0x3040 && isUnsegmented(code)) unsegmented = true;
    put(fold(code), i, i + 1);
  }
  if (length > 0 && chars[length - 1] !== SPACE) put(SPACE, stop, stop);
}

/** One run of letters and digits: a word, a number, a reply code, a vendor token or an id. */
function putRun(start: number, stop: number, digits: number): void {
  const size = stop - start;
  if (digits === 0) {
    putWord(start, stop);
  } else if (digits === size) {
    if (size === 3 && isBasicReply(start, stop)) putCode(Number(text.slice(start, stop)));
    else putMark(0x30, start, stop);
  } else if (/^\d+(?:[kmg]i?b?|b)$/i.test(text.slice(start, stop))) {
    // "25MB": the number is masked, the unit is a word
    put(0x30, start, start + digits);
    putWord(start + digits, stop);
  } else if (size > 12 || (size > 7 && digits > 4)) {
    putMark(0x7e, start, stop);
  } else {
    putWord(start, stop);
  }
}

/** Hyphens and underscores part words: `over-quota`, `550-5.1.1`, `user_unknown`; but `OFR_506` and `e-mail` are one. */
function putHyphenated(start: number, stop: number): void {
  if (isId(start, stop)) {
    putMark(0x7e, start, stop);
    return;
  }
  let runStart = start;
  let digits = 0;
  let dots = 0;
  for (let i = start; i <= stop; i++) {
    const code = i < stop ? text.charCodeAt(i) : 0x2d;
    const k = kindOf(code);
    if (k === kind.digit) digits++;
    if (k === kind.dot) dots++;
    const joins = k === kind.underscore && i + 1 < stop && kindOf(text.charCodeAt(i + 1)) === kind.digit;
    if ((k !== kind.hyphen && k !== kind.underscore) || (joins && i - runStart > digits)) continue;
    if (i > runStart) {
      if (dots > 0) putDotted(runStart, i, i - runStart - digits - dots);
      else putRun(runStart, i, digits);
      // "e-mail" is "email"
      const e = i - runStart === 1 && i < stop && fold(text.charCodeAt(runStart)) === 0x65 && fold(text.charCodeAt(i + 1)) === 0x6d;
      if (e) length--;
    }
    runStart = i + 1;
    digits = 0;
    dots = 0;
  }
}

/** Queue ids with hyphens (Exim's `1rXyZa-0004Bc-2D`, UUIDs): long, of parts that mix letters and digits. */
function isId(start: number, stop: number): boolean {
  const size = stop - start;
  if (size < 14) return false;
  let digits = 0;
  for (let i = start; i < stop; i++) if (kindOf(text.charCodeAt(i)) === kind.digit) digits++;
  if (digits < 4 || digits * 5 < size) return false;
  // "550-5.7.1-blocked": a code at the front is no id
  return !/^[45]\d\d-/.test(text.slice(start, start + 4));
}

/**
 * Puts a word of letters only, as most are, and answers where it ends; -1 where the atom is something else
 * (the caller then reads it with care).
 */
function putPlainWord(start: number): number {
  const lengthBefore = length;
  let at = length;
  let i = start;
  while (i < end) {
    const folded = foldLetter(text.charCodeAt(i));
    if (folded === 0) break;
    chars[at] = folded;
    at++;
    i++;
  }
  if (i === start) return -1;
  if (i < end) {
    const next = text.charCodeAt(i);
    if (next !== SPACE && next !== 0x2c && next !== 0x3e && next !== 0x29 && next !== 0x5d && next !== 0x22 && next !== 0x0a && next !== 0x0d) {
      // A dot ends the word only where nothing sticks to it; any other character needs care.
      if (next !== STOP) return -1;
      const afterDot = i + 1 < end ? text.charCodeAt(i + 1) : SPACE;
      if (afterDot !== SPACE && afterDot !== 0x0a && afterDot !== 0x0d) return -1;
    }
  }
  // Deciding words begin and end with whole words: the places between are not asked for.
  from[lengthBefore] = start;
  to[at - 1] = i;
  length = at;
  put(SPACE, i, i);
  return i - start === 7 && chars[lengthBefore] === 0x73 ? -2 - i : i;
}

const links = /^(?:https?|ftp)$/i;

/** Where a link ends. */
function linkEnd(at: number): number {
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

function putLink(start: number): number {
  const stop = linkEnd(start);
  put(0x3d, start, stop);
  const [mark, token] = linkMark(text.slice(start, Math.min(stop, start + 400)));
  putText(mark, start, stop);
  if (token !== '') putText(token, start, stop);
  return stop;
}

const tag = /^<\/?(?:br|p|b|i|u|a|div|span|td|tr|th|table|tbody|html|body|head|font|strong|em|li|ul|ol|pre|h[1-6]|hr|title|style|script|meta|img|center|small|tt|code)(?:[\s/][^<>]{0,300})?>/i;
/** Length of the HTML tag at a `<`, or 1: `<lena@example.com>` is no tag, and must cost nothing. */
function tagLength(at: number): number {
  let i = text.charCodeAt(at + 1) === 0x2f ? at + 2 : at + 1;
  const nameStart = i;
  while (i < end && i - nameStart < 7 && kindOf(text.charCodeAt(i)) <= kind.digit && kindOf(text.charCodeAt(i)) > 0) i++;
  const next = i < end ? text.charCodeAt(i) : 0;
  if (i === nameStart || (next !== 0x3e && next !== 0x2f && next > SPACE)) return 1;
  return tag.exec(text.slice(at, at + 320))?.[0].length ?? 1;
}

const entity = /^&(?:(lt|gt|amp|nbsp|quot|apos)|#x?[\da-f]{1,5});/i;

/** Words of a quoted subject line are the sender's, not the server's: where they end. */
function subjectEnd(at: number): number {
  let i = at;
  while (i < end && i < at + 3 && (text.charCodeAt(i) === SPACE || text.charCodeAt(i) === 0x3a)) i++;
  const opened = text.charAt(i);
  const named = text.slice(at, i).includes(':');
  const closing = opened === '"' || opened === "'" ? opened : opened === '[' ? ']' : opened === '“' ? '”' : '';
  if (closing !== '') {
    const close = text.indexOf(closing, i + 1);
    return close === -1 || close > i + 1_000 ? (named ? end : at) : close + 1;
  }
  if (!named) return at;
  // An unquoted header runs to the end of its line; a folded line goes on.
  for (let j = i; j < end; j++) {
    const code = text.charCodeAt(j);
    if (code === 0x0a && text.charCodeAt(j + 1) !== SPACE && text.charCodeAt(j + 1) !== 0x09) return j;
    if (code === 0x29 && !text.slice(i, j).includes('(')) return j;
  }
  return end;
}

function endsWithSubject(): boolean {
  // " subject "
  return (
    length >= 9 && chars[length - 8] === 0x73 && chars[length - 2] === 0x74 && chars[length - 9] === SPACE && lastWord() === 'subject'
  );
}

const IPV6 = /^[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}(?:\d+(?:\.\d+){3})?/i;

/** Characters that tie an address such as `bounce+user=example.com@example.net` together. */
function isGlue(code: number): boolean {
  return code === 0x2b || code === 0x3d || code === 0x2f || code === 0x21 || code === 0x7e || code === 0x2a || code === 0x25;
}

/** The skeleton of the first {@link REPLY_CAP} characters of a reply. */
export function readSkeleton(reply: string): Skeleton {
  text = reply;
  end = Math.min(reply.length, REPLY_CAP);
  length = 0;
  codeCount = 0;
  unsegmented = false;
  put(SPACE, 0, 0);
  let chainStart = 0;
  let chainCodes = 0;
  let chainEnd = -1;
  let i = 0;
  while (i < end) {
    const code = text.charCodeAt(i);
    if (code === SPACE) {
      i++;
      continue;
    }
    const k = kindOf(code);
    const before = i - 1;
    if (k === kind.separator || k === kind.hyphen || k === kind.dot || k === kind.dropped || k === kind.underscore) {
      if (code === 0x3c) {
        i += tagLength(i);
        continue;
      }
      if (code === 0x26) {
        const found = entity.exec(text.slice(i, i + 10));
        i += found === null ? 1 : found[0].length;
        continue;
      }
      if (code === 0x2e || code === 0x21 || code === 0x3f || code === 0x3b) {
        const next = i + 1 < end ? text.charCodeAt(i + 1) : SPACE;
        if (kindOf(next) === kind.separator) putStop(i);
      } else if (code === 0x3002 || code === 0xff01) putStop(i);
      else if (code === 0x3a && i + 1 < end && text.charCodeAt(i + 1) === 0x3a) {
        const found = IPV6.exec(text.slice(i, i + 48));
        if (found !== null && found[0].length > 4) {
          putMark(0x26, i, i + found[0].length);
          i += found[0].length;
          continue;
        }
      }
      i++;
      continue;
    }
    if (k === kind.letter && (before !== chainEnd || !isGlue(text.charCodeAt(before)))) {
      const plain = putPlainWord(i);
      if (plain !== -1) {
        i = plain < -1 ? -2 - plain : plain;
        if (plain < -1 && endsWithSubject()) i = subjectEnd(i);
        continue;
      }
    }
    // One atom: everything up to a character that no address, host, id or word holds.
    const start = i;
    let digits = 0;
    let dots = 0;
    let splits = 0;
    let ats = 0;
    let wide = false;
    while (i < end) {
      const c = text.charCodeAt(i);
      const ck = kindOf(c);
      if (ck === kind.letter) {
        if (c >= 0x3040) wide = true;
      } else if (ck === kind.digit) digits++;
      else if (ck === kind.dot) dots++;
      else if (ck === kind.hyphen || ck === kind.underscore) splits++;
      else if (ck === kind.at) ats++;
      else if (ck === kind.dropped) {
        // nothing
      } else if (c === 0x27 || c === 0x2019) {
        // "doesn't" is one word; any other apostrophe parts words ("l'adresse", "user's")
        const n = fold(text.charCodeAt(i + 1));
        if (n !== 0x74 || i === start || fold(text.charCodeAt(i - 1)) !== 0x6e || kindOf(text.charCodeAt(i + 2)) === kind.letter) break;
      } else break;
      i++;
    }
    let stop = i;
    // Trailing dots and dashes belong to the sentence.
    while (stop > start) {
      const lk = kindOf(text.charCodeAt(stop - 1));
      if (lk === kind.dot) dots--;
      else if (lk === kind.hyphen || lk === kind.underscore) splits--;
      else break;
      stop--;
    }
    if (chainEnd !== start - 1 || !isGlue(text.charCodeAt(start - 1))) {
      chainStart = length;
      chainCodes = codeCount;
    }
    chainEnd = i;
    const next = i < end ? text.charCodeAt(i) : 0;
    if (ats > 0) {
      length = chainStart;
      codeCount = chainCodes;
      if (stop - start > 0) putMark(0x40, start, stop);
    } else if (next === 0x3a && text.charCodeAt(i + 1) === 0x2f && text.charCodeAt(i + 2) === 0x2f && links.test(text.slice(start, stop))) {
      i = putLink(start);
      chainEnd = -1;
      continue;
    } else if (next === 0x3a && dots === 0 && splits === 0 && stop - start <= 4 && IPV6.test(text.slice(start, start + 48))) {
      const found = IPV6.exec(text.slice(start, start + 48));
      i = start + (found?.[0].length ?? 1);
      putMark(0x26, start, i);
      continue;
    } else if (dots > 2 && fold(text.charCodeAt(start)) === 0x77 && text.slice(start, start + 4).toLowerCase() === 'www.') {
      i = putLink(start);
      chainEnd = -1;
      continue;
    } else if (splits > 0 && (dots === 0 || /^[45]\d\d-|-[45]\.\d\.\d/.test(text.slice(start, stop)))) putHyphenated(start, stop);
    else if (dots > 0) putDotted(start, stop, stop - start - digits - dots);
    else if (wide) putWord(start, stop);
    else putRun(start, stop, digits);
    if (stop < i && text.charCodeAt(i - 1) === 0x2e) putStop(i - 1);
    if (endsWithSubject()) {
      i = subjectEnd(i);
    }
  }
  let hash = length;
  for (let j = 0; j < length; j++) hash = (Math.imul(hash, 31) + (chars[j] as number)) | 0;
  for (let j = 0; j < codeCount * 2; j++) hash = (Math.imul(hash, 31) + (codes[j] as number)) | 0;
  return { chars, length, from, to, codes, codeCount, hash, unsegmented };
}

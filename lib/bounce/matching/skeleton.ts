/** One pass over the characters of a reply: a template has to be known half a million times a second. */
import { entityLength, ipv6Length, isContraction, isGlue, subjectEnd, tagLength, titleEnd } from './atoms.ts';
import { FIRST_UNSEGMENTED, fold, kind, kindTable, letterTable } from './fold.ts';
import { putDotted, putHyphenated, putLink, putRun, putWord } from './skeleton-atoms.ts';
import {
  chars,
  closePage,
  codes,
  from,
  openPage,
  page,
  print,
  put,
  putMark,
  putStop,
  putText,
  SPACE,
  STOP,
  source,
  to,
} from './skeleton-page.ts';

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
  /** The characters and codes as numbers, of which the first so many tell this skeleton from any other of its length. */
  readonly print: Int32Array;
  readonly printSize: number;
  readonly hash: number;
  readonly unsegmented: boolean;
  /** How much it holds of what differs from one reply of a template to the next: addresses, IP addresses, ids. */
  readonly varying: number;
}

/** Characters that part words and mean nothing else: one look for most of what stands between words. */
const partsWords = new Uint8Array(0x80).fill(0);
for (const char of '\t\n\r ,()[]{}"|') partsWords[char.charCodeAt(0)] = 1;

/** Characters right behind a word of letters that leave it one. */
const endsWord = new Uint8Array(0x80).fill(0);
for (const char of ' ,>)]"\n\r') endsWord[char.charCodeAt(0)] = 1;

/** Whether a word of letters ends here; a dot ends it only where nothing sticks to it, any other character needs care. */
function endsPlainWord(at: number): boolean {
  const code = source[at] as number;
  if (code < 0x80 && endsWord[code] === 1) return true;
  if (at === page.end) return true;
  const next = at + 1 < page.end ? source[at + 1] : SPACE;
  return code === STOP && (next === SPACE || next === 0x0a || next === 0x0d);
}

/**
 * Puts words of letters only, as most are, with single spaces between, and answers where they end; -1 where the first
 * atom is something else (the caller then reads it with care).
 */
function putPlainWords(first: number): number {
  const { end } = page;
  let at = page.length;
  let i = first;
  for (;;) {
    const start = i;
    const startAt = at;
    while (i < end) {
      const folded = letterTable[source[i] as number] as number;
      if (folded === 0) break;
      chars[at] = folded;
      at++;
      i++;
    }
    if (!endsPlainWord(i)) return start === first ? -1 : start;
    // Deciding words begin and end with whole words: the places between are not asked for.
    from[startAt] = start;
    to[at - 1] = i;
    chars[at] = SPACE;
    from[at] = i;
    to[at] = i;
    at++;
    page.length = at;
    // "subject" and "message": seven letters, and a first one that few other words of that length have.
    if (i - start === 7 && (chars[startAt] === 0x73 || chars[startAt] === 0x6d)) {
      const quoted = quotationEnd(i);
      if (quoted !== i) return quoted;
    }
    if (source[i] !== SPACE || letterTable[source[i + 1] as number] === 0) return i;
    i++;
  }
}

const links = /^(?:https?|ftp)$/i;

/** Whether these are the last words written; they begin with a space. */
function endsWith(words: string): boolean {
  const start = page.length - words.length - 1;
  if (start < 0) return false;
  for (let i = 0; i < words.length; i++) if (chars[start + i] !== words.charCodeAt(i)) return false;
  return true;
}

/** Where the sender's own words end that are quoted behind the words written last; the same place where none are. */
function quotationEnd(at: number): number {
  if (endsWith(' subject')) return subjectEnd(at);
  return endsWith(' your message') ? titleEnd(at) : at;
}

/** Whether the last word is a number that ends here, or one space before. */
function endsWithNumber(at: number): boolean {
  const last = page.length - 2;
  return last > 0 && chars[last] === 0x30 && chars[last - 1] === SPACE && at - (to[last] as number) <= 1;
}

/** The skeleton of the first {@link REPLY_CAP} characters of a reply. */
export function readSkeleton(reply: string): Skeleton {
  openPage(reply);
  const { text, end } = page;
  put(SPACE, 0, 0);
  let chainStart = 0;
  let chainCodes = 0;
  let chainEnd = -1;
  let i = 0;
  while (i < end) {
    const code = source[i] as number;
    if (code < 0x80 && partsWords[code] === 1) {
      i++;
      continue;
    }
    const before = i - 1;
    if (letterTable[code] !== 0 && (before !== chainEnd || !isGlue(source[before] as number))) {
      const plain = putPlainWords(i);
      if (plain !== -1) {
        i = plain;
        continue;
      }
    }
    const k = kindTable[code];
    // "a.+-b@mail.example": glue ties on what would else be a dash of the sentence's.
    const isTied = before === chainEnd && k !== kind.separator && isGlue(source[before] as number);
    if (
      k === kind.separator ||
      (!isTied && (k === kind.hyphen || k === kind.dot || k === kind.dropped || k === kind.underscore))
    ) {
      if (code === 0x3c) {
        i += tagLength(i);
        continue;
      }
      if (code === 0x26) {
        i += entityLength(i);
        continue;
      }
      if (code === 0x2e || code === 0x21 || code === 0x3f || code === 0x3b) {
        const next = i + 1 < end ? (source[i + 1] as number) : SPACE;
        if (kindTable[next] === kind.separator) putStop(i);
      } else if (code === 0x3002 || code === 0xff01) putStop(i);
      else if (code === 0x3a && i + 1 < end && (source[i + 1] as number) === 0x3a) {
        const size = ipv6Length(i);
        if (size > 0) putMark(0x26, i, i + size);
        i += Math.max(size, 1);
        continue;
      } else if (code === 0x25 && endsWithNumber(i)) putText('percent', i, i + 1);
      else if (before === chainEnd && isGlue(code) && isGlue(source[before] as number)) chainEnd = i;
      i++;
      continue;
    }
    // One atom: everything up to a character that no address, host, id or word holds.
    const start = i;
    let digits = 0;
    let dots = 0;
    let splits = 0;
    let ats = 0;
    let wide = false;
    while (i < end) {
      const c = source[i] as number;
      const ck = kindTable[c];
      if (ck === kind.letter) {
        if (c >= FIRST_UNSEGMENTED) wide = true;
      } else if (ck === kind.digit) digits++;
      else if (ck === kind.dot) dots++;
      else if (ck === kind.hyphen || ck === kind.underscore) splits++;
      else if (ck === kind.at) ats++;
      else if (ck === kind.dropped) {
        // nothing
      } else if (c === 0x27 || c === 0x2019) {
        if (i === start || !isContraction(i)) break;
      } else break;
      i++;
    }
    let stop = i;
    // Trailing dots and dashes belong to the sentence.
    while (stop > start) {
      const lk = kindTable[source[stop - 1] as number];
      if (lk === kind.dot) dots--;
      else if (lk === kind.hyphen || lk === kind.underscore) splits--;
      else break;
      stop--;
    }
    if (chainEnd !== start - 1 || !isGlue(source[start - 1] as number)) {
      chainStart = page.length;
      chainCodes = page.codeCount;
    }
    chainEnd = i;
    const next = i < end ? (source[i] as number) : 0;
    if (ats > 0) {
      page.length = chainStart;
      page.codeCount = chainCodes;
      if (stop - start > 0) putMark(0x40, start, stop);
    } else if (
      next === 0x3a &&
      (source[i + 1] as number) === 0x2f &&
      (source[i + 2] as number) === 0x2f &&
      links.test(text.slice(start, stop))
    ) {
      i = putLink(start);
      chainEnd = -1;
      continue;
    } else if (next === 0x3a && dots === 0 && splits === 0 && stop - start <= 4 && ipv6Length(start) > 0) {
      i = start + ipv6Length(start);
      putMark(0x26, start, i);
      continue;
    } else if (
      dots > 2 &&
      fold(source[start] as number) === 0x77 &&
      text.slice(start, start + 4).toLowerCase() === 'www.'
    ) {
      i = putLink(start);
      chainEnd = -1;
      continue;
    } else if (splits > 0 && (dots === 0 || /^[45]\d\d-|-[45]\.\d\.\d/.test(text.slice(start, stop))))
      putHyphenated(start, stop);
    else if (dots > 0) putDotted(start, stop, stop - start - digits - dots);
    else if (wide) putWord(start, stop);
    else putRun(start, stop, digits);
    if (stop < i && (source[i - 1] as number) === 0x2e) putStop(i - 1);
    i = quotationEnd(i);
  }
  const printSize = closePage();
  const { length, codeCount, unsegmented, varying } = page;
  return { chars, length, from, to, codes, codeCount, print, printSize, hash: hashOf(printSize), unsegmented, varying };
}

/** Of the whole print; two sums side by side, because each step of one waits for the step before. */
function hashOf(printSize: number): number {
  let even = 0;
  let odd = 0;
  for (let i = 0; i < printSize; i += 2) {
    even = (Math.imul(even, 31) + (print[i] as number)) | 0;
    // Behind a print of odd size stands what a longer reply left there.
    if (i + 1 < printSize) odd = (Math.imul(odd, 37) + (print[i + 1] as number)) | 0;
  }
  return Math.imul(even, 0x9e3779b1) ^ odd;
}

// Longer than most files here: one pass over the characters is what makes half a million replies a second possible.
import {
  dotted,
  entityLength,
  ipv6Length,
  isBasicReply,
  isContraction,
  isGlue,
  isId,
  isSize,
  linkEnd,
  readDottedNumber,
  subjectEnd,
  tagLength,
} from './atoms.ts';
import { fold, isUnsegmented, kind, kindTable, letterTable } from './fold.ts';
import { hostMark, linkMark } from './marks.ts';
import { remembered } from './remembered.ts';

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

/** The reply's code units: reading an array is several times faster than asking a string for each. */
const source = new Uint16Array(REPLY_CAP + 8);
const ascii = new Uint8Array(REPLY_CAP + 8);
const encoder = new TextEncoder();

function readSource(reply: string): void {
  end = Math.min(reply.length, REPLY_CAP);
  text = reply.length > REPLY_CAP ? reply.slice(0, REPLY_CAP) : reply;
  // Nearly all replies are ASCII: then code units and bytes are the same.
  const { read, written } = encoder.encodeInto(text, ascii);
  if (read === end && written === end) source.set(ascii.subarray(0, end));
  else for (let i = 0; i < end; i++) source[i] = text.charCodeAt(i);
  // What stands behind the end parts words.
  source.fill(0, end, end + 8);
}

const SPACE = 0x20;
const STOP = 0x2e;

const markOfHost = remembered(hostMark);
const markOfLink = remembered(linkMark);

let length = 0;
let codeCount = 0;
let lastBasic = 0;
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

function putCode(packed: number): void {
  if (codeCount * 2 >= codes.length) return;
  codes[codeCount * 2] = packed;
  codes[codeCount * 2 + 1] = length;
  codeCount++;
}

/** Something with a dot in it: an address of a machine, an enhanced code, a host, or two sentences without a space. */
function putDotted(start: number, stop: number, letters: number): void {
  if (letters === 0) {
    const read = readDottedNumber(text, start, stop);
    if (read > dotted.number) putCode(read);
    else if (read === dotted.ip) putMark(0x26, start, stop);
    // Yahoo writes its own sub-code behind the reply: "mailbox is disabled (554.30)".
    else if (read === dotted.number && text.slice(start, stop) === '554.30') putText('554.30', start, stop);
    else if (read === dotted.number) putMark(0x30, start, stop);
    return;
  }
  const mark = markOfHost(text.slice(start, stop));
  if (mark !== null) {
    put(0x25, start, stop);
    putText(mark, start, stop);
    return;
  }
  // "rejected.Please": words that lack a space, and dotted names such as RESOLVER.ADR.RecipientNotFound.
  let wordStart = start;
  for (let i = start; i <= stop; i++) {
    if (i < stop && (source[i] as number) !== 0x2e) continue;
    if (i > wordStart) putHyphenated(wordStart, i);
    wordStart = i + 1;
  }
}

function putWord(start: number, stop: number): void {
  let wasWide = false;
  for (let i = start; i < stop; i++) {
    const code = source[i] as number;
    const k = kindTable[code];
    if (k === kind.dropped) continue;
    if (k === kind.separator || k === kind.hyphen) continue;
    const isWide = code >= 0x3040 && isUnsegmented(code);
    if (isWide) unsegmented = true;
    // "SPF検証": a Latin word among characters that are not parted is a word all the same.
    if (i > start && isWide !== wasWide && chars[length - 1] !== SPACE) put(SPACE, i, i);
    wasWide = isWide;
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
    if (size === 3 && isBasicReply(text, start, stop)) {
      const value = Number(text.slice(start, stop));
      // Another reply begins; the same code again only goes on with a reply of several lines.
      if (value !== lastBasic && lastBasic !== 0) putStop(start);
      lastBasic = value;
      putCode(value);
    } else putMark(0x30, start, stop);
  } else if (isSize(text, start, digits, stop)) {
    // "25MB": the number is masked, the unit is a word
    put(0x30, start, start + digits);
    putWord(start + digits, stop);
  } else if (size > 12 || (size > 7 && digits > 4 && !text.slice(start, stop).includes('_'))) {
    putMark(0x7e, start, stop);
  } else {
    putWord(start, stop);
  }
}

/** Hyphens and underscores part words: `over-quota`, `550-5.1.1`, `user_unknown`; but `OFR_506` and `e-mail` are one. */
function putHyphenated(start: number, stop: number): void {
  if (isId(text, start, stop)) {
    putMark(0x7e, start, stop);
    return;
  }
  let runStart = start;
  let digits = 0;
  let dots = 0;
  for (let i = start; i <= stop; i++) {
    const code = i < stop ? (source[i] as number) : 0x2d;
    const k = kindTable[code];
    if (k === kind.digit) digits++;
    if (k === kind.dot) dots++;
    const joins = k === kind.underscore && i + 1 < stop && kindTable[source[i + 1] as number] === kind.digit;
    if ((k !== kind.hyphen && k !== kind.underscore) || (joins && i - runStart > digits)) continue;
    if (i > runStart) {
      if (dots > 0) putDotted(runStart, i, i - runStart - digits - dots);
      else putRun(runStart, i, digits);
      // "e-mail" is "email"
      const e =
        i - runStart === 1 &&
        i < stop &&
        fold(source[runStart] as number) === 0x65 &&
        fold(source[i + 1] as number) === 0x6d;
      if (e) length--;
    }
    runStart = i + 1;
    digits = 0;
    dots = 0;
  }
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
    const folded = letterTable[source[i] as number] as number;
    if (folded === 0) break;
    chars[at] = folded;
    at++;
    i++;
  }
  if (i === start) return -1;
  if (i < end) {
    const next = source[i] as number;
    if (
      next !== SPACE &&
      next !== 0x2c &&
      next !== 0x3e &&
      next !== 0x29 &&
      next !== 0x5d &&
      next !== 0x22 &&
      next !== 0x0a &&
      next !== 0x0d
    ) {
      // A dot ends the word only where nothing sticks to it; any other character needs care.
      if (next !== STOP) return -1;
      const afterDot = i + 1 < end ? (source[i + 1] as number) : SPACE;
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

function putLink(start: number): number {
  const stop = linkEnd(text, start, end);
  put(0x3d, start, stop);
  const [mark, token] = markOfLink(text.slice(start, Math.min(stop, start + 400)));
  putText(mark, start, stop);
  if (token !== '') putText(token, start, stop);
  return stop;
}

/** Whether the last word is "subject". */
function endsWithSubject(): boolean {
  if (length < 9 || chars[length - 9] !== SPACE) return false;
  for (let i = 0; i < 7; i++) if (chars[length - 8 + i] !== 'subject'.charCodeAt(i)) return false;
  return true;
}

/** The skeleton of the first {@link REPLY_CAP} characters of a reply. */
export function readSkeleton(reply: string): Skeleton {
  readSource(reply);
  length = 0;
  codeCount = 0;
  lastBasic = 0;
  unsegmented = false;
  put(SPACE, 0, 0);
  let chainStart = 0;
  let chainCodes = 0;
  let chainEnd = -1;
  let i = 0;
  while (i < end) {
    const code = source[i] as number;
    if (code === SPACE) {
      i++;
      continue;
    }
    const k = kindTable[code];
    const before = i - 1;
    if (k === kind.separator || k === kind.hyphen || k === kind.dot || k === kind.dropped || k === kind.underscore) {
      if (code === 0x3c) {
        i += tagLength(text, i);
        continue;
      }
      if (code === 0x26) {
        i += entityLength(text, i);
        continue;
      }
      if (code === 0x2e || code === 0x21 || code === 0x3f || code === 0x3b) {
        const next = i + 1 < end ? (source[i + 1] as number) : SPACE;
        if (kindTable[next] === kind.separator) putStop(i);
      } else if (code === 0x3002 || code === 0xff01) putStop(i);
      else if (code === 0x3a && i + 1 < end && (source[i + 1] as number) === 0x3a) {
        const size = ipv6Length(text, i);
        if (size > 0) putMark(0x26, i, i + size);
        i += Math.max(size, 1);
        continue;
      }
      i++;
      continue;
    }
    if (k === kind.letter && (before !== chainEnd || !isGlue(source[before] as number))) {
      const plain = putPlainWord(i);
      if (plain !== -1) {
        i = plain < -1 ? -2 - plain : plain;
        if (plain < -1 && endsWithSubject()) i = subjectEnd(text, i, end);
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
      const c = source[i] as number;
      const ck = kindTable[c];
      if (ck === kind.letter) {
        if (c >= 0x3040) wide = true;
      } else if (ck === kind.digit) digits++;
      else if (ck === kind.dot) dots++;
      else if (ck === kind.hyphen || ck === kind.underscore) splits++;
      else if (ck === kind.at) ats++;
      else if (ck === kind.dropped) {
        // nothing
      } else if (c === 0x27 || c === 0x2019) {
        if (i === start || !isContraction(text, i)) break;
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
      chainStart = length;
      chainCodes = codeCount;
    }
    chainEnd = i;
    const next = i < end ? (source[i] as number) : 0;
    if (ats > 0) {
      length = chainStart;
      codeCount = chainCodes;
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
    } else if (next === 0x3a && dots === 0 && splits === 0 && stop - start <= 4 && ipv6Length(text, start) > 0) {
      i = start + ipv6Length(text, start);
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
    if (endsWithSubject()) i = subjectEnd(text, i, end);
  }
  let hash = length;
  // Every fourth character tells templates apart well enough; the cache compares them all.
  for (let j = 1; j < length; j += 4) hash = (Math.imul(hash, 31) + (chars[j] as number)) | 0;
  for (let j = 0; j < codeCount * 2; j++) hash = (Math.imul(hash, 31) + (codes[j] as number)) | 0;
  return { chars, length, from, to, codes, codeCount, hash, unsegmented };
}

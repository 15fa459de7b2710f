/** Where a skeleton is written: arrays and counters that are reused from reply to reply, and the ways to add to them. */
import { fold } from './fold.ts';

/** Longest part of a reply that is read; reasons come from strangers' servers. */
export const REPLY_CAP = 10_000;

/** Most characters that a reply of {@link REPLY_CAP} makes. */
const SIZE = REPLY_CAP * 2 + 64;
const CODES = 512;

/** Characters and codes as one block of numbers, two characters in each: hashed and compared, it is soon done. */
export const print = new Int32Array(SIZE / 2 + CODES);
export const chars = new Uint16Array(print.buffer);
export const from = new Uint16Array(SIZE);
export const to = new Uint16Array(SIZE);
export const codes = new Int32Array(CODES);

export const SPACE = 0x20;
export const STOP = 0x2e;

/** How far reading and writing have come. */
export const page = {
  text: '',
  /** One past the last character that is read. */
  end: 0,
  /** Characters written. */
  length: 0,
  codeCount: 0,
  /** The reply code seen last. */
  lastBasic: 0,
  unsegmented: false,
  /** How often something was written that differs from reply to reply of a template. */
  varying: 0,
};

/** The reply's code units: reading an array is several times faster than asking a string for each. */
export const source = new Uint16Array(REPLY_CAP + 8);
const ascii = new Uint8Array(REPLY_CAP + 8);
const encoder = new TextEncoder();

/** Takes up the first {@link REPLY_CAP} characters of a reply, with nothing written yet. */
export function openPage(reply: string): void {
  page.length = 0;
  page.codeCount = 0;
  page.lastBasic = 0;
  page.unsegmented = false;
  page.varying = 0;
  page.end = Math.min(reply.length, REPLY_CAP);
  page.text = reply.length > REPLY_CAP ? reply.slice(0, REPLY_CAP) : reply;
  // Nearly all replies are ASCII: then code units and bytes are the same.
  const { read, written } = encoder.encodeInto(page.text, ascii);
  // Copied by hand: a reply is short, and a view of the array would have to be made for each.
  if (read === page.end && written === page.end) for (let i = 0; i < page.end; i++) source[i] = ascii[i] as number;
  else for (let i = 0; i < page.end; i++) source[i] = page.text.charCodeAt(i);
  // What stands behind the end parts words.
  for (let i = page.end; i < page.end + 8; i++) source[i] = 0;
}

/** Writes a character that stands for these of the reply. */
export function put(code: number, start: number, stop: number): void {
  chars[page.length] = code;
  from[page.length] = start;
  to[page.length] = stop;
  page.length++;
}

/** A one-character word that stands for something masked. */
export function putMark(mark: number, start: number, stop: number): void {
  put(mark, start, stop);
  put(SPACE, stop, stop);
  if (mark === 0x40 || mark === 0x26 || mark === 0x7e) page.varying++;
}

/** A word that is not written so in the reply. */
export function putText(word: string, start: number, stop: number): void {
  for (let i = 0; i < word.length; i++) put(fold(word.charCodeAt(i)), start, stop);
  put(SPACE, stop, stop);
}

/** The end of a sentence. */
export function putStop(at: number): void {
  if (page.length >= 2 && chars[page.length - 2] !== STOP) putMark(STOP, at, at + 1);
}

/** A reply code, apart from the words; see `codes.ts`. */
export function putCode(packed: number): void {
  if (page.codeCount * 2 >= codes.length) return;
  codes[page.codeCount * 2] = packed;
  codes[page.codeCount * 2 + 1] = page.length;
  page.codeCount++;
}

/** Closes the page: puts the codes behind the characters, and answers how many numbers of {@link print} say it all. */
export function closePage(): number {
  chars[page.length] = 0;
  let size = (page.length + 1) >> 1;
  for (let i = 0; i < page.codeCount * 2; i++) print[size++] = codes[i] as number;
  return size;
}

/** The end of what is written so far. */
export function lastWords(size: number): string {
  return String.fromCharCode(...chars.subarray(Math.max(0, page.length - size), page.length));
}

import type { Skeleton } from './skeleton.ts';

// Skeletons hold UTF-16 code units; a lone surrogate becomes U+FFFD, one unit for one.
const utf16 = new TextDecoder('utf-16le', { ignoreBOM: true });
const ascii = new TextDecoder();
let bytes = new Uint8Array(0);

/** A skeleton's words as a string. Where all are ASCII, of one byte a character: patterns search these in less time. */
export function wordsOf({ chars, length }: Skeleton): string {
  if (bytes.length < length) bytes = new Uint8Array(chars.length);
  let all = 0;
  for (let i = 0; i < length; i++) {
    const code = chars[i] as number;
    all |= code;
    bytes[i] = code;
  }
  return all < 0x80 ? ascii.decode(bytes.subarray(0, length)) : utf16.decode(chars.subarray(0, length));
}

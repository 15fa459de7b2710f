/** Replies that differ in a bracketed address only, known without reading all their words again. */

/** Longest reply that is looked at so: within it, nothing that is read depends on how long an address is. */
const LONGEST = 1_000;

const LETTER_OR_DIGIT = 1;
const OTHER_OF_ADDRESS = 2;
/** Characters that make one atom of an address (see `skeleton.ts`); none that ties parts together, such as `+`. */
const inAddress = new Uint8Array(0x80);
for (const char of '._-@') inAddress[char.charCodeAt(0)] = OTHER_OF_ADDRESS;
for (const char of '0123456789abcdefghijklmnopqrstuvwxyz') {
  inAddress[char.charCodeAt(0)] = LETTER_OR_DIGIT;
  inAddress[char.toUpperCase().charCodeAt(0)] = LETTER_OR_DIGIT;
}

/** Where an address stands in a reply, without its brackets. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * The place of an address of the plainest kind behind ` <` or `:<`; null where the reply must be read with care: with a
 * tag or an entity in front of it, what is read there may depend on what follows.
 */
export function bracketedAddress(reply: string): Place | null {
  const open = reply.indexOf('<');
  if (open < 1 || reply.length > LONGEST) return null;
  const before = reply.charCodeAt(open - 1);
  if (before !== 0x20 && before !== 0x3a) return null;
  const start = open + 1;
  let hasAt = false;
  let last = 0;
  let end = start;
  for (; end < reply.length; end++) {
    const code = reply.charCodeAt(end);
    const what = code < 0x80 ? (inAddress[code] as number) : 0;
    if (what === 0) break;
    if (end === start && what !== LETTER_OR_DIGIT) return null;
    if (code === 0x40) hasAt = true;
    last = what;
  }
  if (!hasAt || last !== LETTER_OR_DIGIT || reply.charCodeAt(end) !== 0x3e) return null;
  return reply.lastIndexOf('&', open) === -1 ? { start, end } : null;
}

/**
 * What stands for a person in links: an address in the address bar would be on every screenshot, masked or not, and in
 * the browser's own history. The secret is the install's own, so that nobody can try addresses against a key that they
 * saw. 106 bits that are mixed well, and no cipher: keys are to be told apart, and to tell nothing by themselves.
 * @returns letters and digits
 */
export function personKey(email: string, secret: string): string {
  const half = (seed: number) => mixed(`${secret} ${email}`, seed).toString(36).padStart(11, '0');
  return half(1) + half(2);
}

/** A link from before there were keys, or from elsewhere, names the address itself. */
export const isAddress = (id: string): boolean => id.includes('@');

/** 53 bits of a text (cyrb53 by bryc, public domain). */
function mixed(text: string, seed: number): number {
  let a = 0xdeadbeef ^ seed;
  let b = 0x41c6ce57 ^ seed;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}

import type { Random } from './random.ts';

/** Crockford's base 32, which ULIDs are written in: no I, L, O or U. */
const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const alphanumeric = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789';

/** A ULID: 10 characters of time in milliseconds, then 16 random ones. Campaigns have such ids. */
export function makeUlid(time: Date, random: Random): string {
  let milliseconds = time.getTime();
  let stamp = '';
  for (let place = 0; place < 10; place++) {
    stamp = crockford.charAt(milliseconds % 32) + stamp;
    milliseconds = Math.floor(milliseconds / 32);
  }
  return stamp + characters(crockford, 16, random);
}

/** Six letters and digits: the form of Klaviyo's flow, message and account ids. */
export function makeShortId(random: Random): string {
  return characters(alphanumeric, 6, random);
}

function characters(alphabet: string, count: number, random: Random): string {
  return Array.from({ length: count }, () => alphabet.charAt(random.int(0, alphabet.length - 1))).join('');
}

/** The id of a profile, known only by its address: two addresses may share one, as nothing depends on it. */
export function profileIdOf(email: string): string {
  let id = '';
  for (let index = 0; index < 26; index++)
    id += ((email.charCodeAt(index % email.length) * (index + 7)) % 36).toString(36);
  return `01${id.slice(2)}`.toUpperCase();
}

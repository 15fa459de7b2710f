import { isKnownWord } from './known-words.ts';
import { providerNames, structureWords } from './plain-words.ts';

/** Replacements for what must not leave the page; the same original always has the same one. */
export interface Pseudonyms {
  /** A word of the same script, letter case and about the same length. */
  readonly word: (word: string) => string;
  /** A number of as many digits. Days, months, hours, minutes and years stay what they may be. */
  readonly number: (digits: string) => string;
  /** An address at `….example`; the mark of a well-known provider stays. */
  readonly email: (email: string) => string;
  /** An address of which the page shows `start` and `end` alone, shortened as much; `null` where no known one fits. */
  readonly shortened: (start: string, end: string) => string | null;
  /** A host or domain below `.example`. */
  readonly host: (host: string) => string;
  readonly ip: (address: string) => string;
  /** Class names, ids, test ids: words of structure stay, the rest becomes a numbered mark. */
  readonly identifier: (token: string) => string;
}

/** Numbers that may stand for one another: first, last. A date of these stays a date. */
const classes: readonly (readonly [number, number])[] = [
  [1, 9],
  [10, 12],
  [13, 23],
  [24, 28],
  [32, 59],
  [60, 99],
];

const alphabets: readonly { readonly script: RegExp; readonly letters: readonly [string, string] }[] = [
  { script: /\p{Script=Hangul}/u, letters: ['가나다라마바사아자차카타파하', '거너더러머버서어저처커터퍼허'] },
  { script: /\p{Script=Cyrillic}/u, letters: ['бвгдзклмнпрст', 'аеиоу'] },
  { script: /\p{Script=Greek}/u, letters: ['βγδζκλμνπρστ', 'αειου'] },
  {
    script: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
    letters: ['あかさたなはまやらわ', 'いきしちにひみりえけ'],
  },
  { script: /\p{Script=Arabic}/u, letters: ['بتدرسفكلمن', 'اوي'] },
  { script: /\p{Script=Hebrew}/u, letters: ['בגדזחטכלמנ', 'אוי'] },
];
const latin: readonly [string, string] = ['bdfgklmnprstvz', 'aeiou'];

/**
 * @param originals words (lower case) and numbers (digits) of the page, none of which may serve as a replacement
 * @param random a number from 0 to 1, as `Math.random`
 */
export function createPseudonyms(originals: ReadonlySet<string>, random: () => number): Pseudonyms {
  const pick = (count: number) => Math.floor(random() * count);
  const offsets = classes.map(([first, last]) => 1 + pick(last - first));
  const used = new Set<string>();
  const remembering = (make: (original: string) => string) => {
    const known = new Map<string, string>();
    return (original: string) => {
      const found = known.get(original) ?? make(original);
      known.set(original, found);
      return found;
    };
  };
  /** Tries until a replacement is nobody's own; each try may be longer. */
  const unused = (make: (attempt: number) => string): string => {
    for (let attempt = 0; ; attempt++) {
      const made = make(attempt);
      if (used.has(made) || originals.has(made) || isKnownWord(made) || structureWords.has(made)) continue;
      used.add(made);
      return made;
    }
  };

  const lowerWord = remembering((original) => {
    const [starts, vowels] = alphabets.find(({ script }) => script.test(original))?.letters ?? latin;
    const length = Math.min(Math.max([...original].length, 2), 12);
    return unused((attempt) =>
      Array.from({ length: length + Math.floor(attempt / 20) }, (_, i) => {
        const letters = i % 2 === 0 ? starts : vowels;
        return letters.charAt(pick(letters.length));
      }).join(''),
    );
  });
  const word = (original: string) => {
    const made = lowerWord(original.toLowerCase());
    if (original.length > 1 && original === original.toUpperCase()) return made.toUpperCase();
    return /^\p{Lu}/u.test(original) ? made.charAt(0).toUpperCase() + made.slice(1) : made;
  };

  const digitsOf = (length: number, leadingZero: boolean) =>
    Array.from({ length }, (_, i) => (i > 0 ? pick(10) : leadingZero ? 0 : 1 + pick(9))).join('');
  const number = remembering((digits) => {
    if (!/^[0-9]+$/.test(digits)) return digitsOf(digits.length, false);
    const value = Number(digits);
    // Nothing, and all of a hundred, tell of nobody.
    if (value === 0 || digits === '100') return digits;
    if (digits.length <= 2) {
      const found = classes.findIndex(([first, last]) => value >= first && value <= last);
      const [first, last] = classes[found] ?? [24, 28];
      const moved = first + ((value - first + (offsets[found] ?? 1)) % (last - first + 1));
      return String(moved).padStart(digits.length, '0');
    }
    const isYear = /^(?:19|20)\d\d$/.test(digits);
    for (let attempt = 0; ; attempt++) {
      const made = isYear ? String(2011 + pick(14)) : digitsOf(digits.length, digits.startsWith('0'));
      if (made !== digits && (attempt > 200 || (!originals.has(made) && !used.has(made)))) {
        if (!isYear) used.add(made);
        return made;
      }
    }
  });

  const host = remembering((original) => {
    const labels = original.toLowerCase().split('.').slice(0, -1);
    const brand = labels.findLast((label) => providerNames.has(label));
    const own = labels.toSorted((a, b) => b.length - a.length)[0] ?? original.toLowerCase();
    return `${brand ?? lowerWord(own)}.example`;
  });
  const taken = new Set<string>();
  const emails = new Map<string, string>();
  const email = remembering((original) => {
    const at = original.lastIndexOf('@');
    const local = original
      .slice(0, at)
      .replace(/\p{N}+|[\p{L}\p{M}]+/gu, (part) =>
        /^\p{N}/u.test(part) ? number(part) : lowerWord(part.toLowerCase()),
      );
    const domain = host(original.slice(at + 1));
    let made = `${local}@${domain}`;
    for (let copy = 2; taken.has(made) || made === original.toLowerCase(); copy++) made = `${local}.${copy}@${domain}`;
    taken.add(made);
    emails.set(original.toLowerCase(), made);
    return made;
  });
  const shortened = (start: string, end: string) => {
    const fits = ([original]: readonly [string, string]) => original.startsWith(start) && original.endsWith(end);
    const made = [...emails].find(fits)?.[1];
    if (made === undefined) return null;
    const at = made.indexOf('@');
    return start.includes('@') ? `${made.slice(0, at + 2)}…` : `${made.slice(0, 1)}…${made.slice(at)}`;
  };
  let ips = 0;
  const ip = remembering((original) => {
    for (;;) {
      ips++;
      const made = original.includes(':') ? `2001:db8::${ips.toString(16)}` : `192.0.2.${((ips - 1) % 254) + 1}`;
      if (!originals.has(made) || ips > 1_000) return made;
    }
  });
  let marks = 0;
  const identifier = remembering((token) => {
    const parts = token.split(/[^\p{L}]+|(?<=\p{Ll})(?=\p{Lu})/u).filter((part) => part !== '');
    const kept = parts.filter((part) => structureWords.has(part.toLowerCase()));
    if (kept.length === parts.length && kept.length > 0 && !/\d/.test(token)) return token;
    marks++;
    return [...kept.map((part) => part.toLowerCase()), `c${marks}`].join('-');
  });
  return { word, number, email, shortened, host, ip, identifier };
}

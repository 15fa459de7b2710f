import { findEmails } from '../email.ts';
import { plain, stripInvisible } from '../text.ts';
import { isBareReplyCode, isServerReply } from '../words/server-reply.ts';
import { isKnownWord } from './known-words.ts';
import type { Pseudonyms } from './pseudonyms.ts';

export interface ScrubOptions {
  /** The text is a person's: not even a known word of it stays ("April", "Page"). */
  readonly isPersonal: boolean;
  /** Words, in lower case, that stay beside the known ones: those of the column headers. */
  readonly kept: ReadonlySet<string>;
}

/** What a text is made of beside addresses, in the order in which it is tried. */
const parts =
  /(?<url>https?:\/\/[^\s<>"')]+)|(?<ip>(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.]*\d)|(?<![\p{L}\d:])(?:[0-9a-f]{1,4}:){3,7}[0-9a-f:.]*)|(?<code>(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?![\d.]*\d))|(?<host>(?<![\p{L}\p{N}_-])(?:[\p{L}\p{N}_-]+\.)+\p{L}{2,}(?![\p{L}\p{N}]))|(?<number>\d{1,3}(?:[.,'’\u00a0\u202f]\d{3})+(?!\d)|\p{N}+)|(?<word>[\p{L}\p{M}](?:\p{Cf}*[\p{L}\p{M}])*)/giu;

/** Position of the first and last row on show and the number of all: `1–50 of 318`. */
const range = /(?<![\d.,])(\d{1,6})(\s*[-–—]\s*)(\d{1,6})(\s+\p{L}{1,12}\s+)([\d.,\u00a0\u202f]+)/gu;

/** An address that is shown in part: `ann@sh…`, `a…@shop.example`. */
const shortenedAddress = /^(?=\S*@)(\S*?)(?:…|\.\.\.)(\S*)$/u;

/** Basic codes of replies (RFC 5321) and of success. */
const basicCode = /^(?:4[2-7]\d|5[0-57]\d|2[0-5]\d)$/;

function scrubNumber(text: string, { number }: Pseudonyms): string {
  if (!/[^\d]/.test(text)) return number(text);
  const digits = number(text.replace(/[^\d]/g, ''));
  let used = 0;
  return text.replace(/\d/g, () => digits.charAt(used++));
}

/** Positions stay, because they tell of the page alone; the total becomes another that is not below them. */
function scrubRange(whole: string, names: Pseudonyms): string {
  return whole.replace(range, (_, from: string, dash: string, to: string, word: string, total: string) => {
    const made = total.replace(/[.,\u00a0\u202f]+$/, '');
    const scrubbed = scrubNumber(made, names);
    const isSound = Number(scrubbed.replace(/\D/g, '')) >= Number(to);
    return `\u0001${from}${dash}${to}${word}${isSound ? scrubbed : made.replace(/\d/g, '9')}\u0002${total.slice(made.length)}`;
  });
}

function scrubGap(text: string, isReply: boolean, names: Pseudonyms, { isPersonal, kept }: ScrubOptions): string {
  const word = (original: string) => {
    const visible = stripInvisible(original);
    if (!isPersonal && (kept.has(visible.toLowerCase()) || isKnownWord(visible))) return original;
    // The marks of an ISO 8601 time.
    return /^[TZ]$/.test(visible) && !isPersonal ? original : names.word(visible);
  };
  return text.replace(parts, (whole, ...rest) => {
    const found = rest.at(-1) as Partial<Record<'url' | 'ip' | 'code' | 'host' | 'number' | 'word', string>>;
    if (found.url) return `https://${names.host(/\/\/([^/:?#]+)/.exec(whole)?.[1] ?? whole)}/`;
    if (found.ip) return names.ip(whole);
    if (found.code) return isReply ? whole : whole.replace(/\d+/g, names.number);
    if (found.host) {
      const labels = whole.split('.');
      // A full stop without a blank behind it: "rejected.See the guidelines".
      return !isPersonal && labels.every((label) => /^\p{L}+$/u.test(label) && isKnownWord(label))
        ? whole
        : names.host(whole);
    }
    if (found.number) return isReply && basicCode.test(whole) ? whole : scrubNumber(whole, names);
    return word(whole);
  });
}

/**
 * A text with every address, name and number replaced: what stays are known words, words of the column headers, the
 * codes of servers' replies, punctuation and white space.
 */
export function scrubText(text: string, names: Pseudonyms, options: ScrubOptions): string {
  const line = plain(text);
  if (line === '') return text;
  const [, head, tail] = shortenedAddress.exec(line.toLowerCase()) ?? [];
  const shortened = head === undefined || tail === undefined ? null : names.shortened(head, tail);
  if (shortened !== null) return shortened;
  const isReply = isServerReply(line) || isBareReplyCode(line);
  const scrubbed = (gap: string) =>
    scrubRange(gap, names)
      .split(/\u0001|\u0002/)
      .map((part, index) =>
        index % 2 === 0
          ? scrubGap(part, isReply, names, options)
          : part.replace(/\p{L}+/gu, (word) => (isKnownWord(word) ? word : names.word(word))),
      )
      .join('');
  // What separates parts below must not stand in the page's own text.
  const clean = text.replace(/[\u0001\u0002]/g, '');
  let made = '';
  let end = 0;
  for (const found of findEmails(clean)) {
    made += scrubbed(clean.slice(end, found.start)) + names.email(found.email);
    end = found.end;
  }
  return made + scrubbed(clean.slice(end));
}

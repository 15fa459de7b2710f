import { plain } from '../../text.ts';

/** Which page is on show, and of how many where the page tells. */
export interface PagePosition {
  readonly page: number;
  readonly of: number | null;
}

const of = String.raw`(?:/|of|von|aus|sur|de|di|su|da|van|av|z|ze|em|중|\|)`;
const words = `(?:pages?|seite|página|pagina|sida|sidan|strona|strony|페이지)`;
const named = new RegExp(
  String.raw`(?<!\p{L}|(?:per|pro|par|por|na|op|på|a|each) )${words}\s*:?\s*(\d{1,5})(?:\s*${of}\s*(\d{1,5}))?(?![\d.,]\d|\s*%)`,
  'iu',
);
const counted = /(\d{1,5})\s*(?:\/\s*(\d{1,5})\s*)?페이지/u;
const bare =
  /^(\d{1,5})\s*(?:\/|of|von|sur|de|di|van|av|z)\s*(\d{1,5})(?:\s*(?:pages|seiten|páginas|pagine|pagina's|sidor|stron|페이지))?$/iu;

/** "Page 2 of 7", "Seite 1", "2 / 7". `null` where a text tells no page. `isNamed`: two bare numbers count something else. */
export function readPagePosition(text: string, isNamed = false): PagePosition | null {
  const whole = plain(text);
  if (whole.length > 120 || !/\d/.test(whole)) return null;
  const match = named.exec(whole) ?? counted.exec(whole) ?? (isNamed ? null : bare.exec(whole));
  const page = Number(match?.[1] ?? 0);
  const last = match?.[2] === undefined ? null : Number(match[2]);
  return page > 0 && (last === null || page <= last) ? { page, of: last } : null;
}

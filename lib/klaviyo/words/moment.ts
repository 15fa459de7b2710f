import { parseDate } from '../dates.ts';
import { plain } from '../text.ts';

/** Longest text that is a moment and nothing else, in characters. */
const longest = 40;

const past =
  /^(?:(?:il y a|vor|hace|há|för)\s\d{1,3}\s?\p{L}{1,10}\.?(?:\ssedan)?|\d{1,3}\s?\p{L}{1,10}\.?\s(?:ago|fa|geleden|sedan|temu|atrás)|\d{1,3}\s?(?:초|분|시간|일|주|개월|달|년)\s?전)$/iu;
const dayNames =
  /^(?:just now|today|yesterday|heute|gestern|aujourd['’]hui|hier|hoy|ayer|oggi|ieri|hoje|ontem|vandaag|gisteren|i ?dag|i ?går|dzisiaj|dziś|wczoraj|오늘|어제)(?:,?\s.{1,14})?$/iu;

/** Is a text a moment, told by a day or from now on: "28 lis, 08:27", "vor 3 Std.", "어제"? It is nobody's name and no reply. */
export function isMoment(text: string, language: string): boolean {
  if (text.length > longest || text === '') return false;
  const line = plain(text);
  if (dayNames.test(line)) return !/\p{Lu}\p{Ll}+\s\p{Lu}/u.test(line);
  return /\d/.test(line) && (past.test(line) || parseDate(line, language) !== null);
}

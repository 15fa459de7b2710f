import { parseDate } from '../../dates.ts';
import { countPattern, latinDigits } from '../../numbers.ts';
import { plain } from '../../text.ts';

/** Where the rows on show stand among all rows, as the page tells it. */
export interface PagerText {
  readonly from: number | null;
  readonly to: number | null;
  readonly total: number;
}

/** How surely a text is a pager's. `bare`: two numbers, which may count pages; `total`: one number with its noun. */
export interface PagerReading extends PagerText {
  readonly sureness: 'range' | 'shown' | 'bare' | 'total';
  /** Rows that are on show, where only their number is given. */
  readonly shown: number | null;
}

const n = `(${countPattern})`;
const dash = String.raw`\s*(?:[-–—−~]|to|through|bis|à|au|a|al|até|ate|tot|till|t/m|do|부터)\s*`;
const of = String.raw`(?:/|of|von|aus|sur|de|di|su|da|van|van de|av|z|ze|spośród|em|중|,?\s*(?:total|gesamt|insgesamt|totaal|totalt|razem|총)(?:\s*of)?:?)`;
const rows = String.raw`(?:results?|rows?|entries|records?|items?|bounces?|bounced (?:recipients|profiles|emails)|ergebniss\p{L}*|einträg\p{L}*|zeilen|résultats?|lignes|entrées|resultados?|filas|registros?|risultat\p{L}|righe|voci|linhas|itens|resultat\p{L}*|resultaten|rijen|rader|poster|wynik\p{L}*|wiersz\p{L}*|rekord\p{L}*|결과|개 결과|개의 결과|개 항목|행)`;
const start = String.raw`(?:^|[^\d.,%/-])`;
const end = String.raw`(?![\d%/+–-]|\s*\+|[.,]\d|\s*%)`;

const rangeOfTotal = new RegExp(`${start}${n}${dash}${n}\\s*${of}\\s*(?:\\p{L}{2,12}\\s+)?${n}${end}`, 'iu');
const rangeThenTotal = new RegExp(
  `${start}${n}${dash}${n}\\s*[(,·|;]\\s*(?:\\p{L}+:?\\s*)?${n}\\s*(?:total|${rows})`,
  'iu',
);
/** Korean and others name the total first: "318개 중 1–50", "Total 318, 1-50". */
const totalThenRange = new RegExp(
  `${start}(?:총|total:?|gesamt:?)?\\s*${n}\\s*(?:개|건|명|행)?\\s*(?:${rows})?\\s*(?:중|,|:|·|\\||;|\\()\\s*(?:\\p{L}+\\s+)?${n}${dash}${n}`,
  'iu',
);
/** The same with one word of any language between, and nothing else; a year is none of the totals it tells. */
const rangeAnyTotal = new RegExp(`^${n}\\s*[-–—−~]\\s*${n}\\s+\\p{L}{1,8}\\s+(?!(?:19|20)\\d\\d$)${n}$`, 'u');
const shownOfTotal = new RegExp(
  `${start}${n}\\s*(?:${rows}\\s*)?${of}\\s*${n}${end}\\s*(${rows}|recipients|profiles|empfänger\\p{L}*|destinat\\p{L}*|ontvangers|mottagare|odbiorc\\p{L}*)?`,
  'iu',
);
const totalOnly = new RegExp(
  `^(?:total:?|gesamt:?|총)?\\s*${n}\\s*${rows}(?:\\s+(?:found|total|in total|gefunden|trouvés?|encontrados?|trovati|gevonden|hittades))?$`,
  'iu',
);
/** "Page 2 of 7" counts pages; what stands beside it may still tell the rows. */
const pages =
  /(?:pages?|seite|página|pagina|sida|sidan|strona|stron|페이지)\s*:?\s*\d+\s*(?:\/|of|von|sur|de|di|van|av|z|중)?\s*\d*|\d+\s*페이지|\d+\s*(?:\/|of)\s*\d+\s*(?:pages|페이지)/giu;
const showing =
  /^(?:showing|displaying|viewing|zeige|angezeigt|affichage|mostrando|visualizz|weergeven|visar|wyświetl|표시)/iu;
const month =
  /(?<!\p{L})(?:jan|feb|mar|apr|ma[iy]|jun|jul|aug|ago|sep|okt|oct|nov|de[cz]|janv|févr|avr|juin|juil|août|déc|ene|abr|gen|mag|giu|lug|set|ott|dic|fev|out|maj|sty|lut|kwi|cze|lip|sie|wrz|paź|lis|gru)\p{L}{0,7}(?!\p{L})|\d월|\d일/iu;

const value = (text: string | undefined) => Number((text ?? '').replace(/\D/g, ''));
const isRange = (from: number, to: number, total: number) =>
  from <= to && to <= total && total > 0 && Number.isSafeInteger(total);

/** Reads a pager's text with how sure it is. `null` where it gives no total, as in "Page 1 of 7", which counts pages. */
export function readPagerText(text: string): PagerReading | null {
  if (text.length > 400) return null;
  // "out" is October in Portuguese, and "out of" is not.
  const whole = latinDigits(plain(text)).replace(/\bout of\b/gi, 'of');
  // "May 1–7, 2026" has the shape of a range and a total.
  if (
    whole.length > 120 ||
    !/\d/.test(whole) ||
    whole.includes('%') ||
    parseDate(whole, 'de') !== null ||
    month.test(whole)
  )
    return null;
  const clean = plain(whole.replace(pages, ' · ')).replace(/^[\s·|,()]+|[\s·|,()]+$/g, '');
  for (const pattern of [rangeOfTotal, rangeThenTotal, totalThenRange, rangeAnyTotal]) {
    const match = pattern.exec(clean);
    if (!match) continue;
    const [first, second, third] = [value(match[1]), value(match[2]), value(match[3])];
    const [from, to, total] = pattern === totalThenRange ? [second, third, first] : [first, second, third];
    if (isRange(from, to, total)) return { from, to, total, sureness: 'range', shown: null };
  }
  const some = shownOfTotal.exec(clean);
  if (some) {
    const [shown, total] = [value(some[1]), value(some[2])];
    const named = some[3] !== undefined || showing.test(clean);
    if (isRange(shown, shown, total) && (named || some[0].trim() === clean))
      return { from: null, to: null, total, sureness: named ? 'shown' : 'bare', shown };
  }
  const only = totalOnly.exec(clean);
  return only && value(only[1]) > 0
    ? { from: null, to: null, total: value(only[1]), sureness: 'total', shown: null }
    : null;
}

/** Reads a pager's text where it is one by itself; two bare numbers are not: "2 / 7" may count pages. */
export function parsePagerText(text: string): PagerText | null {
  const reading = readPagerText(text);
  if (!reading || (reading.sureness === 'bare' && (reading.shown ?? 0) < 10)) return null;
  return { from: reading.from, to: reading.to, total: reading.total };
}

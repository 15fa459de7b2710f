import { parseDate } from '../../dates.ts';
import { plain } from '../../text.ts';
import { countOf } from './label-value.ts';
import { figuresOf, labelled } from './labelled-line.ts';

/** When a message was sent, and to how many; `null` where its line does not say. */
export interface SendLine {
  readonly sentAt: number | null;
  readonly recipients: number | null;
}

/** Texts that stand side by side on one line. */
const partsOf = (line: string) => line.split(/\s[·•|]\s/u).map(plain);

/** "Sent Mar 3, 2026", "Enviada para 6.120 destinatários": by its first words, or, in Korean, by its last. */
const saysSent = (part: string) => /\d/.test(part) && labelled(part)?.figures.includes('sentAt') === true;

const namesRecipients = (label: string) => figuresOf(label).includes('recipients') || /^odbiorców$/iu.test(label);

/** "12,418 recipients" at the end of a text, "Destinatari: 3.977", "수신자 12,418명". */
function recipientsIn(part: string): number | null {
  const [, count = '', word = ''] = /(?:^|\s)(\d[\d.,'’\s\u00a0\u202f]*)\s(\p{L}{4,20})$/u.exec(part) ?? [];
  if (count !== '' && namesRecipients(word)) return countOf(count);
  const [, label = '', counted = ''] = /^(\p{L}{2,20})[:：]?\s(\d[\d.,'’\s\u00a0\u202f]*\p{L}?)$/u.exec(part) ?? [];
  return label !== '' && namesRecipients(label) ? countOf(counted) : null;
}

/** Longest text that is a day and hardly anything else, in characters. */
const longestDay = 40;

/**
 * Reads "Sent Mar 3, 2026, 10:00 AM to 12,418 recipients", and the like in parts: "24 kwi 2026, 18:15 · 11 876 odbiorców".
 * @param isBelowName the line stands right below the name of the message: it tells of it alone, without saying so
 * @returns `null` where the line is none that tells of the sending
 */
export function readSendLine(line: string, isBelowName: boolean, language: string): SendLine | null {
  const parts = partsOf(line);
  const sent = parts.find(saysSent);
  if (sent === undefined && !(isBelowName && parts.length > 1)) return null;
  const counts = parts.map(recipientsIn).filter((count) => count !== null);
  const recipients = counts.length === 1 ? (counts[0] ?? null) : null;
  const day = parts.length > 1 && recipients !== null ? parts.find((part) => isDay(part, language)) : undefined;
  const told = sent === undefined ? null : parseDate(labelled(sent)?.value ?? '', language);
  return { sentAt: told ?? (day === undefined ? null : parseDate(day, language)), recipients };
}

const isDay = (part: string, language: string) => part.length <= longestDay && parseDate(part, language) !== null;

import { parseEmail } from '../email.ts';
import { plain } from '../text.ts';
import { isSkipReason } from '../words/bounce-type.ts';
import { saysBounce } from '../words/column-label.ts';
import { isServerReply } from '../words/server-reply.ts';
import { parseSuppressionReason } from '../words/suppression-reason.ts';
import { parseTypeAndCategory } from '../words/type-and-category.ts';
import { isErrorValue } from './error-values.ts';
import { isOpenDate, parseFileDate, parseUnixTime } from './file-dates.ts';

/** What one cell looks like by itself, whatever its header claims. */
export const cellKinds = [
  'email',
  'type',
  'category',
  'reply',
  'skip',
  'time',
  'suppression',
  'bounced',
  'count',
  'several',
  'unix-time',
] as const;
export type CellKind = (typeof cellKinds)[number];

/** Longest cell that is looked at as a whole; more is a reply's or nobody's. */
const limit = 1_000;

/** A cell as one line without what cannot be seen, control characters included; empty where it holds an error. */
export function cellText(cell: string | undefined, longest = limit): string {
  const text = plain(
    (cell ?? '').slice(0, longest * 2).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, ' '),
  )
    // A formula of nothing but a text, by which a spreadsheet is told to leave it alone.
    .replace(/^="([^"]*)"$/, '$1')
    .slice(0, longest)
    // Our own files, and others' careful ones, put an apostrophe before what a spreadsheet would run.
    .replace(/^'(?=[=+@\-\t])/, '');
  return isErrorValue(text) ? '' : text;
}

/** Does a cell hold one address and hardly anything else? A sentence that mentions one does not. */
function isAddressCell(text: string): boolean {
  if (!text.includes('@') || text.length >= 320 || text.split(' ').length > 6 || isServerReply(text)) return false;
  const { status } = parseEmail(text);
  return status === 'one' || status === 'masked' || status === 'cut_off';
}

/** Kinds of a cell; several where it holds several facts, none where it is plain text. */
export function kindsOfCell(cell: string): CellKind[] {
  const text = cellText(cell);
  if (text === '') return [];
  if (isAddressCell(text)) return ['email'];
  if (isSkipReason(text)) return ['skip', ...(parseSuppressionReason(text) ? (['suppression'] as const) : [])];
  const found: CellKind[] = [];
  const { type, category } = parseTypeAndCategory(text);
  if (type) found.push('type');
  if (category) found.push('category');
  if (found.length > 0) return found;
  if (isServerReply(text)) return ['reply'];
  if (/^[\d.,\s]{1,20}%?$/.test(text)) {
    if (parseUnixTime(text) !== null) return ['count', 'unix-time'];
    return /^[01](?:[.,]0)?$/.test(text) ? ['count'] : ['count', 'several'];
  }
  if (text.length < 60 && (parseFileDate(text, null) !== null || isOpenDate(text))) return ['time'];
  if (isSuppression(text)) found.push('suppression');
  if (text.length <= 40 && saysBounce(text)) found.push('bounced');
  return found;
}

/** A reason of suppression that is none of a bounce: "Bounced" alone may as well be a delivery's status. */
function isSuppression(text: string): boolean {
  return suppressionParts(text).some((part) => (parseSuppressionReason(part) ?? 'email_bounce') !== 'email_bounce');
}

/**
 * The single reasons of a cell: several of one profile may stand in one, as `["HARD_BOUNCE"]`, with commas, or as
 * `[{"reason": "HARD_BOUNCE", "timestamp": …}]`.
 */
export function suppressionParts(text: string): string[] {
  const named = [...text.matchAll(/["']reason["']\s*:\s*["']([^"']{1,60})["']/gi)].map(([, reason = '']) => reason);
  if (named.length > 0) return named;
  return text
    .split(/[,;|[\]"]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

import { parseColumnLabel } from './column-label.ts';
import type { ColumnRole } from './labels.ts';

export interface InlineLabel {
  readonly role: ColumnRole;
  readonly label: string;
  readonly strength: 'bounce' | 'plain';
  /** What follows the colon, trimmed. */
  readonly value: string;
}

/**
 * A label and its value in one text: `Bounce reason: 550 5.1.1 No such user`. Only what names a column as a whole is a
 * label: `554 delivery error: …` is the beginning of a server's reply.
 */
export function parseInlineLabel(text: string): InlineLabel | null {
  const colon = text.search(/[:：]/);
  if (colon < 1 || colon > 40) return null;
  const label = text.slice(0, colon).trim();
  if (/\d/.test(label)) return null;
  const reading = parseColumnLabel(label);
  return reading && reading.strength !== 'loose'
    ? { role: reading.role, label, strength: reading.strength, value: text.slice(colon + 1).trim() }
    : null;
}

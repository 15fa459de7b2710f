import { plain } from '../../text.ts';
import { parseInlineLabel } from '../../words/inline-label.ts';

/** Longest label before a value, in characters. */
const longestLabel = 60;

const hasDigit = /\d/;

/** Place of the first colon, narrow or wide, or −1; nearly every text has none, and that is told fastest this way. */
function firstColon(text: string): number {
  const narrow = text.indexOf(':');
  const wide = text.indexOf('：');
  return narrow < 0 || wide < 0 ? Math.max(narrow, wide) : Math.min(narrow, wide);
}

/**
 * A cell's text without its column's name before it, as `Email address: ann@shop.example`, which component kits give to
 * screen readers and narrow screens. Only the column's own header is taken off, or a label that can be nothing else.
 */
export function withoutLabel(text: string, header: string): string {
  const colon = firstColon(text);
  if (colon < 1 || colon > longestLabel) return text;
  // Servers' replies begin with their code and have colons as well, and so do times; no label has a number but its header's.
  const before = text.slice(0, colon);
  if (hasDigit.test(before) && !hasDigit.test(header)) return text;
  const label = plain(before).toLowerCase();
  const isHeader = header.split('\n').some((line) => plain(line).toLowerCase() === label);
  const isLabel = isHeader || parseInlineLabel(text)?.strength === 'bounce';
  return isLabel ? text.slice(colon + 1).trim() : text;
}

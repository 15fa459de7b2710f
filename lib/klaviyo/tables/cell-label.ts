import { plain } from '../text.ts';
import { parseInlineLabel } from '../words/inline-label.ts';

/**
 * A cell's text without its column's name before it, as `Email address: ann@shop.example`, which component kits give to
 * screen readers and narrow screens. Only the column's own header is taken off, or a label that can be nothing else.
 */
export function withoutLabel(text: string, header: string): string {
  const colon = text.search(/[:：]/);
  if (colon < 1 || colon > 60) return text;
  const label = plain(text.slice(0, colon)).toLowerCase();
  const isHeader = header.split('\n').some((line) => plain(line).toLowerCase() === label);
  const isLabel = isHeader || parseInlineLabel(text)?.strength === 'bounce';
  return isLabel ? text.slice(colon + 1).trim() : text;
}

import { findCounts } from './numbers.ts';
import { elementLines, elementText } from './text.ts';

const carriers = '[title], [aria-label], [data-tooltip]';
const hasCompact = /\d\s?(?:\p{L}|[만천억])/u;

/**
 * The lines of a figure. `12.7K` is rounded and counts nothing; where a tooltip or its name for screen readers has the
 * whole number, that stands in its place.
 */
export function figureLines(element: Element, limit = 200): string {
  let lines = elementLines(element, limit);
  if (!hasCompact.test(lines)) return lines;
  for (const carrier of [element, ...element.querySelectorAll(carriers)]) {
    const shown = elementText(carrier, limit);
    if (shown === '' || !hasCompact.test(shown) || findCounts(shown).length > 0) continue;
    for (const name of ['title', 'aria-label', 'data-tooltip']) {
      const [whole, ...others] = findCounts(carrier.getAttribute(name) ?? '');
      if (whole === undefined || others.length > 0 || whole < 1_000) continue;
      lines = lines.replace(shown, String(whole));
      break;
    }
  }
  return lines;
}

import { findCounts } from './numbers.ts';
import { referredBy } from './tables/rows/references.ts';
import { elementLines, elementText } from './text.ts';

const carriers = '[title], [aria-label], [data-tooltip]';
const hasCompact = /\d\s?(?:\p{L}|[만천억])/u;
const digitsApart = /^\d{1,3}(?:\n[.,'’\u00A0\u202F]\n\d{1,3})+$/;
const described = '[aria-describedby]';

/** "30,832 e-mails delivered", "214 bounces of 31,046 sends": the count that a tooltip begins with. */
const beginning = /^\s*(\d[\d.,'’\s\u00A0\u202F]*\d|\d)(?=$|\s+\p{L})/u;

/** The count that the tooltip of a figure begins with, or of a part of it; `null` where none has one, or several do. */
function countInTooltip(element: Element): number | null {
  const parts = [element, ...element.querySelectorAll(described)].filter((part) => part.matches(described));
  const tips = new Set(parts.flatMap(referredBy).map((tip) => beginning.exec(elementText(tip, 200))?.[1] ?? ''));
  const counts = [...tips].flatMap((text) => findCounts(text));
  return counts.length === 1 ? (counts[0] ?? null) : null;
}

/**
 * The lines of a figure. `12.7K` is rounded and counts nothing; where a tooltip or its name for screen readers has the
 * whole number, that stands in its place. So does the count behind a share.
 */
export function figureLines(element: Element, limit = 200): string {
  let lines = elementLines(element, limit);
  // Digits that roll, or that are set apart from their separators, are one number.
  if (digitsApart.test(lines)) lines = lines.replaceAll('\n', '');
  const told = element.matches(described) || element.querySelector(described) ? countInTooltip(element) : null;
  if (told !== null && (hasCompact.test(lines) || /%/.test(lines)))
    return `${told}\n${lines.match(/[\d.,]+\s?%/u)?.[0] ?? ''}`.trim();
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

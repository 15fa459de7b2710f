import { elementText, plain, textAlone, textPieces } from '../../text.ts';
import { namesShowing } from '../../words/show-label.ts';
import { continuesCut, isCut, joinedPieces, wholeInTooltip } from './cut-texts.ts';

const opening = 'button, [role="button"], summary, a, [role="tooltip"]';

/**
 * A cell's text without its buttons ("Copy", "Show more"), and whole where it is cut off and the cell holds the rest: in
 * a tooltip, a popover, folded away.
 * @param alone the only text of the cell, where that is known already
 */
export function contentText(cell: Element, limit: number, alone: string | null = null): string {
  const single = alone ?? textAlone(cell, limit);
  if (single !== null && !isCut(single)) return single;
  const lines = single === null ? linesBesideButtons(cell, limit) : [single];
  const shown = lines.find(isCut);
  if (shown === undefined) return lines.join(' ');
  const whole = lines.find((line) => continuesCut(line, shown));
  if (whole !== undefined) return lines.filter((line) => line !== shown).join(' ');
  return (shown === lines.at(-1) ? wholeInTooltip(cell, lines.join(' '), limit) : null) ?? lines.join(' ');
}

/** A summary may be the beginning of what it opens, and a link the text itself; any other button is none of it. */
function isControl(element: Element): boolean {
  const mayBeText = element.tagName === 'SUMMARY' || (element.tagName === 'A' && !element.hasAttribute('role'));
  return !mayBeText || namesShowing(elementText(element, 100));
}

function linesBesideButtons(cell: Element, limit: number): string[] {
  if (cell.querySelector(opening) === null && !cell.textContent?.includes('…') && !cell.textContent?.includes('...'))
    return [elementText(cell, limit)];
  const joined = joinedPieces(textPieces(cell, limit), ({ node }) => node.parentElement?.closest(opening) ?? null);
  const lines = joined
    .filter(({ about: control }) => control === null || !cell.contains(control) || !isControl(control))
    .map(({ text }) => plain(text));
  return lines.length > 0 ? lines : [elementText(cell, limit)];
}

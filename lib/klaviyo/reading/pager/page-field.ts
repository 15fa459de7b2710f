import { elementText, plain } from '../../text.ts';
import { type PagePosition, readPagePosition } from './page-position.ts';

/** Fields that a person writes a page's number into. */
const fields = 'input:is([type="text"], [type="number"], [type="tel"], :not([type]))';
/** A place with more fields is a form of something else. */
const mostFields = 2;

/** A place's text as a person reads it, with what stands in its fields: "Page [2] of 7". */
function textWithFields(place: Element, limit: number, isNamed: boolean): string {
  const walker = place.ownerDocument.createTreeWalker(place, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    (node as Element).tagName === 'SELECT' ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let text = '';
  for (let node = walker.nextNode(); node && text.length <= limit; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) text += ` ${(node as Text).data}`;
    else if ((node as Element).matches(fields))
      text += ` ${isNamed ? ((node as Element).getAttribute('aria-label') ?? '') : ''} ${(node as HTMLInputElement).value}`;
  }
  return plain(text.slice(0, limit));
}

/** The page that a place says is on show, in its text or in a field that holds the number. */
export function positionIn(place: Element, limit: number, isCounted = false): PagePosition | null {
  const told = readPagePosition(elementText(place, limit), isCounted);
  if (told?.of) return told;
  const held = place.querySelectorAll<HTMLInputElement>(fields);
  if (held.length === 0 || held.length > mostFields || ![...held].some(({ value }) => /^\d+$/.test(value))) return told;
  // The field's own name may be all that says "page"; a number that is not one of so many may be looked for.
  const inFields = [false, true].map((isNamed) => readPagePosition(textWithFields(place, limit, isNamed), isCounted));
  return inFields.find((position) => position?.of) ?? told;
}

/** Longer forms ask for more than a page. */
const longest = 120;

/** Is a form a pager and nothing else: its one field holds the number of the page on show? */
export function isPageForm(form: Element): boolean {
  const asked = form.querySelectorAll('input:not([type="hidden"]), select, textarea, [contenteditable]');
  return (
    asked.length === 1 &&
    asked[0]?.matches(fields) === true &&
    elementText(form, longest + 1).length <= longest &&
    (positionIn(form, longest)?.of ?? null) !== null
  );
}

import { contents } from './bounce-lists.ts';
import { dialogs } from './list-place.ts';

const behind = '[inert], [aria-hidden="true"]';

/** Is the page's own part switched off while this one is open? Some say so there, some of what is laid over it. */
function isModal(part: Element): boolean {
  if (part.matches('[aria-modal="true"], dialog:modal')) return true;
  const page = part.ownerDocument.querySelector(`${contents}, h1`);
  return page !== null && !part.contains(page) && page.closest(behind) !== null;
}

/** The drawer or dialog that is laid over the page, which cannot be used meanwhile; the topmost of several. */
export function frontOf(document: Document): Element | null {
  return (
    [...document.querySelectorAll(dialogs)]
      .filter((part) => part.closest(behind) === null && part.checkVisibility({ visibilityProperty: true }))
      .filter(isModal)
      .at(-1) ?? null
  );
}

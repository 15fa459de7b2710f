import { contents, dialogs, modal } from '../../contents.ts';
import { elementsOutsideTables } from '../../tables/outside-tables.ts';

const behind = '[inert], [aria-hidden="true"]';

/** Is the page's own part switched off while this one is open? Some say so there, some of what is laid over it. */
function isModal(part: Element): boolean {
  if (part.matches(modal)) return true;
  const page = part.ownerDocument.querySelector(`${contents}, h1`);
  return page !== null && !part.contains(page) && page.closest(behind) !== null;
}

/** Settles for most elements at once that they are none. */
const mayBeDialog = (part: Element) =>
  part.tagName === 'DIALOG' || ['role', 'aria-modal', 'popover'].some((name) => part.hasAttribute(name));

/** A drawer or dialog over another page that says which message's list is in it. */
export interface NamedFront {
  readonly element: Element;
  readonly name: string;
  /** The page's address names the message. */
  readonly isAddressed: boolean;
}

/**
 * The drawer or dialog that is laid over the page, which cannot be used meanwhile; the topmost of several. None stands in
 * a table, and asking every cell costs as much as reading it.
 */
export function frontOf(document: Document): Element | null {
  return (
    elementsOutsideTables(document.body)
      .filter((part) => mayBeDialog(part) && part.matches(dialogs))
      .filter((part) => part.closest(behind) === null && part.checkVisibility({ visibilityProperty: true }))
      .filter(isModal)
      .at(-1) ?? null
  );
}

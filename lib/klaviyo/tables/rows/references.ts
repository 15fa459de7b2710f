/** How HTML, ARIA and the usual tooltip scripts name the element that says more of this one. */
const references = [
  'aria-describedby',
  'aria-details',
  'aria-controls',
  'popovertarget',
  'commandfor',
  'data-tooltip-id',
  'data-popover-target',
] as const;
const referring = references.map((name) => `[${name}]`).join(', ');

/** Menus are what can be done with a row, not what is known of it. */
const choosing = '[role="menu"], [role="listbox"], [role="tree"], select';

/** What opens over a part of a cell and stands in it: no part of the cell's own text. */
const insideIt = '[role="tooltip"]';

/** The elements that an element's contents refer to: elsewhere on the page, or what opens over them. */
export function referredBy(cell: Element): Element[] {
  const root = cell.getRootNode();
  const find = (id: string) =>
    (root instanceof ShadowRoot ? root.getElementById(id) : null) ?? cell.ownerDocument.getElementById(id);
  const elsewhere = [cell, ...cell.querySelectorAll(referring)]
    .flatMap((carrier) => references.flatMap((name) => carrier.getAttribute(name)?.split(/\s+/) ?? []))
    .flatMap((id) => (id === '' ? [] : (find(id) ?? [])))
    .filter((target) => !target.contains(cell) && !cell.contains(target) && !target.matches(choosing));
  return cell.firstElementChild ? [...elsewhere, ...cell.querySelectorAll(insideIt)] : elsewhere;
}

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

/** The elements elsewhere on the page that an element's contents refer to. */
export function referredBy(cell: Element): Element[] {
  const root = cell.getRootNode();
  const find = (id: string) =>
    (root instanceof ShadowRoot ? root.getElementById(id) : null) ?? cell.ownerDocument.getElementById(id);
  return [cell, ...cell.querySelectorAll(referring)]
    .flatMap((carrier) => references.flatMap((name) => carrier.getAttribute(name)?.split(/\s+/) ?? []))
    .flatMap((id) => (id === '' ? [] : (find(id) ?? [])))
    .filter((target) => !target.contains(cell) && !cell.contains(target) && !target.matches(choosing));
}

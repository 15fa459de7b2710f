import { closestAround, holds, parentOf } from '../../tables/composed-tree.ts';
import { firstLine, isLongerThan, labelText, plain } from '../../text.ts';
import { isPageForm } from './page-field.ts';

/** What can be pressed, by what it is called. */
export const controls =
  'button, a, [role="button"], [role="link"], li[tabindex], input[type="button"], [tabindex="0"]:not([role])';
/** Longer texts stand on no control of a pager. */
const longest = 60;

/** Can it be pressed? What is no button by name is one by its pointer, as pages have them whose buttons are plain boxes. */
export function isControl(element: Element): element is HTMLElement {
  // An element of a frame is made by another window: what it can do tells it from a picture's parts.
  if (!('click' in element)) return false;
  if (element.matches(controls)) return !element.matches('[tabindex="0"]') || !isLongerThan(element, longest);
  if (!plainBoxes.has(element.tagName) || element.childElementCount > 2 || isLongerThan(element, longest)) return false;
  if (element.ownerDocument.defaultView?.getComputedStyle(element).cursor !== 'pointer') return false;
  return closestAround(element, 'button, a, [role="button"], label') === null;
}
const plainBoxes = new Set(['SPAN', 'DIV', 'LI', 'I', 'B', 'P', 'IMG']);

/** What would be clicked by a person: the innermost of controls in each other. */
export function innermost(control: HTMLElement, candidates: readonly HTMLElement[]): HTMLElement {
  const inside = candidates.filter((one) => one !== control && control.contains(one));
  return inside.length === 1 && inside[0] ? inside[0] : control;
}

/** What a control is called: its text, its labels, its picture's. */
export function namesOf(control: Element): string[] {
  const text = labelText(control);
  const root = control.getRootNode() as Document | ShadowRoot;
  const labelled = (control.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .map((id) => (id === '' ? '' : (root.getElementById?.(id)?.textContent ?? '')))
    .join(' ');
  // A button inside of a component is called what its user calls the component.
  const host = 'host' in root && root.querySelectorAll('button, a').length === 1 ? root.host : null;
  return [
    control.getAttribute('aria-label'),
    labelled,
    text,
    firstLine(text),
    control.getAttribute('title'),
    control.getAttribute('value'),
    control.querySelector('title')?.textContent,
    control.querySelector('img')?.getAttribute('alt'),
    host?.getAttribute('aria-label'),
    host?.getAttribute('label'),
    host?.getAttribute('title'),
  ]
    .filter((name): name is string => typeof name === 'string' && name !== '')
    .map(plain)
    .filter((name) => name !== '');
}

export function isEnabled(control: HTMLElement): boolean {
  const around = parentOf(control);
  const places = [control, ...(around && (around.tagName === 'LI' || around.shadowRoot) ? [around] : [])];
  const isOff = (element: Element) =>
    /(?:^|[\s_-])(?:is-?)?(?:disabled|inactive)(?:$|[\s_-])|isDisabled|[a-z]Disabled/i.test(
      element.getAttribute('class') ?? '',
    ) ||
    (element.hasAttribute('data-disabled') && element.getAttribute('data-disabled') !== 'false');
  return (
    !(control as HTMLButtonElement).disabled &&
    !control.hasAttribute('disabled') &&
    closestAround(control, '[aria-disabled="true"], [inert], fieldset[disabled]') === null &&
    !places.some(isOff) &&
    !(around?.shadowRoot && around.hasAttribute('disabled')) &&
    control.checkVisibility({ visibilityProperty: true }) &&
    control.ownerDocument.defaultView?.getComputedStyle(control).pointerEvents !== 'none'
  );
}

/** What turns pages of something else: days, slides, steps. */
const strangers =
  'form:not([role="search"]), dialog, [role="dialog"], [aria-roledescription="carousel" i], [aria-roledescription="slide" i], [class*="carousel" i], [class*="slider" i], [class*="calendar" i], [class*="datepicker" i], [class*="date-picker" i], [class*="wizard" i], [class*="stepper" i], [role="progressbar"], table, [role="grid"], [role="table"], [role="treegrid"], [role="listbox"], [role="menu"], [role="tablist"]';

/** A link that would load another address is no pager of this list; nor is anything that submits a form or opens a dialog. */
export function staysHere(control: Element, url: URL, table: Element): boolean {
  if (control.hasAttribute('aria-haspopup') || control.getAttribute('type') === 'submit') return false;
  const stranger = closestAround(control, strangers);
  if (stranger && stranger !== table && !holds(stranger, table)) {
    if (!stranger.matches('form') || !isPageForm(stranger)) return false;
    // What would send the form loads the page anew; and something else may stand around the form.
    if (control.matches('button') && (control as HTMLButtonElement).type === 'submit') return false;
    const around = parentOf(stranger);
    const outer = around && closestAround(around, strangers);
    if (outer && outer !== table && !holds(outer, table)) return false;
  }
  const href = control.getAttribute('href');
  if (href === null || /^javascript:(?:void\(0\)|void 0)?;?$/i.test(href)) return true;
  if (control.getAttribute('target') === '_blank') return false;
  const target = URL.parse(href, url);
  if (target === null || target.origin !== url.origin || target.pathname !== url.pathname) return false;
  const route = (address: URL) => /^#!?(\/[^?]*)/.exec(address.hash)?.[1] ?? '';
  return route(target) === '' || route(target) === route(url);
}

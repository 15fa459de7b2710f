import { findCounts } from '../numbers.ts';
import { labelText, normaliseLabel, plain } from '../text.ts';
import { saysBounce } from '../words/column-label.ts';
import { skippedStems } from '../words/labels.ts';

/** Which section of a message's recipients is open, and how many bounces its label counts. */
export interface Section {
  readonly open: 'bounced' | 'skipped' | 'unknown';
  /** The number beside the word "Bounced" in the list of sections, or `null`. */
  readonly bouncedCount: number | null;
}

const choosable = '[role="tab"], [role="option"], [role="menuitemradio"], [role="radio"], nav a, nav button, aside a, aside button, li > a, li > button, [aria-current], [aria-selected], [aria-pressed], select > option';

/** Longer texts are sentences, not names of sections. */
const longestLabel = 60;

function isChosen(element: Element): boolean {
  if (element instanceof HTMLOptionElement) return element.selected;
  const states = [element, element.closest('[aria-selected], [aria-current], [aria-pressed], [aria-checked]')];
  for (const carrier of states) {
    const state = carrier?.getAttribute('aria-selected') ?? carrier?.getAttribute('aria-current') ?? carrier?.getAttribute('aria-pressed') ?? carrier?.getAttribute('aria-checked');
    if (state !== null && state !== undefined) return state !== 'false';
  }
  return /(?:^|[\s_-])(?:active|selected|current)(?:$|[\s_-])/i.test(element.getAttribute('class') ?? '') || element.getAttribute('data-state') === 'active';
}

/** Finds the open section by what is chosen in tabs and side lists, then by the address, then by headings. */
export function readSection(document: Document, url: URL): Section {
  let open: Section['open'] = 'unknown';
  let bouncedCount: number | null = null;
  for (const element of document.querySelectorAll(choosable)) {
    if (element.closest('table, [role="grid"], [role="table"], [role="treegrid"]')) continue;
    const label = plain(labelText(element));
    if (label === '' || label.length > longestLabel) continue;
    const bounce = saysBounce(label);
    const skip = !bounce && skippedStems.some((stem) => normaliseLabel(label).split(' ').some((word) => word.startsWith(stem)));
    if (bounce) {
      const [count, ...others] = findCounts(label);
      if (count !== undefined && others.length === 0) bouncedCount = count;
    }
    if ((bounce || skip) && open === 'unknown' && isChosen(element)) open = bounce ? 'bounced' : 'skipped';
  }
  if (open === 'unknown' && /bounc/i.test(`${url.pathname.split('/').slice(3).join('/')}${url.search}${url.hash}`)) open = 'bounced';
  if (open === 'unknown') {
    // Not h1: that is the message's own name, which may well be "Bounce back sale".
    for (const heading of document.querySelectorAll('h2, h3, h4, [role="heading"]:not([aria-level="1"]), caption')) {
      const label = plain(labelText(heading));
      if (label.length <= 40 && saysBounce(label) && heading.checkVisibility()) open = 'bounced';
    }
  }
  return { open, bouncedCount };
}

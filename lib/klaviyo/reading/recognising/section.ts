import { findCounts } from '../../numbers.ts';
import { openRoots } from '../../tables/find-tables.ts';
import { drawnOutsideTables, elementsOutsideTables } from '../../tables/outside-tables.ts';
import { isLongerThan, labelText, plain } from '../../text.ts';
import { type Engagement, parseEngagement } from '../../words/engagement.ts';
import { saysExplanation } from '../../words/example-label.ts';
import { sectionOf } from '../../words/section-name.ts';

/** Which section of a message's recipients is open, and how many bounces its label counts. */
export interface Section {
  /** `other`: that of another activity (opened, clicked, marked as spam); nobody in it bounced. */
  readonly open: 'bounced' | 'skipped' | 'other' | 'unknown';
  /** Only a heading says so, of which a page may have several. */
  readonly isHeaded?: boolean;
  /** The number beside the word "Bounced" in the list of sections, or `null`. */
  readonly bouncedCount: number | null;
  /** The open section is that of people who opened or clicked. */
  readonly engagement: Engagement | null;
}

const choosable =
  '[role="tab"], [role="option"], [role="menuitemradio"], [role="radio"], [role="treeitem"], nav a, nav button, aside a, aside button, li > a, li > button, [aria-current], [aria-selected], [aria-pressed], [aria-checked], select > option, label';

/** Settles for most elements at once what the long selector would say of them. */
const mayBeChoosable = (element: Element) =>
  choosableTags.has(element.tagName) ||
  element.hasAttribute('role') ||
  choosingStates.some((name) => element.hasAttribute(name)) ||
  element.hasAttribute('tabindex') ||
  classSaysChosen(element.getAttribute('class') ?? '');
const choosableTags = new Set(['A', 'BUTTON', 'OPTION', 'LABEL', 'LI']);
const choosingStates = ['aria-selected', 'aria-current', 'aria-pressed', 'aria-checked'];

/** More in a row are no sections. */
const mostSections = 30;

/** Longer texts are sentences, not names of sections. */
const longestLabel = 60;

/** Classes that mark the chosen one: `is-active`, `SideItem--current`, `isActive`, `cur`, `on`. */
const classSaysChosen = (name: string) =>
  /(?:^|[\s_-])(?:is-)?(?:active|selected|current)(?:$|[\s_-])|(?:^|\s)(?:is-)?(?:cur|curr|on|checked|chosen)(?:$|\s)/i.test(
    name,
  ) || /(?<!\b[Nn]ot|[Uu]n|[Ii]n)(?:Active|Selected|Current|Chosen)(?:$|[\s_-])/.test(name);

/** Do its classes or data attributes mark it as the chosen one? */
const isMarked = (element: Element) =>
  classSaysChosen(element.getAttribute('class') ?? '') ||
  ['active', 'on', 'checked'].includes(element.getAttribute('data-state') ?? '') ||
  ['data-selected', 'data-active'].some((name) => ['', 'true'].includes(element.getAttribute(name) ?? 'false'));

/** What an element says itself of being chosen, in the words of WAI-ARIA; `null` where it says nothing. */
function saysChosen(element: Element | null): boolean | null {
  const state = choosingStates.map((name) => element?.getAttribute(name)).find((value) => typeof value === 'string');
  return state === undefined ? null : state !== 'false';
}

function isChosen(element: Element): boolean {
  if (element.tagName === 'OPTION') return (element as HTMLOptionElement).selected;
  const radio = element.querySelector<HTMLInputElement>(':scope > input[type="radio"]');
  if (radio) return radio.checked;
  const state = saysChosen(element) ?? saysChosen(element.closest(choosingStates.map((name) => `[${name}]`).join()));
  if (state !== null) return state;
  const item = element.parentElement;
  return isMarked(element) || (item?.tagName === 'LI' && item.childElementCount === 1 && isMarked(item));
}

/**
 * Elements in a row of which several name sections are a list of them, whatever stands around. What is neither link nor
 * button may as well be the legend of a chart or a sum in a few words: exactly one of such has to be chosen.
 */
function isAmongSections(element: Element): boolean {
  const namesSection = (sibling: Element | null) =>
    sibling?.tagName === element.tagName &&
    !isLongerThan(sibling, longestLabel) &&
    sectionOf(plain(labelText(sibling))) !== null;
  if (![element.previousElementSibling, element.nextElementSibling].some(namesSection)) return false;
  if (element.tagName === 'A' || element.tagName === 'BUTTON') return true;
  const siblings = [...(element.parentElement?.children ?? [])].slice(0, mostSections);
  return siblings.filter((sibling) => saysChosen(sibling) || isMarked(sibling)).length === 1;
}

/** Do others in its row name sections? */
function namesOthersBeside(element: Element): boolean {
  const item = element.parentElement?.tagName === 'LI' ? element.parentElement : element;
  const others = [...(item.parentElement?.children ?? [])].filter((sibling) => sibling !== item);
  const named = others.filter(
    (sibling) => !isLongerThan(sibling, longestLabel) && sectionOf(plain(labelText(sibling))) !== null,
  );
  return others.length < mostSections && named.length >= 2;
}

/**
 * Finds the open section by what is chosen in tabs and side lists, then by the address, then by headings.
 * @param front a part that is laid over the page and has a section of its own, of which the address says nothing
 */
export function readSection(document: Document, url: URL, front: Element | null = null): Section {
  let open: Section['open'] = 'unknown';
  let bouncedCount: number | null = null;
  /** The counts of a chosen label among those of sections, in words that nobody knows: "Came back 38". */
  let unnamed: readonly number[] | null = null;
  /** Several labels may be chosen; they tell an activity only where they do not contradict each other. */
  const engagements = new Set<Engagement | null>();
  const elements = front
    ? drawnOutsideTables(front, null)
    : openRoots(document).flatMap((each) => elementsOutsideTables(each));
  for (const element of elements) {
    if (!mayBeChoosable(element) || isLongerThan(element, 300)) continue;
    if (!element.matches(choosable) && !isAmongSections(element)) continue;
    const label = plain(labelText(element));
    if (label === '' || label.length > longestLabel) continue;
    const section = sectionOf(label);
    if (section === 'bounced') {
      const [count, ...others] = findCounts(labelText(element));
      if (count !== undefined && others.length === 0) bouncedCount ??= count;
    }
    if (!section && isChosen(element) && namesOthersBeside(element)) unnamed ??= findCounts(labelText(element));
    // Of several that are chosen ("Delivered" in a filter beside "Bounced" in the list) the one of bounces counts.
    if (!section || open === 'bounced' || !isChosen(element)) continue;
    if (section === 'other') engagements.add(parseEngagement(label));
    if (section !== 'other' || open === 'unknown') open = section;
  }
  const [engagement = null, ...contradicting] = engagements;
  const words = front
    ? ''
    : `${url.pathname.split('/').slice(3).join('/')}${url.search}${url.hash.split('/').slice(3).join('/')}`;
  if (open === 'unknown' && /bounc/i.test(words)) open = 'bounced';
  if (
    open === 'unknown' &&
    /[?&/=](?:skipped|opened|clicked|converted|unsubscribed|spam|delivered|failed)\b/i.test(words)
  )
    open = /skipped/i.test(words) ? 'skipped' : 'other';
  const headed = open === 'unknown' ? headedSection(elements, front && nameBehind(document)) : open;
  // The heading says what is open, and the label of what is open counts it.
  const [count, ...others] = open === 'unknown' && headed === 'bounced' ? (unnamed ?? []) : [];
  return {
    open: headed,
    isHeaded: open === 'unknown',
    bouncedCount: bouncedCount ?? (others.length === 0 ? (count ?? null) : null),
    engagement: open === 'other' && contradicting.length === 0 ? engagement : null,
  };
}

const headings = 'h2, h3, h4, [role="heading"]:not([aria-level="1"]), legend';

/** "Bounced · 9 recipients": the section in front of what it counts. */
const counting = /^(.{2,40}?)\s*[·•|:–—-]\s*\d[\d.,\s]*(?:\p{L}[\p{L}\s]{0,20})?$/u;

/** The name of the page behind a drawer; `''` where it has none. */
const nameBehind = (document: Document) => plain(document.querySelector('h1')?.textContent ?? '').slice(0, longestName);
const longestName = 200;

/** What a line of a drawer says of the section: its size, or whose it is: "Bounced recipients of “Spring sale”". */
function saysSection(line: string, behind: string): boolean {
  const rest = behind !== '' && line.includes(behind) ? line.replace(behind, '').replace(/["“”„«»‘’]/g, '') : null;
  const name = counting.exec(line)?.[1] ?? rest;
  return name !== null && !name.includes('?') && sectionOf(name) === 'bounced';
}

/**
 * The section that a heading names. Not h1: that is the message's own name, which may well be "Bounce back sale".
 * @param behind of a drawer, whose heading may be the message's, the name of the page behind it: a line of the drawer then
 * tells the section
 */
function headedSection(elements: readonly Element[], behind: string | null): Section['open'] {
  let open: Section['open'] = 'unknown';
  for (const heading of elements) {
    if (behind !== null && heading.childElementCount === 0 && !isLongerThan(heading, longestLabel + behind.length))
      if (saysSection(plain(labelText(heading)), behind) && heading.checkVisibility()) return 'bounced';
    if (
      !(/^H[2-4]$/.test(heading.tagName) || heading.tagName === 'LEGEND' || heading.hasAttribute('role')) ||
      !heading.matches(headings)
    )
      continue;
    const label = plain(labelText(heading));
    if (label.length > 40 || label.includes('?') || saysExplanation(label) || !heading.checkVisibility()) continue;
    const section = sectionOf(label);
    if (section === 'bounced' || (section && open === 'unknown')) open = section;
  }
  return open;
}

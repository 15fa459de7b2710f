import { topHeadings } from '../../tables/headings.ts';
import { elementsOutsideTables } from '../../tables/outside-tables.ts';
import { isLongerThan, plain } from '../../text.ts';
import { type Channel, parseChannel } from '../../words/channel-name.ts';
import { namesOtherChannel } from '../../words/other-figures.ts';

/** Levels around the message's name in which the badge of its channel may stand. */
const levels = 2;

/** A badge with what stands on its line: "SMS · Nov 12, 2026". */
const longestBadge = 60;

/** More around a name are the page itself. */
const mostElements = 200;

/** What may be chosen or pressed names a channel that may be had, not the message's. */
const controls =
  'a, button, select, label, table, nav, [role="tab"], [role="tablist"], [role="button"], [role="table"]';

/** The channels that stand as texts of their own beside an element. */
function channelsBeside(heading: Element): Channel[] {
  const found: Channel[] = [];
  let part: Element = heading;
  for (let level = 0; level < levels && part.parentElement && !part.parentElement.matches('main, body'); level++)
    part = part.parentElement;
  const around = part.parentElement?.children ?? [];
  for (const beside of [...elementsOutsideTables(part).slice(0, mostElements), ...around]) {
    if (beside.childElementCount > 1 || heading.contains(beside) || isLongerThan(beside, longestBadge)) continue;
    if (beside.closest(controls) || !beside.checkVisibility()) continue;
    found.push(...(beside.textContent ?? '').split(/[·•|]/u).flatMap((text) => parseChannel(plain(text)) ?? []));
  }
  return found;
}

/** Longest heading that names a channel, in characters: "SMS non remis". */
const longestHeading = 40;

/**
 * Is a list headed as one of texts or pushes, under a name of the page that says the same: "Campagne SMS « Soldes »"? An
 * e-mail may be about texts, so both have to say so.
 */
export function isHeadedAsOtherChannel(list: Element): boolean {
  const { ownerDocument: document } = list;
  const isBefore = (heading: Element) =>
    (heading.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && heading.checkVisibility();
  const before = [...document.querySelectorAll(`${topHeadings}, h2, h3`)].filter(isBefore);
  const [name, nearest] = [before.find((heading) => heading.matches(topHeadings)), before.at(-1)];
  const says = (heading: Element | undefined) =>
    heading !== undefined && namesOtherChannel(plain(heading.textContent ?? '').slice(0, longestHeading));
  return name !== nearest && says(name) && says(nearest);
}

/**
 * Does the badge beside a message's name say that it is no e-mail? Texts and pushes have lists of people that they did
 * not reach as well. Not where another badge there says e-mail.
 */
export function isOfOtherChannel(document: Document): boolean {
  const heading = [...document.querySelectorAll(topHeadings)].find((each) => each.checkVisibility());
  if (!heading) return false;
  const channels = new Set(channelsBeside(heading));
  return channels.has('other') && !channels.has('email');
}

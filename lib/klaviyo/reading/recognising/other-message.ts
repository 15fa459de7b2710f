import { contents, dialogs } from '../../contents.ts';
import { type MessageAddress, parseMessageAddress } from '../../pages/address.ts';
import { closestAround, parentOf } from '../../tables/composed-tree.ts';
import { headings } from '../../tables/headings.ts';
import { plain } from '../../text.ts';
import { namesComparison, namesOtherMessages } from '../../words/other-figures.ts';

/** Levels around a list in which its heading may stand. */
const levels = 8;

const leadsTo = (link: HTMLAnchorElement) => parseMessageAddress(URL.parse(link.href)?.pathname ?? '');

/** The message that the headings in a place link to: one of another list in there says nothing of this one. */
function linkedIn(place: Element, list: Element): MessageAddress | null {
  for (const heading of place.querySelectorAll(`${headings}, caption`)) {
    if (heading.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_PRECEDING) break;
    const link = heading.querySelector<HTMLAnchorElement>('a[href]') ?? heading.closest<HTMLAnchorElement>('a[href]');
    const message = link && leadsTo(link);
    if (message) return message;
  }
  return null;
}

/**
 * Does the heading above a list in a place speak of other messages: "Compare with …"? The page's own is the message's
 * name, whatever that says.
 */
function namesOthersIn(place: Element, list: Element): boolean {
  const heading = [...place.querySelectorAll(headings)].findLast(
    (each) => each.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const text = plain(heading?.textContent ?? '');
  return heading?.tagName !== 'H1' && (namesComparison(text) || namesOtherMessages(text));
}

/** Does a value of the address look like the id of another message: as long, of letters and digits alone? */
const isOtherId = (value: string, { id }: MessageAddress) =>
  value.length === id.length && value !== id && /^(?=.*\d)[A-Za-z0-9]{6,26}$/.test(value);

/** Does a drawer or dialog show another message: by a link of its own, or by what the address holds beside this one's? */
function isLaidOver(dialog: Element, list: Element, message: MessageAddress, url: URL): boolean {
  const linked = [...dialog.querySelectorAll<HTMLAnchorElement>('a[href]')]
    .filter((link) => !list.contains(link))
    .flatMap((link) => leadsTo(link)?.id ?? []);
  if (linked.length > 0) return !linked.includes(message.id);
  return [...url.searchParams.values()].some((value) => isOtherId(value, message));
}

/**
 * Does a list stand below a heading that leads to another message, as in a panel that compares the two? Asked of what
 * stands around the list inside of the page's contents: above them a heading may lead anywhere. Or in a drawer or dialog
 * that shows another message over this one, or below words that say so: "Compare with …", "Previous campaign".
 */
export function isOfAnotherMessage(list: Element, message: MessageAddress, url: URL): boolean {
  const dialog = closestAround(list, dialogs);
  if (dialog && isLaidOver(dialog, list, message, url)) return true;
  let place = parentOf(list);
  for (let level = 0; level < levels && place && !place.matches(`${contents}, body`); level++) {
    const linked = linkedIn(place, list);
    if (linked) return linked.id !== message.id;
    if (namesOthersIn(place, list)) return true;
    place = parentOf(place);
  }
  return false;
}

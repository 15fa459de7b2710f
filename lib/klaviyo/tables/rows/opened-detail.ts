import type { BounceCategory, BounceType } from '../../../bounce/types.ts';
import { findEmails, readEmail } from '../../email.ts';
import { elementLines, elementText } from '../../text.ts';
import { parseBounceCategory } from '../../words/bounce-category.ts';
import { parseBounceType } from '../../words/bounce-type.ts';
import { isServerReply } from '../../words/server-reply.ts';
import { readCard } from '../cards/read-card.ts';
import { holds, isOnShow } from '../composed-tree.ts';
import { headings } from '../headings.ts';
import type { TableView } from '../table-view.ts';
import { reasonIn } from './detail-rows.ts';

/** What a panel beside a list tells of the one recipient that is chosen in it. */
export interface OpenedDetail {
  readonly type: BounceType | null;
  readonly category: BounceCategory | null;
  readonly reason: string;
}

/** Where the chosen one's details open. */
const panels =
  'aside, [role="complementary"], [role="region"], dialog, [role="dialog"], [class*="drawer" i], [class*="detail" i], [class*="pane" i], [aria-live]';
/** Several of these in a panel are a list: of events of other messages, of other people. */
const items = 'li, article, tr, [role="listitem"], [role="row"], [role="option"]';
const mostItems = 1;
const mostPanels = 20;

/** Longest text of such a panel, in characters. */
const longest = 8_000;

/** What marks the one who is chosen in a list. */
const selected = '[aria-selected="true"], [aria-current]:not([aria-current="false"])';

/** The address of the one chosen recipient, where the panel is headed by that one's name. */
function chosenIn(list: Element, panel: Element): string | null {
  const [chosen, another] = list.querySelectorAll(selected);
  const heading = panel.querySelector(headings);
  const name = heading ? elementText(heading, 200) : '';
  if (!chosen || another || name === '' || !elementLines(chosen, longest).split('\n').includes(name)) return null;
  const reading = readEmail(chosen);
  return reading.status === 'one' ? reading.email : null;
}

/** The address of the one who is chosen in a list, where that shows it. */
function chosenAddress(list: Element): string | null {
  const [chosen, another] = list.querySelectorAll(selected);
  const reading = chosen && !another ? readEmail(chosen) : null;
  return reading?.status === 'one' ? reading.email : null;
}

/**
 * The one address that a panel names outside of servers' replies, of several that of the one who is chosen; none where it
 * names nobody, `null` where it does not tell.
 */
function addressIn(panel: Element, list: Element): string | undefined | null {
  const lines = elementLines(panel, longest)
    .split('\n')
    .filter((line) => line.includes('@') && !isServerReply(line));
  const [only, ...others] = new Set(lines.flatMap(findEmails).map(({ email }) => email));
  if (only === undefined || others.length === 0) return only;
  const chosen = chosenAddress(list);
  return chosen !== null && [only, ...others].includes(chosen) ? chosen : null;
}

/** Reads a panel whose labels say what became of one recipient's message; of the chosen one a server's reply is enough. */
function readPanel(panel: Element, isOfChosen: boolean): OpenedDetail | null {
  const { values, labels } = readCard(panel);
  const reason = reasonIn(panel);
  if (!labels.reason && !labels.category && !(isOfChosen && isServerReply(reason))) return null;
  return {
    type: parseBounceType(values.type ?? ''),
    category: labels.category ? parseBounceCategory(values.category ?? '') : null,
    reason,
  };
}

/**
 * Tells of an address what a panel beside the list says of it: in a list to choose from the details of one recipient
 * are open, and those of all others are not in the page. Looked for once, and only where it is asked.
 */
export function openedDetails({ element }: TableView): (email: string, type: BounceType | null) => OpenedDetail | null {
  let known: Map<string, OpenedDetail> | undefined;
  const find = () => {
    const found = new Map<string, OpenedDetail>();
    const root = element.getRootNode() as Document | ShadowRoot;
    for (const panel of [...root.querySelectorAll(panels)].slice(0, mostPanels)) {
      if (holds(panel, element) || holds(element, panel) || !isOnShow(panel)) continue;
      if ((panel.textContent ?? '').length > longest || panel.querySelectorAll(items).length > mostItems) continue;
      const named = addressIn(panel, element);
      const email = named === undefined ? chosenIn(element, panel) : named;
      const detail = email === null || found.has(email) ? null : readPanel(panel, named === undefined);
      if (email !== null && detail) found.set(email, detail);
    }
    return found;
  };
  return (email, type) => {
    known ??= find();
    const detail = known.get(email) ?? null;
    // What contradicts the row tells of another message.
    return detail && type && detail.type && detail.type !== type ? null : detail;
  };
}

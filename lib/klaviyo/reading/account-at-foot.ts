import { isInitialsOf } from '../person-name.ts';
import { parentOf } from '../tables/composed-tree.ts';
import { plain, type TextPiece, textPieces } from '../text.ts';
import { isGeneric, isPlan } from './account-words.ts';

/** Fewer entries make no navigation of an app. */
const fewestEntries = 3;

/** More texts below the entries are a card of their own. */
const mostTexts = 5;

const entries = 'a, button, [role="button"], [role="menuitem"], [role="treeitem"], li';

/** Names of classes, ids and slots that say whose name it is. */
const ofAccount =
  /(?:^|[^a-z])(?:orgs?|organi[sz]ations?|accounts?|company|workspace|tenant|merchant|store|shop)(?![a-z])/i;
const ofPerson = /(?:^|[^a-z])(?:users?|persons?|members?|profile|me|staff)(?![a-z])/i;

/** What the elements around a text call it, up to the navigation. */
function callingsOf({ node }: TextPiece, area: Element): string {
  const calls: (string | null)[] = [];
  for (let part: Element | null = node.parentElement; part && part !== area && calls.length < 32; ) {
    calls.push(...['class', 'id', 'slot', 'data-testid'].map((name) => part?.getAttribute(name) ?? null));
    part = part.assignedSlot?.parentElement ?? parentOf(part);
  }
  return calls.join(' ').replace(/([a-z])(?=[A-Z])/g, '$1-');
}

/** Words of a trade or a legal form, and signs that stand in no person's name. */
const business =
  /[&+\d]|(?:^|\s)(?:co|company|inc|llc|ltd|gmbh|ag|kg|sarl|sas?|srl|spa|bv|ab|oy|corp|group|shop|store|market|studios?|club|coffee|tea|bakery|bikes?|books?|beauty|foods?|goods|supply|home|garden|wines?|brewing|kitchen|outdoors?|clothing|apparel|jewelry|design|labs?|media|agency|brands?|boutique|laden|handel|verlag|tienda|tienda|negozio|loja|winkel|butik|sklep|상점|스토어)\.?(?=\s|$)/iu;

/** May a text be a person's name: two or three words of letters, none of a trade? */
const mayBePerson = (name: string) =>
  !business.test(name) && /^[\p{L}.-]+(?: [\p{L}.-]+){1,3}$/u.test(name) && /\s/.test(name);

/** Says the control that stands below a name nothing of it: "Help", "Collapse"? */
const isTrailing = (piece: TextPiece) => piece.node.parentElement?.closest(entries) != null && isGeneric(piece.text);

/**
 * The organisation's name as a plain text below the entries of the navigation, where the help centre says that it stands.
 * Certain enough is a text that its element calls so, or one with its initials that is no person's name, or has a plan
 * below it. `null` where two texts may be it, and where the user's address stands beside it.
 */
export function nameAtFoot(areas: readonly Element[]): string | null {
  for (const area of areas) {
    if (!area.matches('nav, aside, [role="navigation"]')) continue;
    const pieces = textPieces(area, 4_000);
    if (pieces.length === 0 || area.querySelectorAll('a, button, [role="button"]').length < fewestEntries) continue;
    while (pieces.length > 0 && pieces.at(-1) && isTrailing(pieces.at(-1) as TextPiece)) pieces.pop();
    const last = pieces.findLastIndex(({ node }) => node.parentElement?.closest(entries) != null);
    const foot = pieces.slice(last + 1);
    if (last < 0 || foot.length === 0 || foot.length > mostTexts) continue;
    const texts = foot.map(({ text }) => plain(text));
    const names = foot.filter((piece, index) => {
      const text = texts[index] ?? '';
      return !isGeneric(text) && !isInitialsOf(text, texts[index + 1] ?? '') && piece.joint !== 'same-run';
    });
    const [only] = names;
    const name = plain(only?.text ?? '');
    if (!only || names.length > 1 || !/^[^@]{2,80}$/u.test(name) || !/\p{L}/u.test(name) || /[.!?:…]$/.test(name))
      continue;
    if (texts.some((text) => text.includes('@'))) continue;
    const calls = callingsOf(only, area);
    if (ofPerson.test(calls)) continue;
    const hasInitials = texts.some((text) => isInitialsOf(text, name));
    const isTold = ofAccount.test(calls) || (hasInitials && (texts.some(isPlan) || !mayBePerson(name)));
    if (isTold) return name;
  }
  return null;
}

import { findEmails } from '../../email.ts';
import { isInitialsOf } from '../../person-name.ts';
import { parentOf } from '../../tables/composed-tree.ts';
import { normaliseLabel, plain, type TextPiece, textPieces } from '../../text.ts';
import { readPagerText } from '../pager/pager-text.ts';
import { hasLegalForm, isGeneric, isPlan, namesEntry, namesFirm, namesRole } from './account-words.ts';

/** Fewer of the entries that Klaviyo's navigation has make no navigation of the app. */
const fewestNamed = 2;

/** More texts below the entries are a card of their own. */
const mostTexts = 5;

const entries = 'a, button, [role="button"], [role="menuitem"], [role="treeitem"], li';

/** Names of classes, ids and slots that say whose name it is. */
const ofAccount =
  /(?:^|[^a-z])(?:orgs?|organi[sz]ations?|accounts?|company|workspace|tenant|merchant|store|shop)(?![a-z])/i;
const ofPerson = /(?:^|[^a-z])(?:users?|persons?|members?|profile|me|staff)(?![a-z])/i;

/** Names apart, also those that are written together: `navOrgName`. */
const apart = (names: readonly (string | null)[]) => names.join(' ').replace(/([a-z])(?=[A-Z])/g, '$1-');
const callsOf = (element: Element) => apart(callers.map((name) => element.getAttribute(name)));
const callers = ['class', 'id', 'slot', 'data-testid'];

/** What the elements around a text call it, up to the navigation. */
function callingsOf({ node }: TextPiece, area: Element): string {
  const calls: (string | null)[] = [];
  for (let part: Element | null = node.parentElement; part && part !== area && calls.length < 32; ) {
    calls.push(...callers.map((name) => part?.getAttribute(name) ?? null));
    part = part.assignedSlot?.parentElement ?? parentOf(part);
  }
  return apart(calls);
}

/** May a text be a person's name: two to four words of letters, none of a trade? */
const mayBePerson = (name: string) => !namesFirm(name) && /^[\p{L}.-]+(?: [\p{L}.-]+){1,3}$/u.test(name);

/** Says the control that stands below a name nothing of it: "Help", "Collapse"? */
const isTrailing = (piece: TextPiece) =>
  entryOf(piece) !== null && isGeneric(piece.text) && !namesEntry(plain(piece.text));

/** A note, not a name: "All systems operational". */
const isNote = (text: string) =>
  /[!?:…]$/.test(text) || text.split(' ').filter((word) => /^\p{Ll}{4,}/u.test(word)).length > 1;

/** Words of a name that an address may hold: of four letters and more. */
const wordsOf = (name: string) =>
  normaliseLabel(name)
    .split(' ')
    .filter((word) => word.length >= 4);

/** Is an address made of a name: before its sign of a person's, behind it of a firm's? */
const isMadeOf = (part: string, name: string) =>
  wordsOf(name).some((word) => normaliseLabel(part).replaceAll(' ', '').includes(word));

/** What tells for a name at the foot being the account's, and what against it. */
interface FootName {
  readonly name: string;
  readonly calls: string;
  readonly hasInitials: boolean;
}

/** Surely the account's, surely not, or as likely as the place alone makes it: the help centre names that place. */
function judge({ name, calls, hasInitials }: FootName, texts: readonly string[]): 'account' | 'person' | 'likely' {
  if (hasLegalForm(name)) return 'account';
  if (ofPerson.test(calls)) return 'person';
  const [local = '', domain = ''] = (texts.flatMap(findEmails)[0]?.email ?? '').split('@');
  if (namesFirm(name) || texts.some(isPlan) || texts.some((text) => /^(?:account )?id\b/i.test(text))) return 'account';
  if (local !== '' && isMadeOf(domain, name) && !isMadeOf(local, name)) return 'account';
  if (local !== '' && (isMadeOf(local, name) || mayBePerson(name))) return 'person';
  if (mayBePerson(name) && (hasInitials || texts.some(namesRole))) return ofAccount.test(calls) ? 'account' : 'person';
  return ofAccount.test(calls) ? 'account' : 'likely';
}

const entryOf = ({ node }: TextPiece) => node.parentElement?.closest(entries) ?? null;

const afterEntries = (pieces: readonly TextPiece[]) =>
  pieces.slice(pieces.findLastIndex((piece) => entryOf(piece) !== null) + 1);

/** The texts below the entries of a navigation, alone or in a control of their own; `null` where it is none. */
function footOf(area: Element): TextPiece[] | null {
  const pieces = textPieces(area, 4_000);
  // A foot of its own is the account's where it is called so.
  if (area.matches('footer')) return pieces.length <= mostTexts && ofAccount.test(callsOf(area)) ? pieces : null;
  while (pieces.length > 0 && pieces.at(-1) && isTrailing(pieces.at(-1) as TextPiece)) pieces.pop();
  const isNamed = ({ text }: TextPiece) => namesEntry(plain(text));
  if (pieces.filter(isNamed).length < fewestNamed) return null;
  const below = pieces.slice(pieces.findLastIndex(isNamed) + 1);
  // Texts in several controls are entries that nobody knows; what stands below them is none.
  const foot = below.at(-1) && entryOf(below.at(-1) as TextPiece) === null ? afterEntries(below) : below;
  const isOne = new Set(foot.map(entryOf)).size === 1;
  return foot.length === 0 || foot.length > mostTexts || !isOne ? null : foot;
}

/**
 * The organisation's name as a plain text below the entries of the navigation, where the help centre says that it stands.
 * `null` where that text is a person's by all signs, and where two texts may be it.
 */
export function nameAtFoot(areas: readonly Element[]): string | null {
  for (const area of areas) {
    if (area.matches('header, [role="banner"]')) continue;
    const foot = footOf(area);
    if (!foot) continue;
    const texts = foot.map(({ text }) => plain(text));
    const names = foot.flatMap((piece, index): FootName[] => {
      const name = texts[index] ?? '';
      const isName = /^[^@]{2,80}$/u.test(name) && /\p{L}/u.test(name) && !/^(?:account )?id\b/i.test(name);
      const isInitials = texts.some((text) => text !== name && isInitialsOf(name, text));
      const isGlued = piece.joint === 'same-run' && !isInitialsOf(texts[index - 1] ?? '', name);
      if (!isName || readPagerText(name) !== null || isGeneric(name) || isNote(name) || isInitials || isGlued)
        return [];
      return [{ name, calls: callingsOf(piece, area), hasInitials: texts.some((text) => isInitialsOf(text, name)) }];
    });
    const judged = names.map((name) => ({ name: name.name, as: judge(name, texts) }));
    const [sure, ...others] = judged.filter(({ as }) => as === 'account');
    if (sure && others.length === 0) return sure.name;
    const [only, ...more] = judged;
    if (only?.as === 'likely' && more.length === 0) return only.name;
  }
  return null;
}

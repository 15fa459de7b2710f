import { parseDate } from '../dates.ts';
import { findEmails, readEmail } from '../email.ts';
import { normaliseLabel, plain, textPieces } from '../text.ts';
import { markupNamesOf, namesOf } from '../words/accessible-names.ts';
import { parseBounceCategory } from '../words/bounce-category.ts';
import { isSkipReason, parseBounceType } from '../words/bounce-type.ts';
import { parseColumnLabel } from '../words/column-label.ts';
import { parseInlineLabel } from '../words/inline-label.ts';
import type { ColumnRole } from '../words/labels.ts';
import { parseMomentLabel } from '../words/moment-label.ts';
import { isServerReply } from '../words/server-reply.ts';
import { leadingFacts } from './leading-facts.ts';
import { rowSentence } from './row-sentence.ts';

/** The columns that every card is read into. */
export const cardRoles = [
  'email',
  'name',
  'type',
  'category',
  'reason',
  'time',
  'status',
] as const satisfies readonly ColumnRole[];
const defaultHeaders: Readonly<Record<(typeof cardRoles)[number], string>> = {
  email: 'Email',
  name: 'Name',
  type: 'Type',
  category: 'Category',
  reason: 'Reason',
  time: 'Time',
  status: 'Status',
};

/** A dot or a bar between two facts on one line; a reply keeps its own. */
const separators = /\s*[·•|●○]\s*|\s+[–—-]\s+/u;

interface Token {
  readonly text: string;
  /** Stands on the line of the token before. */
  readonly continues: boolean;
  /** Stands in a `<dt>` or `<th>`: a label, whatever it says. */
  readonly term: boolean;
}

function tokensOf(card: Element): Token[] {
  const lines: Token[] = [];
  for (const { text, joint, node } of textPieces(card, 8_000)) {
    const last = lines.at(-1);
    if (joint === 'same-run' && last) lines[lines.length - 1] = { ...last, text: last.text + text };
    else lines.push({ text, continues: joint === 'span', term: node.parentElement?.closest('dt, th') != null });
  }
  return lines.flatMap(({ text, continues, term }) => {
    const clean = plain(text);
    const parts = isServerReply(clean) || clean.length > 120 ? leadingFacts(clean) : clean.split(separators);
    return parts
      .filter((part) => part !== '')
      .map((part, index) => ({ text: part, continues: index > 0 || continues, term }));
  });
}

/** A label in a card: `Bounce type`, `Bounce type:`; `value` is what follows it in the same text. */
function labelOf({ text, term }: Token): { role: ColumnRole; label: string; value: string } | null {
  const [label = '', ...after] = text.split(':');
  if (label.length > 40 || parseBounceType(label) || parseBounceCategory(label)) return null;
  if (after.length > 0 && !term) return parseInlineLabel(text);
  const reading = parseColumnLabel(label);
  // Without a colon only what can be nothing else is a label: "Details" may as well be a link.
  if (!reading || (!term && reading.strength !== 'bounce')) return null;
  return { role: reading.role, label, value: after.join(':').trim() };
}

/** What each text of a card or of an opened detail is, by its label where it has one, else by what it says. */
export function readCard(card: Element): {
  values: Partial<Record<ColumnRole, string>>;
  labels: Partial<Record<ColumnRole, string>>;
} {
  const values: Partial<Record<ColumnRole, string>> = {};
  const labels: Partial<Record<ColumnRole, string>> = {};
  let pending: ColumnRole | null = null;
  let reasonOpen = false;
  /** The text before, which may say what a date is of. */
  let before = '';
  const loose: { text: string; afterType: boolean }[] = [];
  const put = (role: ColumnRole, text: string) => {
    values[role] = values[role] === undefined ? text : `${values[role]} ${text}`;
    reasonOpen = role === 'reason';
  };
  for (const token of tokensOf(card)) {
    const { text, continues } = token;
    const isDated = text.length < 60 && parseDate(text) !== null;
    const isMoment = isDated && (parseMomentLabel(text) ?? parseMomentLabel(before)) !== 'other';
    before = isDated || text.length > 40 ? '' : text;
    if (findEmails(text).length > 0 && !isServerReply(text) && values.email === undefined) {
      put('email', text);
      pending = null;
      continue;
    }
    const labelled = labelOf(token);
    if (labelled) {
      labels[labelled.role] ??= labelled.label;
      pending = labelled.value === '' ? labelled.role : null;
      if (labelled.value !== '' && values[labelled.role] === undefined) put(labelled.role, labelled.value);
      continue;
    }
    if (pending) {
      put(pending, text);
      pending = null;
    } else if (continues && reasonOpen) put('reason', text);
    else if (values.type === undefined && parseBounceType(text)) put('type', text);
    else if (values.category === undefined && parseBounceCategory(text)) put('category', text);
    else if (isSkipReason(text) || (values.reason === undefined && isServerReply(text))) put('reason', text);
    else if (values.time === undefined && isMoment) put('time', text);
    else if (!isDated && /\p{L}{2}/u.test(text)) loose.push({ text, afterType: values.type !== undefined });
  }
  const sentence = rowSentence(card);
  if (sentence) {
    values.status ??= sentence.said;
    if (sentence.type) values.type ??= sentence.type;
    if (sentence.category) values.category ??= sentence.category;
    if (sentence.name !== '') values.name ??= sentence.name;
  }
  if (values.type === undefined) {
    const type = [...namesOf(card), ...markupNamesOf(card)].find((text) => parseBounceType(text) !== null);
    if (type) values.type = type;
  }
  // Beside a sentence the loose texts are its own: the message's name, "2 hours ago".
  const name = sentence ? undefined : loose.find(({ text, afterType }) => !afterType && text.length <= 80);
  if (name) values.name ??= name.text;
  // A reply without a code is what is said after the type in more than a word or two.
  const said = sentence ? undefined : loose.find(({ text, afterType }) => afterType && text.split(' ').length >= 3);
  if (said) values.reason ??= said.text;
  return { values, labels };
}

/** Headers of a list of cards: the labels in them, else plain names that claim nothing. */
export function cardHeaders(cards: readonly Element[]): string[] {
  const labels: Partial<Record<ColumnRole, string>> = {};
  for (const card of cards.slice(0, 10)) Object.assign(labels, readCard(card).labels);
  return cardRoles.map((role) => labels[role] ?? defaultHeaders[role]);
}

/**
 * A card's texts as the cells of a row. They are elements of their own beside the page: what a card says may stand in
 * parts of a line, for which the page has no element.
 */
export function cardCells(card: Element): (Element | undefined)[] {
  const { values } = readCard(card);
  const address = readEmail(card);
  return cardRoles.map((role) => {
    const text =
      role === 'email' ? (address.status === 'one' ? address.email : (values.email ?? '')) : (values[role] ?? '');
    const cell = card.ownerDocument.createElement('span');
    cell.textContent = role === 'name' && normaliseLabel(text).length < 2 ? '' : text;
    return cell;
  });
}

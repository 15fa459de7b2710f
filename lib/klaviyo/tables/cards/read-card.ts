import { parseDate } from '../../dates.ts';
import { findEmails } from '../../email.ts';
import { isInitialsOf } from '../../person-name.ts';
import { elementText } from '../../text.ts';
import { markupNamesOf, namesOf } from '../../words/accessible-names.ts';
import { parseBounceCategory } from '../../words/bounce-category.ts';
import { isSkipReason, parseBounceType } from '../../words/bounce-type.ts';
import { parseColumnLabel, saysBounce } from '../../words/column-label.ts';
import { type EventKind, parseEventName } from '../../words/event-name.ts';
import { parseInlineLabel } from '../../words/inline-label.ts';
import type { ColumnRole } from '../../words/labels.ts';
import { mayNameMessage } from '../../words/message-labels.ts';
import { parseMomentLabel } from '../../words/moment-label.ts';
import { beginsSuppressed } from '../../words/not-sent.ts';
import { isServerReply } from '../../words/server-reply.ts';
import { continuesCut, isCut, wholeInTooltip } from '../rows/cut-texts.ts';
import { referredBy } from '../rows/references.ts';
import { rowSentence } from '../rows/row-sentence.ts';
import { type Token, tokensOf } from './card-tokens.ts';

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

/** The name of an event that a bounce is, or what was never sent: "Bounced Email", "Dropped Email". */
const tellsOfDelivery = (text: string) => text.length <= 60 && isDelivery.has(parseEventName(text));
const isDelivery: ReadonlySet<EventKind | null> = new Set<EventKind>(['bounced', 'dropped']);

/** What each text of a card is, and where the facts among them stand. */
interface CardReading {
  readonly values: Partial<Record<ColumnRole, string>>;
  readonly labels: Partial<Record<ColumnRole, string>>;
  /** Where its reply begins, which a code proves to be one: as exactly as is told, and less so. */
  readonly replyPlaces: readonly string[];
  /** Where its other texts stand. */
  readonly otherPlaces: ReadonlySet<string>;
  /** Short texts that name a fact, and are no controls. */
  readonly namings: ReadonlySet<string>;
}

/** What the cards of one list tell of each other. */
export interface CardLore {
  /** Where all have their replies: what stands there is a card's reply, also without a code. */
  readonly replyPlace: string | null;
  /** Texts that stand on every card and name a fact: labels, though no markup says so. */
  readonly labels: ReadonlySet<string>;
}

const noLore: CardLore = { replyPlace: null, labels: new Set() };

/**
 * What each text of a card or of an opened detail is, by its label where it has one, else by what it says.
 * @param lore what the other cards of the list tell
 */
export function readCard(card: Element, { replyPlace, labels: known }: CardLore = noLore): CardReading {
  const values: Partial<Record<ColumnRole, string>> = {};
  const labels: Partial<Record<ColumnRole, string>> = {};
  const otherPlaces = new Set<string>();
  const namings = new Set<string>();
  let replyPlaces: readonly string[] = [];
  /** The label before, whose value comes next. */
  let pending: { readonly role: ColumnRole; readonly label: string } | null = null;
  let reasonOpen = false;
  /** What stands below "Message": its name, or what a server said of it where nothing else is a reason. */
  let ofMessage: { readonly token: Token; readonly value: string } | null = null;
  let isOfMessage = false;
  /** The text before, which may say what a date is of. */
  let before = '';
  const loose: { token: Token; afterType: boolean }[] = [];
  const put = (
    role: ColumnRole,
    { text, written, place, exactPlace }: Token,
    value = role === 'name' ? written : text,
  ) => {
    if (role === 'reason' && continuesCut(value, values.reason ?? '')) values.reason = value;
    else values[role] = values[role] === undefined ? value : `${values[role]} ${value}`;
    reasonOpen = role === 'reason';
    if (role !== 'reason') otherPlaces.add(place).add(exactPlace);
    else if (isServerReply(value) && replyPlaces.length === 0) replyPlaces = [place, exactPlace];
  };
  const tokens = tokensOf(card);
  // Where two labels stand apart from their values the others do as well: "Name" before "Ann Lee".
  const isOfPairs = tokens.filter((token) => labelOf(token)?.value === '').length > 1;
  for (const token of tokens) {
    const { text, continues, control } = token;
    const isDated = text.length < 60 && parseDate(text) !== null;
    const isMoment = isDated && (parseMomentLabel(text) ?? parseMomentLabel(before)) !== 'other';
    before = isDated || text.length > 40 ? '' : text;
    if (findEmails(text).length > 0 && !isServerReply(text) && values.email === undefined) {
      put('email', token);
      pending = null;
      continue;
    }
    // What opens or copies a reason is none of it.
    if (control && (pending?.role === 'reason' || reasonOpen) && !isServerReply(text)) continue;
    const names = !control && isNaming(text);
    if (names) namings.add(text);
    const labelled = labelOf(known.has(text) || (names && (isOfPairs || pending)) ? { ...token, term: true } : token);
    if (labelled) {
      // What another label follows is a header beside others: a card has a value for its own.
      if (labelled.value !== '') labels[labelled.role] ??= labelled.label;
      pending = labelled.value === '' ? labelled : null;
      isOfMessage = labelled.role === 'reason' && mayNameMessage(labelled.label);
      if (isOfMessage && labelled.value !== '' && !isServerReply(labelled.value)) {
        ofMessage ??= { token, value: labelled.value };
        reasonOpen = false;
      } else if (labelled.value !== '' && values[labelled.role] === undefined)
        put(labelled.role, token, labelled.value);
      continue;
    }
    if (pending) labels[pending.role] ??= pending.label;
    if (pending?.role === 'reason' && isOfMessage && !isServerReply(text)) {
      ofMessage ??= { token, value: text };
      pending = null;
      reasonOpen = false;
    } else if (pending) {
      put(pending.role, token);
      pending = null;
    } else if ((continues && reasonOpen && !isDated) || continuesCut(text, values.reason ?? '')) put('reason', token);
    else if (values.type === undefined && parseBounceType(text)) put('type', token);
    else if (values.category === undefined && parseBounceCategory(text)) put('category', token);
    else if (isSkipReason(text) || (values.reason === undefined && isServerReply(text))) put('reason', token);
    else if (values.time === undefined && isMoment) put('time', token);
    else if (values.status === undefined && !token.control && tellsOfDelivery(text)) put('status', token);
    else if (!isDated && /\p{L}{2}/u.test(text)) {
      loose.push({ token, afterType: values.type !== undefined });
      // Below a label that nobody knows stands something else than the reply before it.
      reasonOpen = false;
    }
  }
  if (ofMessage && values.reason === undefined) put('reason', ofMessage.token, ofMessage.value);
  const atReply = values.reason === undefined && replyPlace !== null;
  const uncoded = atReply
    ? loose.filter(
        ({ token }) => token.place === replyPlace || (token.exactPlace === replyPlace && isSentence(token.text)),
      )
    : [];
  if (uncoded.length > 0) values.reason = uncoded.map(({ token }) => token.text).join(' ');
  const others = loose.filter((text) => !uncoded.includes(text));
  if (values.reason !== undefined) for (const { token } of others) otherPlaces.add(token.place).add(token.exactPlace);
  // "Delivery failed" in the place of a reply is no sentence about the card.
  const sentence = uncoded.length > 0 ? null : rowSentence(card, values.reason);
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
  const mayBeNames = sentence
    ? []
    : others.filter(
        ({ token, afterType }) =>
          !afterType && token.text.length <= 80 && !isBadge(token.text) && !/[:：]$/.test(token.text),
      );
  const name =
    mayBeNames.find(({ token: { text } }) => !mayBeNames.some(({ token }) => isInitialsOf(text, token.text))) ??
    mayBeNames[0];
  if (name) values.name ??= name.token.written;
  else if (values.reason !== undefined && !sentence) {
    const [only, ...more] = others.filter(({ token }) => !token.control && isPersonName(token.text));
    if (only && more.length === 0) values.name ??= only.token.written;
  }
  // A reply without a code is what is said after the type in more than a word or two.
  const said = sentence
    ? undefined
    : others.find(({ token, afterType }) => afterType && !token.control && isSentence(token.text));
  if (said) values.reason ??= said.token.text;
  values.reason = wholeReason(card, values.reason);
  if (values.reason === undefined) delete values.reason;
  return { values, labels, replyPlaces, otherPlaces, namings };
}

/** "Bounced 3 times", "odbito 5 razy", "Suppressed": what became of somebody, and nobody's name. */
const isBadge = (text: string) => (/\d/.test(text) && saysBounce(text)) || beginsSuppressed(text);

/** Labels that may stand before a value without a colon; an address needs none. */
const naming: ReadonlySet<ColumnRole> = new Set(['name', 'type', 'category', 'reason', 'time']);

const isNaming = (text: string) => {
  const reading = text.length <= 30 ? parseColumnLabel(text) : null;
  return reading !== null && reading.strength !== 'loose' && naming.has(reading.role);
};

/** A reason that is cut off, or only referred to, with what a tooltip or another element of the page says of it. */
function wholeReason(card: Element, reason: string | undefined): string | undefined {
  if (reason !== undefined && !isCut(reason)) return reason;
  const told = referredBy(card).map((target) => elementText(target, 20_000));
  if (reason === undefined) return told.find(isServerReply);
  return wholeInTooltip(card, reason, 20_000) ?? told.find((text) => continuesCut(text, reason)) ?? reason;
}

/** Two to four words, the first with a capital: behind the type only such a text is a name. */
const isPersonName = (text: string) => /^\p{Lu}[\p{L}'’-]+(?: \p{L}[\p{L}'’.-]*){1,3}$/u.test(text);

/** More than a word or two. */
const isSentence = (text: string) => text.split(' ').length >= 3;

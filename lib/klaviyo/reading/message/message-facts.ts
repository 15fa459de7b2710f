import type { BounceType } from '../../../bounce/types.ts';
import { contentsOf } from '../../contents.ts';
import { parseDate } from '../../dates.ts';
import { figureLines } from '../../figure-lines.ts';
import { holds, parentOf } from '../../tables/composed-tree.ts';
import { findFigureBlocks } from '../../tables/figures/figure-blocks.ts';
import { findTables, openDocuments } from '../../tables/find-tables.ts';
import { headings, topHeadings } from '../../tables/headings.ts';
import { totalOfVariations } from '../../tables/makes/summary-row.ts';
import type { TableView } from '../../tables/table-view.ts';
import { elementText, firstLine, normaliseLabel, plain } from '../../text.ts';
import { parseBounceType } from '../../words/bounce-type.ts';
import { parseChannel } from '../../words/channel-name.ts';
import { parseFigureLabel } from '../../words/figure-label.ts';
import { namesComparison, namesOtherChannel, namesVariation } from '../../words/other-figures.ts';
import type { NamedFront } from '../recognising/front.ts';
import { figureTexts } from './figure-texts.ts';
import { countOf, figureBeside, labelledValue } from './label-value.ts';
import { type Figure, type Figures, figuresInLine, figuresOf, labelled, mayBeLabel } from './labelled-line.ts';
import { readMessageName } from './message-name.ts';
import { countsList, type OwnList } from './own-list.ts';
import { readSendLine } from './send-line.ts';
import { spokenFigure } from './spoken-figures.ts';
import { transposedFigures } from './transposed-card.ts';

/** What the page says of its message; `null` where it does not. */
export interface MessageFacts {
  readonly name: string | null;
  /** Epoch milliseconds. */
  readonly sentAt: number | null;
  /** Recipients that the message was sent to: delivered and bounced together. */
  readonly sent: number | null;
  readonly bounced: number | null;
}

/** "Hard bounces", "Rebotes temporales", beside how many there were. */
const parseTypeLabel = (line: string): BounceType | null =>
  line.includes(' ') && !/\d/.test(line) ? parseBounceType(line) : null;

/** Where a text stands whose parts are dressed: a date as such, a figure in bold. */
const placeOf = (label: Element) => (label.matches('span, b, strong, em, time') ? (parentOf(label) ?? label) : label);

/** Is this the line below the name of the message, and in no part of the page with a heading of its own? */
const isBelowName = (place: Element) =>
  [place, parentOf(place)].some(
    (element) => element?.previousElementSibling?.matches(topHeadings) && element.querySelector(headings) === null,
  );

/** Do two labels stand in two records of one shape, as in two cards of a list? */
function areInTwins(label: Element, other: Element): boolean {
  let around = other;
  for (let above = parentOf(around); above && !holds(above, label); above = parentOf(around)) around = above;
  const common = parentOf(around);
  let own = label;
  for (let above = parentOf(own); above && above !== common; above = parentOf(own)) own = above;
  return common !== null && own !== around && own.tagName === around.tagName && own.className === around.className;
}

/** Figures of label and value pairs outside of tables: definition lists, cards, lines above a table. */
function readPairs(root: Element, language: string, list: OwnList | undefined): Figures {
  const figures: Figures = {};
  const told = new Map<Figure, { readonly label: Element; readonly value: number }[]>();
  const ofType = new Map<BounceType, number[]>();
  const note = (figure: Figure, label: Element, value: number) => {
    figures[figure] ??= value;
    told.set(figure, [...(told.get(figure) ?? []), { label, value }]);
  };
  const noteSendLine = (line: string, label: Element) => {
    if (line.includes('@') || !(mayBeLabel(line) || /\d/.test(line))) return;
    const place = placeOf(label);
    const whole = place === label ? line : plain(elementText(place, 200));
    const send = /\d/.test(whole) ? readSendLine(whole, isBelowName(place), language) : null;
    if (!send) return;
    if (send.sentAt !== null) figures.sentAt ??= send.sentAt;
    if (send.recipients && !list?.counts.includes(send.recipients)) note('recipients', label, send.recipients);
  };
  for (const { text, label } of figureTexts(root)) {
    const line = text.data.trim();
    const several = figuresInLine(line);
    for (const { figure, value } of several) note(figure, label, value);
    if (several.length > 0) continue;
    noteSendLine(line, label);
    const found = mayBeLabel(line) && !line.includes('@') ? labelled(line) : null;
    if (!found) {
      const spoken = spokenFigure(text, label);
      if (spoken) note(spoken.figure, label, spoken.value);
      const type = spoken ? null : parseTypeLabel(line);
      const count = type && labelledValue(text, label, countOf);
      if (type && count !== null) ofType.set(type, [...(ofType.get(type) ?? []), count]);
      continue;
    }
    for (const figure of found.figures) {
      if (figure === 'sentAt' && figures[figure] !== undefined) continue;
      const read =
        figure === 'sentAt' ? (value: string) => (value.length > 80 ? null : parseDate(value, language)) : countOf;
      const isInside = found.value !== '' && !/\d/.test(found.value);
      // "Sent to" in front of a figure of its own, which only a sentence may have: beside it stands anything.
      const value = isInside
        ? figureBeside(text, label, read)
        : found.value !== ''
          ? read(found.value)
          : labelledValue(text, label, read);
      if (value === null) continue;
      if (figure === 'recipients' && (value === 0 || (list && countsList(list, value, found.isCountFirst)))) continue;
      note(figure, label, value);
    }
  }
  for (const [figure, places] of told) {
    const values = new Set(places.map(({ value }) => value));
    if (values.size === 1) continue;
    // Records that all tell it tell of other messages, or of parts of this one; what stands apart from them is its own.
    const apart = places.filter(
      ({ label, value }) => !places.some((other) => other.value !== value && areInTwins(label, other.label)),
    );
    const [only, ...others] = new Set(apart.map(({ value }) => value));
    // Two places that contradict each other, an axis of a chart perhaps: which is the message's, none tells.
    if (only !== undefined && others.length === 0) figures[figure] = only;
    else delete figures[figure];
  }
  // Of each type one count, and no sum of both: it is theirs.
  const [hard = [], soft = []] = [ofType.get('hard'), ofType.get('soft')];
  if (!told.has('bounced') && hard.length === 1 && soft.length === 1) figures.bounced = (hard[0] ?? 0) + (soft[0] ?? 0);
  return figures;
}

/** The row of e-mail, or of all channels where e-mail has none of its own. */
const namesOwnFigures = (text: string) => parseChannel(text) === 'email' || normaliseLabel(text) === 'total';

/** A card has a row for each channel or for each figure, and a header. */
const cardRows = 24;

/** The e-mail row of a Deliverability card: `Channel | Sent | … | Bounce rate`, its rate cells with the count beside. */
function readDeliverabilityCard(tables: Iterable<TableView>): Figures {
  for (const table of tables) {
    if (table.rows.length === 0) continue;
    const labels = table.headers.map((header) => {
      // Above the names of columns may stand those of groups of them.
      const label = header.split('\n').find((line) => parseFigureLabel(line) !== null) ?? firstLine(header);
      return namesComparison(label) ? '' : label;
    });
    const column = (...figures: Figure[]) =>
      labels.findIndex((label) => figuresOf(label).some((figure) => figures.includes(figure)));
    const sent = column('sent');
    const bounced = labels.findIndex((label) => parseFigureLabel(label)?.subject === 'bounced');
    const transposed = bounced < 0 && sent < 0 ? transposedFigures(table) : null;
    if (transposed) return transposed;
    if (bounced < 0 || (sent < 0 && column('recipients', 'delivered') < 0)) continue;
    const textsOf = (row: Element) => table.cells(row).map((cell) => (cell ? elementText(cell, 120) : ''));
    const rows = table.rows.filter((candidate) => !textsOf(candidate).some(namesOtherChannel));
    const [only, ...others] = rows;
    const total = totalOfVariations(table);
    if (!only) continue;
    if (!total && [...labels, ...(others.length === 0 ? textsOf(only) : [])].some(namesVariation)) continue;
    // Several rows are channels; of anything else (campaigns, segments) none is this message.
    const row =
      total ??
      (others.length === 0 ? only : rows.find((candidate) => textsOf(candidate).some((text) => namesOwnFigures(text))));
    if (!row) continue;
    const cells = table.cells(row);
    const count = (index: number) => {
      const cell = cells[index];
      return cell ? countOf(figureLines(cell)) : null;
    };
    const figures: Figures = {};
    for (const [figure, index] of [
      ['sent', sent],
      ['bounced', bounced],
      ['delivered', column('delivered')],
    ] as const) {
      const value = count(index);
      if (value !== null) figures[figure] = value;
    }
    if (figures.sent !== undefined || figures.bounced !== undefined) return figures;
  }
  return {};
}

/** Tables that may be the card; beside a list of people it is one by its markup, and plain elements are the list's. */
function* cardsOf(document: Document, list: OwnList | undefined): Generator<TableView, void> {
  yield* findTables(document, cardRows);
  if (!list) yield* findFigureBlocks(document);
}

/** What a drawer says above its list, in characters. */
const longestAbove = 400;
const linesAbove = (front: Element) => plain(elementText(front, longestAbove));

/**
 * What a drawer says that it is about, unless the address names its message while the page behind is called otherwise:
 * then the one or the other has gone on, and nobody can tell which.
 */
function nameInFront({ element, name, isAddressed }: NamedFront, document: Document): string | null {
  const behind = isAddressed ? readMessageName([document]) : null;
  if (behind !== null && linesAbove(element).includes(behind)) return behind;
  return behind === null || behind === name ? name : null;
}

/** Reads the message's name, send time and figures wherever the page shows them. */
export function readMessageFacts(document: Document, language: string, list?: OwnList): MessageFacts {
  const isOwn = (each: Document) => each === list?.element.ownerDocument;
  const documents = openDocuments(document).sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)));
  const figures: Figures = {};
  if (list?.front) Object.assign(figures, readPairs(list.front.element, language, list));
  else {
    for (const each of documents)
      Object.assign(figures, { ...readPairs(contentsOf(each), language, list), ...figures });
    Object.assign(figures, readDeliverabilityCard(cardsOf(document, list)));
  }
  const { delivered, bounced = null } = figures;
  const sent =
    figures.sent ?? (delivered !== undefined && bounced !== null ? delivered + bounced : (figures.recipients ?? null));
  const isPlausible = sent === null || bounced === null || bounced <= sent;
  return {
    name: list?.front ? nameInFront(list.front, document) : readMessageName(documents),
    sentAt: figures.sentAt ?? null,
    sent: isPlausible ? sent : null,
    bounced: isPlausible ? bounced : null,
  };
}

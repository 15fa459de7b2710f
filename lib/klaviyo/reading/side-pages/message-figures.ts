import type { PageFigures } from '../../../page-read.ts';
import { contentsOf } from '../../contents.ts';
import { findFigureBlocks } from '../../tables/figures/figure-blocks.ts';
import { figureTable } from '../../tables/figures/figure-columns.ts';
import { findTables } from '../../tables/find-tables.ts';
import { totalOfVariations } from '../../tables/makes/summary-row.ts';
import { elementLines, plain } from '../../text.ts';
import { parseChannel } from '../../words/channel-name.ts';
import { type FigureSubject, parseFigureLabel } from '../../words/figure-label.ts';
import { type FigureValue, parseFigureValue, parseMoney } from '../../words/figure-value.ts';
import { parseMessageTextLabel } from '../../words/message-labels.ts';
import { figureTexts } from '../message/figure-texts.ts';
import { besideCount, labelledValue, valueBeside } from '../message/label-value.ts';
import { bounceDenominator } from './bounce-denominator.ts';

/** A card has a row for each channel, and a header. */
const cardRows = 8;

/** Longest text that labels a figure, in characters. */
const longestLabel = 80;

type Found = Map<FigureSubject, FigureValue>;

/** Keeps what was found first; a later place fills what it left open. */
function put(found: Found, subject: FigureSubject, value: FigureValue): void {
  const before = found.get(subject);
  found.set(subject, {
    count: before?.count ?? value.count,
    share: before?.share ?? value.share,
    decimals: before?.share === undefined || before.share === null ? value.decimals : before.decimals,
  });
}

/** The e-mail row of a Deliverability card; a table of other rows than channels is not the message's own. */
function readCards(document: Document, found: Found): void {
  for (const table of [...findTables(document, cardRows), ...findFigureBlocks(document)]) {
    const figures = figureTable(table);
    const total = figures && totalOfVariations(table);
    if (!figures || (figures.namedBy !== 'channel' && !total)) continue;
    const isEmail = (row: Element) => parseChannel(figures.name(row)) === 'email';
    // Rows of other channels are none of the table's any more.
    const [only, ...others] = figures.table.rows;
    const row = total ?? figures.table.rows.find(isEmail) ?? (others.length === 0 ? only : undefined);
    if (!row) continue;
    for (const subject of figures.subjects) put(found, subject, figures.figure(row, subject));
  }
}

const isTold = ({ count, share }: FigureValue) => count !== null || share !== null;

function readFigure(text: string): FigureValue | null {
  const read = parseFigureValue(text);
  return isTold(read) ? read : null;
}

/** The figure in one text with its label: `Bounced: 318 (2.5%)`, `messages (bounce rate: 2.5%)`. */
function valueInText(text: string): FigureValue | null {
  for (const pattern of [/^[^\d:]{2,60}?[:\s](?=[\d(])(.*)$/su, /:\s*([\d.,]+\s?%)/u]) {
    const value = pattern.exec(text.trim())?.[1] ?? '';
    // In "Clicked in 24 hours" the number is part of the label.
    if (value !== '' && !/\p{L}/u.test(value.replace(besideCount, ''))) return readFigure(value);
  }
  return null;
}

/** Reads a message's figures and texts from its overview; what the page does not show is `null` or absent. */
export function readMessageFigures(
  document: Document,
  message: { readonly sent: number | null; readonly bounced: number | null },
): PageFigures | null {
  const root = contentsOf(document);
  const found: Found = new Map();
  let subject: string | null = null;
  let audience: string[] = [];
  let revenue: number | null = null;
  readCards(document, found);
  for (const { text, label } of figureTexts(root)) {
    const { data } = text;
    if (data.length > longestLabel) continue;
    const named = parseMessageTextLabel(data);
    if (named) {
      const lines = textBeside(label).split('\n').map(plain);
      if (named === 'subject') subject ??= lines[0]?.slice(0, 300) || null;
      else if (audience.length === 0) audience = namesIn(lines);
      continue;
    }
    const figure = parseFigureLabel(data);
    if (!figure) continue;
    if (figure.subject === 'revenue') {
      revenue ??= figure.isRate ? null : labelledValue(text, label, parseMoney);
      continue;
    }
    const value = valueInText(data) ?? labelledValue(text, label, readFigure);
    if (value) put(found, figure.subject, value);
  }
  const count = (name: FigureSubject) => found.get(name)?.count ?? null;
  const share = (name: FigureSubject) => found.get(name)?.share ?? null;
  if (![...found.values()].some(isTold) && subject === null && audience.length === 0) return null;
  const rate = share('bounced');
  const decimals = found.get('bounced')?.decimals ?? found.get('opened')?.decimals ?? null;
  const bounceRateOf = bounceDenominator({
    sent: message.sent ?? count('sent'),
    bounced: message.bounced ?? count('bounced'),
    rate,
    decimals: found.get('bounced')?.decimals ?? null,
  });
  const only = <Key extends string>(key: Key, value: number | null) =>
    (value === null ? {} : { [key]: value }) as Partial<Record<Key, number>>;
  return {
    subject,
    audience,
    delivered: count('delivered'),
    uniqueOpens: count('opened'),
    uniqueClicks: count('clicked'),
    revenue,
    openRate: share('opened'),
    clickRate: share('clicked'),
    bounceRate: rate,
    decimals,
    ...only('attempted', count('attempted')),
    ...only('skipped', count('skipped')),
    ...only('spam', count('spam')),
    ...only('unsubscribed', count('unsubscribed')),
    ...only('deliveryRate', share('delivered')),
    ...only('spamRate', share('spam')),
    ...only('unsubscribeRate', share('unsubscribed')),
    ...(bounceRateOf ? { bounceRateOf } : {}),
  };
}

/** The text that a label names: labels of texts stand before them. */
function textBeside(label: Element): string {
  const next = label.closest('dt, th')?.nextElementSibling ?? label.nextElementSibling;
  if (next) return elementLines(next, 2_000);
  return valueBeside(label, (value) => (plain(value) === '' ? null : value)) ?? '';
}

/** Names of lists: each on its line, else parted by commas. A dash stands for none. */
function namesIn(lines: readonly string[]): string[] {
  const parts = lines.length === 1 ? (lines[0] ?? '').split(/,\s+|;\s*/u) : lines;
  return parts
    .map((name) => plain(name).slice(0, 200))
    .filter((name) => /[\p{L}\p{N}]/u.test(name))
    .slice(0, 100);
}

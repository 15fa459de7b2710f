import type { MessageAnswer, MessagesAnswer } from './answers.ts';
import { hostileRows } from './hostile-rows.ts';
import { type DataRow, pageOfRows, positive, type RowsAnswer } from './rows-answer.ts';
import { sectionRows } from './section-rows.ts';
import { sectionsOf } from './sections.ts';
import type { Shop, ShopBounce, ShopMessage } from './shop.ts';

/** What `/ajax/messages…` answers; `undefined` when there is nothing at that address. */
export function messageData(shop: Shop, id: string | undefined, part: string | undefined, query: URLSearchParams) {
  if (!id) return listMessages(shop, query.get('channel'));
  const found = shop.messages.find((message) => message.id === id);
  if (!found) return undefined;
  const message = varied(found, query);
  if (part === 'recipients') return recipientsPage(message, query, Date.parse(shop.now));
  return part ? undefined : summary(message);
}

/**
 * `empty=1` takes the bounces away, `hostile=1` puts rows of bad input before them, a number as `total` makes it that
 * many bounces; the figures follow.
 */
function varied(message: ShopMessage, query: URLSearchParams): ShopMessage {
  const wanted = positive(query.get('total'), 0);
  const bounces = [
    ...(query.get('hostile') === '1' ? hostileRows : []),
    ...(query.get('empty') === '1' ? [] : wanted > 0 ? manyBounces(message, wanted) : message.bounces),
  ];
  return { ...message, bounces, sent: message.delivered + bounces.length };
}

const grown = new WeakMap<ShopMessage, readonly ShopBounce[]>();

/** The message's own bounces over and over, each time with addresses of their own; kept for the pages that follow. */
function manyBounces(message: ShopMessage, count: number): readonly ShopBounce[] {
  const known = grown.get(message);
  if (known?.length === count) return known;
  const own = message.bounces;
  const bounces = Array.from({ length: own.length > 0 ? count : 0 }, (_, index) => {
    const bounce = own[index % own.length] as ShopBounce;
    return index < own.length ? bounce : { ...bounce, email: `${Math.floor(index / own.length)}.${bounce.email}` };
  });
  grown.set(message, bounces);
  return bounces;
}

function listMessages(shop: Shop, channel: string | null): MessagesAnswer {
  const wanted = shop.messages.filter((message) => message.channel === channel);
  return wanted.map(({ bounces, ...message }) => ({ ...message, bounced: bounces.length })).reverse();
}

function summary({ bounces, ...message }: ShopMessage): MessageAnswer {
  const sections = sectionsOf(message).map(({ id, label, columns, count }) => ({
    id,
    label,
    columns,
    count: count({ ...message, bounces }),
  }));
  return { ...message, bounced: bounces.length, sections };
}

/**
 * `page` from 1 and `page_size` (50) choose the rows; `sort`, `direction=desc`, `days` (flow messages), `reason`
 * (skipped), `filter` (a bounce type) and `search` do what the page's controls say.
 */
function recipientsPage(message: ShopMessage, query: URLSearchParams, now: number): RowsAnswer | undefined {
  const section = sectionsOf(message).find(({ id }) => id === query.get('section'));
  if (!section) return undefined;
  const since = now - positive(query.get('days'), Number.POSITIVE_INFINITY) * 86_400_000;
  const reason = query.get('reason');
  const [type, search] = ['filter', 'search'].map((name) => query.get(name)?.toLowerCase());
  const rows: DataRow[] = sectionRows(message, section, now).filter(
    (row) =>
      (message.channel === 'campaign' || row.time === undefined || Date.parse(String(row.time)) >= since) &&
      (!reason || row.skipped === reason) &&
      (!type || section.id !== 'bounced' || String(row.type).toLowerCase() === type) &&
      (!search || `${row.email} ${row.name}`.toLowerCase().includes(search)),
  );
  const sort = query.get('sort');
  const direction = query.get('direction') === 'desc' ? -1 : 1;
  if (sort) rows.sort((a, b) => direction * compare(a[sort], b[sort]));
  return pageOfRows(rows, query);
}

function compare(left: string | number = '', right: string | number = ''): number {
  return typeof left === 'number' && typeof right === 'number'
    ? left - right
    : String(left).localeCompare(String(right));
}

import type { MessageAnswer, MessagesAnswer, RecipientsAnswer, UsersAnswer } from './answers.ts';
import { hostileRows } from './hostile-rows.ts';
import { type Recipient, sectionRows } from './section-rows.ts';
import { sectionsOf } from './sections.ts';
import type { Shop, ShopMessage } from './shop.ts';

/** Which data an address asks for: a JSON value, or `undefined` when there is nothing at that address. */
export function respondData(shop: Shop, url: URL): unknown {
  const [, , kind, id, part] = url.pathname.split('/');
  const query = url.searchParams;
  if (kind === 'account' && !id) return shop.account;
  if (kind === 'users' && !id) return users;
  if (kind !== 'messages') return undefined;
  if (!id) return listMessages(shop, query.get('channel'));
  const found = shop.messages.find((message) => message.id === id);
  if (!found) return undefined;
  const message = varied(found, query);
  if (part === 'recipients') return recipientsPage(message, query, Date.parse(shop.now));
  return part ? undefined : summary(message);
}

/** The team of the shop: addresses in a table that has nothing to do with bounces. */
const users: UsersAnswer = [
  { name: 'Odile Marchetti', email: 'odile@northwind-candles.example', role: 'Owner', lastLogin: 'Today' },
  { name: 'Piet Hallam', email: 'piet@northwind-candles.example', role: 'Manager', lastLogin: 'Yesterday' },
  { name: 'Suvi Adeyemi', email: 'suvi@northwind-candles.example', role: 'Analyst', lastLogin: '6 days ago' },
  { name: 'Hard Bounce Agency', email: 'team@agency.example', role: 'Admin', lastLogin: '3 weeks ago' },
];

/** `empty=1` takes the bounces away, `hostile=1` puts rows of bad input before them; the figures follow. */
function varied(message: ShopMessage, query: URLSearchParams): ShopMessage {
  const bounces = [
    ...(query.get('hostile') === '1' ? hostileRows : []),
    ...(query.get('empty') === '1' ? [] : message.bounces),
  ];
  return { ...message, bounces, sent: message.delivered + bounces.length };
}

function listMessages(shop: Shop, channel: string | null): MessagesAnswer {
  const wanted = shop.messages.filter((message) => message.channel === channel);
  return wanted.map(({ bounces: _, ...message }) => message).reverse();
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
 * `page` from 1 and `page_size` (50) choose the rows; `sort`, `direction=desc`, `days` (flow messages) and `reason`
 * (skipped) do what the page's controls say; `total=lie|none` spoils the total that the pager shows.
 */
function recipientsPage(message: ShopMessage, query: URLSearchParams, now: number): RecipientsAnswer | undefined {
  const section = sectionsOf(message).find(({ id }) => id === query.get('section'));
  if (!section) return undefined;
  const since = now - positive(query.get('days'), Number.POSITIVE_INFINITY) * 86_400_000;
  const reason = query.get('reason');
  const rows = sectionRows(message, section, now).filter(
    ({ time, skipped }) =>
      (message.channel === 'campaign' || time === undefined || Date.parse(String(time)) >= since) &&
      (!reason || skipped === reason),
  );
  const sort = query.get('sort');
  const direction = query.get('direction') === 'desc' ? -1 : 1;
  if (sort) rows.sort((a, b) => direction * compare(a, b, sort));

  const pageSize = positive(query.get('page_size'), 50);
  const pages = Math.max(1, Math.ceil(rows.length / pageSize));
  const page = Math.min(positive(query.get('page'), 1), pages);
  return {
    rows: rows.slice((page - 1) * pageSize, page * pageSize),
    page,
    pages,
    count: rows.length,
    total: shownTotal(rows.length, query.get('total')),
  };
}

function shownTotal(total: number, told: string | null): number | null {
  if (told === 'none') return null;
  return told === 'lie' ? total + 37 : total;
}

function compare(a: Recipient, b: Recipient, key: string): number {
  const [left = '', right = ''] = [a[key as keyof Recipient], b[key as keyof Recipient]];
  return typeof left === 'number' && typeof right === 'number'
    ? left - right
    : String(left).localeCompare(String(right));
}

function positive(text: string | null, otherwise: number): number {
  const value = Number(text);
  return Number.isFinite(value) && value >= 1 ? Math.floor(value) : otherwise;
}

import { createPeople } from './people.ts';
import { createRandom } from './random.ts';
import type { DataRow } from './rows-answer.ts';
import type { Shop } from './shop.ts';

/** What else happens besides bounces; a dropped email never left. */
const otherMetrics = [
  'Received Email',
  'Opened Email',
  'Clicked Email',
  'Dropped Email',
  'Placed Order',
  'Active on Site',
] as const;

const bouncesShown = 150;

/** The metric's own feed: bounces of all messages, latest first, as rows of name, address, message, type and time. */
export function bouncedFeed(shop: Shop): DataRow[] {
  const events = shop.messages.flatMap(({ name: message, bounces }) =>
    bounces.flatMap(({ email, name, type, at }) =>
      at === undefined ? [] : [{ metric: 'Bounced Email', email, name, message, type, time: at }],
    ),
  );
  return latestFirst(events).slice(0, bouncesShown);
}

/** The dashboard's feed: all metrics mixed, the bounces among them. */
export function activityFeed(shop: Shop): DataRow[] {
  const random = createRandom(12);
  const people = createPeople(random);
  const bounced = bouncedFeed(shop).slice(0, 40);
  const latest = Date.parse(shop.now);
  const others = Array.from({ length: 80 }, () => {
    const { email, name } = people.someone();
    const time = new Date(latest - random.int(1, 2 * 1440) * 60_000).toISOString();
    return { metric: random.pick(otherMetrics), email, name, message: random.pick(shop.messages).name, time };
  });
  return latestFirst([...bounced, ...others]);
}

/** What one profile did. */
export function profileFeed(shop: Shop, email: string): DataRow[] {
  const received = shop.messages
    .filter(({ channel }) => channel === 'campaign')
    .slice(-4, -1)
    .map(({ name: message, sentAt }) => ({ metric: 'Received Email', email, name: '', message, time: sentAt }));
  const bounced = shop.messages.flatMap(({ name: message, sentAt, bounces }) =>
    bounces
      .filter((bounce) => bounce.email === email)
      .map(({ name, type, at }) => ({ metric: 'Bounced Email', email, name, message, type, time: at ?? sentAt })),
  );
  return latestFirst([...bounced, ...received]);
}

const latestFirst = <T extends DataRow>(events: readonly T[]): T[] =>
  events.toSorted((a, b) => String(b.time).localeCompare(String(a.time)));

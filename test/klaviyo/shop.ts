import { type BounceShare, springSaleShares, usualShares } from './bounce-shares.ts';
import { makeShortId, makeUlid } from './ids.ts';
import { createPeople, type People, type Person } from './people.ts';
import { createRandom, type Random } from './random.ts';
import { type BounceCause, type BounceType, replyFor } from './replies.ts';

/** One recipient that bounced, as Klaviyo's Recipient activity would show it. */
export interface ShopBounce {
  email: string;
  name: string;
  category: string;
  type: BounceType;
  /** The server's own words; may hold line breaks. */
  reason: string;
  /** ISO 8601; absent for rows that come from a file. */
  at?: string;
}

/** One campaign message or one flow message with its figures; `sent` = `delivered` + bounced. */
export interface ShopMessage {
  /** A ULID for a campaign, six letters and digits for a flow message. */
  id: string;
  name: string;
  channel: 'campaign' | 'flow';
  flowId?: string;
  subject: string;
  lists: readonly string[];
  /** ISO 8601, whole minutes; for a flow message the time it went live. */
  sentAt: string;
  sent: number;
  delivered: number;
  opened: number;
  clicked: number;
  converted: number;
  unsubscribed: number;
  spam: number;
  skipped: number;
  bounces: readonly ShopBounce[];
}

export interface Shop {
  account: { id: string; name: string };
  /** ISO 8601: the day this account is looked at. */
  now: string;
  /** Oldest first; the newest campaign is the last. */
  messages: readonly ShopMessage[];
}

const day = 86_400_000;

const campaignNames = [
  'New: fig and cedar',
  'Sampler set is back',
  'Refill your jars',
  'Meet the pourer',
  'Weekend: two for one',
  'How to trim a wick',
  'Last call: sampler set',
  'New: smoked vanilla',
  'Members first',
  'Gift box, ready made',
  'What you said about us',
  'New: salt and driftwood',
  'Studio open day',
  'Behind the scent: beeswax',
  'Free shipping until Sunday',
  'New: pear and clove',
  'Three candles for small rooms',
  'Votive bundle',
  'Your rewards are waiting',
  'New: linen and rain',
  'Restock: cedar pillar',
  'Pick your next scent',
  'Made to order week',
  'A note on soy',
  'New: bergamot',
  'Limited: the lighthouse jar',
];

const flowMessages = [
  { name: 'Welcome series, email 1', subject: 'Hello from Northwind', sent: 5840, bounces: 64, afterDays: 8 },
  { name: 'Abandoned cart, email 1', subject: 'You left something glowing', sent: 3120, bounces: 21, afterDays: 30 },
  { name: 'Win-back, email 2', subject: 'It has been a while', sent: 2275, bounces: 24, afterDays: 61 },
];

/** How many people have had a full mailbox in each of the last campaigns, for a suppression file to find. */
export const chronicCount = 40;

/**
 * One shop's account with a year of sends before `now`: 26 campaigns at the usual bounce rate of 0.6 to 1.1 %, three
 * flow messages, and the newest campaign, "Spring sale", which bounced far more because Outlook refused it.
 * The same `seed` and `now` give the same shop, byte for byte.
 */
export function makeShop({ seed, now }: { seed: number; now: Date }): Shop {
  const random = createRandom(seed);
  const people = createPeople(random);
  const newestAt = new Date(Math.floor(now.getTime() / day) * day - day + 10 * 3_600_000);
  const earlier = campaignNames.length;
  const chronic = Array.from({ length: chronicCount }, () => ({ person: people.someone(), sends: random.int(3, 6) }));
  const chronicAt = (sendsBeforeNewest: number) =>
    chronic.filter(({ sends }) => sends > sendsBeforeNewest).map(({ person }) => person);

  const campaigns = campaignNames.map((name, index) => {
    const before = earlier - index;
    const sentAt = new Date(
      newestAt.getTime() - before * 14 * day + random.int(-2, 2) * day + random.int(-3, 12) * 1_800_000,
    );
    const sent = 10_900 + index * 62 + random.int(-220, 220);
    const count = Math.round((sent * random.int(65, 105)) / 10_000);
    const full = chronicAt(before);
    const bounces = [
      ...full.map((person) => bounce(person, 'mailbox-full', undefined, sentAt, random)),
      ...usual(count - full.length, () => sentAt, people, random),
    ];
    return message({ name, subject: `${name} at Northwind`, sentAt, sent, bounces }, random);
  });

  const flows = flowMessages.map(({ name, subject, sent, bounces, afterDays }) => {
    const liveAt = new Date(newestAt.getTime() - (365 - afterDays) * day);
    const sometime = () => new Date(liveAt.getTime() + random.next() * (newestAt.getTime() - liveAt.getTime()));
    const flowId = makeShortId(random);
    return message(
      { name, subject, flowId, sentAt: liveAt, sent, bounces: usual(bounces, sometime, people, random) },
      random,
    );
  });

  const springSale = message(
    {
      name: 'Spring sale',
      subject: 'Spring sale: a quarter off everything',
      sentAt: newestAt,
      sent: 12_718,
      bounces: [
        ...chronicAt(0).map((person) => bounce(person, 'mailbox-full', undefined, newestAt, random)),
        ...springSaleShares.flatMap((share) =>
          Array.from({ length: share.count }, () => shareBounce(share, newestAt, people, random)),
        ),
      ],
    },
    random,
  );

  const byTime = [...campaigns, ...flows].sort((a, b) => a.sentAt.localeCompare(b.sentAt));
  return {
    account: { id: 'Nw7cQ2', name: 'Northwind Candles' },
    now: now.toISOString(),
    messages: [...byTime, springSale],
  };
}

/** The campaign that `npm start` opens. Throws for a shop without campaigns. */
export function newestCampaign(shop: Shop): ShopMessage {
  const newest = shop.messages.findLast(({ channel }) => channel === 'campaign');
  if (!newest) throw new Error('This shop has not sent a campaign.');
  return newest;
}

/** The same shop with other bounces in its newest campaign, which stays believable: `sent` is at least 40 a bounce. */
export function withNewestBounces(shop: Shop, bounces: readonly ShopBounce[]): Shop {
  const newest = newestCampaign(shop);
  const sent = Math.max(newest.sent, bounces.length * 40);
  const changed = { ...newest, sent, delivered: sent - bounces.length, bounces };
  return { ...shop, messages: shop.messages.map((message) => (message === newest ? changed : message)) };
}

function usual(count: number, at: () => Date, people: People, random: Random): ShopBounce[] {
  return Array.from({ length: count }, () => shareBounce(random.weighted(usualShares), at(), people, random));
}

function shareBounce({ cause, type, server }: BounceShare, at: Date, people: People, random: Random): ShopBounce {
  const person = cause === 'domain-missing' ? people.someoneMistyped() : people.someone(server);
  return bounce(person, cause, type, at, random);
}

function bounce(
  person: Person,
  cause: BounceCause,
  type: BounceType | undefined,
  sentAt: Date,
  random: Random,
): ShopBounce {
  const reply = replyFor({ cause, type, server: person.server, email: person.email }, random);
  // Hard replies come at once; soft ones when the sending side stops trying.
  const minutes = reply.type === 'Hard' ? random.int(0, 40) : random.int(60, 600);
  const at = new Date(Math.floor(sentAt.getTime() / 1000) * 1000 + minutes * 60_000 + random.int(0, 59) * 1000);
  return { email: person.email, name: person.name, ...reply, at: at.toISOString() };
}

function message(
  facts: { name: string; subject: string; flowId?: string; sentAt: Date; sent: number; bounces: ShopBounce[] },
  random: Random,
): ShopMessage {
  const { flowId, sentAt, sent, bounces } = facts;
  const delivered = sent - bounces.length;
  const permille = (low: number, high: number) => Math.round((delivered * random.int(low, high)) / 1000);
  const minute = new Date(Math.floor(sentAt.getTime() / 60_000) * 60_000);
  return {
    id: flowId ? makeShortId(random) : makeUlid(minute, random),
    channel: flowId ? 'flow' : 'campaign',
    ...facts,
    lists: flowId ? [] : ['Newsletter'],
    sentAt: minute.toISOString(),
    delivered,
    opened: permille(360, 460),
    clicked: permille(12, 34),
    converted: permille(2, 7),
    unsubscribed: permille(1, 3),
    spam: Math.round(permille(1, 3) / 10),
    skipped: permille(14, 26),
    bounces: random.shuffle(bounces),
  };
}

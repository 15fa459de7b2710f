import { outcomeOf, type Reason } from '../bounce/types.ts';
import type {
  CaptureRecord,
  ExportRecord,
  MessageFigures,
  ReportRecord,
  SuppressionRecord,
} from '../ledger/records.ts';
import type { RowsRead } from '../messages.ts';
import { aftermath } from './aftermath.ts';
import { createDemoPeople, type DemoPeople, type DemoPerson } from './people.ts';
import { createRandom, type Random } from './random.ts';
import { type DemoReply, demoReplies, outlookBlock } from './replies.ts';
import { campaignId, events, importList, quizList, weeks } from './year-events.ts';

type Row = RowsRead['rows'][number];

/** An invented year of an invented shop, as its pages would have shown it. */
export interface SeededYear {
  readonly account: string;
  /** Oldest first, one a message; flows last. */
  readonly batches: readonly RowsRead[];
  readonly figures: ReadonlyMap<string, MessageFigures>;
  readonly suppressions: readonly SuppressionRecord[];
  /** Readings of Klaviyo's list of suppressed profiles. */
  readonly captures: readonly CaptureRecord[];
  readonly exports: readonly ExportRecord[];
  readonly reports: readonly ReportRecord[];
}

const DAY = 86_400_000;
const account = { id: 'DEMO01', name: 'Pinecone & Wick' };

const campaignNames = ['New arrivals', 'Weekend offer', 'From the workshop', 'Back in stock', 'Gift guide'] as const;

/** Out of a thousand ordinary bounces. */
const ordinary: Readonly<Record<Reason, number>> = {
  mailbox_not_found: 300,
  domain_not_found: 60,
  mailbox_inactive: 90,
  mailbox_full: 260,
  server_temporary: 130,
  rate_limited: 40,
  message_too_large: 10,
  reputation_block: 30,
  content_block: 15,
  auth_failure: 5,
  policy_block: 30,
  other: 30,
};

/**
 * Weekly campaigns of a year up to `now`, and three flows: the same for the same `now`. Ordinary weeks differ by about
 * a fifth in their true rate, as those of real shops do.
 * @param now epoch milliseconds
 */
export function seededYear(now: number, seed = 1): SeededYear {
  const random = createRandom(seed);
  const people = createDemoPeople(random);
  const full = Array.from({ length: 30 }, () => people.somebody());
  const chronic = Array.from({ length: 6 }, () => people.somebody());
  const newest = Math.floor((now - 2 * DAY) / DAY) * DAY + 10 * 3_600_000;
  const campaigns = Array.from({ length: weeks }, (_, week) => {
    const at = newest - (weeks - 1 - week) * 7 * DAY;
    return campaign(week, at, { random, people, full, chronic });
  });
  const flows = flowFacts.map((facts) => flow(facts, newest, random, people));
  const made = [...campaigns, ...flows];
  return {
    account: account.id,
    batches: made.map(({ batch }) => batch),
    figures: new Map(made.map(({ batch, figures }) => [batch.message.id, figures])),
    ...aftermath(
      account.id,
      made.map(({ batch }) => batch),
      newest,
    ),
  };
}

interface Made {
  readonly batch: RowsRead;
  readonly figures: MessageFigures;
}

interface Cast {
  readonly random: Random;
  readonly people: DemoPeople;
  readonly full: readonly DemoPerson[];
  readonly chronic: readonly DemoPerson[];
}

const rowOf = ({ email, name }: DemoPerson, { type, category, text }: DemoReply, at: number | null = null): Row => ({
  email,
  name,
  type,
  category,
  categoryText: '',
  reason: text,
  at,
});

const isIn = (of: readonly number[], week: number) => of.includes(week);

function campaign(week: number, sentAt: number, { random, people, full, chronic }: Cast): Made {
  const isImport = isIn(events.import, week);
  const sent = 9_000 + 30 * week + random.int(-250, 250) + (isImport ? 1_300 : 0);
  const rate = 0.0055 * Math.exp(0.2 * random.normal());
  const creep = week < events.creepFrom ? 1 : 1.4 + 0.14 * (week - events.creepFrom);
  const rows: Row[] = [];
  const add = (count: number, who: () => DemoPerson, reply: DemoReply) => {
    for (let i = 0; i < count; i++) rows.push(rowOf(who(), reply));
  };
  for (const reason of Object.keys(ordinary) as Reason[]) {
    const expected = (sent * rate * ordinary[reason] * (outcomeOf[reason] === 'address_dead' ? creep : 1)) / 1_000;
    for (let i = poisson(expected, random); i > 0; i--)
      rows.push(rowOf(people.somebody(), random.pick(demoReplies[reason])));
  }
  const at = (domain: string) => () => people.somebody(domain);
  if (isIn(events.content, week)) add(34, at('gmail.example'), demoReplies.content_block[0]);
  if (isIn(events.authentication, week)) add(70, () => people.somebody(), demoReplies.auth_failure[0]);
  if (isImport) {
    add(34, people.preventable, demoReplies.domain_not_found[0]);
    add(96, () => people.somebody(), demoReplies.mailbox_not_found[0]);
  }
  if (isIn(events.size, week)) add(32, at('oakfield-clinic.example'), demoReplies.message_too_large[0]);
  if (isIn(events.serverTrouble, week)) add(64, at('yahoo.example'), demoReplies.server_temporary[0]);
  if (isIn(events.outlookBlock, week)) {
    add(84, at('outlook.example'), outlookBlock);
    add(9, at('hotmail.example'), { ...outlookBlock, type: 'hard' });
  }
  if (week >= events.fullFrom) for (const person of full) rows.push(rowOf(person, demoReplies.mailbox_full[0]));
  if (week >= events.chronicFrom && week % 2 === 0)
    for (const person of chronic) rows.push(rowOf(person, demoReplies.mailbox_full[0]));
  const isPart = isIn(events.partlyRead, week);
  const audience = [
    'Newsletter',
    ...(isImport ? [importList] : []),
    ...(week >= events.creepFrom ? [quizList] : []),
    ...(week % 4 === 0 ? ['VIP'] : []),
  ];
  const subject = `${campaignNames[week % campaignNames.length]} at ${account.name}`;
  return made(
    {
      id: campaignId(week),
      channel: 'campaign',
      name: `${campaignNames[week % campaignNames.length]} ${week + 1}`,
      sentAt,
      sent,
      bounced: rows.length,
    },
    isPart ? rows.slice(0, Math.ceil(rows.length / 2)) : rows,
    { subject, audience },
    random,
  );
}

const flowFacts = [
  { id: 'demo-flow-welcome', name: 'Welcome Series, e-mail 1', sent: 5_200, bounces: 88, preventable: 32 },
  { id: 'demo-flow-cart', name: 'Abandoned cart, e-mail 1', sent: 8_400, bounces: 40, preventable: 0 },
  { id: 'demo-flow-winback', name: 'Win back, e-mail 1', sent: 3_000, bounces: 24, preventable: 0 },
] as const;

function flow(facts: (typeof flowFacts)[number], newest: number, random: Random, people: DemoPeople): Made {
  const sometime = () => newest - random.int(1, 360) * DAY + random.int(0, 86_399) * 1_000;
  const rows = Array.from({ length: facts.bounces }, () =>
    rowOf(people.somebody(), random.pick(demoReplies[random.weighted(ordinary)]), sometime()),
  );
  for (let i = 0; i < facts.preventable; i++)
    rows.push(rowOf(people.preventable(), demoReplies.domain_not_found[0], sometime()));
  const message = {
    id: facts.id,
    channel: 'flow' as const,
    name: facts.name,
    sentAt: null,
    sent: facts.sent,
    bounced: rows.length,
  };
  return made(message, rows, { subject: facts.name, audience: [] }, random);
}

function made(
  message: RowsRead['message'],
  rows: readonly Row[],
  { subject, audience }: Pick<MessageFigures, 'subject' | 'audience'>,
  random: Random,
): Made {
  const { id, sent, bounced } = message;
  const delivered = (sent ?? 0) - (bounced ?? 0);
  const uniqueOpens = Math.round(delivered * (0.36 + 0.06 * random.next()));
  const uniqueClicks = Math.round(delivered * (0.014 + 0.01 * random.next()));
  const shown = (count: number) => Math.round((1_000 * count) / delivered) / 1_000;
  const isWhole = rows.length === bounced;
  return {
    batch: {
      type: 'rowsRead',
      batch: `${id}-batch`,
      page: 'recipient-activity',
      capture: `${id}-capture`,
      account,
      message,
      completeness: {
        read: rows.length,
        expected: bounced,
        expectedBy: 'pager',
        complete: isWhole ? 'yes' : 'no',
        leftOut: {},
      },
      rows: [...rows],
    },
    figures: {
      subject,
      audience,
      delivered,
      uniqueOpens,
      uniqueClicks,
      revenue: Math.round(delivered * (9 + 4 * random.next())) / 100,
      openRate: shown(uniqueOpens),
      clickRate: shown(uniqueClicks),
      bounceRate: Math.round((1_000 * (bounced ?? 0)) / (sent ?? 1)) / 1_000,
      decimals: 1,
    },
  };
}

/** A Poisson count (Knuth): sums of exponential waits. */
function poisson(expected: number, random: Random): number {
  let count = -1;
  for (let waited = 0; waited < expected; count += 1) waited -= Math.log(1 - random.next());
  return Math.max(0, count);
}

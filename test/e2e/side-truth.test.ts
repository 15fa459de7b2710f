import { expect, it } from 'vitest';
import { parseBounceCategory } from '../../lib/klaviyo/words/bounce-category.ts';
import { parseSuppressionReason } from '../../lib/klaviyo/words/suppression-reason.ts';
import type { FeedEventRecord, MessageRecord, ReportRecord, SuppressionRecord } from '../../lib/ledger/records.ts';
import * as at from '../klaviyo/addresses.ts';
import { bounceReport } from '../klaviyo/bounce-report.ts';
import { bouncedFeed, profileFeed } from '../klaviyo/feed.ts';
import { profileIdOf } from '../klaviyo/ids.ts';
import type { DataRow } from '../klaviyo/rows-answer.ts';
import type { Shop, ShopMessage } from '../klaviyo/shop.ts';
import { suppressedProfiles } from '../klaviyo/suppressed.ts';
import { openHarness } from './harness.ts';

const klaviyo = 'https://www.klaviyo.com';

interface Stored {
  readonly suppressions: SuppressionRecord[];
  readonly feedEvents: FeedEventRecord[];
  readonly reports: ReportRecord[];
  readonly messages: MessageRecord[];
  readonly bounces: unknown[];
}

/** So many of the lines that differ say enough. */
const most = 3;

/** A page, what its server says, and the same facts out of the ledger; figures are compared as the page rounds them. */
interface Case {
  readonly page: string;
  readonly path: string;
  readonly queries: readonly string[];
  readonly truth: readonly string[];
  readonly stored: (ledger: Stored) => readonly string[];
}

const percent = (share: number | null) => (share === null ? '?' : (share * 100).toFixed(2));
const line = (...parts: unknown[]) => parts.join(' | ');
/** The pages show no seconds. */
const minute = (milliseconds: number) => Math.floor(milliseconds / 60_000);
const eventLine = ({ email, type, message, time }: DataRow) =>
  line(email, String(type).toLowerCase(), message, minute(Date.parse(String(time))));
const storedEvents = ({ feedEvents }: Stored) =>
  feedEvents.map(({ email, type, messageName, at }) => line(email, type, messageName, minute(at)));
const reportRows = ({ reports }: Stored, kind: ReportRecord['kind']) =>
  reports.filter((report) => report.kind === kind).flatMap(({ rows }) => rows);

function casesOf(shop: Shop, message: ShopMessage): Case[] {
  const { sent, delivered, skipped, spam, unsubscribed, subject, lists } = message;
  const bounced = message.bounces.length;
  const person = message.bounces.find(({ type }) => type === 'Hard')?.email ?? '';
  const campaigns = shop.messages.filter(({ channel }) => channel === 'campaign').toReversed();
  return [
    {
      page: 'bounce report',
      path: at.bounceReportPath,
      queries: ['', 'table=grid&lang=nl', 'table=nothead&lang=pt', 'table=divs&lang=de', 'table=cards'],
      truth: bounceReport(shop, new URLSearchParams({ days: '90' })).map(({ type, place, category, count }) =>
        line(String(type).toLowerCase(), place, parseBounceCategory(String(category)), count),
      ),
      stored: (ledger) =>
        reportRows(ledger, 'bounce-report').map(({ type, provider, category, bounces }) =>
          line(type, provider, category, bounces),
        ),
    },
    {
      page: 'suppressed profiles',
      path: at.suppressedPath,
      queries: ['', 'table=grid&lang=fr', 'table=cards&lang=nl', 'table=divs&lang=ko', 'table=nameplate&lang=sv'],
      truth: suppressedProfiles(shop, new Map()).map(({ email, suppressed, time }) =>
        line(email, parseSuppressionReason(String(suppressed)), minute(Date.parse(String(time)))),
      ),
      stored: ({ suppressions }) =>
        suppressions.map(({ email, reason, suppressedAt }) => line(email, reason, minute(suppressedAt ?? 0))),
    },
    {
      page: 'Bounced Email feed',
      path: at.bouncedFeedPath,
      queries: ['', 'lang=pt', 'lang=nl', 'lang=es-MX&events=en', 'lang=ko'],
      truth: bouncedFeed(shop).map(eventLine),
      stored: storedEvents,
    },
    {
      page: 'profile',
      path: `/profile/${profileIdOf(person)}`,
      queries: ['', 'lang=pt', 'lang=nl', 'lang=it', 'lang=pl&events=en'],
      truth: [
        ...profileFeed(shop, person)
          .filter(({ metric }) => metric === 'Bounced Email')
          .map(eventLine),
        line(person, 'email_bounce'),
      ],
      stored: (ledger) => [
        ...storedEvents(ledger),
        ...ledger.suppressions.map(({ email, reason }) => line(email, reason)),
      ],
    },
    {
      page: 'overview',
      path: at.overviewPath(message),
      queries: ['', 'lang=pt&table=cards', 'lang=nl&table=divs', 'lang=fr&table=grid', 'lang=ko&table=nothead'],
      truth: [
        line(subject, lists.join(), delivered, sent + skipped, skipped, spam, unsubscribed, percent(bounced / sent)),
      ],
      stored: ({ messages }) =>
        messages.flatMap(({ figures }) =>
          figures
            ? line(
                figures.subject,
                figures.audience.join(),
                figures.delivered,
                figures.attempted,
                figures.skipped,
                figures.spam,
                figures.unsubscribed,
                percent(figures.bounceRate),
              )
            : [],
        ),
    },
    {
      page: 'campaign trends',
      path: at.trendsPath,
      queries: ['', 'lang=de&table=grid', 'lang=pt&table=divs', 'lang=nl&table=cards'],
      truth: campaigns
        .slice(0, 20)
        .map(({ name, sent, delivered, bounces }) => line(name, sent, percent(bounces.length / delivered))),
      stored: (ledger) =>
        reportRows(ledger, 'campaign-trends').map(({ name, recipients, share }) =>
          line(name, recipients, percent(share)),
        ),
    },
    {
      page: 'audience breakdown',
      path: at.audiencePath(message),
      queries: ['', 'lang=pl&table=grid', 'lang=pt&table=divs', 'lang=nl&table=cards'],
      truth: [[lists[0] ?? 'Newsletter', 0.7] as const, ['Engaged, 90 days', 0.3] as const].map(([name, part]) =>
        line(name, Math.round(sent * part), Math.round(bounced * part)),
      ),
      stored: (ledger) =>
        reportRows(ledger, 'audience-breakdown').map(({ name, recipients, bounces }) =>
          line(name, recipients, bounces),
        ),
    },
    {
      page: 'deliverability',
      path: at.deliverabilityPath(message),
      queries: ['', 'lang=pt', 'lang=nl', 'lang=sv'],
      truth: [bounced / sent, unsubscribed / delivered, spam / delivered].map(percent),
      stored: (ledger) => {
        const shares = reportRows(ledger, 'deliverability').map(({ share }) => percent(share));
        return shares.slice(2);
      },
    },
  ];
}

it('stores of every page what its server says, in several makes and languages', { timeout: 300_000 }, async () => {
  const harness = await openHarness({ delayMs: 0 });
  const { page, shop, message } = harness;
  const readStored = async () => (await harness.ledger()) as unknown as Stored;
  for (const { page: kind, path, queries, truth, stored } of casesOf(shop, message)) {
    for (const query of queries) {
      await page.goto('about:blank');
      await harness.emptyLedger();
      await page.goto(`${klaviyo}${path}?paging=none&${query}`);
      const expected = truth.toSorted();
      const read = async () => stored(await readStored()).toSorted();
      await expect
        .poll(read, { timeout: 15_000, interval: 100 })
        .toEqual(expected)
        .catch(async () => {
          const found = await read();
          const missing = expected.filter((one) => !found.includes(one)).slice(0, most);
          const wrong = found.filter((one) => !expected.includes(one)).slice(0, most);
          expect
            .soft({ missing, wrong, count: found.length }, `${kind} ${query}`)
            .toEqual({ missing: [], wrong: [], count: expected.length });
        });
    }
  }
  expect((await readStored()).bounces).toEqual([]);
});

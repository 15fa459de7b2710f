import { expect, test } from 'vitest';
import type { ReportRecord } from '../ledger/records.ts';
import {
  type BatchFacts,
  batchOf,
  day,
  noon,
  peopleOf,
  type Row,
  replies,
  viewOf,
  wholeReading,
} from '../ledger/sample-captures.ts';
import { providerFindings } from './provider-findings.ts';
import { figuresOf } from './sample-figures.ts';

const busy = '451 4.3.2 System not accepting network messages, try again later';

/** Weekly campaigns of 10,000, the last of them at noon. */
function viewOfWeeks(...weeks: (readonly Row[])[]) {
  const batches = weeks.map(
    (rows, week): BatchFacts => ({
      rows: [...rows],
      completeness: wholeReading(rows.length),
      message: { id: `week-${week}`, sentAt: noon - (weeks.length - 1 - week) * 7 * day },
    }),
  );
  return viewOf(...batches.map(batchOf));
}

/** A Deliverability tab that tells how many of a message went to each provider. */
const volumes = (message: string, counts: Readonly<Record<string, number>>): ReportRecord => ({
  account: 'SHOP01',
  id: `deliverability ${message}`,
  kind: 'deliverability',
  message,
  scope: [],
  seenAt: noon,
  rows: Object.entries(counts).map(([provider, recipients]) => ({
    name: provider,
    type: null,
    category: null,
    provider,
    recipients,
    bounces: null,
    share: null,
  })),
});

test('trouble at a provider that is neither a block nor bad addresses is mixed, and told', () => {
  const usual = [...peopleOf(8, 'a', 'yahoo.example'), ...peopleOf(30, 'b', 'gmail.example')];
  const trouble = [
    ...peopleOf(66, 'c', 'yahoo.example', { reason: busy }),
    ...peopleOf(14, 'd', 'yahoo.example'),
    ...peopleOf(30, 'e', 'gmail.example'),
  ];
  expect(providerFindings(viewOfWeeks(usual, usual, usual, trouble))).toMatchObject([
    { provider: 'yahoo', verdict: { kind: 'mixed', bounced: 80 }, anomaly: { unusual: true } },
  ]);
});

test('where the page has told the recipients of each provider, the rest of the send is what is compared with', () => {
  const rows = [
    ...peopleOf(95, 'a', 'outlook.example', { reason: replies.blocked }),
    ...peopleOf(25, 'b', 'gmail.example'),
  ];
  const view = viewOfWeeks(rows);
  const reports = [volumes('week-0', { Microsoft: 2_100, Gmail: 6_000 }), volumes('other', { Microsoft: 9 })];
  expect(providerFindings(view)[0]?.anomaly).toBeNull();
  expect(providerFindings({ ...view, reports })[0]?.anomaly).toMatchObject({
    test: 'rest_of_send',
    usualShare: 0.21,
    unusual: true,
  });
});

test('five earlier sends whose recipients are known make the provider’s own history', () => {
  const rows = [...peopleOf(40, 'a', 'outlook.example'), ...peopleOf(20, 'b', 'gmail.example')];
  const view = viewOfWeeks(rows, rows, rows, rows, rows, rows);
  const reports = view.messages.map(({ id }) => volumes(id, { Outlook: 2_100, Gmail: 6_000 }));
  expect(providerFindings({ ...view, reports })).toEqual([]);
  const more = [...peopleOf(130, 'c', 'outlook.example'), ...peopleOf(20, 'd', 'gmail.example')];
  const spike = viewOfWeeks(rows, rows, rows, rows, rows, more);
  expect(providerFindings({ ...spike, reports })[0]?.anomaly).toMatchObject({ test: 'own_history' });
});

test('figures that do not fit the send, or stand by domain as well, count nobody twice', () => {
  const rows = [
    ...peopleOf(95, 'a', 'outlook.example', { reason: replies.blocked }),
    ...peopleOf(25, 'b', 'gmail.example'),
  ];
  const view = viewOfWeeks(rows);
  const expected = (counts: Record<string, number>) =>
    providerFindings({ ...view, reports: [volumes('week-0', counts)] })[0]?.anomaly?.expected;
  const both = { Outlook: 2_100, Gmail: 6_000, 'outlook.com': 1_500, 'hotmail.com': 600 };
  expect(expected(both)).toBeCloseTo(25.2, 6);
  expect(expected({ 'outlook.com': 1_500, 'hotmail.com': 600 })).toBeCloseTo(25.2, 6);
  expect(expected({ Outlook: 6_000, Gmail: 9_000 })).toBeUndefined();
});

test('people who opened before, or took a campaign in between, speak for a block', () => {
  const block = peopleOf(20, 'a', 'outlook.example', { reason: replies.blocked });
  const view = viewOfWeeks(peopleOf(5, 'a', 'outlook.example'), [], block);
  const lines = (facts: Partial<typeof view>) =>
    providerFindings({ ...view, ...facts })[0]?.verdict.evidence.filter(({ kind }) => kind === 'reached_before');
  expect(lines({})).toEqual([]);
  const opened = (at: number) => new Map(block.slice(0, 8).map(({ email }) => [email, at]));
  expect(lines({ engagedAt: opened(noon - 30 * day) })).toMatchObject([{ count: 8, of: 20 }]);
  expect(lines({ engagedAt: opened(noon + day) })).toEqual([]);
  // Five bounced two weeks ago on a list that the campaign in between went to as well, on which they did not.
  const messages = view.messages.map((message) => ({ ...message, figures: figuresOf({ audience: ['Newsletter'] }) }));
  const few = { ...view, messages, bounces: view.bounces.slice(0, 15) };
  expect(providerFindings(few)[0]?.verdict.evidence).toContainEqual(
    expect.objectContaining({ kind: 'reached_before', count: 5, of: 15 }),
  );
});

test('the lists that people came by are told where some message went to one alone', () => {
  const lists = ['Newsletter', 'VIP', 'Quiz'];
  const weeks = lists.map((_, week) => peopleOf(7, `l${week}`, 'outlook.example'));
  const block = lists.flatMap((_, week) => peopleOf(7, `l${week}`, 'outlook.example', { reason: replies.blocked }));
  const view = viewOfWeeks(...weeks, block);
  const messages = view.messages.map((message, week) => ({
    ...message,
    figures: figuresOf({ audience: week < lists.length ? [lists[week] ?? ''] : lists }),
  }));
  expect(providerFindings({ ...view, messages })[0]?.verdict.evidence).toContainEqual(
    expect.objectContaining({ kind: 'many_sources', count: 3, of: 21 }),
  );
  const same = messages.map((message) => ({ ...message, figures: figuresOf({ audience: ['Newsletter'] }) }));
  const kinds = providerFindings({ ...view, messages: same })[0]?.verdict.evidence.map(({ kind }) => kind);
  expect(kinds).not.toContain('one_source');
});

import { expect, test } from 'vitest';
import {
  type BatchFacts,
  batchOf,
  day,
  noon,
  type Row,
  replies,
  rowOf,
  viewOf,
  wholeReading,
} from '../ledger/sample-captures.ts';
import { planSuppression } from '../suppression/plan.ts';
import { findingsOf } from './findings.ts';
import { summariseMessage } from './message-summary.ts';

const people = (count: number, name: string, domain: string, facts: Partial<Row>) =>
  Array.from({ length: count }, (_, index) => rowOf(`${name}${index}@${domain}`, facts));

function found(...batches: BatchFacts[]) {
  const view = viewOf(...batches.map(batchOf));
  return findingsOf(summariseMessage(view, noon), planSuppression(view, noon));
}

const spam = '550 5.7.1 Message rejected as spam by content filter';
const dmarc = '550 5.7.26 Unauthenticated email is not accepted due to the DMARC policy of the domain';
const tooLarge = '552 5.3.4 Message too big for system';
const busy = '421 4.3.2 Service temporarily unavailable, try again later';

test('nothing to do is no finding', () => {
  expect(found({})).toEqual([]);
  expect(found({ rows: people(3, 'full', 'shop.example', { reason: replies.full }) })).toEqual([]);
});

test('at most three things are told, what costs most first', () => {
  const full = people(2, 'full', 'shop.example', { reason: replies.full });
  const rows = [
    ...people(12, 'blocked', 'outlook.example', { reason: replies.blocked }),
    ...people(6, 'dmarc', 'gmail.example', { reason: dmarc }),
    ...people(2, 'hard', 'shop.example', { type: 'hard', reason: replies.full }),
    ...people(5, 'dead', 'shop.example', { type: 'hard', reason: replies.unknownUser }),
    ...people(6, 'spam', 'yahoo.example', { reason: spam }),
    ...full,
  ];
  const streaks = [14, 7].map((ago) => ({ message: { id: `send-${ago}`, sentAt: noon - ago * day }, rows: full }));
  const all = [
    { kind: 'provider_block', provider: 'outlook', count: 12, of: 12 },
    { kind: 'authentication', count: 6 },
    { kind: 'wrongly_hard', count: 2 },
    { kind: 'soft_streaks', count: 2 },
    { kind: 'dead_addresses', count: 5 },
    { kind: 'content', count: 6 },
  ];
  expect(found(...streaks, { rows, completeness: wholeReading(rows.length) })).toEqual(all.slice(0, 3));
  const withoutSender = rows.filter(({ email }) => !/^(?:blocked|dmarc|hard)/.test(email));
  expect(found(...streaks, { rows: withoutSender })).toEqual(all.slice(3));
});

test.each([
  ['authentication', dmarc],
  ['content', spam],
  ['too_large', tooLarge],
  ['server_trouble', busy],
])('%s is worth a sentence from five bounces and a twentieth of all', (kind, reason) => {
  const others = (count: number) => people(count, 'full', 'shop.example', { reason: replies.full });
  const own = (count: number) => people(count, 'own', 'company.example', { reason });
  expect(found({ rows: [...own(4), ...others(4)] })).toEqual([]);
  expect(found({ rows: [...own(5), ...others(95)] })).toEqual([{ kind, count: 5 }]);
  expect(found({ rows: [...own(5), ...others(96)] })).toEqual([]);
});

test('one wrong suppression or one dead address is worth a sentence', () => {
  expect(found({ rows: people(1, 'hard', 'shop.example', { type: 'hard', reason: replies.blocked }) })).toEqual([
    { kind: 'wrongly_hard', count: 1 },
  ]);
  expect(found({ rows: people(1, 'dead', 'shop.example', { reason: replies.unknownUser }) })).toEqual([
    { kind: 'dead_addresses', count: 1 },
  ]);
});

import { expect, test } from 'vitest';
import type { MessageRecord, ReportRecord } from '../../ledger/records.ts';
import { batchOf, day, noon, viewOf } from '../../ledger/sample-captures.ts';
import { figuresOf } from '../sample-figures.ts';
import { isFirstContact } from './first-contact.ts';
import { cohortsOf } from './segmentation.ts';
import { newLists, sourceList } from './source-list.ts';

const messageOf = (id: string, ago: number, audience: string[], facts: Partial<MessageRecord> = {}): MessageRecord => ({
  ...viewOf(batchOf({ message: { id, sentAt: noon - ago * day, sent: 10_000, bounced: 100 } })).message,
  figures: figuresOf({ audience }),
  ...facts,
});
const breakdown = (rows: readonly [string, number | null, number | null][]): ReportRecord => ({
  account: 'SHOP01',
  id: 'breakdown',
  kind: 'audience-breakdown',
  message: 'now',
  scope: [],
  seenAt: noon,
  rows: rows.map(([name, recipients, bounces]) => ({
    name,
    type: null,
    category: null,
    provider: null,
    recipients,
    bounces,
    share: null,
  })),
});
const old = messageOf('old', 7, ['Newsletter']);

test('the list whose own bounces stand out is the source, before anything else', () => {
  const now = messageOf('now', 0, ['Newsletter', 'Expo']);
  const report = breakdown([
    ['Newsletter', 9_000, 40],
    ['Expo', 1_000, 60],
  ]);
  expect(sourceList(now, [old, now], [report])).toEqual({
    name: 'Expo',
    by: 'breakdown',
    bounces: 60,
    recipients: 1_000,
  });
});

test('lists that bounce alike name nobody, and rows that cannot be are passed over', () => {
  const now = messageOf('now', 0, ['Newsletter', 'Expo', 'VIP']);
  const alike = breakdown([
    ['Newsletter', 9_000, 90],
    ['Expo', 1_000, 10],
  ]);
  const absurd = breakdown([
    ['Newsletter', 100, 500],
    ['Expo', null, 60],
    ['VIP', 0, 30],
  ]);
  expect(sourceList(now, [old, now], [alike])).toBeNull();
  expect(sourceList(now, [old, now], [absurd])).toBeNull();
  expect(sourceList({ ...now, sent: 0 }, [old, now], [alike])).toBeNull();
});

test('a list that no earlier message went to is the source; of two new ones neither is named', () => {
  const now = messageOf('now', 0, ['Newsletter', 'Expo']);
  expect(sourceList(now, [old, now])).toMatchObject({ name: 'Expo', by: 'new' });
  const two = messageOf('now', 0, ['Quiz', 'Expo']);
  expect(sourceList(two, [old, two])).toBeNull();
});

test('without an earlier message, a time or figures no list is new', () => {
  const now = messageOf('now', 0, ['Expo']);
  expect(newLists(now, [now])).toEqual([]);
  expect(newLists({ ...now, sentAt: null }, [old])).toEqual([]);
  const { figures: _, ...bare } = now;
  expect(newLists(bare, [old])).toEqual([]);
  expect(sourceList(now, [now])).toMatchObject({ name: 'Expo', by: 'only' });
});

test('a welcome flow and a campaign to new lists only are a first contact, in any of the languages', () => {
  const flow = (name: string) => messageOf('flow', 0, [], { channel: 'flow', name });
  for (const name of ['Welcome Series #1', 'Willkommen!', 'E-mail de bienvenue', 'Bem-vindo', 'Welkom'])
    expect(isFirstContact(flow(name), [old])).toBe(true);
  expect(isFirstContact(flow('Abandoned cart'), [old])).toBe(false);
  expect(isFirstContact(messageOf('now', 0, ['Expo']), [old])).toBe(true);
  expect(isFirstContact(messageOf('now', 0, ['Newsletter', 'Expo']), [old])).toBe(false);
});

test('first and repeat sends are summed apart; what is not known or not yet sent is in neither', () => {
  const first = messageOf('first', 1, ['Expo'], { sent: 1_000, bounced: 50 });
  const unknown = messageOf('unknown', 2, ['Newsletter'], { bounced: null, sent: 500 });
  const none = messageOf('none', 2, ['Newsletter'], { sent: 0, bounced: 0 });
  const future = messageOf('future', -3, ['Newsletter']);
  expect(
    cohortsOf([old, first, none, future, { ...unknown, rollup: { ...unknown.rollup, bounces: 3 } }], noon),
  ).toEqual({
    first: { bounced: 50, recipients: 1_000 },
    repeat: { bounced: 100, recipients: 10_000 },
  });
});

import { expect, test } from 'vitest';
import type { AdviceRecord } from '../../ledger/records.ts';
import { batchOf, viewOf } from '../../ledger/sample-captures.ts';
import { type Advice, makeAdvice } from './advice.ts';
import { adviceInputOf } from './advice-input.ts';
import { sortAdvice, standingOf } from './standing.ts';

const day = 86_400_000;
const now = 1_000 * day;
const record = (state: AdviceRecord['state'], at: number): AdviceRecord => ({
  account: 'A',
  id: 'size:',
  state,
  firstAt: at,
  at,
});
const input = adviceInputOf(viewOf(batchOf()), now, {});
const adviceOf = (subject: string, at: number | null, concerned = 1): Advice => ({
  ...makeAdvice({
    kind: 'provider_block',
    subject,
    input,
    concerned,
    finding: { code: 'finding', count: concerned },
    evidence: { lines: [], emails: [] },
  }),
  at,
});

test('done holds until a later send shows the same again', () => {
  expect(standingOf({ at: now - 2 * day }, record('done', now - day), now)).toBe('done');
  expect(standingOf({ at: now }, record('done', now - day), now)).toBe('open');
  expect(standingOf({ at: null }, record('dismissed', now - day), now)).toBe('dismissed');
  expect(standingOf({ at: now - day }, record('open', now - 90 * day), now)).toBe('open');
});

test('what was told more than 30 days ago, and by no send since, is put aside', () => {
  const told = (days: number) => record('open', now - days * day);
  expect(standingOf({ at: now - 60 * day }, told(30), now)).toBe('open');
  expect(standingOf({ at: now - 60 * day }, told(31), now)).toBe('expired');
  expect(standingOf({ at: null }, told(31), now)).toBe('expired');
  expect(standingOf({ at: now - 2 * day }, told(31), now)).toBe('open');
});

test('an old campaign that is looked at for the first time is told of', () => {
  expect(standingOf({ at: now - 300 * day }, undefined, now)).toBe('open');
  expect(standingOf({ at: null }, undefined, now)).toBe('open');
});

test('three are open, the others wait', () => {
  const advice = [...'abcd'].map((subject) => adviceOf(subject, now));
  const old = adviceOf('old', now - 40 * day);
  const records = new Map([
    ['provider_block:b', record('done', now)],
    ['provider_block:old', record('open', now - 40 * day)],
  ]);
  const sorted = sortAdvice([...advice, adviceOf('e', now), old], records, now);
  const subjects = (list: readonly Advice[]) => list.map(({ subject }) => subject).join('');
  expect(subjects(sorted.open)).toBe('acd');
  expect(subjects(sorted.waiting)).toBe('e');
  expect(subjects(sorted.done)).toBe('b');
  expect(subjects(sorted.expired)).toBe('old');
});

test('what later sends have ended stands neither open nor done, whatever the user said', () => {
  const send = { id: 'summer', name: 'Summer', at: now };
  const over = { ...adviceOf('outlook', now), since: { status: 'over', send } as const };
  const sorted = sortAdvice([over], new Map([['provider_block:outlook', record('done', now)]]), now);
  expect(sorted).toMatchObject({ open: [], done: [], past: [{ id: 'provider_block:outlook' }] });
});

import { expect, test } from 'vitest';
import { batchOf, day, noon, replies, rowOf, suppressionOf, viewOf, wholeReading } from '../ledger/sample-captures.ts';
import { decideOnPerson } from './decide-on-person.ts';

const email = 'ann@shop.example';
/** Four weekly campaigns that all bounced at Ann, with this reply; each lists Ann alone. */
const fourTimes = (reason: string) =>
  viewOf(
    ...[21, 14, 7, 0].map((ago) =>
      batchOf({
        rows: [rowOf(email, { reason })],
        completeness: wholeReading(1),
        message: { id: `send-${ago}`, sentAt: noon - ago * day },
      }),
    ),
  );

function decided(reason: string, facts: Partial<Parameters<typeof decideOnPerson>[0]> = {}, streakLimit = 3) {
  const view = fourTimes(reason);
  const detail = {
    email,
    person: view.people.get(email) ?? null,
    bounces: view.bounces,
    feed: [],
    suppression: null,
    engagedAt: new Map(),
    isTakenOut: false,
    ...facts,
  };
  return decideOnPerson(detail, view.messages, noon, { streakLimit })?.decision;
}

test('whoever keeps bouncing in a row goes into the file, and is not to be left out for a while as well', () => {
  expect(decided(replies.full)).toEqual({ suppress: true, why: 'soft_streak' });
  expect(decided(replies.full, {}, 7)).toEqual({ suppress: false, why: 'chronic' });
});

test('four bounces that blame the sender are no reason to leave anybody out', () => {
  expect(decided(replies.blocked)).toEqual({ suppress: false, why: 'sender_side' });
});

test('the user’s own choice stands', () => {
  expect(decided(replies.full, { isTakenOut: true })).toEqual({ suppress: false, why: 'taken_out' });
});

test('what Klaviyo’s list and its feed have told counts as in the file', () => {
  expect(decided(replies.full, { suppression: suppressionOf(email) })?.why).toBe('already_suppressed');
  expect(decided(replies.full, { engagedAt: new Map([[email, noon - day]]) })?.why).toBe('engaged_since');
});

test('of somebody without a known bounce nothing is said', () => {
  expect(decided(replies.full, { person: null })).toBeUndefined();
});

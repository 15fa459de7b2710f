import { expect, test } from 'vitest';
import { type BatchFacts, batchOf, day, noon, rowOf, viewOf, wholeReading } from '../ledger/sample-captures.ts';
import { streakOfPerson } from './streak-of-person.ts';

const ann = rowOf('ann@shop.example');

/** Ann bounces four weeks ago and now; this is what was sent in between. */
function streakAround(between: BatchFacts) {
  const view = viewOf(
    batchOf({ message: { id: 'first', sentAt: noon - 28 * day }, rows: [ann] }),
    batchOf({ ...between, message: { id: 'between', sentAt: noon - 14 * day, ...between.message } }),
    batchOf({ message: { id: 'last' }, rows: [ann] }),
  );
  const person = view.people.get(ann.email);
  if (!person) throw new Error('Ann is not there');
  return streakOfPerson(person, view.messages, noon);
}

test('a campaign in between that was read whole and does not list the person is a gap', () => {
  expect(streakAround({ completeness: wholeReading(0) })).toMatchObject({ count: 2, gaps: 1, atLeast: false });
});

test('a campaign in between of which nobody bounced is a gap, though there was nothing to read', () => {
  expect(streakAround({ message: { bounced: 0 } })).toMatchObject({ count: 2, gaps: 1, atLeast: false });
});

test('a campaign in between that was read in part makes it "at least"', () => {
  expect(streakAround({})).toMatchObject({ count: 2, gaps: 0, atLeast: true });
});

test.each<[string, BatchFacts]>([
  ['a flow, which goes out all the time', { message: { channel: 'flow' } }],
  ['a campaign without a time', { message: { sentAt: null } }],
  ['a campaign to nobody', { message: { sent: 0, bounced: 0 } }],
  ['a campaign before the first bounce', { message: { sentAt: noon - 29 * day } }],
])('%s is no gap', (_, between) => {
  expect(streakAround(between)).toMatchObject({ count: 2, gaps: 0, atLeast: false });
});

test('a campaign that did reach the list of bounces is a bounce and no gap', () => {
  expect(streakAround({ rows: [ann], completeness: wholeReading(1) })).toMatchObject({ count: 3, gaps: 0 });
});

test('a bounce of which nobody knows when it was is in no row, and makes it "at least"', () => {
  expect(streakAround({ message: { sentAt: null }, rows: [ann] })).toMatchObject({ count: 2, atLeast: true });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RowsRead } from '../messages.ts';
import { makeBackup, parseBackup, restoreBackup } from './backup.ts';
import { recordRows } from './record-rows.ts';
import type { BounceRecord } from './records.ts';
import { repairRollups } from './repair.ts';
import { countInto, emptyRollup, openRollup, withBounce } from './rollup.ts';
import { batchOf, day, noon, replies, rowOf } from './sample-captures.ts';
import type { Ledger } from './schema.ts';
import { scratchLedger, sums } from './scratch-ledger.ts';

/** What Klaviyo knows of a message, of which its pages show now more and now less. */
const messages = [
  { id: 'spring', channel: 'campaign', name: 'Spring', sentAt: noon, sent: 900, bounced: 9 },
  { id: 'summer', channel: 'campaign', name: null, sentAt: null, sent: null, bounced: null },
  { id: 'welcome', channel: 'flow', name: 'Welcome', sentAt: null, sent: 50, bounced: null },
] as const;

const silence = fc.record({
  name: fc.boolean(),
  type: fc.boolean(),
  reason: fc.boolean(),
  account: fc.boolean(),
  facts: fc.boolean(),
});

/** Part of a person's bounce on a message, the same person always with the same bounce. */
const rowFor = (
  message: (typeof messages)[number],
  person: number,
  hidden: { name: boolean; type: boolean; reason: boolean },
) => {
  const reasons = Object.values(replies);
  return rowOf(`person${person}@${person % 2 ? 'gmail' : 'shop'}.example`, {
    name: hidden.name ? '' : `Person ${person}`,
    type: hidden.type ? null : person % 3 ? 'soft' : 'hard',
    reason: hidden.reason ? '' : (reasons[(person + message.id.length) % reasons.length] ?? ''),
    at: message.channel === 'flow' ? noon - (person % 4) * day : null,
  });
};

const batches = fc.array(
  fc
    .record({
      of: fc.constantFrom(...messages),
      people: fc.array(fc.nat(8), { maxLength: 6 }),
      hidden: silence,
      seen: fc.nat(20),
    })
    .map(({ of, people, hidden, seen }): { batch: RowsRead; now: number } => ({
      batch: batchOf({
        capture: `capture-${seen}`,
        account: { id: hidden.account ? null : 'SHOP01', name: null },
        message: hidden.facts ? { ...of, name: null, sentAt: null, sent: null, bounced: null } : of,
        rows: people.map((person) => rowFor(of, person, hidden)),
      }),
      now: noon + seen * day,
    })),
  { minLength: 1, maxLength: 6 },
);

async function recordAll(ledger: Ledger, all: readonly { batch: RowsRead; now: number }[]): Promise<void> {
  for (const { batch, now } of all) await recordRows(ledger, batch, now);
}

test('after any batches in any order the sums are those that a repair would write', async () => {
  await fc.assert(
    fc.asyncProperty(batches, async (all) => {
      const ledger = await scratchLedger();
      await recordAll(ledger, all);
      const before = await sums(ledger);
      expect(await repairRollups(ledger)).toBe(0);
      expect(await sums(ledger)).toEqual(before);
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('the order in which batches come makes no difference to bounces, people and sums', async () => {
  const shuffled = batches.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  await fc.assert(
    fc.asyncProperty(shuffled, async ([one, other]) => {
      const [first, second] = [await scratchLedger(), await scratchLedger()];
      await recordAll(first, one);
      await recordAll(second, other);
      expect(await sums(second)).toEqual(await sums(first));
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('a ledger that was deleted and restored from its backup is the same ledger', async () => {
  await fc.assert(
    fc.asyncProperty(batches, async (all) => {
      const [old, fresh] = [await scratchLedger(), await scratchLedger()];
      await recordAll(old, all);
      const reading = parseBackup(JSON.stringify(await makeBackup(old, noon + 90 * day)));
      if (reading.status !== 'ok') throw new Error(reading.why);
      expect(await restoreBackup(fresh, reading.backup)).toBe(await old.count('bounces'));
      expect(await sums(fresh)).toEqual(await sums(old));
      expect(await fresh.getAll('messages')).toEqual(
        await old
          .getAll('messages')
          .then((kept) => kept.map((message) => expect.objectContaining({ ...message, rollup: expect.anything() }))),
      );
      expect(await restoreBackup(old, reading.backup)).toBe(0);
      expect(await sums(fresh)).toEqual(await sums(old));
    }),
    { numRuns: 25 },
  );
}, 60_000);

test('counting into a roll-up leaves the one it was opened from, and a domain may have any name', () => {
  const bounce = { verdict: { reason: 'other', outcome: 'wait', contradiction: null }, klaviyoType: 'soft' };
  const of = (provider: string) => ({ ...bounce, provider }) as unknown as BounceRecord;
  const before = withBounce(emptyRollup, of('shop.example'), 1);
  const after = openRollup(before);
  for (const provider of ['__proto__', 'constructor', 'shop.example']) countInto(after, of(provider), 1);
  countInto(after, of('constructor'), -1);
  expect(before).toMatchObject({ bounces: 1, providers: { 'shop.example': 1 } });
  expect({ bounces: after.bounces, soft: after.soft }).toEqual({ bounces: 3, soft: 3 });
  expect(Object.entries(after.providers).sort()).toEqual([
    ['__proto__', 1],
    ['shop.example', 2],
  ]);
});

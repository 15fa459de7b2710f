import { expect, test } from 'vitest';
import { recordRows } from './record-rows.ts';
import { repairRollups } from './repair.ts';
import { batchOf, noon, replies, rowOf, wholeReading } from './sample-captures.ts';
import { dump, scratchLedger } from './scratch-ledger.ts';

const [ann, bo, cy, dee] = ['ann@shop.example', 'bo@shop.example', 'cy@shop.example', 'dee@shop.example'] as const;
const keys = (...emails: string[]) => emails.map((email) => ({ email, at: null }));

const wrong = batchOf({
  capture: 'automatic',
  rows: [rowOf(ann, { type: 'soft', reason: '' }), rowOf(bo, { type: 'soft', reason: '' })],
  completeness: wholeReading(2),
});
const byHand = batchOf({
  capture: 'by-hand',
  byHand: true,
  replaced: { byHand: false, rows: keys(ann, bo) },
  rows: [rowOf(ann, { type: 'hard', reason: replies.unknownUser })],
  completeness: wholeReading(1),
});

test('a reading by named columns takes the place of what the page itself was read as', async () => {
  const ledger = await scratchLedger();
  await recordRows(ledger, wrong, noon);
  const { stored, message } = await recordRows(ledger, byHand, noon);
  expect(stored).toBe(1);
  expect(message.completeness).toMatchObject({ read: 1, complete: 'yes' });
  const { bounces, people } = await dump(ledger);
  expect(bounces).toEqual([expect.objectContaining({ email: ann, klaviyoType: 'hard' })]);
  expect(people).toHaveLength(1);
  expect(await repairRollups(ledger)).toBe(0);
});

test('undoing it brings back what was there before', async () => {
  const ledger = await scratchLedger();
  await recordRows(ledger, wrong, noon);
  const before = await dump(ledger);
  await recordRows(ledger, byHand, noon);
  await recordRows(ledger, { ...wrong, replaced: { byHand: true, rows: keys(ann) } }, noon);
  const after = await dump(ledger);
  expect({ ...after, captures: [] }).toEqual({ ...before, captures: [] });
  expect(await repairRollups(ledger)).toBe(0);
});

test('what another capture had said of the same bounce is there again, and its other bounces stay', async () => {
  const ledger = await scratchLedger();
  const earlier = [rowOf(ann, { type: 'hard', reason: replies.blocked }), rowOf(dee)];
  await recordRows(ledger, batchOf({ capture: 'earlier', rows: earlier }), noon);
  await recordRows(ledger, wrong, noon);
  await recordRows(ledger, { ...byHand, rows: [] }, noon);
  const { bounces } = await dump(ledger);
  expect(bounces).toEqual([
    expect.objectContaining({ email: ann, klaviyoType: 'hard', klaviyoReason: replies.blocked }),
    expect.objectContaining({ email: dee }),
  ]);
  expect(await repairRollups(ledger)).toBe(0);
});

test('a row that was filled little by little goes back to what it was before all of it', async () => {
  const ledger = await scratchLedger();
  await recordRows(ledger, batchOf({ capture: 'automatic', rows: [rowOf(cy, { type: null, reason: '' })] }), noon);
  await recordRows(ledger, batchOf({ capture: 'automatic', rows: [rowOf(cy, { type: 'soft' })] }), noon);
  await recordRows(ledger, { ...byHand, replaced: { byHand: false, rows: keys(cy) }, rows: [] }, noon);
  expect(await ledger.count('bounces')).toBe(0);
});

test('a bounce that a second way of reading has confirmed is taken back by neither', async () => {
  const ledger = await scratchLedger();
  const row = rowOf(bo, { type: 'soft' });
  await recordRows(ledger, batchOf({ capture: 'automatic', rows: [row] }), noon);
  await recordRows(ledger, batchOf({ capture: 'by-hand', byHand: true, rows: [row] }), noon);
  for (const way of [true, false])
    await recordRows(ledger, batchOf({ replaced: { byHand: way, rows: keys(bo) }, rows: [] }), noon);
  expect(await ledger.count('bounces')).toBe(1);
});

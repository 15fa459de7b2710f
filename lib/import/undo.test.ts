import { expect, test } from 'vitest';
import { campaignHeaders, campaignLine, fileOf } from '../klaviyo/files/sample-files.ts';
import { importBounces } from '../ledger/imports/import-bounces.ts';
import { startImport } from '../ledger/imports/record-import.ts';
import { recordRows } from '../ledger/record-rows.ts';
import { repairRollups } from '../ledger/repair.ts';
import { batchOf, day, noon, replies, rowOf } from '../ledger/sample-captures.ts';
import { dump } from '../ledger/scratch-ledger.ts';
import { ann, bo, headers, importsOf, spring, summer } from './sample-imports.ts';

test('an import that is undone leaves the ledger exactly as it was', async () => {
  const { take, ledger, imports, changed } = await importsOf();
  const { imports: _, ...before } = await dump(ledger);
  const { record } = await take(fileOf([headers, ann, bo]), { message: spring });
  await take(
    fileOf([campaignHeaders, campaignLine({ 'Campaign ID': summer, 'Campaign Name': 'Summer' }), campaignLine()]),
  );
  await take(
    fileOf([
      ['Email', 'Email Suppressions'],
      ['ann@shop.example', 'UNSUBSCRIBED'],
      ['cy@shop.example', '[]'],
    ]),
  );
  expect(await ledger.count('suppressions')).toBe(1);
  expect(await repairRollups(ledger)).toBe(0);
  for (const { record: past } of imports.store.getState().past) await imports.undo(past);
  const { imports: log, ...after } = await dump(ledger);
  expect(after).toEqual(before);
  expect(log).toHaveLength(3);
  expect(imports.store.getState().past).toMatchObject(
    Array(3).fill({ record: { state: 'undone', kept: 0 }, canUndo: false }),
  );
  expect(imports.store.getState().files[0]?.phase).toMatchObject({ record: { id: record.id, state: 'undone' } });
  expect(changed).toHaveBeenCalledTimes(6);
});

test('what a page has changed since an import stays when that is undone, and is counted', async () => {
  const { take, ledger, imports } = await importsOf();
  const { record } = await take(fileOf([headers, bo, ['cy@shop.example', '', 'Soft', '', replies.full]]), {
    message: spring,
  });
  const told = rowOf('bo@mail.example', { type: 'hard', reason: '550 5.1.1 No such user here at all' });
  await recordRows(ledger, batchOf({ message: { id: spring }, rows: [told] }), noon + 30 * day);
  await imports.undo(record);
  expect((await ledger.getAll('bounces')).map(({ email }) => email)).toEqual(['ann@shop.example', 'bo@mail.example']);
  expect(imports.store.getState().past).toMatchObject([{ record: { state: 'undone', kept: 1 } }]);
  expect(await repairRollups(ledger)).toBe(0);
});

test('an import that is cancelled says how far it came, can be undone, and be run again', async () => {
  const { imports, ledger, phase, lastId } = await importsOf();
  const before = await ledger.getAll('bounces');
  const rows = Array.from({ length: 3_000 }, (_, index) => [
    `person${index}@shop.example`,
    '',
    'Soft',
    '',
    replies.full,
  ]);
  await imports.add([fileOf([headers, ...rows])]);
  imports.change(lastId(), { message: spring });
  const stop = imports.store.subscribe(() => {
    if (phase().state === 'running' && (phase() as { rows: number }).rows >= 1_000) imports.cancel(lastId());
  });
  await imports.start(lastId());
  stop();
  const ended = phase();
  if (ended.state !== 'ended') throw new Error(ended.state);
  expect(ended.record.state).toBe('cancelled');
  expect(await ledger.count('bounces')).toBe(1 + ended.record.taken);
  expect(ended.record.taken).toBeLessThan(3_000);
  await imports.undo(ended.record);
  expect(await ledger.getAll('bounces')).toEqual(before);
  expect(await repairRollups(ledger)).toBe(0);
}, 60_000);

test('an import that was cut short by closing its window is told as such, and can be undone', async () => {
  const { imports, ledger } = await importsOf();
  const before = await ledger.getAll('bounces');
  const killed = await startImport(ledger, { account: 'SHOP01', at: noon, fileName: 'x.csv', kind: 'mapped' });
  const message = { id: spring, channel: 'campaign', name: null, sentAt: null, sent: null, bounced: null } as const;
  await importBounces(ledger, killed, [{ message, rows: [rowOf('cy@shop.example')] }], noon, {
    rows: 1,
    taken: 1,
    undated: 0,
    leftOut: {},
  });
  await imports.refresh();
  const [past] = imports.store.getState().past;
  expect(past).toMatchObject({ interrupted: true, canUndo: true, record: { state: 'running', taken: 1 } });
  if (past) await imports.undo(past.record);
  expect(await ledger.getAll('bounces')).toEqual(before);
});

test('a message whose import was cut short counts and tells what was stored of it', async () => {
  const { imports, ledger } = await importsOf();
  const cut = await startImport(ledger, { account: 'SHOP01', at: noon, fileName: 'x.csv', kind: 'recipient-activity' });
  const message = {
    id: 'autumn',
    channel: 'campaign',
    name: 'Autumn',
    sentAt: null,
    sent: null,
    bounced: null,
  } as const;
  const rows = (...names: string[]) => names.map((name) => rowOf(`${name}@shop.example`));
  const progress = (count: number) => ({ rows: count, taken: count, undated: 0, leftOut: {} });
  const first = await importBounces(ledger, cut, [{ message, rows: rows('ann', 'bo') }], noon, progress(2));
  await importBounces(ledger, first, [{ message, rows: rows('cy') }], noon, progress(3));
  expect(await ledger.get('messages', ['SHOP01', 'autumn'])).toMatchObject({
    rollup: { bounces: 3 },
    completeness: { read: 3, expected: null, complete: 'unknown' },
  });
  expect(await repairRollups(ledger)).toBe(0);
  await imports.refresh();
  const [past] = imports.store.getState().past;
  if (past) await imports.undo(past.record);
  expect(await ledger.get('messages', ['SHOP01', 'autumn'])).toBeUndefined();
  expect(imports.store.getState().past).toMatchObject([{ record: { state: 'undone', kept: 0 } }]);
});

test('an import that another window is running is left alone', async () => {
  const { imports, ledger } = await importsOf();
  const { id } = await startImport(ledger, { account: 'SHOP01', at: noon, fileName: 'x.csv', kind: 'mapped' });
  await navigator.locks.request(`bounce-ledger-import:${id}`, () => imports.refresh());
  expect(imports.store.getState().past).toMatchObject([{ interrupted: false }]);
});

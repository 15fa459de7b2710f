import { expect, test } from 'vitest';
import type { CapturedMessage } from '../../messages.ts';
import { recordRows } from '../record-rows.ts';
import { repairRollups } from '../repair.ts';
import { batchOf, day, noon, rowOf } from '../sample-captures.ts';
import type { Ledger } from '../schema.ts';
import { scratchLedger } from '../scratch-ledger.ts';
import { adoptImported } from './adopt-imported.ts';
import { importBounces } from './import-bounces.ts';
import { inImportTransaction } from './import-transaction.ts';
import { messageIdOfName } from './imported-message.ts';
import { startImport } from './record-import.ts';

const facts = { name: 'Spring sale', sentAt: null, sent: null, bounced: null } as const;

/** Takes in ann and bo for a campaign that is known by name alone. */
async function ledgerWithFile(sentAt: number | null = null): Promise<Ledger> {
  const ledger = await scratchLedger();
  const record = await startImport(ledger, {
    account: 'SHOP01',
    at: noon,
    fileName: 'x.csv',
    kind: 'recipient-activity',
  });
  const message = { ...facts, sentAt, id: messageIdOfName('campaign', 'Spring sale'), channel: 'campaign' } as const;
  const rows = [rowOf('ann@shop.example'), rowOf('bo@shop.example')];
  await importBounces(ledger, record, [{ message, rows }], noon, { rows: 2, taken: 2, undated: 0, leftOut: {} });
  return ledger;
}

const adopt = (ledger: Ledger, seen: CapturedMessage) =>
  inImportTransaction(ledger, async (transaction, writer) => {
    await adoptImported(transaction as never, writer, 'SHOP01', seen, noon + day);
    await writer.flush();
  });

test('a page that tells the id of a message takes over what a file brought by its name', async () => {
  const ledger = await ledgerWithFile();
  await recordRows(ledger, batchOf({ rows: [rowOf('ann@shop.example', { name: 'Ann' })] }), noon);
  expect((await ledger.getAll('bounces')).map(({ message, email, name }) => [message, email, name])).toEqual([
    ['spring', 'ann@shop.example', 'Ann'],
    ['spring', 'bo@shop.example', ''],
  ]);
  expect((await ledger.getAll('messages')).map(({ id, rollup }) => [id, rollup.bounces])).toEqual([['spring', 2]]);
  expect(await repairRollups(ledger)).toBe(0);
});

test('it is taken over before the page has stored anything, too', async () => {
  const ledger = await ledgerWithFile();
  await adopt(ledger, batchOf().message);
  expect(await ledger.getAll('messages')).toMatchObject([{ id: 'spring', sentAt: noon, sent: 10_000 }]);
  expect(await repairRollups(ledger)).toBe(0);
});

test('nothing moves where two messages have the name, or the send is another', async () => {
  const twice = await ledgerWithFile();
  await recordRows(twice, batchOf({ message: { id: 'spring-1' } }), noon);
  await adopt(twice, batchOf().message);
  expect(await twice.count('bounces')).toBe(2);
  expect(await twice.getKey('messages', ['SHOP01', 'spring'])).toBeUndefined();

  const other = await ledgerWithFile(noon - 365 * day);
  await adopt(other, batchOf().message);
  expect(await other.getAllKeys('messages')).toEqual([['SHOP01', messageIdOfName('campaign', 'Spring sale')]]);
});

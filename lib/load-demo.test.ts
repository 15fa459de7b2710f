import { expect, test } from 'vitest';
import { loadDemo, removeDemo } from './demo/load-demo.ts';
import { importList } from './demo/year-events.ts';
import { noteAdvice, readAdviceStates, setAdviceState } from './ledger/advice-state.ts';
import { readExportOutcomes } from './ledger/export-outcome.ts';
import { readAccounts, readMessages } from './ledger/read-history.ts';
import { repairRollups } from './ledger/repair.ts';
import { openLedger } from './ledger/schema.ts';
import { dump, scratchLedger, scratchName } from './ledger/scratch-ledger.ts';

const now = Date.UTC(2026, 10, 23, 12);

test('the demo fills a database of its own, whose sums are sound, and loading it again changes nothing', async () => {
  const name = scratchName();
  const shares: number[] = [];
  await loadDemo(now, (share) => shares.push(share), name);
  const ledger = await openLedger(name);
  const first = await dump(ledger);
  expect(shares.at(-1)).toBe(1);
  expect(first.messages).toHaveLength(55);
  expect(first.bounces.length).toBeGreaterThan(3_000);
  expect(await repairRollups(ledger)).toBe(0);
  const [account] = await readAccounts(ledger);
  expect(await readExportOutcomes(ledger, account?.id ?? '')).toMatchObject([
    { addresses: 40, suppressed: 38, sure: 'whole' },
  ]);
  const messages = await readMessages(ledger, account?.id ?? '');
  expect(messages.filter(({ figures }) => figures?.audience.includes(importList))).toHaveLength(1);
  ledger.close();
  await loadDemo(now, undefined, name);
  const again = await openLedger(name);
  expect((await dump(again)).bounces).toEqual(first.bounces);
  again.close();
  await removeDemo(name);
  const emptied = await openLedger(name);
  expect((await dump(emptied)).messages).toEqual([]);
  emptied.close();
});

test('what the user says to advice is kept by account, and noting it again takes nothing back', async () => {
  const ledger = await scratchLedger();
  await noteAdvice(ledger, 'A', ['size:', 'content:', 'size:'], 1);
  await setAdviceState(ledger, 'A', 'size:', 'done', 2);
  await setAdviceState(ledger, 'B', 'size:', 'dismissed', 3);
  await noteAdvice(ledger, 'A', ['size:'], 4);
  expect([...(await readAdviceStates(ledger, 'A')).values()]).toEqual([
    { account: 'A', id: 'content:', state: 'open', firstAt: 1, at: 1 },
    { account: 'A', id: 'size:', state: 'done', firstAt: 1, at: 2 },
  ]);
  await setAdviceState(ledger, 'A', 'size:', 'open', 5);
  expect((await readAdviceStates(ledger, 'A')).get('size:')).toMatchObject({ state: 'open', firstAt: 1, at: 5 });
  expect((await readAdviceStates(ledger, 'B')).size).toBe(1);
});

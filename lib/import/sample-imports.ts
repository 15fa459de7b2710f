import { onTestFinished, vi } from 'vitest';
import { recordRows } from '../ledger/record-rows.ts';
import { batchOf, noon, replies, rowOf } from '../ledger/sample-captures.ts';
import { openLedger } from '../ledger/schema.ts';
import { scratchName } from '../ledger/scratch-ledger.ts';
import { createImports } from './import.ts';
import type { FilePhase } from './state.ts';

export const headers = ['Email address', 'Name', 'Bounce type', 'Bounce category', 'Bounce reason'];
export const ann = ['ann@shop.example', 'Ann', 'Soft', 'Mailbox unavailable', replies.full];
export const bo = ['bo@mail.example', 'Bo', 'Hard', 'Invalid address', replies.unknownUser];
export const [spring, summer] = ['01JQ8ZK4T0N3M5R7V9X1B2C3D4', '01JQ8ZK4T0N3M5R7V9X1B2C3D5'];

/** Imports over a ledger that knows two campaigns of one account. */
export async function importsOf() {
  const name = scratchName();
  const ledger = await openLedger(name);
  onTestFinished(() => ledger.close());
  await recordRows(
    ledger,
    batchOf({ message: { id: spring }, rows: [rowOf('ann@shop.example', { name: 'Ann Lee' })] }),
    noon,
  );
  await recordRows(ledger, batchOf({ message: { id: summer, name: 'Summer sale', sentAt: null, sent: null } }), noon);
  const changed = vi.fn();
  const imports = createImports({ openLedger: () => openLedger(name), account: () => 'SHOP01', changed });
  const phase = (): FilePhase => {
    const last = imports.store.getState().files.at(-1);
    if (!last) throw new Error('There is no file');
    return last.phase;
  };
  const lastId = () => imports.store.getState().files.at(-1)?.id ?? '';
  const take = async (file: File, change: Parameters<typeof imports.change>[1] = {}) => {
    await imports.add([file]);
    imports.change(lastId(), change);
    await imports.start(lastId());
    const ended = phase();
    if (ended.state !== 'ended') throw new Error(JSON.stringify(ended));
    return ended;
  };
  return { imports, ledger, phase, lastId, take, changed };
}

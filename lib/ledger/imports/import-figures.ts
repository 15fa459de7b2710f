import { isSame } from '../merge.ts';
import { outgrown } from '../merge-completeness.ts';
import type { ImportChange, ImportRecord } from '../records.ts';
import { replaceMessage } from '../replace-message.ts';
import type { Ledger } from '../schema.ts';
import { type ImportProgress, storeBatch } from './import-transaction.ts';
import { factsOf, type ImportedMessage, mergeImported } from './imported-message.ts';

/** Stores figures of messages from an analytics file. @param seenAt when the file was made, epoch milliseconds */
export function importFigures(
  ledger: Ledger,
  record: ImportRecord,
  messages: readonly ImportedMessage[],
  seenAt: number,
  progress: ImportProgress,
): Promise<ImportRecord> {
  return storeBatch(ledger, record, progress, async (_, writer) => {
    const changes: ImportChange[] = [];
    for (const seen of messages) {
      const known = await writer.message(record.account, seen.id);
      const merged = mergeImported(known, record.account, seen, seenAt);
      const next = {
        ...merged,
        completeness: outgrown(merged.completeness, known?.bounced ?? null, merged.bounced),
      };
      if (known && isSame(factsOf(known), factsOf(next))) continue;
      changes.push({ store: 'messages', before: known ? factsOf(known) : null, after: factsOf(next) });
      await replaceMessage(writer, known, next);
    }
    return { changes, added: changes.length };
  });
}

import type { Backup } from './backup-schema.ts';
import { fillGaps } from './imports/imported-message.ts';
import type { SuppressionRecord } from './records.ts';
import type { Ledger } from './schema.ts';

/** Figures of a message that the ledger does not know better. */
export async function restoreFigures(
  ledger: Ledger,
  account: string,
  id: string,
  figures: Backup['messages'][number]['figures'],
): Promise<void> {
  if (!figures) return;
  const transaction = ledger.transaction('messages', 'readwrite');
  const message = await transaction.store.get([account, id]);
  const filled = fillGaps(message?.figures, figures);
  if (message && filled) await transaction.store.put({ ...message, figures: filled });
  await transaction.done;
}

/** Adds what a backup holds beside messages and bounces. Of two records of the same thing the newer stays. */
export async function restoreRecords(ledger: Ledger, backup: Backup): Promise<void> {
  const transaction = ledger.transaction(
    ['exports', 'suppressions', 'feedEvents', 'reports', 'imports', 'advice', 'takenOut'],
    'readwrite',
  );
  const [suppressions, feedEvents, reports, imports, advice, takenOut] = [
    transaction.objectStore('suppressions'),
    transaction.objectStore('feedEvents'),
    transaction.objectStore('reports'),
    transaction.objectStore('imports'),
    transaction.objectStore('advice'),
    transaction.objectStore('takenOut'),
  ];
  await Promise.all([
    ...backup.exports.map((made) => transaction.objectStore('exports').put(made)),
    ...backup.suppressions.map(async (seen) => {
      const known = await suppressions.get([seen.account, seen.email]);
      await suppressions.put(known ? newerSuppression(known, seen) : seen);
    }),
    ...backup.feedEvents.map(async (event) => {
      const known = await feedEvents.get([event.account, event.email, event.at, event.kind]);
      if (!known || known.firstSeenAt > event.firstSeenAt)
        await feedEvents.put({ ...(known ?? event), firstSeenAt: event.firstSeenAt });
    }),
    ...backup.reports.map(async (report) => {
      const known = await reports.get([report.account, report.id]);
      if (!known || known.seenAt < report.seenAt) await reports.put(report);
    }),
    // What an import changed is not in a backup, so one that is here, with its way back, is worth more.
    ...backup.imports.map(async (record) => {
      const known = await imports.get([record.account, record.id]);
      // One that was undone here is in the ledger again.
      if (!known || (known.state === 'undone' && record.state !== 'undone')) await imports.put(record);
    }),
    ...backup.advice.map(async (said) => {
      const known = await advice.get([said.account, said.id]);
      const newer = known && known.at >= said.at ? known : said;
      await advice.put({ ...newer, firstAt: Math.min(said.firstAt, known?.firstAt ?? said.firstAt) });
    }),
    ...backup.takenOut.map(async (choice) => {
      const known = await takenOut.get([choice.account, choice.message]);
      if (!known || known.at < choice.at) await takenOut.put(choice);
    }),
    transaction.done,
  ]);
}

function newerSuppression(known: SuppressionRecord, seen: SuppressionRecord): SuppressionRecord {
  const [first, second] = known.lastSeenAt >= seen.lastSeenAt ? [known, seen] : [seen, known];
  return {
    ...first,
    ...(first.reason === null ? { reason: second.reason, reasonText: second.reasonText } : {}),
    suppressedAt: first.suppressedAt ?? second.suppressedAt,
    firstSeenAt: Math.min(known.firstSeenAt, seen.firstSeenAt),
  };
}

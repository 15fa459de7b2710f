import * as v from 'valibot';
import { batchLimit } from '../messages.ts';
import { type Backup, BackupHead, BackupSchema, newestVersion } from './backup-schema.ts';
import { capturedRow } from './captured-row.ts';
import { readAccounts } from './read-history.ts';
import { recordRows } from './record-rows.ts';
import type { BounceRecord, MessageRecord } from './records.ts';
import { restoreFigures, restoreRecords } from './restore-records.ts';
import type { Ledger } from './schema.ts';

export type { Backup };

const rowOf = (bounce: BounceRecord): Backup['messages'][number]['rows'][number] => ({
  ...capturedRow(bounce),
  firstSeenAt: bounce.firstSeenAt,
});

const factsOf = ({ id, channel, name, sentAt, sent, bounced }: MessageRecord) => ({
  id,
  channel,
  name,
  sentAt,
  sent,
  bounced,
});

/**
 * Everything in the ledger, of all accounts. It holds what Klaviyo's pages and files said; verdicts and sums are made
 * anew from it by whatever version reads it, and readings and ways back from an import are not in it.
 * now epoch milliseconds
 */
export async function makeBackup(ledger: Ledger, now: number): Promise<Backup> {
  const transaction = ledger.transaction([
    'messages',
    'bounces',
    'exports',
    'suppressions',
    'feedEvents',
    'reports',
    'imports',
    'advice',
    'takenOut',
  ]);
  const [messages, bounces, exports, suppressions, feedEvents, reports, imports, advice, takenOut] = await Promise.all([
    transaction.objectStore('messages').getAll(),
    transaction.objectStore('bounces').getAll(),
    transaction.objectStore('exports').getAll(),
    transaction.objectStore('suppressions').getAll(),
    transaction.objectStore('feedEvents').getAll(),
    transaction.objectStore('reports').getAll(),
    transaction.objectStore('imports').getAll(),
    transaction.objectStore('advice').getAll(),
    transaction.objectStore('takenOut').getAll(),
  ]);
  const accounts = await readAccounts(ledger);
  const rows = Map.groupBy(bounces, ({ account, message }) => JSON.stringify([account, message]));
  return {
    format: 'bounce-ledger-backup',
    version: 2,
    madeAt: now,
    messages: messages.map((message) => ({
      account: message.account,
      message: factsOf(message),
      completeness: message.completeness,
      firstSeenAt: message.firstSeenAt,
      lastSeenAt: message.lastSeenAt,
      ...(message.figures ? { figures: { ...message.figures, audience: [...message.figures.audience] } } : {}),
      rows: (rows.get(JSON.stringify([message.account, message.id])) ?? []).map(rowOf),
    })),
    exports: exports.map((made) => ({ ...made, addresses: [...made.addresses] })),
    suppressions,
    feedEvents,
    reports: reports.map((report) => ({ ...report, scope: [...report.scope], rows: [...report.rows] })),
    imports: imports.map((record) => ({ ...record, leftOut: { ...record.leftOut } })),
    advice,
    takenOut: takenOut.map((choice) => ({ ...choice, emails: [...choice.emails] })),
    accounts: accounts.flatMap(({ id, name }) => (name === null ? [] : [{ id, name: name.slice(0, 200) }])),
  };
}

/** A file cut short, of a newer version, with a record that is none, or another file altogether. */
export type UnreadableBackup = 'not-json' | 'newer' | 'damaged' | 'not-a-backup';

export type BackupReading =
  | { readonly status: 'ok'; readonly backup: Backup }
  | { readonly status: 'unreadable'; readonly why: UnreadableBackup };

/** Reads a backup's text; anything else than a backup is told apart, and nothing of it is used. */
export function parseBackup(text: string): BackupReading {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { status: 'unreadable', why: 'not-json' };
  }
  const result = v.safeParse(BackupSchema, data);
  if (result.success) return { status: 'ok', backup: result.output };
  const head = v.safeParse(BackupHead, data);
  if (!head.success) return { status: 'unreadable', why: 'not-a-backup' };
  return { status: 'unreadable', why: head.output.version > newestVersion ? 'newer' : 'damaged' };
}

/**
 * Adds a backup to what the ledger holds; a bounce in both is one bounce. Resolves to the number of bounces that were
 * not known. Interrupted, it can be run again.
 */
export async function restoreBackup(ledger: Ledger, backup: Backup): Promise<number> {
  let added = 0;
  const names = new Map(backup.accounts.map(({ id, name }) => [id, name]));
  for (const { account, message, completeness, firstSeenAt, lastSeenAt, figures, rows } of backup.messages) {
    for (let start = 0; start === 0 || start < rows.length; start += batchLimit) {
      const recorded = await recordRows(
        ledger,
        {
          type: 'rowsRead',
          batch: `backup-${start}`,
          page: completeness ? 'recipient-activity' : 'message-overview',
          capture: `backup-${message.id}`,
          account: { id: account, name: names.get(account) ?? null },
          message: { ...message, firstSeenAt: firstSeenAt ?? lastSeenAt },
          // Before its last rows are there, the message is not what the backup says of it.
          completeness: start + batchLimit < rows.length ? null : completeness,
          rows: rows.slice(start, start + batchLimit),
        },
        lastSeenAt,
        'backup',
      );
      added += recorded.added;
      await restoreFigures(ledger, recorded.account, message.id, figures);
    }
  }
  await restoreRecords(ledger, backup);
  return added;
}

import * as v from 'valibot';
import { BounceRowSchema, batchLimit, CompletenessSchema, MessageSchema } from '../messages.ts';
import { recordRows } from './record-rows.ts';
import type { BounceRecord, MessageRecord } from './records.ts';
import type { Ledger } from './schema.ts';

const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));

/** A backup holds what Klaviyo's pages said; verdicts and sums are made anew from it by whatever version reads it. */
const BackupSchema = v.object({
  format: v.literal('bounce-ledger-backup'),
  version: v.literal(1),
  madeAt: time,
  messages: v.array(
    v.object({
      account: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
      message: MessageSchema,
      completeness: v.nullable(CompletenessSchema),
      /** Absent: when it was last seen. */
      firstSeenAt: v.optional(time),
      lastSeenAt: time,
      rows: v.array(v.strictObject({ ...BounceRowSchema.entries, firstSeenAt: v.optional(time) })),
    }),
  ),
  exports: v.array(
    v.object({
      account: v.string(),
      id: v.string(),
      at: time,
      message: v.string(),
      kind: v.picklist(['suppression', 'details']),
      fileName: v.string(),
      addresses: v.array(v.string()),
    }),
  ),
});

export type Backup = v.InferOutput<typeof BackupSchema>;

const rowOf = (bounce: BounceRecord): Backup['messages'][number]['rows'][number] => ({
  email: bounce.email,
  name: bounce.name,
  type: bounce.klaviyoType,
  category: bounce.klaviyoCategory,
  categoryText: bounce.klaviyoCategoryText,
  reason: bounce.klaviyoReason,
  at: bounce.bouncedAt,
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

/** Everything in the ledger, of all accounts. @param now epoch milliseconds */
export async function makeBackup(ledger: Ledger, now: number): Promise<Backup> {
  const transaction = ledger.transaction(['messages', 'bounces', 'exports']);
  const [messages, bounces, exports] = await Promise.all([
    transaction.objectStore('messages').getAll(),
    transaction.objectStore('bounces').getAll(),
    transaction.objectStore('exports').getAll(),
  ]);
  const rows = Map.groupBy(bounces, ({ account, message }) => JSON.stringify([account, message]));
  return {
    format: 'bounce-ledger-backup',
    version: 1,
    madeAt: now,
    messages: messages.map((message) => ({
      account: message.account,
      message: factsOf(message),
      completeness: message.completeness,
      firstSeenAt: message.firstSeenAt,
      lastSeenAt: message.lastSeenAt,
      rows: (rows.get(JSON.stringify([message.account, message.id])) ?? []).map(rowOf),
    })),
    exports: exports.map((made) => ({ ...made, addresses: [...made.addresses] })),
  };
}

export type BackupReading =
  | { readonly status: 'ok'; readonly backup: Backup }
  | { readonly status: 'unreadable'; readonly why: 'not-json' | 'not-a-backup' };

/** Reads a backup's text; anything else than a backup is told apart, and nothing of it is used. */
export function parseBackup(text: string): BackupReading {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { status: 'unreadable', why: 'not-json' };
  }
  const result = v.safeParse(BackupSchema, data);
  return result.success ? { status: 'ok', backup: result.output } : { status: 'unreadable', why: 'not-a-backup' };
}

/**
 * Adds a backup to what the ledger holds; a bounce in both is one bounce. Resolves to the number of bounces that were
 * not known. Interrupted, it can be run again.
 */
export async function restoreBackup(ledger: Ledger, backup: Backup): Promise<number> {
  let added = 0;
  for (const { account, message, completeness, firstSeenAt, lastSeenAt, rows } of backup.messages) {
    for (let start = 0; start === 0 || start < rows.length; start += batchLimit) {
      const recorded = await recordRows(
        ledger,
        {
          type: 'rowsRead',
          batch: `backup-${start}`,
          page: completeness ? 'recipient-activity' : 'message-overview',
          capture: `backup-${message.id}`,
          account: { id: account, name: null },
          message: { ...message, firstSeenAt: firstSeenAt ?? lastSeenAt },
          // Before its last rows are there, the message is not what the backup says of it.
          completeness: start + batchLimit < rows.length ? null : completeness,
          rows: rows.slice(start, start + batchLimit),
        },
        lastSeenAt,
        'backup',
      );
      added += recorded.added;
    }
  }
  const transaction = ledger.transaction('exports', 'readwrite');
  await Promise.all([...backup.exports.map((made) => transaction.store.put(made)), transaction.done]);
  return added;
}

import * as v from 'valibot';
import { bounceCategories } from '../bounce/types.ts';
import { fileKinds } from '../klaviyo/files/file-kind.ts';
import { sumKinds } from '../klaviyo/pages/side-page.ts';
import { keptEvents } from '../klaviyo/words/event-name.ts';
import { suppressionReasons } from '../klaviyo/words/suppression-reason.ts';
import { BounceRowSchema, CompletenessSchema, MessageSchema } from '../messages.ts';
import { Figures } from '../page-read.ts';

const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e12));
const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit));
const account = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(2_000));
const { email, name, type } = BounceRowSchema.entries;

/** What a page may tell, and what files tell with longer texts. */
const FiguresSchema = v.strictObject({
  ...Figures.entries,
  subject: v.nullable(text(1_000)),
  audience: v.array(text(1_000)),
  revenue: v.nullable(v.number()),
  decimals: v.nullable(count),
});

const MessageEntries = {
  account,
  message: MessageSchema,
  completeness: v.nullable(CompletenessSchema),
  /** Absent: when it was last seen. */
  firstSeenAt: v.optional(time),
  lastSeenAt: time,
  rows: v.array(v.strictObject({ ...BounceRowSchema.entries, firstSeenAt: v.optional(time) })),
};

const ExportSchema = v.object({
  account: v.string(),
  id: v.string(),
  at: time,
  message: v.string(),
  kind: v.picklist(['suppression', 'details']),
  fileName: v.string(),
  addresses: v.array(v.string()),
});

const SuppressionSchema = v.strictObject({
  account,
  email,
  reason: v.nullable(v.picklist(suppressionReasons)),
  reasonText: text(1_000),
  suppressedAt: v.nullable(time),
  firstSeenAt: time,
  lastSeenAt: time,
});

const FeedEventSchema = v.strictObject({
  account,
  email,
  at: time,
  kind: v.picklist(keptEvents),
  type,
  name,
  messageName: v.nullable(text(1_000)),
  firstSeenAt: time,
});

const ReportSchema = v.strictObject({
  account,
  id,
  kind: v.picklist(sumKinds),
  message: v.nullable(text(240)),
  scope: v.array(text(1_000)),
  seenAt: time,
  rows: v.array(
    v.strictObject({
      name: text(1_000),
      type,
      category: v.nullable(v.picklist(bounceCategories)),
      provider: v.nullable(text(1_000)),
      recipients: v.nullable(count),
      bounces: v.nullable(count),
      share: v.nullable(v.number()),
    }),
  ),
});

const ImportSchema = v.strictObject({
  account,
  id,
  at: time,
  fileName: text(1_000),
  accountName: v.optional(text(200)),
  kind: v.picklist(fileKinds),
  state: v.picklist(['running', 'done', 'cancelled', 'failed', 'undone']),
  rows: count,
  taken: count,
  added: count,
  undated: v.optional(count),
  leftOut: v.record(text(100), count),
  batches: count,
  kept: count,
});

const AdviceSchema = v.strictObject({
  account,
  id,
  state: v.picklist(['open', 'done', 'dismissed']),
  firstAt: time,
  at: time,
});

const TakenOutSchema = v.strictObject({ account, message: id, emails: v.array(email), at: time });

const head = { format: v.literal('bounce-ledger-backup'), madeAt: time };

/** Files of version 1 hold messages with their bounces, and the files made. */
const VersionOne = v.object({
  ...head,
  version: v.literal(1),
  messages: v.array(v.object(MessageEntries)),
  exports: v.array(ExportSchema),
});

const VersionTwo = v.object({
  ...head,
  version: v.literal(2),
  messages: v.array(v.object({ ...MessageEntries, figures: v.optional(FiguresSchema) })),
  exports: v.array(ExportSchema),
  suppressions: v.array(SuppressionSchema),
  feedEvents: v.array(FeedEventSchema),
  reports: v.array(ReportSchema),
  imports: v.array(ImportSchema),
  advice: v.array(AdviceSchema),
  /** Absent in files made before such choices were kept. */
  takenOut: v.optional(v.array(TakenOutSchema), []),
  /** What the pages call the accounts; absent in files made before it was kept. */
  accounts: v.optional(v.array(v.strictObject({ id: account, name: v.pipe(v.string(), v.maxLength(200)) })), []),
});

export type Backup = v.InferOutput<typeof VersionTwo>;

/** What every backup says of itself, also one of a version to come, or one that is damaged. */
export const BackupHead = v.object({ format: head.format, version: v.number() });

/** The newest version that can be read. */
export const newestVersion = 2;

/** A backup of any version, as the newest one. */
export const BackupSchema = v.union([
  VersionTwo,
  v.pipe(
    VersionOne,
    v.transform(
      (old): Backup => ({
        ...old,
        version: 2,
        suppressions: [],
        feedEvents: [],
        reports: [],
        imports: [],
        advice: [],
        takenOut: [],
        accounts: [],
      }),
    ),
  ),
]);

/**
 * What the extension's pages may ask of a Klaviyo page beside following it, and what it answers: the tables that a
 * person can name the columns of, how their rows would be read, and a page sample. Both sides parse what they get.
 */
import * as v from 'valibot';
import { MappedColumns } from './klaviyo/mapping/column-mapping.ts';
import { leftOutReasons } from './klaviyo/pages/recipient-activity.ts';

const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Number of a question, which its answer bears. */
const id = count;
const Signature = text(4_000);

/** A union, though `ask` tells which: the content script carries what parses it, and has one for its other commands. */
export const PageRequest = v.union([
  v.strictObject({ ask: v.literal('tables'), id }),
  v.strictObject({ ask: v.literal('preview'), id, signature: Signature, columns: MappedColumns }),
  v.strictObject({ ask: v.literal('saveColumns'), id, signature: Signature, columns: MappedColumns }),
  v.strictObject({ ask: v.literal('forgetColumns'), id }),
  v.strictObject({ ask: v.literal('sample'), id }),
]);
export type PageRequest = v.InferOutput<typeof PageRequest>;

/** A table of the page for a person to name its columns. */
const TableToMap = v.object({
  signature: Signature,
  /** First lines of the headers; `''` where there is none. */
  headers: v.array(text(200)),
  /** Texts of the first rows by column. */
  rows: v.array(v.array(text(200))),
  /** Rows on show. */
  count,
  /** What the columns hold as far as it was understood. */
  columns: MappedColumns,
});

/** How one row would be read. */
const RowPreview = v.variant('status', [
  v.object({
    status: v.literal('bounce'),
    row: v.object({
      email: text(400),
      name: text(400),
      type: v.nullable(v.picklist(['hard', 'soft'])),
      category: v.nullable(text(40)),
      categoryText: text(100),
      reason: text(200),
      at: v.nullable(v.number()),
    }),
  }),
  v.object({ status: v.literal('left-out'), why: v.picklist(leftOutReasons) }),
  v.object({ status: v.literal('loading') }),
]);
export type RowPreview = v.InferOutput<typeof RowPreview>;

export const PageAnswer = v.variant('answer', [
  v.object({ answer: v.literal('tables'), id, tables: v.array(TableToMap) }),
  v.object({
    answer: v.literal('preview'),
    id,
    result: v.variant('status', [
      v.object({ status: v.literal('rows'), rows: v.array(RowPreview) }),
      v.object({ status: v.picklist(['not-here', 'other-section']) }),
    ]),
  }),
  v.object({ answer: v.literal('done'), id }),
  v.object({
    answer: v.literal('sample'),
    id,
    result: v.variant('status', [
      v.object({ status: v.literal('made'), html: text(5_000_000), lists: count, rows: count }),
      /** Some original text was still in it, or it was too large: nothing was kept. */
      v.object({ status: v.picklist(['not-clean', 'too-large']) }),
    ]),
  }),
]);
export type PageAnswer = v.InferOutput<typeof PageAnswer>;
export type TableToMap = v.InferOutput<typeof TableToMap>;

/** The answer to a question of each kind. */
export type AnswerTo<Ask extends PageRequest['ask']> = Extract<
  PageAnswer,
  { answer: Ask extends 'saveColumns' | 'forgetColumns' ? 'done' : Ask }
>;

/** An answer of a page, or `null` where a message is something else: the page's state comes by the same line. */
export function parsePageAnswer(data: unknown): PageAnswer | null {
  const result = v.safeParse(PageAnswer, data);
  return result.success ? result.output : null;
}

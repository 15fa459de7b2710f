import { leftOutReasons } from '../pages/recipient-activity.ts';

/** Why a row of a file was not taken: what pages have, and what only files have. */
export const fileLeftOutReasons = [
  ...leftOutReasons,
  'wrong_columns',
  'broken_quotes',
  'cut_row',
  'repeated_headers',
  'not_suppressed',
  'no_message',
  'ambiguous_message',
  'summary_row',
  'no_figures',
  'contradiction',
  'too_many_messages',
] as const;
export type FileLeftOut = (typeof fileLeftOutReasons)[number];

/** A row of a file that was not taken. */
export interface LeftOutRow {
  readonly status: 'left-out';
  readonly why: FileLeftOut;
}

export const leftOut = (why: FileLeftOut): LeftOutRow => ({ status: 'left-out', why });

/** The arithmetic of the evaluation: labelled rows and answers in, figures out. */
import type { BounceType, Reason } from '../lib/bounce/types.ts';

export const coarseClasses = [
  'address_dead',
  'mailbox_full',
  'message_too_large',
  'temporary',
  'sender_block',
  'other',
] as const;
export type CoarseClass = (typeof coarseClasses)[number];

export interface LabelledRow {
  readonly id: string;
  readonly text: string;
  readonly class: Reason | null;
  readonly accept: readonly Reason[];
  readonly coarse: CoarseClass | null;
  readonly score_reason: boolean;
  readonly hs_score: BounceType | null;
}

export interface Answer {
  readonly reason: Reason;
  readonly type: BounceType;
}

/** Shares between 0 and 1; null where no row counts. */
export interface Figures {
  readonly reason_accuracy: number | null;
  readonly macro_f1: number | null;
  readonly coarse_accuracy: number | null;
  readonly hard_soft_accuracy: number | null;
  readonly hard_precision: number | null;
  readonly hard_recall: number | null;
  readonly sender_block_called_hard: number | null;
  readonly mailbox_full_called_hard: number | null;
  readonly rows: number;
}

const coarseOf: Readonly<Record<Reason, CoarseClass>> = {
  mailbox_not_found: 'address_dead',
  domain_not_found: 'address_dead',
  mailbox_inactive: 'address_dead',
  mailbox_full: 'mailbox_full',
  message_too_large: 'message_too_large',
  server_temporary: 'temporary',
  rate_limited: 'temporary',
  reputation_block: 'sender_block',
  content_block: 'sender_block',
  auth_failure: 'sender_block',
  policy_block: 'sender_block',
  other: 'other',
};

export interface Judged {
  readonly row: LabelledRow;
  readonly answer: Answer;
}

/** An accepted answer counts as the row's own class. */
export function answeredClass({ row, answer }: Judged): Reason {
  return row.class !== null && row.accept.includes(answer.reason) ? row.class : answer.reason;
}

export function isReasonRight({ row, answer }: Judged): boolean {
  return row.accept.includes(answer.reason);
}

function share<T>(items: readonly T[], holds: (item: T) => boolean): number | null {
  return items.length === 0 ? null : items.filter(holds).length / items.length;
}

function isCoarseRight(judged: Judged): boolean {
  return coarseOf[answeredClass(judged)] === judged.row.coarse;
}

/** Mean over the classes that rows are labelled with, of 2·TP / (2·TP + FP + FN). */
function macroF1(judged: readonly Judged[]): number | null {
  const classes = new Set(judged.map(({ row }) => row.class).filter((label) => label !== null));
  if (classes.size === 0) return null;
  let sum = 0;
  for (const label of classes) {
    let hit = 0;
    let wrong = 0;
    for (const one of judged) {
      const isLabel = one.row.class === label;
      const isAnswer = answeredClass(one) === label;
      if (isLabel && isAnswer) hit++;
      else if (isLabel || isAnswer) wrong++;
    }
    sum += (2 * hit) / (2 * hit + wrong);
  }
  return sum / classes.size;
}

export function figuresOf(judged: readonly Judged[]): Figures {
  const byReason = judged.filter(({ row }) => row.score_reason);
  const byType = judged.filter(({ row }) => row.hs_score !== null);
  const isHard = ({ answer }: Judged) => answer.type === 'hard';
  const isLabelledHard = ({ row }: Judged) => row.hs_score === 'hard';
  return {
    reason_accuracy: share(byReason, isReasonRight),
    macro_f1: macroF1(byReason),
    coarse_accuracy: share(
      byReason.filter(({ row }) => row.coarse !== null),
      isCoarseRight,
    ),
    hard_soft_accuracy: share(byType, ({ row, answer }) => row.hs_score === answer.type),
    hard_precision: share(byType.filter(isHard), isLabelledHard),
    hard_recall: share(byType.filter(isLabelledHard), isHard),
    sender_block_called_hard: share(
      byReason.filter(({ row }) => row.coarse === 'sender_block'),
      isHard,
    ),
    mailbox_full_called_hard: share(
      byReason.filter(({ row }) => row.coarse === 'mailbox_full'),
      isHard,
    ),
    rows: judged.length,
  };
}

/** How often rows of one class (outer key) were answered as another (inner key). */
export function confusionOf(judged: readonly Judged[]): Map<Reason, Map<Reason, number>> {
  const confusion = new Map<Reason, Map<Reason, number>>();
  for (const one of judged) {
    if (!one.row.score_reason || one.row.class === null) continue;
    const line = confusion.get(one.row.class) ?? new Map<Reason, number>();
    const answered = answeredClass(one);
    line.set(answered, (line.get(answered) ?? 0) + 1);
    confusion.set(one.row.class, line);
  }
  return confusion;
}

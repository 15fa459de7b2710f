import type { Reason } from '../../bounce/types.ts';
import type { MessageView } from '../../ledger/read-message.ts';
import type { MessageRecord, ReportRecord } from '../../ledger/records.ts';
import type { Decision } from '../../suppression/plan.ts';
import type { MessageSummary } from '../message-summary.ts';

export const adviceKinds = [
  'provider_block',
  'reputation',
  'authentication',
  'wrongly_hard',
  'dead_addresses',
  'hard_growth',
  'double_opt_in',
  'segmentation',
  'content',
  'size',
  'soft_spike',
  'full_mailboxes',
  'policy',
  'unexplained',
  'high_rate',
  'unread',
  'soft_streaks',
  'chronic',
] as const;
export type AdviceKind = (typeof adviceKinds)[number];

/** A message that an advice rests on, so that it can be named. */
export interface SendRef {
  readonly id: string;
  readonly name: string | null;
  /** Send time; `null` for a flow message, which has none. Epoch milliseconds. */
  readonly at: number | null;
}

/** A number or name inside a sentence, with what it is, so that the words can be put in the user's language. */
export type Fact =
  | number
  | { readonly share: number }
  | { readonly bytes: number }
  | { readonly provider: string }
  | { readonly reason: Reason }
  | { readonly name: string }
  | { readonly send: SendRef };

/** A sentence by its code; the interface has the words. `count` is the number that decides on its plural form. */
export interface Sentence {
  readonly code: string;
  readonly count?: number;
  readonly facts?: Readonly<Record<string, Fact>>;
}

/** An address that looks mistyped, and what was probably meant: for the owner to check, never applied. */
export interface Correction {
  readonly email: string;
  readonly proposed: string;
}

/** What came after the send that an advice rests on. */
export interface Since {
  /** `over`: a later send shows that its end has come. `past`: there are later sends, and none shows either. */
  readonly status: 'over' | 'past';
  /** The first send that showed the end, or else the latest one. */
  readonly send: SendRef;
}

/** One thing to do: what was found, by what, what to do, what not to do, and when it is over. */
export interface Advice {
  /** Kind and subject: the same finding in a later send is the same advice. */
  readonly id: string;
  readonly kind: AdviceKind;
  /** A provider, a list, or empty. */
  readonly subject: string;
  /** Addresses concerned, weighed by what each costs; only for ranking. */
  readonly impact: number;
  /** Time of the send that it rests on; `null` where unknown. */
  readonly at: number | null;
  /** Messages that it rests on, oldest first; none where it rests on people over many of them. */
  readonly sends: readonly SendRef[];
  /** Absent while it stands: with it, there is nothing to do any more. */
  readonly since?: Since;
  readonly finding: Sentence;
  readonly evidence: {
    readonly lines: readonly Sentence[];
    readonly emails: readonly string[];
    readonly corrections?: readonly Correction[];
    /** Where a number in these sentences is published. */
    readonly source?: string;
  };
  readonly action: Sentence;
  readonly whatNotTo: Sentence;
  readonly goesAwayWhen: Sentence;
}

/** What advice on one message is made of. */
export interface AdviceInput {
  readonly view: MessageView;
  readonly summary: MessageSummary;
  /** What the policy says of everybody, the user's own choice above it. */
  readonly decisions: readonly Decision[];
  /** Epoch milliseconds. */
  readonly now: number;
  /** Tables of sums that were read, such as the audience breakdown; of this account. */
  readonly reports?: readonly ReportRecord[];
}

/** Each says nothing where there is nothing to say. */
export type Adviser = (input: AdviceInput) => readonly Advice[];

/**
 * What one address of a kind costs. A subscriber lost by mistake weighs most, then what strikes the next send as well;
 * most dead addresses Klaviyo has suppressed by the time that they are read.
 */
const weights: Readonly<Record<AdviceKind, number>> = {
  wrongly_hard: 4,
  authentication: 4,
  provider_block: 3,
  reputation: 3,
  content: 2,
  size: 2,
  soft_streaks: 2,
  segmentation: 1.5,
  double_opt_in: 1.5,
  hard_growth: 1,
  policy: 1,
  unread: 1,
  soft_spike: 0.6,
  full_mailboxes: 0.6,
  unexplained: 0.6,
  high_rate: 0.5,
  chronic: 0.5,
  dead_addresses: 0.4,
};

type Parts = Pick<Advice, 'kind' | 'subject' | 'finding' | 'evidence'> & {
  readonly input: AdviceInput;
  readonly concerned: number;
  readonly action?: Sentence;
  readonly goesAwayWhen?: Sentence;
};

/** An advice whose other sentences are those of its kind. */
export function makeAdvice({
  input,
  concerned,
  action = { code: 'action' },
  goesAwayWhen = { code: 'until' },
  ...parts
}: Parts): Advice {
  return {
    ...parts,
    id: `${parts.kind}:${parts.subject}`,
    impact: impactOf(parts.kind, concerned),
    at: timeOf(input),
    sends: [sendRef(input.view.message)],
    action,
    whatNotTo: { code: 'not' },
    goesAwayWhen,
  };
}

/** What so many addresses of a kind cost. */
export const impactOf = (kind: AdviceKind, concerned: number): number => concerned * weights[kind];

export const sendRef = ({ id, name, sentAt }: MessageRecord): SendRef => ({ id, name, at: sentAt });

/** When the send of a message was, as well as it is known. */
export const timeOf = ({ view: { message } }: AdviceInput): number => message.sentAt ?? message.lastSeenAt;

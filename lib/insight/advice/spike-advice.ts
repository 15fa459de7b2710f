import { type Advice, type AdviceInput, type AdviceKind, makeAdvice, type Sentence } from './advice.ts';
import { emailsOf, ofBounces, sameReply, topProvider, usualLine } from './evidence-lines.ts';
import type { ReasonSpike } from './reason-spike.ts';

/** What an advice on a spike says beyond how many they are, by whose words, and what is usual. */
export interface SpikeWords {
  /** Known of the message itself. */
  readonly lines?: readonly Sentence[];
  /** Who it was that refused, where one provider alone would say too little. */
  readonly receivers?: readonly Sentence[];
  readonly action?: Sentence;
  readonly source?: string;
}

/** More bounces for a reason than usual, as advice. */
export function spikeAdvice(
  kind: AdviceKind,
  spike: ReasonSpike,
  input: AdviceInput,
  { lines = [], receivers = topProvider(spike.bounces), action, source }: SpikeWords = {},
): Advice {
  const { bounces } = spike;
  return makeAdvice({
    kind,
    subject: '',
    input,
    concerned: bounces.length,
    finding: { code: 'finding', count: bounces.length },
    evidence: {
      lines: [ofBounces(bounces.length, input), ...lines, ...receivers, ...sameReply(bounces), ...usualLine(spike)],
      emails: emailsOf(bounces),
      ...(source === undefined ? {} : { source }),
    },
    ...(action === undefined ? {} : { action }),
  });
}

import type { Reason } from '../../bounce/types.ts';
import type { BounceRecord } from '../../ledger/records.ts';
import type { Advice, AdviceInput, AdviceKind } from './advice.ts';
import { gmailClips, mailSizeIn, sizeAction, sizeLines } from './mail-size.ts';
import { blockedProviders } from './provider-block.ts';
import { reasonSpike, type Worth } from './reason-spike.ts';
import { type SpikeWords, spikeAdvice } from './spike-advice.ts';

interface SenderFault {
  readonly kind: AdviceKind;
  readonly reason: Reason;
  readonly worth: Worth;
  /** Providers whose bounces are told elsewhere. */
  readonly except?: (input: AdviceInput) => ReadonlySet<string>;
  readonly words?: (bounces: readonly BounceRecord[], input: AdviceInput) => SpikeWords;
}

const faults: readonly SenderFault[] = [
  {
    // Many receivers refuse the sender at once: a block list or a bad name, not one provider's mood.
    kind: 'reputation',
    reason: 'reputation_block',
    worth: { count: 8, share: 0.2 },
    except: blockedProviders,
    words: (bounces) => ({
      receivers: [{ code: 'atDomains', count: new Set(bounces.map(({ provider }) => provider)).size }],
    }),
  },
  // The sender's own DNS records strike the whole list, so fewer bounces are worth a sentence.
  { kind: 'authentication', reason: 'auth_failure', worth: { count: 5, share: 0.1 } },
  {
    kind: 'content',
    reason: 'content_block',
    worth: { count: 8, share: 0.2 },
    // Where some refuse the same e-mail for its size, that is a part of what it is like.
    words: (_, { view }) => ({ lines: sizeLines(view.bounces) }),
  },
  {
    kind: 'size',
    reason: 'message_too_large',
    worth: { count: 8, share: 0.2 },
    words: (_, { view }) => ({
      lines: sizeLines(view.bounces),
      action: sizeAction(view.bounces),
      ...(mailSizeIn(view.bounces).limit === null ? { source: gmailClips.source } : {}),
    }),
  },
];

/** What the sender does wrong to everyone: name, DNS records, content or size; no address is at fault. */
export function adviseOnSenderFaults(input: AdviceInput): Advice[] {
  return faults.flatMap(({ kind, reason, worth, except, words }) => {
    const spike = reasonSpike(input, [reason], worth, except?.(input));
    return spike ? [spikeAdvice(kind, spike, input, words?.(spike.bounces, input))] : [];
  });
}

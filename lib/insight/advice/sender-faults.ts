import type { Reason } from '../../bounce/types.ts';
import type { BounceRecord } from '../../ledger/records.ts';
import { type Advice, type AdviceInput, type AdviceKind, makeAdvice, type Sentence } from './advice.ts';
import { emailsOf, ofBounces, sameReply, topProvider, usualLine } from './evidence-lines.ts';
import { gmailClips, mailSizeIn, sizeAction, sizeLines } from './mail-size.ts';
import { blockedProviders } from './provider-block.ts';
import { reasonSpike, type Worth } from './reason-spike.ts';

interface SenderFault {
  readonly kind: AdviceKind;
  readonly reason: Reason;
  readonly worth: Worth;
  /** Providers whose bounces are told elsewhere. */
  readonly except?: (input: AdviceInput) => ReadonlySet<string>;
  /** Who it was that refused. */
  readonly receivers: (bounces: readonly BounceRecord[]) => readonly Sentence[];
  /** What is known beyond that. */
  readonly more?: (input: AdviceInput) => {
    readonly lines: readonly Sentence[];
    readonly action?: Sentence;
    readonly source?: string;
  };
}

const faults: readonly SenderFault[] = [
  {
    // Many receivers refuse the sender at once: a block list or a bad name, not one provider's mood.
    kind: 'reputation',
    reason: 'reputation_block',
    worth: { count: 8, share: 0.2 },
    except: blockedProviders,
    receivers: (bounces) => [{ code: 'atDomains', count: new Set(bounces.map(({ provider }) => provider)).size }],
  },
  // The sender's own DNS records strike the whole list, so fewer bounces are worth a sentence.
  { kind: 'authentication', reason: 'auth_failure', worth: { count: 5, share: 0.1 }, receivers: topProvider },
  {
    kind: 'content',
    reason: 'content_block',
    worth: { count: 8, share: 0.2 },
    receivers: topProvider,
    // Where some refuse the same e-mail for its size, that is a part of what it is like.
    more: ({ view }) => ({ lines: sizeLines(view.bounces) }),
  },
  {
    kind: 'size',
    reason: 'message_too_large',
    worth: { count: 8, share: 0.2 },
    receivers: topProvider,
    more: ({ view }) => ({
      lines: sizeLines(view.bounces),
      action: sizeAction(view.bounces),
      ...(mailSizeIn(view.bounces).limit === null ? { source: gmailClips.source } : {}),
    }),
  },
];

/** What the sender does wrong to everyone: name, DNS records, content or size; no address is at fault. */
export function adviseOnSenderFaults(input: AdviceInput): Advice[] {
  return faults.flatMap(({ kind, reason, worth, except, receivers, more }) => {
    const spike = reasonSpike(input, [reason], worth, except?.(input));
    if (!spike) return [];
    const { bounces } = spike;
    const { lines, action, source } = more?.(input) ?? { lines: [] };
    return [
      makeAdvice({
        kind,
        subject: '',
        input,
        concerned: bounces.length,
        finding: { code: 'finding', count: bounces.length },
        evidence: {
          lines: [
            ofBounces(bounces.length, input),
            ...lines,
            ...receivers(bounces),
            ...sameReply(bounces),
            ...usualLine(spike),
          ],
          emails: emailsOf(bounces),
          ...(source === undefined ? {} : { source }),
        },
        ...(action === undefined ? {} : { action }),
      }),
    ];
  });
}

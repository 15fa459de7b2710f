import { outcomeOf, type Reason, reasons } from '../../bounce/types.ts';
import { groupOf } from '../../suppression/group.ts';
import { type Advice, type AdviceInput, makeAdvice, type Sentence, timeOf } from './advice.ts';
import { emailsOf, ofBounces, topProvider, usualLine } from './evidence-lines.ts';
import { reasonSpike } from './reason-spike.ts';
import { type SourceList, sourceList } from './source-list.ts';

/** What the servers say of addresses that are gone. */
export const deadReasons: readonly Reason[] = reasons.filter((reason) => outcomeOf[reason] === 'address_dead');

/** A list that has been written to for a while has fewer dead addresses than this share of a send (Suped's guide). */
const matureList = 0.005;

/**
 * List cleaning: more dead addresses than usual, with the list they came from where that is known; else those that
 * Klaviyo goes on sending to because it counts them as soft.
 */
export function adviseOnDeadAddresses(input: AdviceInput): Advice[] {
  const { message, messages } = input.view;
  const spike = reasonSpike(input, deadReasons, { count: 5, share: 0.2, rate: matureList });
  const soft = input.decisions.filter(
    (decision) => groupOf(decision) === 'proposed' && decision.decision.why !== 'soft_streak',
  );
  const left: Sentence[] = soft.length > 0 ? [{ code: 'klaviyoGoesOn', count: soft.length }] : [];
  if (spike) {
    const source = sourceList(message, messages, input.reports);
    return [
      makeAdvice({
        kind: 'dead_addresses',
        subject: source?.name ?? '',
        at: timeOf(input),
        concerned: spike.bounces.length,
        finding: { code: spike.band ? 'finding_spike' : 'finding', count: spike.bounces.length },
        evidence: {
          lines: [
            ...(source ? [sourceLine(source)] : [ofBounces(spike.bounces.length, input)]),
            ...usualLine(spike),
            ...topProvider(spike.bounces),
            ...left,
          ],
          emails: emailsOf(spike.bounces),
        },
        action: source ? { code: 'action_named', facts: { list: { name: source.name } } } : { code: 'action' },
      }),
    ];
  }
  if (soft.length === 0) return [];
  return [
    makeAdvice({
      kind: 'dead_addresses',
      subject: '',
      at: timeOf(input),
      concerned: soft.length,
      finding: { code: 'finding_soft', count: soft.length },
      evidence: { lines: [], emails: soft.map(({ email }) => email) },
      action: { code: 'action_soft' },
    }),
  ];
}

export function sourceLine({ name, by, bounces, recipients }: SourceList): Sentence {
  const list = { name };
  if (by === 'breakdown' && bounces !== null && recipients)
    return { code: 'listRate', facts: { list, part: bounces, of: recipients, rate: { share: bounces / recipients } } };
  return { code: by === 'new' ? 'listIsNew' : 'listIsOnly', facts: { list } };
}

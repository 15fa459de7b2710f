import { groupOf } from '../../suppression/group.ts';
import { type Advice, type AdviceInput, makeAdvice, type Sentence } from './advice.ts';
import { emailsOf, ofBounces, oneSource, topProvider, usualLine } from './evidence-lines.ts';
import { deadReasons } from './kind-reasons.ts';
import { reasonSpike } from './reason-spike.ts';
import { type SourceList, sourceList } from './source-list.ts';

/** A list that has been written to for a while has fewer dead addresses than this share of a send (Suped's guide). */
const matureList = 0.005;

/** The subject of an advice on dead addresses that waits for nothing but the file. */
export const leftToSuppress = 'left';

/** List cleaning: more dead addresses than usual, with the list that they came from where that is known. */
export function adviseOnDeadAddresses(input: AdviceInput): Advice[] {
  const { message, messages } = input.view;
  const spike = reasonSpike(input, deadReasons, { count: 5, share: 0.2, rate: matureList });
  if (!spike) return [];
  const left = leftOf(input).length;
  const source = sourceList(message, messages, input.reports);
  return [
    makeAdvice({
      kind: 'dead_addresses',
      subject: source?.name ?? '',
      input,
      concerned: spike.bounces.length,
      finding: { code: spike.band ? 'finding_spike' : 'finding', count: spike.bounces.length },
      evidence: {
        lines: [
          ...(source
            ? [sourceLine(source)]
            : [ofBounces(spike.bounces.length, input), ...oneSource(spike.bounces, input)]),
          ...usualLine(spike),
          ...topProvider(spike.bounces),
          ...(left > 0 ? [{ code: 'klaviyoGoesOn', count: left }] : []),
        ],
        emails: emailsOf(spike.bounces),
      },
      action: source ? { code: 'action_named', facts: { list: { name: source.name } } } : { code: 'action' },
    }),
  ];
}

/** Dead addresses to which Klaviyo goes on sending, because it counts them as soft: told however few they are. */
export function adviseOnDeadLeft(input: AdviceInput): Advice[] {
  const left = leftOf(input);
  if (left.length === 0) return [];
  return [
    makeAdvice({
      kind: 'dead_addresses',
      subject: leftToSuppress,
      input,
      concerned: left.length,
      finding: { code: 'finding_soft', count: left.length },
      evidence: { lines: [], emails: left.map(({ email }) => email) },
      action: { code: 'action_soft' },
      goesAwayWhen: { code: 'until_soft' },
    }),
  ];
}

const leftOf = ({ decisions }: AdviceInput) =>
  decisions.filter((decision) => groupOf(decision) === 'proposed' && decision.decision.why !== 'soft_streak');

export function sourceLine({ name, by, bounces, recipients }: SourceList): Sentence {
  const list = { name };
  if (by === 'breakdown' && bounces !== null && recipients)
    return { code: 'listRate', facts: { list, part: bounces, of: recipients, rate: { share: bounces / recipients } } };
  return { code: by === 'new' ? 'listIsNew' : 'listIsOnly', facts: { list } };
}

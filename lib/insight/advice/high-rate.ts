import { isHigh } from '../rate.ts';
import { type Advice, type AdviceInput, makeAdvice, type Sentence } from './advice.ts';

/** Reasons that are named, the most frequent first. */
const namedReasons = 3;
/** What other advice has to tell of, as a share of the bounces, for the rate to be explained. */
const explains = 1 / 3;

/**
 * A rate that is high, or above what is usual, and that no other advice explains: what is known of it, and where to look.
 * Where the bounces themselves were not read, or hardly, they are what is to be looked at.
 * @param others what other advice says of this message
 */
export function adviseOnHighRate(input: AdviceInput, others: readonly Advice[]): Advice[] {
  const { view, summary } = input;
  const { rate, usual, bounced } = summary;
  if (rate?.status !== 'computed') return [];
  const isRise = usual?.status === 'tested' && usual.level !== 'usual';
  if (!isHigh(rate.verdict) && !isRise) return [];
  const told = new Set(others.flatMap(({ evidence }) => evidence.emails));
  if (told.size >= bounced * explains) return [];
  const finding: Sentence = {
    code: isHigh(rate.verdict) ? 'finding' : 'finding_rise',
    facts: { rate: { share: rate.rate } },
  };
  const lines: Sentence[] = [
    { code: 'ofRecipients', facts: { part: bounced, of: rate.recipients } },
    ...(usual?.status === 'tested' ? [{ code: 'usual', facts: { low: usual.band.low, high: usual.band.high } }] : []),
  ];
  const concerned = bounced - told.size;
  if (2 * view.bounces.length < bounced) {
    const isPart = view.bounces.length > 0;
    const action = { code: isPart ? 'action_rest' : 'action' };
    // Beside the causes of those that were read it is the rest of them that is not known.
    const unread = isPart ? { ...finding, code: `${finding.code}_part` } : finding;
    const { id } = view.message;
    return [
      makeAdvice({
        kind: 'unread',
        subject: id,
        input,
        concerned,
        finding: unread,
        evidence: { lines, emails: [] },
        action,
      }),
    ];
  }
  const reasons = summary.reasons.slice(0, namedReasons);
  const [main] = reasons;
  if (!main) return [];
  return [
    makeAdvice({
      kind: 'high_rate',
      subject: '',
      input,
      concerned,
      finding,
      evidence: {
        lines: [
          ...lines,
          ...reasons.map(({ reason, bounces }) => ({
            code: 'forReason',
            facts: { reason: { reason }, part: bounces.length },
          })),
        ],
        emails: [...new Set(main.bounces.map(({ email }) => email))],
      },
      action: { code: 'action', facts: { reason: { reason: main.reason } } },
    }),
  ];
}

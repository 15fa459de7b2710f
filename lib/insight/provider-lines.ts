import type { Sentence } from './advice/advice.ts';
import type { ProviderFinding } from './provider-findings.ts';

/**
 * The lines that support what was found at a provider, by their codes.
 * @param bounced everybody who bounced on the message, at any provider
 */
export function providerLines({ verdict, anomaly }: Omit<ProviderFinding, 'provider'>, bounced: number): Sentence[] {
  const line = (kind: string) => verdict.evidence.find((evidence) => evidence.kind === kind);
  const [same, reached, sources] = [line('same_reply'), line('reached_before'), line('many_sources')];
  return [
    anomaly
      ? {
          code: 'shareAtProvider',
          facts: {
            part: verdict.bounced,
            of: bounced,
            share: { share: verdict.bounced / bounced },
            usual: { share: anomaly.usualShare },
          },
        }
      : { code: 'ofBounces', facts: { part: verdict.bounced, of: bounced } },
    ...(same ? [{ code: 'sameReply', facts: { part: same.count, of: same.of } }] : []),
    ...(reached ? [{ code: 'reachedBefore', facts: { part: reached.count, of: reached.of } }] : []),
    ...(sources ? [{ code: 'manySources', count: sources.count }] : []),
    ...(line('within_one_hour') ? [{ code: 'withinOneHour' }] : []),
    ...(line('others_normal') ? [{ code: 'othersNormal' }] : []),
  ];
}

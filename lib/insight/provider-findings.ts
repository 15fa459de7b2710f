import type { MessageView } from '../ledger/read-message.ts';
import type { BounceRecord } from '../ledger/records.ts';
import { type KnownPeople, knownPeople } from './known-people.ts';
import { findProviderAnomalies, type ProviderAnomaly } from './provider-anomaly.ts';
import { earlierSendsTo, recipientsByProvider } from './provider-recipients.ts';
import { type ProviderBounce, type ProviderVerdict, providerVerdict } from './provider-verdict.ts';

export interface ProviderFinding {
  readonly provider: string;
  readonly verdict: ProviderVerdict;
  /** How unusual it is; `null` where nothing is known to compare with. */
  readonly anomaly: ProviderAnomaly | null;
}

/** Bounces from which a provider's refusal is worth a sentence. */
const least = 10;

/** Is it a mailbox provider, rather than a company's own domain, which stands for itself? */
export const isProviderId = (id: string) => !id.includes('.');

/** What is known of a message where its providers are judged. */
export type ProviderView = Pick<MessageView, 'message' | 'bounces' | 'messages' | 'people' | 'engagedAt' | 'reports'>;

/**
 * Providers that refuse the sender, whose addresses are bad, or where neither is mostly so, where there are more bounces
 * than usual there; those with the most bounces first.
 */
export function providerFindings(view: ProviderView): ProviderFinding[] {
  const { message, bounces, messages, reports } = view;
  const known = knownPeople(view);
  const recipients = recipientsByProvider(message, reports);
  const here = Map.groupBy(bounces, ({ provider }) => provider);
  const earlier = earlierBounces({ message, messages });
  const ids = new Set([...here.keys(), ...earlier.keys()]);
  const anomalies = findProviderAnomalies({
    recipients: message.sent,
    earlierBounced: [...earlier.values()].reduce((sum, count) => sum + count, 0),
    providers: Array.from(ids, (id) => ({
      id,
      bounced: here.get(id)?.length ?? 0,
      recipients: recipients.get(id) ?? null,
      ...(recipients.has(id) ? { earlierSends: earlierSendsTo(id, message, messages, reports) } : {}),
      earlierBounced: earlier.get(id) ?? 0,
    })),
  });
  const tested = new Map(anomalies.map((anomaly) => [anomaly.id, anomaly]));
  const unusual = new Set(anomalies.filter((anomaly) => anomaly.unusual).map(({ id }) => id));
  // Only where several were tested can the others be called normal.
  const othersNormal = (provider: string) => anomalies.length > 1 && [...unusual].every((id) => id === provider);
  return [...here]
    .map(([provider, members]) => ({
      provider,
      members,
      verdict: providerVerdict(members.map((one) => providerBounce(one))),
    }))
    .filter(
      ({ provider, verdict: { kind, bounced } }) =>
        // Without a history nothing is unusual yet, but a provider that refuses the sender says so by itself.
        unusual.has(provider) || (kind === 'provider_block' && isProviderId(provider) && bounced >= least),
    )
    .map(({ provider, members }) => ({
      provider,
      // What is known of people takes all of their history, and is asked only where something was found.
      verdict: providerVerdict(
        members.map((one) => providerBounce(one, known)),
        unusual.has(provider) && othersNormal(provider),
      ),
      anomaly: tested.get(provider) ?? null,
    }))
    .sort((a, b) => b.verdict.bounced - a.verdict.bounced);
}

/** Bounces by provider over the messages before this one, as far as they were read whole. */
function earlierBounces({ message, messages }: Pick<MessageView, 'message' | 'messages'>): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { id, sentAt, completeness, rollup } of messages) {
    if (id === message.id || sentAt === null || completeness?.complete !== 'yes') continue;
    if (sentAt >= (message.sentAt ?? Number.POSITIVE_INFINITY)) continue;
    for (const [provider, count] of Object.entries(rollup.providers)) {
      sums.set(provider, (sums.get(provider) ?? 0) + count);
    }
  }
  return sums;
}

/** A bounce as the verdict on its provider wants it. */
export const providerBounce = (
  { email, verdict, klaviyoReason, bouncedAt }: BounceRecord,
  known?: KnownPeople,
): ProviderBounce => ({
  reason: verdict.reason,
  maskedReply: klaviyoReason
    .slice(0, 300)
    .replace(/\S+@\S+/g, '@')
    .replace(/\d+/g, '0'),
  reachedBefore: known?.reachedBefore(email) ?? null,
  at: bouncedAt,
  source: known?.source(email) ?? null,
});

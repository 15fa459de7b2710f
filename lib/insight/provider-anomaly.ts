import { fitBaseline } from './baseline.ts';
import { upperTail } from './beta-binomial.ts';
import { isCount, type Send } from './counts.ts';
import { benjaminiHochberg } from './false-discovery.ts';
import { hypergeometricTail } from './hypergeometric.ts';

/** One provider's part in one send, and in the sends before. */
export interface ProviderShare {
  readonly id: string;
  readonly bounced: number;
  /** Recipients at this provider; `null` where Klaviyo's provider table was not read. */
  readonly recipients: number | null;
  /** Earlier sends with this provider's own counts, where its recipients were known. */
  readonly earlierSends?: readonly Send[];
  /** Bounces at this provider over the earlier sends, known without any recipients. */
  readonly earlierBounced: number;
}

export interface SendByProvider {
  /** Recipients of the send; `null` where unknown. */
  readonly recipients: number | null;
  /** All bounces over the earlier sends. */
  readonly earlierBounced: number;
  /** Every provider that has bounces in this send or had some before. */
  readonly providers: readonly ProviderShare[];
}

export interface ProviderAnomaly {
  readonly id: string;
  readonly bounced: number;
  /** What the send was compared with. */
  readonly test: 'own_history' | 'rest_of_send' | 'usual_share';
  /** Bounces that would have been usual here. */
  readonly expected: number;
  /** Usual share of all bounces, 0 to 1, as far as this test knows one. */
  readonly usualShare: number;
  /** Observed ÷ expected. */
  readonly ratio: number;
  readonly p: number;
  readonly unusual: boolean;
}

const LEAST_EARLIER_SENDS = 5;
const PRIOR_BOUNCES = 30;
const LEAST_BOUNCES = 10;
const LEAST_RATIO = 2;

/**
 * Where are there more bounces than usual? Compares with the best that is known: the provider's own earlier sends, else
 * the rest of this send, else its share of bounces in earlier sends. Many providers are tested at once, so
 * Benjamini–Hochberg decides; besides it takes 10 bounces and twice the usual. Providers that cannot be tested are absent.
 */
export function findProviderAnomalies(send: SendByProvider): ProviderAnomaly[] {
  const sound = send.providers.filter(({ bounced }) => isCount(bounced));
  const all = sound.reduce((sum, { bounced }) => sum + bounced, 0);
  if (all === 0) return [];
  const tested = sound.flatMap((provider) => {
    const result =
      againstOwnHistory(provider) ?? againstRest(provider, all, send.recipients) ?? againstShare(provider, all, send);
    return result ? [{ provider, ...result }] : [];
  });
  const believed = benjaminiHochberg(tested.map(({ p }) => p));
  return tested.map(({ provider, test, expected, p }, index) => {
    const ratio = provider.bounced / expected;
    const enough = provider.bounced >= LEAST_BOUNCES && ratio >= LEAST_RATIO;
    const usualShare = Math.min(1, expected / all);
    const unusual = enough && believed[index] === true;
    return { id: provider.id, bounced: provider.bounced, test, expected, usualShare, ratio, p, unusual };
  });
}

interface Tested {
  readonly test: ProviderAnomaly['test'];
  readonly expected: number;
  readonly p: number;
}

function againstOwnHistory({ bounced, recipients, earlierSends }: ProviderShare): Tested | null {
  if (!isPossible(bounced, recipients) || !earlierSends) return null;
  const baseline = fitBaseline(earlierSends, LEAST_EARLIER_SENDS);
  if (baseline.status === 'learning') return null;
  return {
    test: 'own_history',
    expected: baseline.rate * recipients,
    p: upperTail(bounced, recipients, baseline.beta),
  };
}

function againstRest({ bounced, recipients }: ProviderShare, all: number, total: number | null): Tested | null {
  if (!isPossible(bounced, recipients) || !isPossible(all, total)) return null;
  // A provider that is the whole send has no rest to be compared with.
  if (recipients >= total || all - bounced > total - recipients) return null;
  return {
    test: 'rest_of_send',
    expected: (all * recipients) / total,
    p: hypergeometricTail(bounced, recipients, all, total),
  };
}

function againstShare(provider: ProviderShare, all: number, send: SendByProvider): Tested | null {
  // The usual share counts like 30 bounces in the test; with fewer it would be a guess.
  if (send.earlierBounced < PRIOR_BOUNCES || !isPossible(provider.earlierBounced, send.earlierBounced)) return null;
  const share = (provider.earlierBounced + 0.5) / (send.earlierBounced + 0.5 * countGroups(send.providers));
  if (share >= 1) return null;
  const beta = { a: PRIOR_BOUNCES * share, b: PRIOR_BOUNCES * (1 - share) };
  return { test: 'usual_share', expected: all * share, p: upperTail(provider.bounced, all, beta) };
}

/** Companies' own domains, whose ids hold a dot, count as one group: a thousand of them would thin every share out. */
function countGroups(providers: readonly ProviderShare[]): number {
  const mailbox = providers.filter(({ id }) => !id.includes('.')).length;
  return mailbox + (mailbox < providers.length ? 1 : 0);
}

function isPossible(part: number, whole: number | null): whole is number {
  return whole !== null && isCount(whole) && whole > 0 && isCount(part) && part <= whole;
}

import type { BounceRecord } from '../../ledger/records.ts';
import { knownPeople } from '../known-people.ts';
import { providerBounce } from '../provider-findings.ts';
import { providerVerdict } from '../provider-verdict.ts';
import type { AdviceInput, Sentence } from './advice.ts';
import type { ReasonSpike } from './reason-spike.ts';

/** "Usually 0–2 in a send like this", or how far the learning has come. */
export function usualLine({ band, ratio }: ReasonSpike): Sentence[] {
  return band && ratio !== null ? [{ code: 'usual', facts: { low: band.low, high: band.high } }] : [];
}

/** "43 of the 52 bounces here". */
export function ofBounces(count: number, { view }: AdviceInput): Sentence {
  return { code: 'ofBounces', facts: { part: count, of: view.bounces.length } };
}

/** "40 of them at Yahoo", where one provider has more than half of at least five. */
export function topProvider(bounces: readonly BounceRecord[]): Sentence[] {
  for (const [provider, members] of Map.groupBy(bounces, ({ provider }) => provider)) {
    if (members.length >= 5 && members.length > bounces.length / 2)
      return [{ code: 'atProvider', facts: { part: members.length, of: bounces.length, provider: { provider } } }];
  }
  return [];
}

/** "38 of 40 carry the same reply". */
export function sameReply(bounces: readonly BounceRecord[]): Sentence[] {
  const line = providerVerdict(bounces.map((bounce) => providerBounce(bounce))).evidence.find(
    ({ kind }) => kind === 'same_reply',
  );
  return line ? [{ code: 'sameReply', facts: { part: line.count, of: line.of } }] : [];
}

/** "36 of 41 came by Expo list", where people have bounced before on a message that went there alone. */
export function oneSource(bounces: readonly BounceRecord[], { view }: AdviceInput): Sentence[] {
  const known = knownPeople(view);
  const { evidence } = providerVerdict(bounces.map((bounce) => providerBounce(bounce, known)));
  const line = evidence.find(({ kind }) => kind === 'one_source');
  return line
    ? [{ code: 'oneSource', facts: { part: line.count, of: line.of, list: { name: line.value ?? '' } } }]
    : [];
}

export const emailsOf = (bounces: readonly BounceRecord[]) => [...new Set(bounces.map(({ email }) => email))];

import type { Advice, AdviceInput, Adviser } from './advice.ts';
import { adviseOnChronic } from './chronic.ts';
import { adviseOnDeadAddresses, adviseOnDeadLeft } from './dead-addresses.ts';
import { adviseOnDoubleOptIn } from './double-opt-in.ts';
import { adviseOnHardGrowth } from './hard-growth.ts';
import { adviseOnHighRate } from './high-rate.ts';
import { withSince } from './later-sends.ts';
import { adviseOnOtherRises } from './other-rises.ts';
import { adviseOnProviderBlocks } from './provider-block.ts';
import { adviseOnSegmentation } from './segmentation.ts';
import { adviseOnSenderFaults } from './sender-faults.ts';
import { adviseOnSoftSpike } from './soft-spike.ts';
import { adviseOnSoftStreaks } from './soft-streaks.ts';
import { adviseOnWronglyHard } from './wrongly-hard.ts';

/** What a send shows. */
const ofSends: readonly Adviser[] = [
  adviseOnProviderBlocks,
  adviseOnSenderFaults,
  adviseOnWronglyHard,
  adviseOnDeadAddresses,
  adviseOnHardGrowth,
  adviseOnDoubleOptIn,
  adviseOnSegmentation,
  adviseOnSoftSpike,
  adviseOnOtherRises,
];

/** What people show over several sends. */
const ofPeople: readonly Adviser[] = [adviseOnDeadLeft, adviseOnSoftStreaks, adviseOnChronic];

/** Everything that there is to do about one message, what costs most first; with what later sends have made of it. */
export function adviseOnMessage(input: AdviceInput): Advice[] {
  return findingsOf(input).map((advice) => withSince(advice, input));
}

/** The same as if it were the latest message. */
export function findingsOf(input: AdviceInput): Advice[] {
  const found = ofSends.flatMap((adviser) => adviser(input));
  // Where there are more dead addresses than usual, those that are left are a line among its evidence.
  const isTold = found.some(({ kind }) => kind === 'dead_addresses');
  const people = peopleFindings(input).filter(({ kind }) => kind !== 'dead_addresses' || !isTold);
  const told = [...found, ...people];
  return [...told, ...adviseOnHighRate(input, told)].sort(byImpact);
}

/** What there is to do about people, whatever a single send shows. */
export function peopleFindings(input: AdviceInput): Advice[] {
  return ofPeople.flatMap((adviser) => adviser(input));
}

export const byImpact = (a: Advice, b: Advice) => b.impact - a.impact || a.id.localeCompare(b.id);

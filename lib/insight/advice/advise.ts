import type { Advice, AdviceInput, Adviser } from './advice.ts';
import { adviseOnChronic } from './chronic.ts';
import { adviseOnDeadAddresses } from './dead-addresses.ts';
import { adviseOnDoubleOptIn } from './double-opt-in.ts';
import { adviseOnHardGrowth } from './hard-growth.ts';
import { adviseOnProviderBlocks } from './provider-block.ts';
import { adviseOnSegmentation } from './segmentation.ts';
import { adviseOnSenderFaults } from './sender-faults.ts';
import { adviseOnSoftSpike } from './soft-spike.ts';
import { adviseOnSoftStreaks } from './soft-streaks.ts';
import { adviseOnWronglyHard } from './wrongly-hard.ts';

const advisers: readonly Adviser[] = [
  adviseOnProviderBlocks,
  adviseOnSenderFaults,
  adviseOnWronglyHard,
  adviseOnDeadAddresses,
  adviseOnHardGrowth,
  adviseOnDoubleOptIn,
  adviseOnSegmentation,
  adviseOnSoftSpike,
  adviseOnSoftStreaks,
  adviseOnChronic,
];

/** Everything that there is to do about one message, what costs most first. */
export function adviseOnMessage(input: AdviceInput): Advice[] {
  return advisers.flatMap((adviser) => adviser(input)).sort(byImpact);
}

/**
 * Everything that there is to do about an account, of its recent messages: each piece of advice once, from the latest
 * message that gives it.
 */
export function adviseOnAccount(inputs: readonly AdviceInput[]): Advice[] {
  const latest = new Map<string, Advice>();
  for (const advice of inputs.flatMap(adviseOnMessage)) {
    const known = latest.get(advice.id);
    if (!known || (advice.at ?? 0) > (known.at ?? 0)) latest.set(advice.id, advice);
  }
  return [...latest.values()].sort(byImpact);
}

const byImpact = (a: Advice, b: Advice) => b.impact - a.impact || a.id.localeCompare(b.id);

import type { Decision } from '../suppression/plan.ts';
import type { MessageSummary } from './message-summary.ts';

/** Something to do, with the numbers that say so. The interface has the words. */
export type Finding =
  | { readonly kind: 'provider_block'; readonly provider: string; readonly count: number; readonly of: number }
  | { readonly kind: 'wrongly_hard'; readonly count: number }
  | { readonly kind: 'authentication'; readonly count: number }
  | { readonly kind: 'dead_addresses'; readonly count: number }
  | { readonly kind: 'soft_streaks'; readonly count: number }
  | { readonly kind: 'too_large'; readonly count: number }
  | { readonly kind: 'content'; readonly count: number }
  | { readonly kind: 'server_trouble'; readonly count: number };

/** Most that are shown: what is more is not done. */
const most = 3;

/** Shares of the bounces from which a cause is worth a sentence. */
const worthSaying = { count: 5, share: 0.05 };

/** At most three things to do, those that cost most first: the sender's own faults, wrong suppressions, dead addresses. */
export function findingsOf(summary: MessageSummary, decisions: readonly Decision[]): Finding[] {
  const total = summary.reasons.reduce((sum, { bounces }) => sum + bounces.length, 0);
  const count = (...reasons: string[]) =>
    summary.reasons
      .filter(({ reason }) => reasons.includes(reason))
      .reduce((sum, { bounces }) => sum + bounces.length, 0);
  const worth = (n: number) => n >= worthSaying.count && n >= total * worthSaying.share;
  const suppressed = (...whys: string[]) =>
    decisions.filter(({ decision }) => decision.suppress && whys.includes(decision.why)).length;
  const blocks = summary.providers
    .filter(({ verdict }) => verdict.kind === 'provider_block')
    .map(({ provider, verdict }) => ({
      kind: 'provider_block' as const,
      provider,
      count: verdict.blocked,
      of: verdict.bounced,
    }));
  const auth = count('auth_failure');
  const large = count('message_too_large');
  const content = count('content_block');
  const server = count('server_temporary', 'rate_limited');
  const dead = suppressed('dead_by_text', 'dead_repeated', 'klaviyo_hard');
  const streaks = suppressed('soft_streak');
  const found: (Finding | false)[] = [
    ...blocks,
    worth(auth) && { kind: 'authentication', count: auth },
    summary.wronglyHard.length > 0 && { kind: 'wrongly_hard', count: summary.wronglyHard.length },
    streaks > 0 && { kind: 'soft_streaks', count: streaks },
    dead > 0 && { kind: 'dead_addresses', count: dead },
    worth(content) && { kind: 'content', count: content },
    worth(large) && { kind: 'too_large', count: large },
    worth(server) && { kind: 'server_trouble', count: server },
  ];
  return found.filter((finding) => finding !== false).slice(0, most);
}

import type { RateVerdict } from './insight/rate.ts';

/** What the icon shows for a tab: at most four characters, in the colour of the verdict. */
export interface Badge {
  readonly text: string;
  readonly colour: string;
}

/** White text on each of these has a contrast of at least 4.5. */
const colours = { good: '#1a7f4b', watch: '#9a6200', bad: '#c0341d', unknown: '#5b6472' } as const;

/** `318`, `1.2k`, `12k`: four characters fit. */
export function shortCount(count: number): string {
  if (count < 1_000) return String(count);
  if (count < 9_950) return `${(count / 1_000).toFixed(1)}k`;
  return count < 999_500 ? `${Math.round(count / 1_000)}k` : `${(count / 1e6).toFixed(count < 9.95e6 ? 1 : 0)}M`;
}

/** The badge of a message: how many bounced, in the colour of what that means. */
export function badgeOf(bounces: number, verdict: RateVerdict | null): Badge {
  const colour =
    verdict === 'critical' || verdict === 'at_risk'
      ? colours.bad
      : verdict === 'watch' || verdict === 'room_for_improvement'
        ? colours.watch
        : verdict === 'healthy' || verdict === 'probably_fine'
          ? colours.good
          : colours.unknown;
  return { text: shortCount(bounces), colour };
}

/** The page holds a table that cannot be understood. */
export const notRecognisedBadge: Badge = { text: '!', colour: colours.bad };
export const noBadge: Badge = { text: '', colour: colours.unknown };

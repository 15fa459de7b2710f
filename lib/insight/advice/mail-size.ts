import { parseReplySize } from '../../bounce/reply/reply-size.ts';
import type { BounceRecord } from '../../ledger/records.ts';
import type { Sentence } from './advice.ts';

/** Gmail hides what is beyond this much code; pictures are only linked and do not count (Klaviyo's help, read 2026-11-30). */
export const gmailClips = {
  bytes: 102_000,
  source: 'https://help.klaviyo.com/hc/en-us/articles/115000591251',
} as const;

/** The size of an e-mail and the least that servers take, as far as their replies tell; in bytes. */
export function mailSizeIn(bounces: readonly BounceRecord[]): { size: number | null; limit: number | null } {
  const told = bounces
    .filter(({ verdict }) => verdict.reason === 'message_too_large')
    .map(({ klaviyoReason }) => parseReplySize(klaviyoReason));
  const known = (which: 'size' | 'limit') => told.flatMap((reply) => (reply[which] === null ? [] : [reply[which]]));
  const sizes = known('size');
  const limits = known('limit');
  // Each copy differs by its headers: the largest is what the limit is met with.
  return {
    size: sizes.length > 0 ? Math.max(...sizes) : null,
    limit: limits.length > 0 ? Math.min(...limits) : null,
  };
}

/** "the e-mail has 12 MB · the least that a server takes is 10 MB", as far as it is told. */
export function sizeLines(bounces: readonly BounceRecord[]): Sentence[] {
  const { size, limit } = mailSizeIn(bounces);
  return [
    ...(size === null ? [] : [{ code: 'mailSize', facts: { size: { bytes: size } } }]),
    ...(limit === null ? [] : [{ code: 'sizeLimit', facts: { limit: { bytes: limit } } }]),
  ];
}

/** What to do about a size: with a limit that is told to come below it, else to find the size out first. */
export function sizeAction(bounces: readonly BounceRecord[]): Sentence {
  const { limit } = mailSizeIn(bounces);
  return limit === null
    ? { code: 'action', facts: { clips: { bytes: gmailClips.bytes } } }
    : { code: 'action_limit', facts: { limit: { bytes: limit } } };
}

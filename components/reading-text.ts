import type { Completeness } from '../lib/messages.ts';
import { formatCount, say, sayCount } from './words.ts';

/** How much of a list was read, in one line: the same words wherever it is said. */
export function readingText({ read, expected, complete, leftOut }: Completeness): string {
  const {
    cut_off = 0,
    masked = 0,
    several_addresses = 0,
    skipped = 0,
    not_a_bounce = 0,
    not_email_channel = 0,
  } = leftOut;
  const unreadable = cut_off + masked + several_addresses;
  // Of a list of all recipients, or of all channels, the rows are no count of bounces.
  const others = skipped + not_a_bounce + not_email_channel;
  if (complete === 'yes' && unreadable > 0) return sayCount('meter.readBut', unreadable, { read: formatCount(read) });
  if (expected !== null && complete === 'unknown' && expected < read)
    return sayCount('meter.outrun', expected, { read: formatCount(read) });
  if (expected !== null && complete !== 'yes')
    return say('popup.readOf', { read: formatCount(read), expected: formatCount(expected) });
  if (complete === 'yes') return say(others > 0 ? 'meter.readRows' : 'popup.readAll', { read: formatCount(read) });
  return say('popup.readUnknown', { read: formatCount(read) });
}

import type { BounceRecord } from '../records.ts';
import type { Ledger } from '../schema.ts';
import { windowsOf } from './windows.ts';

/** All bounces of an account, one message after the other: the whole history passes, and never more than one is held. */
export async function* bouncesByMessage(
  ledger: Ledger,
  account: string,
  windowSize?: number,
): AsyncGenerator<readonly [message: string, bounces: readonly BounceRecord[]]> {
  let gathered: BounceRecord[] = [];
  for await (const bounces of windowsOf(ledger, 'bounces', account, windowSize)) {
    for (const bounce of bounces) {
      const message = gathered[0]?.message;
      if (message !== undefined && message !== bounce.message) {
        yield [message, gathered];
        gathered = [];
      }
      gathered.push(bounce);
    }
  }
  const message = gathered[0]?.message;
  if (message !== undefined) yield [message, gathered];
}

import { parseEmail } from '../lib/klaviyo/email.ts';
import type { ShopMessage } from '../test/klaviyo/shop.ts';

/** What the product must say of a message, counted from the rows that the stand-in serves. */
export interface ExpectedNumbers {
  readonly rows: number;
  /** Rows with one address each, no address twice. */
  readonly bounces: number;
  readonly sent: number;
  readonly hard: number;
  readonly soft: number;
  /** Sorted. */
  readonly emails: readonly string[];
}

export function expectedNumbers(message: ShopMessage): ExpectedNumbers {
  const types = new Map<string, 'Hard' | 'Soft'>();
  for (const { email, type } of message.bounces) {
    const reading = parseEmail(email);
    // The ledger keeps the last word on an address.
    if (reading.status === 'one') types.set(reading.email, type);
  }
  const all = [...types.values()];
  return {
    rows: message.bounces.length,
    bounces: types.size,
    sent: message.sent,
    hard: all.filter((type) => type === 'Hard').length,
    soft: all.filter((type) => type === 'Soft').length,
    emails: [...types.keys()].sort(),
  };
}

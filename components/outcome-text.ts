import type { ExportOutcome } from '../lib/ledger/export-outcome.ts';
import { formatCount, sayCode } from './words.ts';

/** `38 of 40 are suppressed now`; those whom the file found suppressed are told apart, because it did nothing there. */
export function outcomeText({ addresses, before, suppressed, sure }: ExportOutcome): string {
  const others = addresses - before;
  const which = before === 0 ? sure : others === 0 ? 'all_before' : `${sure}_before`;
  return sayCode('attach.outcome', which, undefined, {
    suppressed: formatCount(suppressed),
    addresses: formatCount(addresses),
    others: formatCount(others),
    before: formatCount(before),
  });
}

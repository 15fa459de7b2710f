/** What a printed bounce rate divides by. */
export type BounceDenominator = 'sent' | 'delivered' | 'same' | 'undecided' | 'neither';

/**
 * Finds what the printed bounce rate divides by: the overview's is documented as of all recipients, the trends' as of
 * the delivered, and only arithmetic tells which a page prints. `undecided`: both fit within rounding.
 * @param rate share from 0 to 1 as printed, with so many `decimals` of its percentage
 * @returns `null` where a figure is missing or the figures contradict each other
 */
export function bounceDenominator({
  sent,
  bounced,
  rate,
  decimals,
}: Readonly<Record<'sent' | 'bounced' | 'rate' | 'decimals', number | null>>): BounceDenominator | null {
  if (sent === null || bounced === null || rate === null || decimals === null || bounced > sent || sent === 0)
    return null;
  if (bounced === 0) return rate === 0 ? 'same' : 'neither';
  const delivered = sent - bounced;
  const rounding = 0.5 * 10 ** -(2 + decimals) + 1e-9;
  const fitsSent = Math.abs(bounced / sent - rate) <= rounding;
  const fitsDelivered = delivered > 0 && Math.abs(bounced / delivered - rate) <= rounding;
  if (fitsSent && fitsDelivered) return 'undecided';
  return fitsSent ? 'sent' : fitsDelivered ? 'delivered' : 'neither';
}

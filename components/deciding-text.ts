import type { Verdict } from '../lib/bounce/types.ts';

/**
 * What of the server's reply decided: its words, or else its code; `''` where that was Klaviyo's type or category, or
 * nothing.
 */
export function decidingText({ words, basis, enhancedStatus, basicReply }: Verdict): string {
  if (words !== '') return words;
  if (basis === 'klaviyo_type' || basis === 'klaviyo_category' || basis === 'nothing') return '';
  return (basis === 'basic_reply' ? basicReply : (enhancedStatus ?? basicReply)) ?? '';
}

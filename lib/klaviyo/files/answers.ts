import { normaliseLabel } from '../text.ts';

/**
 * Cells below "Bounced", as people, programs and spreadsheets write them: Excel's TRUE and FALSE are words of its
 * user's language. A count of bounces and the time of one are answers, too.
 */
const yes =
  /^(?:true|yes|y|x|✓|[1-9]\d{0,3}|\d{4} \d\d \d\d\b.*|wahr|ja|j|vrai|oui|verdadero|si|s|vero|verdadeiro|sim|waar|sant|prawda|tak|t|참|예|네)$/;
const no =
  /^(?:false|no|n|0|none|falsch|nein|kein|keine|keiner|faux|non|aucune?|falso|ningun[oa]?|nessun[oa]?|nao|nenhuma?|onwaar|nee|geen|falskt|nej|ingen|inga|falsz|nie|brak|거짓|아니요|아니오|없음)$/;

/** What a cell answers to its header, or `null` where it is no answer. */
export function parseAnswer(text: string): boolean | null {
  if (text.length > 40) return null;
  const answer = text === '✓' ? 'x' : normaliseLabel(text);
  return yes.test(answer) ? true : no.test(answer) ? false : null;
}

import type { BounceType } from '../../bounce/types.ts';
import { plain, normaliseLabel } from '../text.ts';
import { bounceStems, skipReasons } from './labels.ts';

/** Stems of words that say "hard" or "soft", by language; `hard`, `soft` and `bounce` are kept in English by most. */
const stems: Readonly<Record<BounceType, readonly string[]>> = {
  hard: ['hard', 'permanen', 'duro', 'dura', 'dur', 'definitif', 'definitiv', 'hart', 'dauerhaft', 'tward', 'trwal', 'rigid', '하드', '영구'],
  soft: ['soft', 'tempor', 'transient', 'transitori', 'suave', 'blando', 'blanda', 'doux', 'douce', 'weich', 'vorubergehend', 'zacht', 'tijdelijk', 'mjuk', 'miekk', 'tymczas', 'przejsc', 'leve', 'morbid', '소프트', '일시', '임시'],
};

/** Words that may stand beside them in a type cell; with any other word the cell is a sentence, not a type. */
const companions = ['type', 'typ', 'tipo', 'soort', 'rodzaj', '유형', 'email', 'e', 'mail', 'failure', 'fail', 'fehler', 'fallo', 'errore', 'afleverprobleem', 'erreur', 'de', 'correo', 'electronico', '실패', '됨'];

const skips: ReadonlySet<string> = new Set(skipReasons);

/** A reason for which Klaviyo did not send at all: never a bounce, whatever words it holds. */
export function isSkipReason(text: string): boolean {
  return skips.has(normaliseLabel(text));
}

/**
 * Klaviyo's bounce type in any of its languages, or `null` where the text is not one.
 * `Hard`, `Hard bounce`, `HardBounce`, `Rebote permanente`, `소프트 바운스`; not `Emails to User Have Hard Bounced`.
 */
export function parseBounceType(text: string): BounceType | null {
  if (text.length > 200) return null;
  const words = normaliseLabel(plain(text).replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')).split(' ');
  if (words.length > 6 || isSkipReason(text)) return null;
  let type: BounceType | null = null;
  for (const word of words) {
    const said = word.startsWith('hard') || stems.hard.some((stem) => word.startsWith(stem)) ? 'hard' : stems.soft.some((stem) => word.startsWith(stem)) ? 'soft' : null;
    if (said) {
      if (type && type !== said) return null;
      type = said;
    } else if (!companions.includes(word) && !bounceStems.some((stem) => word.includes(stem))) return null;
  }
  return type;
}

import type { BounceType } from '../../bounce/types.ts';
import { normaliseLabel, plain } from '../text.ts';
import { bounceStems, skippedStems, skipReasons } from './labels.ts';

/**
 * Words that say "hard" or "soft", by language; most keep `hard`, `soft` and `bounce` in English. Whole words where
 * the stem begins other words too: a product called "Hardwood" or a code "SOFT10" is no type.
 */
// biome-ignore format: lists of words are read a line at a time
const words: Readonly<Record<BounceType, RegExp>> = {
  hard: /^(?:hard[ea]?|permanen\p{L}*|dur[oae]?s?|definiti[fv]\p{L}*|hart(?:e[rsn]?)?|dauerhaft\p{L}*|endgultig\p{L}*|tward\p{L}*|trwal\p{L}*|rigid[oaei]?s?|하드|영구\p{L}*|hd)$/u,
  soft: /^(?:soft|tempor[aeäo]\p{L}*|transient\p{L}*|transitori\p{L}*|suave?s?|bland[oa]s?|doux|douces?|weich(?:e[rsn]?)?|vorubergehend\p{L}*|zachte?|tijdelijke?|mjuk[at]?|tillfallig\p{L}*|miekk\p{L}*|tymczas\p{L}*|przejsci\p{L}*|leves?|morbid[oaei]|소프트|일시\p{L}*|임시\p{L}*)$/u,
};

/** Words that may stand beside them in a type cell; with any other word the cell is a sentence, not a type. */
// biome-ignore format: lists of words are read a line at a time
const companions = new Set(
  'type typ tipo soort rodzaj 유형 email e mail failure fail failed rejected refused deferred delayed undeliverable abgelehnt rejete rechazado rifiutato recusado geweigerd nekad odrzucono fehler fallo errore afleverprobleem erreur de correo electronico delivery zustellung 실패 됨'.split(' '),
);

const skips: ReadonlySet<string> = new Set(skipReasons);

/** A reason for which Klaviyo did not send at all: never a bounce, whatever words it holds. */
export function isSkipReason(text: string): boolean {
  // Servers' replies hold digits; these reasons never do.
  if (text === '' || text.length > 120 || /\d/.test(text)) return false;
  const normal = normaliseLabel(text);
  if (skips.has(normal)) return true;
  // "Skipped: Person Suppressed", as older pages write it.
  const [first = '', ...rest] = normal.split(' ');
  return skippedStems.some((stem) => first.startsWith(stem)) && (rest.length === 0 || skips.has(rest.join(' ')));
}

/**
 * Klaviyo's bounce type in any of its languages, or `null` where the text is not one.
 * `Hard`, `Hard bounce`, `HardBounce`, `Rebote permanente`, `소프트 바운스`; not `Emails to User Have Hard Bounced`.
 */
export function parseBounceType(text: string): BounceType | null {
  if (text.length > 80 || text === '') return null;
  const normal = normaliseLabel(plain(text).replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')).replace(
    /(hard|soft|하드|소프트)[ _]?(?=bounc|바운스|반송)/g,
    '$1 ',
  );
  const parts = normal.split(' ');
  if (parts.length > 6) return null;
  let type: BounceType | null = null;
  for (const word of parts) {
    const said = words.hard.test(word) ? 'hard' : words.soft.test(word) ? 'soft' : null;
    if (said) {
      if (type && type !== said) return null;
      type = said;
    } else if (!companions.has(word) && !bounceStems.some((stem) => word.includes(stem))) return null;
  }
  return type !== null && !isSkipReason(text) ? type : null;
}

/** The type that a heading gives to all that stands below it: `Hard bounces (2)`, `Soft Bounces · 1,204`. */
export function parseTypeHeading(text: string): BounceType | null {
  return text.length > 120 ? null : parseBounceType(plain(text).replace(/[\d.,%()·:]+/g, ' '));
}

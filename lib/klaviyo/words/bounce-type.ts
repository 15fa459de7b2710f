import type { BounceType } from '../../bounce/types.ts';
import { normaliseLabel, plain } from '../text.ts';
import { withoutCount } from './counted-name.ts';
import { bounceStems, skippedStems, skipReasons } from './labels.ts';

/**
 * Words that say "hard" or "soft", by language: lasting or passing, or firm or yielding. English is Klaviyo's own (help
 * article on bounces), and most languages keep `hard`, `soft` and `bounce`; the rest are the usual translations and their
 * synonyms. `dauerhaft-` takes endings; the others are whole words, as a product called "Hardwood" is no type.
 */
// biome-ignore format: lists of words are read a line at a time
const typeWords: Readonly<Record<BounceType, readonly string[]>> = {
  hard: [
    'hard hd permanent-', // en
    'dur dure durs dures durable durables definitif definitifs definitiv- definitief definitieve permanen-', // fr
    'hart harte harter hartes harten dauerhaft- endgultig- bleibend- unwiderruflich-', // de
    'duro dura rigido rigida irreversibil-', // it
    'duros duras firme permanente', // es
    'rigidos rigidas fuerte fuertes forte fortes', // es, pt and it: "strong"
    'blijvend- onherroepelijk- harde duurzaam', // nl
    'harda bestaende varaktig- slutgiltig- ihallande', // sv
    'tward- trwal- staly stale stala stalych ostateczn- nieodwracaln-', // pl
    '하드 영구- 영속- 지속적- 경성', // ko
  ],
  soft: [
    'soft temporary temporarily transient- transitory provisional', // en
    'temporair- doux douce douces souple souples mou molle provisoire- transitoire- passager passagere- passagers momentane-', // fr
    'temporar- temporaer- weich weiche weicher weiches weichen vorubergehend- voruebergehend- zeitweilig- zeitweise zeitlich vorlaufig- kurzzeitig-', // de
    'temporan- morbido morbida morbidi soffice soffici transitori- provvisori- passegger- momentane- debole deboli lieve lievi', // it
    'temporal temporales suave suaves blando blanda blandos blandas debil debiles leve leves transitori- provisional- pasajer- momentane-', // es
    'macio macia brando branda fraco fraca fracos provisori- passageir-', // pt
    'zacht zachte tijdelijk- voorbijgaand- voorlopig- kortstondig-', // nl
    'mjuk mjuka mjukt tillfallig- overgaende provisorisk- kortvarig-', // sv
    'miekk- tymczasow- przejsciow- chwilow- czasowy czasowa czasowe czasowo krotkotrwal-', // pl
    '소프트 일시- 임시- 잠정- 연성', // ko
  ],
};

/** Words that mean strength or weakness and are names as well: they say a type only beside the word for a bounce. */
// biome-ignore format: lists of words are read a line at a time
const strengthWords: Readonly<Record<BounceType, readonly string[]>> = {
  hard: ['strong stark starke starker starkes fort forts forte sterk sterke starkt starka siln- mocn- final- grave graves grav 강한 강'],
  soft: ['weak schwach- faible- leger legere legers zwak zwakke svag- slab- light leicht- legger- lekk- licht- mild- 약한 약'],
};

/** Longest ending of a stem, in letters. */
const longestEnding = 6;

const matcher = (lists: readonly string[]) => {
  const words = lists.join(' ').split(' ');
  const whole = new Set(words.filter((word) => !word.endsWith('-')));
  const stems = words.filter((word) => word.endsWith('-')).map((word) => word.slice(0, -1));
  return (word: string) =>
    whole.has(word) || stems.some((stem) => word.startsWith(stem) && word.length - stem.length <= longestEnding);
};
const says = { hard: matcher(typeWords.hard), soft: matcher(typeWords.soft) };
const hints = { hard: matcher(strengthWords.hard), soft: matcher(strengthWords.soft) };

/** Words that may stand beside them in a type cell; with any other word the cell is a sentence, not a type. */
// biome-ignore format: lists of words are read a line at a time
const companions = new Set(
  'type typ tipo soort rodzaj 유형 email e mail failure fail failed error rejected rejection refused refusal deferred delayed undeliverable abgelehnt ablehnung rejete rejet refus refuse echec rechazado rechazo rifiutato rifiuto recusado recusa geweigerd weigering nekad odrzucono odrzucenie fehler fehlschlag zustellfehler fallo falla falha errore erro fout fel blad afleverprobleem afleverfout leveransfel erreur retour retorno retur de del van correo electronico delivery zustellung livraison remise entrega consegna bezorging aflevering leverans doreczenia mancato mancata recapito 실패 오류 됨 전송 수신'.split(' '),
);

/** How many soft bounces in a row it is by now: "Soft 3/7", "Temporary (2 of 7)". */
const streak = /\s*\(?\b\d{1,2}\s?(?:\/|of|von|de|sur|di|van|av|z)\s?\d{1,2}\)?$/u;

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

const saidBy = (by: typeof says, word: string) => (by.hard(word) ? 'hard' : by.soft(word) ? 'soft' : null);

/**
 * Klaviyo's bounce type in any of its languages, or `null` where the text is not one.
 * `Hard`, `Hard bounce`, `HardBounce`, `Rebote permanente`, `소프트 바운스`; not `Emails to User Have Hard Bounced`.
 */
export function parseBounceType(text: string): BounceType | null {
  if (text.length > 80 || text === '') return null;
  const normal = normaliseLabel(
    plain(text)
      .replace(streak, '')
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'),
  ).replace(/(hard|soft|mjuk|하드|소프트)[ _]?(?=bounc|studs|바운스|반송)/g, '$1 ');
  const parts = normal.split(' ');
  if (parts.length > 6) return null;
  const isBounce = (word: string) => bounceStems.some((stem) => word.includes(stem));
  const isStrength = parts.some(isBounce);
  let type: BounceType | null = null;
  for (const word of parts) {
    const said = saidBy(says, word) ?? (isStrength ? saidBy(hints, word) : null);
    if (said) {
      if (type && type !== said) return null;
      type = said;
    } else if (!companions.has(word) && !isBounce(word)) return null;
  }
  return type !== null && !isSkipReason(text) ? type : null;
}

/** The type that a heading gives to all that stands below it: `Hard bounces (2)`, `Soft Bounces · 1,204`. */
export function parseTypeHeading(text: string): BounceType | null {
  return text.length > 120 ? null : parseBounceType(withoutCount(plain(text)).replace(/[\d.,%()·:]+/g, ' '));
}

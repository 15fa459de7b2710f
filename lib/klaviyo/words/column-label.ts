import { normaliseLabel } from '../text.ts';
import { bounceStems, type ColumnRole, columnLabels, columnStems } from './labels.ts';
import { saysNotBounced } from './not-bounced.ts';

export interface LabelReading {
  readonly role: ColumnRole;
  /** `bounce`: the label itself speaks of bounces; `plain`: a bare "Type"; `loose`: one word of a longer label. */
  readonly strength: 'bounce' | 'plain' | 'loose';
}

const roles = Object.keys(columnStems) as (keyof typeof columnStems)[];
const startsWithAny = (word: string, stems: readonly string[]) => stems.some((stem) => word.startsWith(stem));
const includesAny = (word: string, stems: readonly string[]) => stems.some((stem) => word.includes(stem));

/** "Not bounced", "Nicht gebounct", "No bounce"; not "No. of bounces". */
const denies =
  /^(?:not?|non|ne|nicht|kein\p{L}*|sin|sans|pas|nao|sem|niet|geen|inte|ej|nie|never|did not|미|안) (?!of )/u;

/** Does a text say that there was no bounce? */
export function deniesBounce(text: string): boolean {
  return text.length <= 40 && denies.test(normaliseLabel(text));
}

/** Does a label speak of bounces at all? */
export function saysBounce(label: string): boolean {
  const normal = normaliseLabel(label);
  if (denies.test(normal)) return false;
  return bounceStems.some((stem) => normal.split(' ').some((word) => word.includes(stem))) && !saysNotBounced(normal);
}

/**
 * What a column header means, in any of Klaviyo's languages, or `null`. A header is a claim: columns are chosen by it
 * together with what their cells hold.
 * @param label one part of the header a line (`labelText`): "Bounce type", "Sort ascending"
 */
export function parseColumnLabel(label: string): LabelReading | null {
  const parts = label.split('\n');
  let best: LabelReading | null = null;
  for (const part of parts.length > 1 ? [parts.join(' '), ...parts] : parts) {
    const reading = readPart(normaliseLabel(part));
    if (reading && (!best || ranks.indexOf(reading.strength) < ranks.indexOf(best.strength))) best = reading;
  }
  return best;
}

const ranks = ['bounce', 'plain', 'loose'] as const;

function readPart(normal: string): LabelReading | null {
  if (normal === '' || normal.length > 60) return null;
  for (const [role, names] of Object.entries(columnLabels)) {
    if (names.includes(normal)) return { role: role as ColumnRole, strength: 'plain' };
  }
  const words = normal.split(' ');
  if (words.length > 5 || /%|rate|quote|taux|tasa|tasso|taxa/.test(normal)) return null;
  const bounce = words.some((word) => includesAny(word, bounceStems));
  if (bounce) {
    // "Bounce-Typ", "Tipo de rebote", "바운스 유형"; German and Swedish write it in one word: "Bouncegrund", "Studstyp".
    for (const role of ['type', 'category', 'reason', 'time'] as const) {
      if (
        words.some(
          (word) =>
            startsWithAny(word, columnStems[role]) ||
            (includesAny(word, bounceStems) && word.length > 7 && includesAny(word, columnStems[role])),
        )
      ) {
        return { role, strength: 'bounce' };
      }
    }
    return null;
  }
  for (const role of roles) {
    if (words.some((word) => startsWithAny(word, columnStems[role]))) return { role, strength: 'loose' };
  }
  return null;
}

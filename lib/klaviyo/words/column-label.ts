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

const endsInAny = (word: string, ends: readonly string[]) =>
  ends.some((end) => word.endsWith(end) && word.length > end.length + 2);

/** Words of addresses, beside which a name is not a person's: "Name of the mailbox". As stems. */
const addressStems = ['mail', 'email', 'adres', 'address', 'correo', 'courriel', '이메일', '주소', '메일'];
const endsInName = (word: string) =>
  startsWithAny(word, columnStems.name) ||
  endsInAny(word, ['name', 'naam', 'namn']) ||
  /(?:이름|성함|성명)$/.test(word);

/** Second halves of headers that German, Dutch and Swedish write in one word. */
const compoundEnds: readonly (readonly [ColumnRole, readonly string[]])[] = [
  ['category', ['kategorie', 'categorie', 'kategori']],
  ['type', ['typ', 'type', 'soort']],
  ['reason', ['ursache', 'reden', 'oorzaak', 'orsak', 'anledning']],
];

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
  // "Nom du destinataire", "Kontaktname": whose name it is makes it no address.
  if (words.some(endsInName) && !words.some((word) => startsWithAny(word, addressStems)))
    return { role: 'name', strength: 'loose' };
  // "Returtyp", "Fehlerkategorie": the last half says what it is.
  const compound = compoundEnds.find(([, ends]) => words.some((word) => endsInAny(word, ends)));
  if (compound) return { role: compound[0], strength: 'loose' };
  for (const role of roles) {
    if (words.some((word) => startsWithAny(word, columnStems[role]))) return { role, strength: 'loose' };
  }
  return null;
}

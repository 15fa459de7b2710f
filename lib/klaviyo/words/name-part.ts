import { firstLine, normaliseLabel } from '../text.ts';

/**
 * Headers of columns that hold half a name. Some of them name whole names as well ("Nom", "Nombre", "이름"): they are
 * halves only beside the other half.
 */
// biome-ignore format: lists of words are read a line at a time
const labels = {
  given: ['first name', 'given name', 'forename', 'first', 'vorname', 'prenom', 'nombre', 'nombres', 'nome', 'primeiro nome', 'voornaam', 'fornamn', 'imie', '이름'],
  family: ['last name', 'surname', 'family name', 'last', 'nachname', 'familienname', 'zuname', 'nom', 'nom de famille', 'apellido', 'apellidos', 'cognome', 'sobrenome', 'apelido', 'achternaam', 'familienaam', 'efternamn', 'nazwisko', '성', '성씨'],
} as const;

type NamePart = keyof typeof labels;

const hangul = /^[가-힣]+$/u;

/** Both halves of a name as one; Korean names put the family's first, without a blank. */
export function joinName(given: string, family: string): string {
  return hangul.test(given) && hangul.test(family) ? family + given : `${given} ${family}`.trim();
}

/** The columns of first and last names, where there is exactly one of each. */
export function nameColumns(headers: readonly string[]): { readonly given: number; readonly family: number } | null {
  const parts = headers.map(parseNamePart);
  const [given, family] = [parts.indexOf('given'), parts.indexOf('family')];
  return given >= 0 && family >= 0 && parts.filter((part) => part !== null).length === 2 ? { given, family } : null;
}

/** Which half of a name a header may stand for, or `null`. */
function parseNamePart(header: string): NamePart | null {
  const label = normaliseLabel(firstLine(header));
  if ((labels.given as readonly string[]).includes(label)) return 'given';
  return (labels.family as readonly string[]).includes(label) ? 'family' : null;
}

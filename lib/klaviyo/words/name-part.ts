import { normaliseLabel } from '../text.ts';

/**
 * Headers of columns that hold half a name. Some of them name whole names as well ("Nom", "Nombre", "이름"): they are
 * halves only beside the other half.
 */
// biome-ignore format: lists of words are read a line at a time
const labels = {
  given: ['first name', 'given name', 'forename', 'first', 'vorname', 'prenom', 'nombre', 'nombres', 'nome', 'primeiro nome', 'voornaam', 'fornamn', 'imie', '이름'],
  family: ['last name', 'surname', 'family name', 'last', 'nachname', 'familienname', 'zuname', 'nom', 'nom de famille', 'apellido', 'apellidos', 'cognome', 'sobrenome', 'apelido', 'achternaam', 'familienaam', 'efternamn', 'nazwisko', '성', '성씨'],
} as const;

export type NamePart = keyof typeof labels;

/** Which half of a name a header may stand for, or `null`. */
export function parseNamePart(header: string): NamePart | null {
  const label = normaliseLabel(header.split('\n', 1)[0] ?? '');
  if ((labels.given as readonly string[]).includes(label)) return 'given';
  return (labels.family as readonly string[]).includes(label) ? 'family' : null;
}

import { normaliseLabel } from '../text.ts';
import { parseColumnLabel } from './column-label.ts';

/** Verbs of a control that opens more of what it stands beside, in Klaviyo's languages, as stems. */
// biome-ignore format: lists of words are read a line at a time
const stems = ['view', 'show', 'see', 'read', 'open', 'more', 'ansehen', 'anzeigen', 'zeigen', 'mehr', 'voir', 'afficher', 'plus', 'ver', 'mostrar', 'mas', 'mais', 'exibir', 'vedi', 'mostra', 'visualizza', 'altro', 'bekijk', 'toon', 'weergeven', 'meer', 'visa', 'se', 'mer', 'zobacz', 'pokaz', 'wyswietl', 'wiecej', '보기', '자세히'] as const;

/** Says that a control opens what a column holds, and nothing of it: "View reason", "Ver detalhes", "Details". */
export function namesShowing(text: string): boolean {
  const normal = normaliseLabel(text);
  const words = normal.split(' ');
  if (normal === '' || words.length > 4) return false;
  return (stems as readonly string[]).some((stem) => words.includes(stem)) || parseColumnLabel(text)?.role === 'reason';
}

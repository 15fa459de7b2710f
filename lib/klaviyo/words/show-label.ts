import { normaliseLabel } from '../text.ts';
import { parseColumnLabel } from './column-label.ts';

/** Verbs of a control that opens more of what it stands beside, in Klaviyo's languages, as stems. */
// biome-ignore format: lists of words are read a line at a time
const stems = ['view', 'show', 'see', 'read', 'open', 'more', 'ansehen', 'anzeigen', 'zeigen', 'mehr', 'voir', 'afficher', 'plus', 'ver', 'mostrar', 'mas', 'mais', 'exibir', 'vedi', 'mostra', 'visualizza', 'altro', 'bekijk', 'toon', 'weergeven', 'meer', 'visa', 'se', 'mer', 'zobacz', 'pokaz', 'wyswietl', 'wiecej', 
  'less', 'hide', 'expand', 'collapse', 'full', 'lire', 'moins', 'masquer', 'reduire', 'developper', 'deplier', 'lesen', 'weiterlesen', 'weniger', 'ausblenden', 'ausklappen', 'aufklappen', 'einklappen', 'leer', 'leyendo', 'menos', 'ocultar', 'expandir', 'ampliar', 'ler', 'lendo', 'recolher', 'leggi', 'leggere', 'meno', 'nascondi', 'espandi', 'lees', 'verder', 'minder', 'verbergen', 'uitklappen', 'vidare', 'mindre', 'dolj', 'expandera', 'czytaj', 'mniej', 'ukryj', 'rozwin', 'zwin',
  '보기', '자세히', '더', '더보기', '읽기', '접기', '펼치기', '숨기기'] as const;

/** Says that a control opens what a column holds, and nothing of it: "View reason", "Ver detalhes", "Details". */
export function namesShowing(text: string): boolean {
  const normal = normaliseLabel(text);
  const words = normal.split(' ');
  if (normal === '' || words.length > 4) return false;
  return (stems as readonly string[]).some((stem) => words.includes(stem)) || parseColumnLabel(text)?.role === 'reason';
}

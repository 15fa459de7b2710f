import { normaliseLabel } from '../text.ts';
import { skippedStems } from './labels.ts';

/**
 * Whole names of the section of skipped recipients in other words than `skippedStems`: not sent, left out, excluded. The
 * usual words; not their stems, which begin "exclusive" too.
 */
// biome-ignore format: lists of words are read a line at a time
const names: ReadonlySet<string> = new Set([
  'not sent', 'excluded', 'left out',
  'non envoye', 'non envoyes', 'non expedies', 'exclu', 'exclus', 'exclues', 'ecartes',
  'nicht gesendet', 'nicht versendet', 'nicht versandt', 'ausgelassen', 'ausgeschlossen',
  'non inviati', 'non inviate', 'non inviato', 'esclusi', 'escluse', 'tralasciati',
  'no enviado', 'no enviados', 'excluido', 'excluidos', 'excluidas', 'saltados', 'saltado',
  'nao enviado', 'nao enviados', 'pulados', 'pulado', 'ignorados',
  'niet verzonden', 'niet verstuurd', 'uitgesloten', 'weggelaten',
  'ej skickad', 'ej skickade', 'inte skickade', 'uteslutna', 'exkluderade', 'utelamnade',
  'niewyslane', 'nie wyslano', 'wykluczone', 'wykluczeni',
  '발송 제외', '발송되지 않음', '미발송', '제외됨', '제외',
]);

/** Does a section's name, without its counter, say that nothing was sent to those in it? */
export function namesNotSent(name: string): boolean {
  const normal = normaliseLabel(name);
  return names.has(normal) || normal.split(' ').some((word) => skippedStems.some((stem) => word.startsWith(stem)));
}

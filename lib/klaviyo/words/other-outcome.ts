import { normaliseLabel } from '../text.ts';
import { otherSectionStems, skippedStems } from './labels.ts';

/** Stems of sections that a status may share with a bounce: what failed was not delivered, what is spam was refused. */
const unclear = /^(?:fail|fehl|echou|fallid|non riuscit|falhou|com falha|mislukt|misslyckad|nieudan|실패|spam|스팸)/u;

const stems = [...otherSectionStems, ...skippedStems].filter((stem) => !unclear.test(stem));

/**
 * Says of a recipient that something else than a bounce became of the message: "Delivered", "Opened", "Übersprungen".
 * Not "Delivery failed": of several words only those count that are such a status together.
 */
export function namesOtherOutcome(text: string): boolean {
  if (text.length > 40) return false;
  const normal = normaliseLabel(text);
  return stems.some((stem) => normal.startsWith(stem) && (stem.includes(' ') || !normal.includes(' ')));
}

import { normaliseLabel } from '../text.ts';
import { summaryWords } from './labels.ts';

const words: ReadonlySet<string> = new Set(summaryWords);

/** Does a label call what it heads the sum of the rest, "Total" or "Gesamt"? */
export const namesSum = (label: string): boolean => words.has(normaliseLabel(label));

import { findEmails } from '../email.ts';
import { asksBeforeAddress, isRunningText, namesSender } from '../words/running-text.ts';
import { inlineRuns } from './row-sentence.ts';
import type { TableView } from './table-view.ts';

/**
 * Is the one row of a list an address in running text, as in a banner that offers help or in a line on the sender?
 * @param mayTell the text may be a sentence of what became of somebody: only what surely is none counts
 */
export function isMentionOnly({ make, rows }: TableView, mayTell = false): boolean {
  const [row, ...others] = rows;
  if (make !== 'blocks' || !row || others.length > 0) return false;
  const runs = inlineRuns(row).filter((text) => text.includes('@') && findEmails(text).length > 0);
  const isRunning = (text: string) => asksBeforeAddress(text) || namesSender(text) || (!mayTell && isRunningText(text));
  return runs.length > 0 && runs.every(isRunning);
}

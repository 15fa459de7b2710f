import { findEmails } from '../email.ts';
import { elementText } from '../text.ts';
import { asksBeforeAddress, isRunningText, namesSender } from '../words/running-text.ts';
import { inlineRuns } from './rows/row-sentence.ts';
import type { TableView } from './table-view.ts';

/** Rows of a short list that are asked whether they hold an address: others of their shape may say anything. */
const askedRows = 20;

/** The only row of a list that holds an address, as in one that is on its way; `null` where there are more, or none. */
export function onlyAddressed({ rows }: TableView): Element | null {
  if (rows.length > askedRows) return null;
  const [row, ...others] = rows.filter((each) => elementText(each).includes('@'));
  return row && others.length === 0 ? row : null;
}

/**
 * Is the one row of a list an address in running text, as in a banner that offers help or in a line on the sender?
 * @param mayTell the text may be a sentence of what became of somebody: only what surely is none counts
 */
export function isMentionOnly(table: TableView, mayTell = false): boolean {
  const row = table.make === 'blocks' ? onlyAddressed(table) : null;
  if (!row) return false;
  const runs = inlineRuns(row).filter((text) => text.includes('@') && findEmails(text).length > 0);
  const isRunning = (text: string) => asksBeforeAddress(text) || namesSender(text) || (!mayTell && isRunningText(text));
  return runs.length > 0 && runs.every(isRunning);
}

import type { PageRead } from '../../messages.ts';
import { accountKey, isUniqueId, onlyAccount, unknownAccount } from '../account.ts';
import type { Ledger } from '../schema.ts';
import { recordFigures } from './record-figures.ts';
import { recordPeople } from './record-people.ts';
import { recordSums } from './record-sums.ts';

export interface RecordedPage {
  readonly account: string;
  /** Records of the page in the ledger now. */
  readonly stored: number;
  /** How many of them were not known before. */
  readonly added: number;
}

/**
 * Stores what a page beside Recipient activity said, in one transaction: whole, or not at all. The same again changes
 * nothing. None of it is ever counted to a message's bounces.
 * @param now when the page was read, epoch milliseconds
 * @throws DOMException `QuotaExceededError` where the disk is full; nothing is stored then
 */
export async function recordPage(ledger: Ledger, page: PageRead, now: number): Promise<RecordedPage> {
  const account = await accountOf(ledger, page);
  const { content, message } = page;
  switch (content.what) {
    case 'people':
      return recordPeople(ledger, account, { ...page, content }, now);
    case 'sums':
      return recordSums(ledger, account, message?.id ?? null, content, now);
    case 'figures':
      return recordFigures(ledger, account, message, content.figures, now);
  }
}

/** A page without a mark belongs where its message is known from. */
async function accountOf(ledger: Ledger, { account: mark, message }: PageRead): Promise<string> {
  const account = accountKey(mark);
  if (account !== unknownAccount || !message || !isUniqueId(message.id)) return account;
  return onlyAccount(await ledger.getAllFromIndex('messages', 'byId', message.id)) ?? account;
}

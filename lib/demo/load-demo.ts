import { deleteAll } from '../ledger/delete-all.ts';
import { recordRows } from '../ledger/record-rows.ts';
import { demoDatabaseName, type Ledger, openLedger } from '../ledger/schema.ts';
import { type SeededYear, seededYear } from './seeded-year.ts';

/**
 * Writes the invented year into a database of its own, through the same door as rows of pages. A year that is there
 * already, or half of one, is replaced. The user's ledger is never opened.
 * @param now epoch milliseconds; the year ends here
 * @param onProgress share from 0 to 1
 */
export async function loadDemo(
  now: number,
  onProgress: (share: number) => void = () => {},
  name = demoDatabaseName,
): Promise<void> {
  await deleteAll(name);
  const ledger = await openLedger(name);
  try {
    await writeYear(ledger, seededYear(now), onProgress);
  } finally {
    ledger.close();
  }
}

/** Removes the invented data and nothing else. */
export const removeDemo = (name = demoDatabaseName): Promise<void> => deleteAll(name);

async function writeYear(ledger: Ledger, year: SeededYear, onProgress: (share: number) => void): Promise<void> {
  for (const [index, batch] of year.batches.entries()) {
    const { sentAt } = batch.message;
    // Read the day after: what was seen first must not all be of today.
    await recordRows(ledger, batch, sentAt === null ? latest(year) : sentAt + 86_400_000);
    onProgress((index + 1) / year.batches.length);
  }
  const transaction = ledger.transaction(['messages', 'suppressions', 'captures', 'exports', 'reports'], 'readwrite');
  const messages = transaction.objectStore('messages');
  for (const [id, figures] of year.figures) {
    const message = await messages.get([year.account, id]);
    if (message) await messages.put({ ...message, figures });
  }
  await Promise.all([
    ...year.suppressions.map((record) => transaction.objectStore('suppressions').put(record)),
    ...year.captures.map((record) => transaction.objectStore('captures').put(record)),
    ...year.exports.map((record) => transaction.objectStore('exports').put(record)),
    ...year.reports.map((record) => transaction.objectStore('reports').put(record)),
  ]);
  await transaction.done;
}

const latest = ({ batches }: SeededYear) =>
  Math.max(...batches.map(({ message }) => (message.sentAt ?? 0) + 86_400_000));

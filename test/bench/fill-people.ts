import type { Page } from 'playwright-core';

/**
 * Fills the ledger of the extension with people and a year of messages, straight into the database: through the front
 * door 100,000 people would take minutes. `page` shows the history page, which has made the stores.
 */
export async function fillPeople(page: Page, people: number): Promise<void> {
  await page.evaluate(writePeople, people);
}

/** Runs in the page, so that it closes over nothing. */
async function writePeople(people: number): Promise<void> {
  const day = 86_400_000;
  const now = Date.now();
  const account = 'SHOP01';
  const rollup = {
    bounces: 0,
    hard: 0,
    soft: 0,
    reasons: {},
    outcomes: {},
    providers: {},
    contradictions: 0,
  };
  const messages = Array.from({ length: 150 }, (_, index) => ({
    account,
    id: `01BENCH${index}`,
    channel: 'campaign',
    name: `Newsletter ${index}`,
    sentAt: now - (index + 1) * 2 * day,
    sent: 50_000,
    bounced: 700,
    firstSeenAt: now,
    lastSeenAt: now,
    completeness: { read: 700, expected: 700, complete: 'yes', leftOut: {} },
    rollup: { ...rollup, bounces: 700, soft: 700 },
  }));
  const personOf = (index: number) => {
    const runs = index % 4 === 0 ? 0 : (index % 6) + 1;
    const events = Array.from({ length: runs || 1 }, (_, n) => {
      const message = messages[(index * 7 + (runs - n) * 3) % messages.length];
      return {
        message: message?.id,
        at: message?.sentAt,
        type: runs === 0 ? 'hard' : 'soft',
        reason: ['mailbox_full', 'mailbox_not_found', 'reputation_block', 'server_temporary'][index % 4],
        repeatFirst: false,
      };
    });
    return {
      account,
      email: `person${(index * 7919) % 1_000_003}.${index.toString(36)}@shop${index % 50}.example`,
      name: index % 3 === 0 ? `Ann Lee ${index}` : '',
      provider: ['gmail', 'outlook', 'yahoo', `shop${index % 50}.example`][index % 4],
      bounces: runs || 1,
      lastAt: now - (index % 365) * day - index,
      events,
    };
  };
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('bounce-ledger');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const write = (store: string, records: readonly object[]) =>
    new Promise<void>((resolve, reject) => {
      const transaction = database.transaction(store, 'readwrite', { durability: 'relaxed' });
      for (const record of records) transaction.objectStore(store).put(record);
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error);
    });
  await write('messages', messages);
  for (let from = 0; from < people; from += 5_000)
    await write(
      'people',
      Array.from({ length: Math.min(5_000, people - from) }, (_, index) => personOf(from + index)),
    );
  database.close();
}

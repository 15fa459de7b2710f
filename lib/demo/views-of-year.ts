import { mergeBounce, mergeMessage } from '../ledger/merge.ts';
import type { MessageView } from '../ledger/read-message.ts';
import type { BounceRecord, MessageRecord } from '../ledger/records.ts';
import { withBounce } from '../ledger/rollup.ts';
import { personOf } from '../ledger/writer.ts';
import type { SeededYear } from './seeded-year.ts';

/** What the ledger holds after each message of the year, in their order, put together without a database. For tests. */
export function* viewsOfYear({ account, batches, figures }: SeededYear): Generator<MessageView> {
  const messages: MessageRecord[] = [];
  const byPerson = new Map<string, { bounce: BounceRecord; of: MessageRecord }[]>();
  for (const batch of batches) {
    const readAt = batch.message.sentAt ?? messages.at(-1)?.lastSeenAt ?? 0;
    const known = figures.get(batch.message.id);
    let message: MessageRecord = {
      ...mergeMessage(undefined, account, batch.message, readAt),
      completeness: batch.completeness,
      ...(known ? { figures: known } : {}),
    };
    const bounces = batch.rows.map((row) => mergeBounce(undefined, row, message, readAt));
    for (const bounce of bounces) message = { ...message, rollup: withBounce(message.rollup, bounce, 1) };
    for (const bounce of bounces)
      byPerson.set(bounce.email, [...(byPerson.get(bounce.email) ?? []), { bounce, of: message }]);
    messages.push(message);
    const people = bounces.flatMap(({ email }) => {
      const person = personOf(byPerson.get(email) ?? []);
      return person ? [[email, person] as const] : [];
    });
    yield {
      message,
      bounces,
      people: new Map(people),
      messages: [...messages],
      suppressions: new Map(),
      engagedAt: new Map(),
      reports: [],
      advice: new Map(),
      takenOut: new Set(),
    };
  }
}

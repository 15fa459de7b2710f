import { providerNamed } from '../bounce/providers.ts';
import type { MessageRecord, ReportRecord } from '../ledger/records.ts';
import type { Send } from './counts.ts';
import { wasReadWhole } from './sends.ts';

/**
 * Recipients of a message by provider, as far as a page has shown them: its Deliverability tab, where that tells volumes.
 * Shares alone tell none: 0.9 % may be anything between 0.85 and 0.95.
 */
export function recipientsByProvider(
  message: Pick<MessageRecord, 'id' | 'sent'>,
  reports: readonly ReportRecord[],
): ReadonlyMap<string, number> {
  const [report] = reports
    .filter(
      ({ message: id, rows }) => id === message.id && rows.some(({ provider, recipients }) => provider && recipients),
    )
    .sort((a, b) => b.seenAt - a.seenAt);
  const rows = (report?.rows ?? []).flatMap(({ provider, recipients }) =>
    provider !== null && recipients !== null ? [{ provider, recipients }] : [],
  );
  // A page that shows both counts everybody twice: once by provider, once by domain.
  const byName = rows.filter(({ provider }) => !provider.includes('.'));
  const sums = new Map<string, number>();
  for (const { provider, recipients } of byName.length > 0 ? byName : rows) {
    const id = providerNamed(provider)?.id;
    if (id !== undefined) sums.set(id, (sums.get(id) ?? 0) + recipients);
  }
  const total = [...sums.values()].reduce((sum, count) => sum + count, 0);
  // Figures of another time or of parts that overlap are worse than none.
  return message.sent !== null && total > message.sent ? new Map() : sums;
}

/** Sends before a message of which a provider's own bounces and recipients are known. */
export function earlierSendsTo(
  provider: string,
  message: MessageRecord,
  messages: readonly MessageRecord[],
  reports: readonly ReportRecord[],
): Send[] {
  const before = message.sentAt ?? Number.POSITIVE_INFINITY;
  return messages.flatMap((earlier) => {
    const { id, sentAt, channel, rollup } = earlier;
    if (id === message.id || channel !== message.channel || sentAt === null || sentAt >= before) return [];
    if (!wasReadWhole(earlier)) return [];
    const recipients = recipientsByProvider(earlier, reports).get(provider);
    return recipients === undefined ? [] : [{ at: sentAt, bounced: rollup.providers[provider] ?? 0, recipients }];
  });
}

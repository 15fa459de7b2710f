import { type DataRow, positive } from './rows-answer.ts';
import type { Shop } from './shop.ts';

const definitions: Readonly<Record<string, string>> = {
  'Invalid address': 'The address does not exist, or its domain does not.',
  'Mailbox unavailable': 'The mailbox is there and took nothing in.',
  Reputation: 'The provider refuses mail from this sender.',
  Content: 'The provider refuses what the message says.',
  Technical: 'The servers did not come to terms.',
};

/**
 * Deliverability › Bounce report: bounces of the last `days` (90) by type, provider (or domain, `by=domain`) and
 * category, largest first; `count` and `share` (of all bounces) belong in one cell.
 */
export function bounceReport(shop: Shop, query: URLSearchParams): DataRow[] {
  const since = new Date(Date.parse(shop.now) - positive(query.get('days'), 90) * 86_400_000).toISOString();
  const channel = query.get('channel');
  const bounces = shop.messages
    .filter((message) => !channel || message.channel === channel)
    .flatMap((message) => message.bounces.filter(({ at }) => (at ?? message.sentAt) >= since));
  const groups = new Map<string, { type: string; place: string; category: string; count: number }>();
  for (const { email, type, category } of bounces) {
    const domain = email.slice(email.lastIndexOf('@') + 1);
    const place = query.get('by') === 'domain' ? domain : providerOf(domain);
    const key = `${type} ${place} ${category}`;
    const group = groups.get(key) ?? { type, place, category, count: 0 };
    group.count++;
    groups.set(key, group);
  }
  return [...groups.values()]
    .sort((a, b) => b.count - a.count || a.place.localeCompare(b.place))
    .map((group) => ({
      ...group,
      share: group.count / bounces.length,
      definition: definitions[group.category] ?? 'The provider gave another reason.',
    }));
}

const providers: readonly [domains: RegExp, name: string][] = [
  [/^g(?:mail)\./, 'Gmail'],
  [/^(?:yahoo|aol)\./, 'Yahoo'],
  [/^(?:hotmail|outlook|live)\./, 'Microsoft'],
  [/^(?:icloud|me)\./, 'Apple'],
];

const providerOf = (domain: string) => providers.find(([domains]) => domains.test(domain))?.[1] ?? 'Other';

import { createPeople } from './people.ts';
import { createRandom } from './random.ts';
import type { DataRow } from './rows-answer.ts';
import type { Shop } from './shop.ts';

/** Reasons as the filter of suppressed profiles offers them. */
export const suppressionReasons = [
  'Email bounce',
  'User suppressed',
  'Unsubscribed',
  'Spam complaint',
  'Invalid email',
] as const;

/** How many of the latest campaigns' hard bounces are listed. */
const campaignsBack = 3;
const othersCount = 40;

/** Suppressed profiles, latest first: addresses of imported files, who bounced hard of late, and others. */
export function suppressedProfiles(shop: Shop, imported: ReadonlyMap<string, string>): DataRow[] {
  const random = createRandom(11);
  const people = createPeople(random);
  const campaigns = shop.messages.filter(({ channel }) => channel === 'campaign').slice(-campaignsBack);
  const bounced = campaigns.flatMap(({ bounces, sentAt }) =>
    bounces
      .filter(({ type }) => type === 'Hard')
      .map(({ email, name, at }) => ({ email, name, suppressed: 'Email bounce', time: at ?? sentAt })),
  );
  const now = Date.parse(shop.now);
  const others = Array.from({ length: othersCount }, () => {
    const { email, name } = people.someone();
    const suppressed = random.pick(suppressionReasons.slice(1));
    return { email, name, suppressed, time: new Date(now - random.int(1, 300) * 86_400_000).toISOString() };
  });
  const profiles = new Map<string, { email: string; name: string; suppressed: string; time: string }>();
  for (const profile of [...bounced, ...others]) profiles.set(profile.email, profile);
  for (const [email, time] of imported)
    if (!profiles.has(email)) profiles.set(email, { email, name: '', suppressed: 'User suppressed', time });
  return [...profiles.values()].sort((a, b) => b.time.localeCompare(a.time) || a.email.localeCompare(b.email));
}

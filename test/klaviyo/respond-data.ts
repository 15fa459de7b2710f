import { accountLists, users } from './account-lists.ts';
import { bounceReport } from './bounce-report.ts';
import { activityFeed, bouncedFeed, profileFeed } from './feed.ts';
import { profileIdOf } from './ids.ts';
import { messageData } from './message-data.ts';
import { pageOfRows } from './rows-answer.ts';
import { makeShop, type Shop } from './shop.ts';
import { suppressedProfiles } from './suppressed.ts';

/** What the site remembers of what was done on it. */
export interface SiteState {
  /** Addresses of suppression files that were imported, and when. */
  readonly imported: Map<string, string>;
}

/** Which data an address asks for: a JSON value, or `undefined` when there is nothing at that address. */
export function respondData(first: Shop, url: URL, { imported }: SiteState): unknown {
  const [, , kind = '', id, part] = url.pathname.split('/');
  const query = url.searchParams;
  const shop = query.get('account') === 'second' ? secondAccount(first) : first;
  switch (kind) {
    case 'messages':
      return messageData(shop, id, part, query);
    case 'profiles':
      return id ? profile(shop, id, imported) : undefined;
    case 'suppressed': {
      // A GET like all the rest, although it changes something: the stand-in answers nothing else.
      if (id === 'import') {
        const emails = query.getAll('email');
        for (const email of emails) imported.set(email, imported.get(email) ?? new Date().toISOString());
        return { added: emails.length };
      }
      const reason = query.get('reason');
      const rows = suppressedProfiles(shop, imported);
      return pageOfRows(reason ? rows.filter(({ suppressed }) => suppressed === reason) : rows, query);
    }
    case 'feed':
      return pageOfRows(id === 'all' ? activityFeed(shop) : bouncedFeed(shop), query);
    case 'bounce-report':
      return pageOfRows(bounceReport(shop, query), query);
    case 'lists':
      return id && Object.hasOwn(accountLists, id) ? accountLists[id] : undefined;
    case 'account':
      return id ? undefined : shop.account;
    case 'users':
      return id ? undefined : users;
    default:
      return undefined;
  }
}

const secondAccounts = new WeakMap<Shop, Shop>();

/** Another organisation that the same user may look at. */
function secondAccount(first: Shop): Shop {
  const known = secondAccounts.get(first) ?? {
    ...makeShop({ seed: 2, now: new Date(first.now) }),
    account: { id: 'Hb4sP9', name: 'Harbour Soap' },
  };
  secondAccounts.set(first, known);
  return known;
}

/** `/ajax/profiles/<id>`: who it is, why suppressed, and the events, latest first. */
function profile(shop: Shop, id: string, imported: SiteState['imported']) {
  const bounced = shop.messages.flatMap(({ bounces }) => bounces).find(({ email }) => profileIdOf(email) === id);
  if (!bounced) return undefined;
  const { email, name } = bounced;
  const suppression = suppressedProfiles(shop, imported).find((row) => row.email === email);
  return { email, name, suppressed: suppression?.suppressed ?? null, events: profileFeed(shop, email) };
}

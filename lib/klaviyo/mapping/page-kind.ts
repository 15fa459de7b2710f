import { parseMessageAddress, routeOf } from '../pages/address.ts';
import { pages } from '../pages/all.ts';
import { hasAddressOf } from '../pages/page.ts';
import { listsOtherPeople } from '../pages/people-list.ts';
import { recipientActivity } from '../pages/recipient-activity.ts';

/** Digits, and words too long or too mixed to be a word: what differs between two pages of one kind. */
const isId = (segment: string) => /\d/.test(segment) || /[a-z][A-Z]/.test(segment) || segment.length > 30;

/**
 * The kind of page that a mapping belongs to: recipient activity of campaigns, of flows, else the address without its
 * ids. `null` on pages that hold something else than a message's bounces, where nothing is to be mapped.
 */
export function pageKindOf(url: URL): string | null {
  const route = routeOf(url);
  const isOther = pages.some((page) => page !== recipientActivity && hasAddressOf(page, route));
  if (isOther || listsOtherPeople(route)) return null;
  const message = parseMessageAddress(route);
  if (message && hasAddressOf(recipientActivity, route)) return `${recipientActivity.kind} ${message.channel}`;
  const segments = route.split('/').filter((segment) => segment !== '');
  const names = segments.map((segment) => (segment === message?.id || isId(segment) ? '*' : segment.toLowerCase()));
  return `/${names.join('/')}`.slice(0, 300);
}

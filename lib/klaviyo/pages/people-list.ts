import { hasAddressOf, type KlaviyoPage } from './page.ts';

/** Pages that list people for another purpose: their addresses are never bounces, whatever else a row says. */
export const peopleList: KlaviyoPage = {
  kind: 'people-list',
  path: [
    /^\/(?:people(?!\/suppressed)|profiles|lists?|segments?|settings|members?|metrics|dashboard(?!\/activity)|conversations|coupons?|reviews?)(?:\/|$)/,
    // Who uploaded a file is not suppressed, and the examples of a help page bounced nowhere.
    /^\/people\/suppressed\/[\w-]*(?:import|upload|histor|export|download)/,
    /^\/(?:help|docs?|support|academy|learn|community|getting-started)(?:\/|$)/,
  ],
  example: 'https://www.klaviyo.com/people',
};

/** Pages of events and suppressed people, which have readers of their own. */
const ownReaders = /^\/(?:people\/suppressed|profiles?|metric|dashboard)(?:\/|$)/;

/** Does an address list people who are, for the reader of a message's recipients, somebody else's? */
export function listsOtherPeople(route: string): boolean {
  return hasAddressOf(peopleList, route) || ownReaders.test(route);
}

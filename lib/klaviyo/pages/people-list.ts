import type { KlaviyoPage } from './page.ts';

/** Pages that list people for another purpose: their addresses are never bounces, whatever else a row says. */
export const peopleList: KlaviyoPage = {
  kind: 'people-list',
  path: [
    /^\/(?:people|profiles?|lists?|segments?|settings|members?|metric|dashboard|conversations|coupons?|reviews?)(?:\/|$)/,
  ],
  example: 'https://www.klaviyo.com/people/suppressed',
};

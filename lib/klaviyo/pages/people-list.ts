import { hasAddressOf, type KlaviyoPage } from './page.ts';
import { recipientActivity } from './recipient-activity.ts';

/** Pages that list people for another purpose: their addresses are never bounces, whatever else a row says. */
export const peopleList: KlaviyoPage = {
  kind: 'people-list',
  path: [
    /^\/(?:people(?!\/suppressed)|profiles|lists?|segments?|settings|members?|metrics|dashboard(?!\/activity)|conversations|coupons?|reviews?)(?:\/|$)/,
    // Who uploaded a file is not suppressed, and the examples of a help page bounced nowhere.
    /^\/people\/suppressed\/[\w-]*(?:import|upload|histor|export|download)/,
    /^\/(?:help|docs?|support|academy|learn|community|getting-started)(?:\/|$)/,
  ],
};

/** Pages of events and suppressed people, which have readers of their own. */
const ownReaders = /^\/(?:people\/suppressed|profiles?|metric|dashboard)(?:\/|$)/;

/**
 * Parts of addresses that belong to tools with a purpose of their own: what is written, designed, tried out, answered or
 * taken in there may quote bounces and lists none. As whole parts, and as the beginning or end of hyphened ones.
 */
// biome-ignore format: lists of words are read a line at a time
const tools = ['inbox', 'helpdesk', 'help', 'conversations?', 'tickets?', 'chat', 'privacy', 'gdpr', 'consents?', 'webhooks?', 'integrations?', 'api', 'keys', 'forms?', 'templates?', 'editor', 'edit', 'preview', 'previews', 'design', 'compose', 'content', 'comments?', 'approvals?', 'reviews?', 'test', 'tests', 'seed', 'seeds', 'cleaning', 'verification', 'imports?', 'uploads?', 'audit', 'users?', 'team', 'billing', 'catalog', 'products?', 'coupons?', 'surveys?', 'images?', 'tasks?', 'notes', 'docs', 'benchmarks?', 'glossary', 'community', 'forum', 'questions?', 'threads?', 'posts?', 'blog', 'articles?', 'apps?', 'hygiene', 'data[-_](?:requests?|exports?)'];
const ofTool = new RegExp(`/(?:(?:${tools.join('|')})(?:[-_][\\w-]*)?|[\\w-]+[-_](?:${tools.join('|')}))(?:/|$)`, 'i');

/** Does an address list people who are, for the reader of a message's recipients, somebody else's? */
export function listsOtherPeople(route: string): boolean {
  return (
    hasAddressOf(peopleList, route) ||
    ownReaders.test(route) ||
    (ofTool.test(route) && !hasAddressOf(recipientActivity, route))
  );
}

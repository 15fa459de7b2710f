/** Which message a page speaks of, by its address alone. */
export interface MessageAddress {
  readonly channel: 'campaign' | 'flow';
  readonly id: string;
}

/** Ids seen in public material: 26-character ULIDs for campaigns, 6 to 8 characters for flow messages and old accounts. */
const id = '(?<id>[A-Za-z0-9]{6,26})';

const messagePaths: readonly { channel: MessageAddress['channel']; path: RegExp }[] = [
  { channel: 'flow', path: new RegExp(`(?:^|/)flows?/(?:[A-Za-z0-9]{6,26}/)?(?:messages?|emails?)/${id}(?:/|$)`) },
  { channel: 'campaign', path: new RegExp(`(?:^|/)campaigns?/${id}(?:/|$)`) },
];

/** Words in the place of an id: `/campaigns/trends`, `/campaigns/create`. */
const notIds = new Set(
  'trends create archive archived calendar drafts library settings reports report overview recipients analytics templates scheduled performance activity messages message metrics benchmarks compare history export exports summary details bounces bounced'.split(
    ' ',
  ),
);

/** The flow in whose pages a message may stand behind the hash: `/flow/UvR3kd/reports#/message/WqT7xK/bounced`. */
const flowPath = /(?:^|\/)flows?\/[A-Za-z0-9]{6,26}(?=\/|$)/;

/** The path that a page's address means: where an application keeps its own in the hash (`#/campaign/…`), that one. */
export function routeOf(url: URL): string {
  const hash = /^#!?(\/[^?#]*)/.exec(url.hash)?.[1];
  if (!hash || parseMessageAddress(url.pathname) !== null) return url.pathname.replace(/\/{2,}/g, '/');
  const flow = flowPath.exec(url.pathname)?.[0] ?? '';
  const route = parseMessageAddress(hash) === null && parseMessageAddress(flow + hash) !== null ? flow + hash : hash;
  return route.replace(/\/{2,}/g, '/');
}

/** The message of an address, or `null` where it names none. */
export function parseMessageAddress(pathname: string): MessageAddress | null {
  for (const { channel, path } of messagePaths) {
    const found = path.exec(pathname)?.groups?.id;
    if (found && !notIds.has(found.toLowerCase())) return { channel, id: found };
  }
  return null;
}

/** Parameters of an address that may name a message; others say which part of a page is open. */
const naming = /(?:campaign|message|flow)(?:_?id)?$|^id$/i;

/** Parameters that name something else, whose ids look alike. */
const namingOthers = /profile|person|people|user|member|segment|list|form|template|account|company|metric|tag/i;

/** A ULID, as the ids of campaigns are. */
const ulid = /^01[0-9A-HJKMNP-TV-Z]{24}$/;

/** Campaigns that the parameters of an address name: of a drawer over another page, `/campaigns?bounced=01JQ…`. */
export function messagesInParameters(url: URL): MessageAddress[] {
  const ids = [...url.searchParams].flatMap(([name, value]) =>
    ulid.test(value) && !namingOthers.test(name) ? value : [],
  );
  return [...new Set(ids)].map((id) => ({ channel: 'campaign', id }));
}

/**
 * A stand-in for the id of a message at an address that names none: the address itself, with the parameters that may
 * name a message, so that two pages are never taken for one message.
 * @param name of the drawer or dialog in which the list stands, of which a page may open one after another
 */
export function messageOfUnknownAddress(url: URL, name: string | null = null): MessageAddress {
  const [named, ...others] = messagesInParameters(url);
  if (named && others.length === 0) return named;
  const route = routeOf(url).replace(/\/+$/, '');
  const names = [...url.searchParams].filter(([name]) => naming.test(name)).map(([name, value]) => `${name}=${value}`);
  const path = [route || '/', ...names.toSorted()].join('?').slice(0, 200);
  const part = name === null ? '' : `#${name.slice(0, 100)}`;
  return { channel: /flow/i.test(path) ? 'flow' : 'campaign', id: `page:${path}${part}` };
}

/** Words of addresses at which a message's recipients may be listed, should Klaviyo move them. */
const ofMessages =
  /campaign|flow|messag|mailing|newsletter|broadcast|report|recipient|bounc|activit|analytic|deliver|performance/i;

/** Does an address that names no page that is known speak of messages or of what became of them? */
export const speaksOfMessages = (url: URL): boolean => ofMessages.test(`${routeOf(url)}${url.search}`);

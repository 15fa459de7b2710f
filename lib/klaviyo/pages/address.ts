/** Which message a page speaks of, by its address alone. */
export interface MessageAddress {
  readonly channel: 'campaign' | 'flow';
  readonly id: string;
}

/** Ids seen in public material: 26-character ULIDs for campaigns, 6 to 8 characters for flow messages and old accounts. */
const id = '(?<id>[A-Za-z0-9]{6,26})';

const messagePaths: readonly { channel: MessageAddress['channel']; path: RegExp }[] = [
  { channel: 'flow', path: new RegExp(`^/flows?/(?:[A-Za-z0-9]{6,26}/)?messages?/${id}(?:/|$)`) },
  { channel: 'campaign', path: new RegExp(`^/campaigns?/${id}(?:/|$)`) },
];

/** Words in the place of an id: `/campaigns/trends`, `/campaigns/create`. */
const notIds = new Set(['trends', 'create', 'archive', 'calendar', 'drafts', 'library', 'settings']);

/** The message of an address, or `null` where it names none. */
export function parseMessageAddress(pathname: string): MessageAddress | null {
  for (const { channel, path } of messagePaths) {
    const found = path.exec(pathname)?.groups?.id;
    if (found && !notIds.has(found)) return { channel, id: found };
  }
  return null;
}

/**
 * A stand-in for the id of a message at an address that names none: the address itself, so that two pages are never
 * taken for one message.
 */
export function messageOfUnknownAddress(pathname: string): MessageAddress {
  const path = pathname.replace(/\/+$/, '').slice(0, 200);
  return { channel: /flow/i.test(path) ? 'flow' : 'campaign', id: `page:${path || '/'}` };
}

/** The sections of the history page, in the order of its navigation. */
export const sections = ['timeline', 'messages', 'people', 'providers', 'suppressions', 'data', 'settings'] as const;
export type Section = (typeof sections)[number];

/** How a section is looked at: filters and sorting, by name. What is searched for stands in no address. */
export const viewNames = ['measure', 'range', 'channel', 'verdict', 'domains', 'sort'] as const;
export type View = Readonly<Partial<Record<(typeof viewNames)[number], string>>>;

/** Where the history page is. Every place has an address, so that links, bookmarks and *Back* lead to it. */
export interface Route {
  readonly section: Section;
  /** Id of a message below *Messages*, or a person's key below *People*; `null` for the section itself. */
  readonly id: string | null;
  /** The account that the place belongs to; `null` in an address from before addresses named it. */
  readonly account: string | null;
  /** Id of the advice whose addresses alone are shown; `null`: all are. */
  readonly advice: string | null;
  /** Only what differs from how the section is looked at first. */
  readonly view: View;
}

/** One record's own page is named in the singular. */
const details = { message: 'messages', person: 'people' } as const;
const isDetail = (name: string): name is keyof typeof details => Object.hasOwn(details, name);

/**
 * Reads `#people`, `#message/<id>`, `#person/<key or address>`, each with `?account=` and, where it leads to the evidence
 * of an advice, with `?advice=`. An address that leads nowhere leads to the start.
 */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?', 2);
  const wishes = new URLSearchParams(query);
  const account = wishes.get('account') || null;
  const advice = wishes.get('advice') || null;
  const [name = '', ...rest] = path.split('/');
  const id = decoded(rest.join('/'));
  const view = viewOf(wishes);
  if (isDetail(name) && id) return { section: details[name], id, account, advice, view };
  return { section: sections.find((section) => section === name) ?? 'timeline', id: null, account, advice, view };
}

/** A place to link to. The account is always said: the same message may be known in two of them. */
export type Place = Pick<Route, 'section' | 'account'> & Partial<Pick<Route, 'id' | 'advice' | 'view'>>;

/** The address of a section, or of a message or person in it: `#message/01JQ8ZK4?account=shop`. */
export function routeHash({ section, id = null, account, advice = null, view = {} }: Place): string {
  const path = id === null ? section : `${section === 'people' ? 'person' : 'message'}/${encodeURIComponent(id)}`;
  const wishes = new URLSearchParams();
  if (account !== null) wishes.set('account', account);
  if (advice !== null) wishes.set('advice', advice);
  for (const name of viewNames) if (view[name] !== undefined) wishes.set(name, view[name]);
  return wishes.size === 0 ? `#${path}` : `#${path}?${wishes}`;
}

function viewOf(wishes: URLSearchParams): View {
  const told = viewNames.flatMap((name) => {
    const value = wishes.get(name);
    return value ? [[name, value] as const] : [];
  });
  return Object.fromEntries(told);
}

/** A link that was cut in the middle of an escape is no address. */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text) || null;
  } catch {
    return null;
  }
}

import { describe, expect, it } from 'vitest';
import { openPage, readPage } from '../fixtures/open-page.ts';
import { examples } from '../fixtures/page-examples.ts';
import { readSide } from '../fixtures/read-side.ts';
import { pages, sidePages } from './all.ts';
import { hasAddressOf } from './page.ts';

interface Expected {
  readonly path: string;
  readonly status: string;
  readonly rows: readonly { readonly at?: string | null }[];
  readonly leftOut?: readonly string[];
}

const html = import.meta.glob('../fixtures/*/*.html', { query: '?raw', import: 'default', eager: true });
const json = import.meta.glob('../fixtures/*/*.json', { import: 'default', eager: true });
const nameOf = (path: string) => path.replace(/^\.\.\/fixtures\/|\.\w+$/g, '');

const kinds: ReadonlySet<string> = new Set(sidePages.map(({ kind }) => kind));
const saved = Object.entries(json).flatMap(([path, expected]) => {
  const name = nameOf(path);
  const kind = name.split('/')[0] ?? '';
  if (!kinds.has(kind)) return [];
  return [{ name, kind, html: String(html[`../fixtures/${name}.html`]), expected: expected as Expected }];
});
const foreign = Object.entries(html).flatMap(([path, text]) =>
  nameOf(path).startsWith('other/') ? [{ name: nameOf(path), html: String(text) }] : [],
);
const withTimes = (rows: Expected['rows']) =>
  rows.map((row) => (typeof row.at === 'string' ? { ...row, at: new Date(row.at).getTime() } : row));

describe('a page beside Recipient activity', () => {
  it('has a saved page of each kind', () => {
    expect(new Set(saved.map(({ kind }) => kind))).toEqual(kinds);
  });

  it.each(saved)('is read as its saved page says: $name', ({ kind, html: text, expected }) => {
    openPage(text);
    expect(readSide(expected.path)).toEqual({
      kind,
      status: expected.status,
      rows: withTimes(expected.rows),
      leftOut: expected.leftOut ?? [],
    });
  });

  it.each(saved)('is left as it was found: $name', ({ html: text, expected }) => {
    openPage(text);
    const before = document.documentElement.outerHTML;
    readSide(expected.path);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it.each(saved)('is never taken for bounces of a message: $name', ({ html: text, expected }) => {
    openPage(text);
    expect(readPage(expected.path).rows).toEqual([]);
  });

  it.each(saved.filter(({ expected }) => expected.rows.length > 0))(
    'is never taken for another at that one’s address: $name',
    ({ kind, html: text }) => {
      openPage(text);
      for (const other of sidePages) {
        if (other.kind === kind || other.alsoAt !== undefined || other.kind === 'profile') continue;
        const own = sidePages.find((page) => page.kind === kind);
        const shares = own?.alsoAt?.some((path) => path.test(new URL(examples[other.kind]).pathname));
        const found = readSide(new URL(examples[other.kind]).pathname);
        if (shares && found.kind === kind) continue;
        // At its own address a list of any people is what the address says.
        const isPeople = ['suppressed-profiles', 'bounced-email-feed', 'profile'].includes(kind);
        if (isPeople && ['suppressed-profiles', 'bounced-email-feed'].includes(other.kind)) continue;
        expect({ at: other.kind, rows: found.rows }).toEqual({ at: other.kind, rows: [] });
      }
    },
  );
});

describe('a table of something else', () => {
  const addresses = [
    '/some/new-page',
    '/lists/AbC123',
    '/coupons',
    '/orders/list',
    '/campaigns/list',
    '/templates/list',
    '/settings/account/users',
    '/campaign/01JQ8ZK4T0N3M5R7V9X1B2C3D4/reports/links',
  ];
  it.each(foreign.filter(({ name }) => !/bounce-report|suppressed|dropped/.test(name)))(
    'gives nothing: $name',
    ({ html: text }) => {
      openPage(text);
      for (const address of addresses)
        expect({ address, ...readSide(address) }).toMatchObject({ address, kind: null, rows: [] });
    },
  );

  it.each(foreign)('of whatever kind gives no sums at the address of reports: $name', ({ name, html: text }) => {
    openPage(text);
    if (name === 'other/bounce-report') return;
    for (const { kind } of sidePages.filter((page) => !/suppressed|feed|profile/.test(page.kind))) {
      if (name === 'other/campaigns' && kind === 'campaign-trends') continue;
      expect({ kind, rows: readSide(new URL(examples[kind]).pathname).rows }).toEqual({ kind, rows: [] });
    }
  });
});

describe('the addresses of pages', () => {
  it.each(pages.map((page) => [page.kind, page] as const))('belong to one each: %s', (_, page) => {
    const path = new URL(examples[page.kind]).pathname;
    expect(pages.filter((other) => hasAddressOf(other, path)).map(({ kind }) => kind)).toEqual([page.kind]);
  });
});

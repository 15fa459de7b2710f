import fc from 'fast-check';
import { expect, test } from 'vitest';
import { batchOf, noon, rowOf, wholeReading } from './ledger/sample-captures.ts';
import { batchLimit, klaviyoOrigin, parseMessage, parsePageCommand, type Sender } from './messages.ts';

const ownId = 'abcdefghijklmnop';
const page: Sender = {
  id: ownId,
  origin: klaviyoOrigin,
  url: `${klaviyoOrigin}/campaigns`,
  frameId: 0,
  tab: { id: 7 },
};
const rows = [rowOf('ann@shop.example', { name: 'Ann', category: 'reputation', at: noon })];
const batch = { ...batchOf({ rows, completeness: wholeReading(1) }) };

const refusal = (data: unknown, sender: Sender = page) => {
  const parsed = parseMessage(data, sender, ownId);
  return parsed.status === 'refused' ? parsed.why : parsed.status;
};

test('rows and badges from a page of Klaviyo are taken as they are', () => {
  expect(parseMessage(batch, page, ownId)).toEqual({ status: 'ok', message: batch });
  const badge = { type: 'badgeChanged', badge: 'not-recognised' };
  expect(parseMessage(badge, page, ownId)).toEqual({ status: 'ok', message: badge });
});

test.each<[string, Sender, string]>([
  ['another extension', { ...page, id: 'another' }, 'not from this extension'],
  ['nobody', {}, 'not from this extension'],
  ['another site', { ...page, origin: 'https://example.com' }, 'not from https://www.klaviyo.com'],
  [
    'a site whose name only begins alike',
    { ...page, origin: 'https://www.klaviyo.com.example.com' },
    'not from https://www.klaviyo.com',
  ],
  ['Klaviyo without TLS', { ...page, origin: 'http://www.klaviyo.com' }, 'not from https://www.klaviyo.com'],
  ['a sandboxed page', { ...page, origin: 'null' }, 'not from https://www.klaviyo.com'],
  ['a page of this extension', { ...page, origin: `chrome-extension://${ownId}` }, 'not from https://www.klaviyo.com'],
  ['neither origin nor address', { ...page, origin: undefined, url: undefined }, 'not from https://www.klaviyo.com'],
  ['an address that is none', { ...page, origin: undefined, url: 'klaviyo' }, 'not from https://www.klaviyo.com'],
  [
    'an address of another site',
    { ...page, origin: undefined, url: `https://example.com/?${klaviyoOrigin}/` },
    'not from https://www.klaviyo.com',
  ],
  [
    'an address with Klaviyo as the user name',
    { ...page, origin: undefined, url: 'https://www.klaviyo.com@example.com/' },
    'not from https://www.klaviyo.com',
  ],
  ['a frame inside the page', { ...page, frameId: 3 }, 'not from the page of a tab'],
  ['no frame', { ...page, frameId: undefined }, 'not from the page of a tab'],
  ['no tab', { ...page, tab: undefined }, 'not from the page of a tab'],
  ['a tab without an id', { ...page, tab: {} }, 'not from the page of a tab'],
])('rows from %s are refused', (_, sender, why) => {
  expect(refusal(batch, sender)).toBe(why);
});

test('the origin counts, not the address of the load, which is stale after navigation inside the page', () => {
  expect(refusal(batch, { ...page, url: 'https://www.klaviyo.com/login' })).toBe('ok');
  expect(refusal(batch, { ...page, origin: 'https://example.com', url: page.url })).not.toBe('ok');
});

test('where the browser gives no origin, as Firefox does, it is that of the address', () => {
  expect(refusal(batch, { ...page, origin: undefined })).toBe('ok');
});

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a text', 'rowsRead'],
  ['a list', [batch]],
  ['no type', { ...batch, type: undefined }],
  ['a type that nobody knows', { ...batch, type: 'deleteEverything' }],
  ['a type that every object has', { type: 'constructor' }],
  ['the prototype as type', { type: '__proto__' }],
  ['a method as type', { type: 'hasOwnProperty' }],
  ['a list as type', { ...batch, type: ['rowsRead'] }],
])('%s is an unknown type of message', (_, data) => {
  expect(refusal(data)).toBe('unknown type of message');
});

const withRow = (facts: object) => ({ ...batch, rows: [{ ...rows[0], ...facts }] });
const withMessage = (facts: object) => ({ ...batch, message: { ...batch.message, ...facts } });

test.each<[string, object]>([
  ['a key that is not in the protocol', { ...batch, html: '<b>' }],
  ['such a key in a row', withRow({ html: '<b>' })],
  ['such a key in the message', withMessage({ owner: 'eve' })],
  ['a row without an address', withRow({ email: '' })],
  ['two addresses in one', withRow({ email: 'ann@shop.example,bob@shop.example' })],
  ['a separator of files in an address', withRow({ email: 'ann,@shop.example' })],
  ['a line break in an address', withRow({ email: 'ann@shop.example\nbob' })],
  ['an address without a domain of two parts', withRow({ email: 'ann@constructor' })],
  ['a reason that is too long', withRow({ reason: 'x'.repeat(10_001) })],
  ['a name that is too long', withRow({ name: 'x'.repeat(201) })],
  ['a type that is neither hard nor soft', withRow({ type: 'Hard' })],
  ['a category that is none of the ten', withRow({ category: 'constructor' })],
  ['a time that is no number', withRow({ at: Number.NaN })],
  ['a time that no date can hold', withRow({ at: 8.64e15 + 1 })],
  ['more rows than one batch may have', { ...batch, rows: Array(batchLimit + 1).fill(rows[0]) }],
  ['rows that are no list', { ...batch, rows: { length: 1, 0: rows[0] } }],
  ['a message without an id', withMessage({ id: '' })],
  ['an id that is too long', withMessage({ id: 'x'.repeat(241) })],
  ['a channel that is none', withMessage({ channel: 'sms' })],
  ['a figure below zero', withMessage({ sent: -1 })],
  ['a figure with a fraction', withMessage({ bounced: 1.5 })],
  [
    'a reason for leaving rows out that is none',
    { ...batch, completeness: { ...wholeReading(1), leftOut: { bored: 1 } } },
  ],
  ['a badge that is none', { type: 'badgeChanged', badge: '<img>' }],
])('%s is refused', (_, data) => {
  expect(refusal(data)).not.toBe('ok');
});

test('the largest batch that the protocol allows is taken', () => {
  const long = rowOf(`${'x'.repeat(64)}@shop.example`, { reason: 'x'.repeat(10_000), name: 'x'.repeat(200) });
  expect(refusal({ ...batch, rows: Array(batchLimit).fill(long) })).toBe('ok');
});

test('addresses arrive in lower case, so that one person is one', () => {
  const parsed = parseMessage(withRow({ email: 'Ann@Shop.example' }), page, ownId);
  expect(parsed).toMatchObject({ message: { rows: [{ email: 'ann@shop.example' }] } });
});

test('whatever arrives is answered and never thrown upon', () => {
  const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withSparseArray: true, withDate: true });
  const type = fc.constantFrom('rowsRead', 'badgeChanged');
  const spoilt = fc.record({ type, rows: anything, message: anything, badge: anything, completeness: anything });
  fc.assert(
    fc.property(
      fc.oneof(
        anything,
        spoilt,
        anything.map((rows) => ({ ...batch, rows })),
      ),
      (data) => {
        const parsed = parseMessage(data, page, ownId);
        if (parsed.status === 'ok') expect(parsed.message).toMatchObject({ type: expect.any(String) });
        else expect(parsed.why).not.toBe('');
      },
    ),
  );
});

test('the popup may ask a page for two things and nothing else', () => {
  expect(['readRest', 'stopReading', 'constructor', '', null, {}].map(parsePageCommand)).toEqual([
    'readRest',
    'stopReading',
    null,
    null,
    null,
    null,
  ]);
});

const pageRead = {
  type: 'pageRead',
  batch: 'b',
  capture: 'c',
  account: { id: null, name: 'Shop' },
  message: null,
  completeness: null,
  content: {
    what: 'people',
    page: 'suppressed-profiles',
    rows: [
      { what: 'suppression', email: 'ann@shop.example', name: '', reason: null, reasonText: '', at: null },
      {
        what: 'event',
        email: 'bo@shop.example',
        name: 'Bo',
        kind: 'bounced',
        type: 'soft',
        messageName: null,
        at: noon,
      },
    ],
  },
} as const;

test('what other pages say is taken as it is', () => {
  expect(parseMessage(pageRead, page, ownId)).toEqual({ status: 'ok', message: pageRead });
});

const [suppressed] = pageRead.content.rows;
test.each([
  ['a text instead of an address', { rows: [{ ...suppressed, email: 'ann' }] }],
  ['a field that nobody asked for', { rows: [{ ...suppressed, html: '<b>' }] }],
  ['a reason that is none', { rows: [{ ...suppressed, reason: 'because' }] }],
  ['too many rows', { rows: Array.from({ length: batchLimit + 1 }, () => suppressed) }],
  ['a page that is none', { page: 'users' }],
])('a page is refused for %s', (_, change) => {
  expect(refusal({ ...pageRead, content: { ...pageRead.content, ...change } })).not.toBe('ok');
});

test('a file for the import dialog is a command with a plain name and a limit', () => {
  const file = { type: 'attachFile', name: 'suppress.csv', text: 'Email\n' };
  expect(parsePageCommand(file)).toEqual(file);
  expect(parsePageCommand({ ...file, name: '../suppress.csv' })).toBeNull();
  expect(parsePageCommand({ ...file, text: 'x'.repeat(20_000_001) })).toBeNull();
});

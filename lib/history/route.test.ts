import { expect, test } from 'vitest';
import { parseRoute, routeHash, sections } from './route.ts';

test('every section has an address that leads to it', () => {
  for (const section of sections)
    for (const account of [null, 'northwind-candles', 'свечи & co', 'unknown'])
      expect(parseRoute(routeHash({ section, account }))).toEqual({
        section,
        id: null,
        account,
        advice: null,
        view: {},
      });
});

test('a message and a person have addresses of their own, whatever their ids hold', () => {
  for (const id of ['01JQ8ZK4T0', 'page:/campaign/a?b=c#d', 'o’hara+50%/x@shop.example']) {
    for (const section of ['messages', 'people'] as const)
      expect(parseRoute(routeHash({ section, id, account: 'a?b' }))).toEqual({
        section,
        id,
        account: 'a?b',
        advice: null,
        view: {},
      });
  }
});

test('an address names its account, and one from before may name none', () => {
  expect(parseRoute('#message/abc?account=my%20shop')).toMatchObject({
    section: 'messages',
    id: 'abc',
    account: 'my shop',
  });
  expect(parseRoute('#message/abc').account).toBeNull();
});

test('filters and sorting stand in the address, and nothing else that it may hold', () => {
  const view = { verdict: 'critical', sort: 'bounced-down' };
  expect(parseRoute(routeHash({ section: 'messages', account: 'shop', view })).view).toEqual(view);
  expect(parseRoute('#people?sort=email-up&search=ann%40shop.example').view).toEqual({ sort: 'email-up' });
});

test('the evidence of an advice has an address, on its message and for the whole account', () => {
  const advice = 'segmentation:Expo & list?';
  expect(parseRoute(routeHash({ section: 'people', account: null, advice }))).toMatchObject({
    section: 'people',
    id: null,
    advice,
  });
  expect(parseRoute(routeHash({ section: 'messages', id: 'a/b', account: null, advice }))).toMatchObject({
    section: 'messages',
    id: 'a/b',
    advice,
  });
});

test('an address that leads nowhere leads to the start', () => {
  for (const hash of ['', '#', '#nowhere', '#message/', '#person', '#message/%E0%A4%A', '#constructor/x']) {
    expect(parseRoute(hash)).toMatchObject({ section: 'timeline', id: null });
  }
});

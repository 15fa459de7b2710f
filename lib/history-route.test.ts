import { expect, test } from 'vitest';
import { evidenceHash, parseRoute, routeHash, sections } from './history-route.ts';

test('every section has an address that leads to it', () => {
  for (const section of sections)
    expect(parseRoute(routeHash(section))).toEqual({ section, id: null, account: null, advice: null });
});

test('a message and a person have addresses of their own, whatever their ids hold', () => {
  for (const id of ['01JQ8ZK4T0', 'page:/campaign/a?b=c#d', 'o’hara+50%/x@shop.example']) {
    expect(parseRoute(routeHash('messages', id))).toEqual({ section: 'messages', id, account: null, advice: null });
    expect(parseRoute(routeHash('people', id))).toEqual({ section: 'people', id, account: null, advice: null });
  }
});

test('a link from elsewhere may name its account', () => {
  expect(parseRoute('#message/abc?account=my%20shop')).toMatchObject({
    section: 'messages',
    id: 'abc',
    account: 'my shop',
  });
});

test('the evidence of an advice has an address, on its message and for the whole account', () => {
  const advice = 'segmentation:Expo & list?';
  expect(parseRoute(evidenceHash(advice))).toMatchObject({ section: 'people', id: null, advice });
  expect(parseRoute(evidenceHash(advice, 'a/b'))).toMatchObject({ section: 'messages', id: 'a/b', advice });
});

test('an address that leads nowhere leads to the start', () => {
  for (const hash of ['', '#', '#nowhere', '#message/', '#person', '#message/%E0%A4%A', '#constructor/x']) {
    expect(parseRoute(hash)).toMatchObject({ section: 'timeline', id: null });
  }
});

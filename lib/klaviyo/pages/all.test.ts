import { describe, expect, it } from 'vitest';
import { examples } from '../fixtures/page-examples.ts';
import { messageOfUnknownAddress, parseMessageAddress, routeOf } from './address.ts';
import { pages } from './all.ts';
import { hasAddressOf } from './page.ts';
import { recipientActivity } from './recipient-activity.ts';

describe('pages', () => {
  it.each(pages.map((page) => [page.kind, page] as const))(
    'each claims its own example and no other page does: %s',
    (_, page) => {
      const claiming = pages.filter((candidate) => hasAddressOf(candidate, new URL(examples[page.kind]).pathname));
      expect(claiming.map(({ kind }) => kind)).toEqual([page.kind]);
    },
  );

  it.each([
    '/campaign/01JQ8ZK4T0N3M5R7V9X1B2C3D4/reports/recipients',
    '/campaign/01JQ8ZK4T0N3M5R7V9X1B2C3D4/reports/recipients/',
    '/campaigns/01JQ8ZK4T0N3M5R7V9X1B2C3D4/recipients',
    '/campaign/WPGuHQ/reports/recipient-activity/bounced',
    '/flow/message/XyZ123/reports/recipients',
    '/flow/AbC123/message/XyZ123/reports/recipients',
  ])('know recipient activity at %s', (path) => {
    expect(hasAddressOf(recipientActivity, path)).toBe(true);
  });

  it.each([
    '/campaign/01JQ8ZK4T0N3M5R7V9X1B2C3D4/reports/overview',
    '/campaigns/trends',
    '/people/suppressed',
    '/campaign/x/reports/recipients',
    '/',
  ])('do not take %s for it', (path) => {
    expect(hasAddressOf(recipientActivity, path)).toBe(false);
  });
});

describe('the message of an address', () => {
  const route = (address: string) => parseMessageAddress(routeOf(new URL(address, 'https://www.klaviyo.com')));

  it.each([
    [
      '/campaign/01JQ8ZK4T0N3M5R7V9X1B2C3D4/reports/recipients?tab=bounced#top',
      'campaign',
      '01JQ8ZK4T0N3M5R7V9X1B2C3D4',
    ],
    ['/campaigns/WPGuHQ', 'campaign', 'WPGuHQ'],
    ['/flow/message/XyZ123/reports/recipients', 'flow', 'XyZ123'],
    ['/flow/AbC123/email/XyZ123/content', 'flow', 'XyZ123'],
    ['/analytics/campaign/WPGuHQ/bounces', 'campaign', 'WPGuHQ'],
    ['/app#/campaign/WPGuHQ/reports/recipients', 'campaign', 'WPGuHQ'],
    ['/app/#!/flow/message/XyZ123/reports', 'flow', 'XyZ123'],
    ['/flow/AbC123/reports#/message/XyZ123/bounced', 'flow', 'XyZ123'],
  ])('is read from %s', (address, channel, id) => {
    expect(route(address)).toEqual({ channel, id });
  });

  it.each([
    '/campaigns',
    '/campaigns/trends',
    '/campaigns/create',
    '/flow/AbC123/edit',
    '/people',
    '/campaigns/reports/recipients',
  ])('is not to be read from %s', (address) => {
    expect(route(address)).toBeNull();
  });

  it('is never the same for two pages that name none', () => {
    const of = (address: string) => messageOfUnknownAddress(new URL(address, 'https://www.klaviyo.com')).id;
    expect(of('/new/page?campaign=A')).not.toBe(of('/new/page?campaign=B'));
    expect(of('/new/page?campaign=A&tab=bounced')).toBe(of('/new/page/?campaign=A&tab=opened'));
  });
});

import { expect, test } from 'vitest';
import { parseVariation, withVariation } from './variation.ts';

test('an address that says nothing gives numbered pages of 50 in an English HTML table', () => {
  const { asked, ...rest } = parseVariation('');
  expect(rest).toMatchObject({ table: 'html', paging: 'numbered', pageSize: 50, lang: 'en', englishEvents: false });
  expect(rest).toMatchObject({
    next: 'ordinary',
    rows: 'steady',
    dress: 'plain',
    frame: 'none',
    filter: '',
    search: '',
  });
  expect(asked.size).toBe(0);
});

test('what is not known is passed over', () => {
  const variation = parseVariation('?table=hologram&lang=tlh&pageSize=-3&columns=email,toString,type&x=1&hostile=1');
  expect(variation).toMatchObject({ table: 'html', lang: 'en', pageSize: 50, columns: ['email', 'type'] });
  expect(String(variation.asked)).toBe('hostile=1');
});

test('a link keeps the variation, but not the section that one comes from', () => {
  const from = '?tab=bounced&table=grid&lang=de&delay=0&utm=1';
  expect(withVariation('/campaigns', from)).toBe('/campaigns?table=grid&lang=de&delay=0');
  expect(withVariation('/x?tab=skipped', from)).toBe('/x?tab=skipped&table=grid&lang=de&delay=0');
  expect(withVariation('/campaigns', '')).toBe('/campaigns');
});

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openPopup, readRest } from '../../scripts/walk.ts';
import { recipientsPath } from '../klaviyo/addresses.ts';
import { openHarness } from './harness.ts';

/** Where the user is in a list; `start` puts it there, and afterwards it has to be there again. */
interface Place {
  readonly start: (page: Page) => Promise<void>;
  readonly now: (page: Page) => Promise<unknown>;
}

/** Scrolled down by `top` pixels, in the list's own viewport or in the window. */
const scrolledTo = (top: number, viewport = '[data-testid="recipients-viewport"]'): Place => ({
  async start(page) {
    await page.getByText('@').nth(9).waitFor();
    await page.locator(viewport).evaluate((element, to) => element.scrollTo({ top: to, behavior: 'instant' }), top);
  },
  now: (page) => page.locator(viewport).evaluate((element) => element.scrollTop),
});

const onPage = (name: string, range: RegExp): Place => ({
  async start(page) {
    await page.getByRole('button', { name }).click();
    await page.getByText(range).waitFor();
  },
  now: (page) => page.getByText(range).count(),
});

it.each<[name: string, query: string, place: Place]>([
  ['numbered pages', '&table=grid', onPage('Page 3', /^101–150 of 318$/)],
  ['pages that only follow one another', '&paging=next&pageSize=80', onPage('Next', /^81–160 of 318$/)],
  ['"Load more"', '&paging=more', scrolledTo(400, 'html')],
  ['"Load more" of a grid whose page tells no total', '&paging=more&table=grid&total=none', scrolledTo(400, 'html')],
  ['more rows at the end of a scroll container', '&paging=infinite', scrolledTo(240)],
  ['the same in cards, slowly', '&paging=infinite&table=cards&delay=200&pageSize=80', scrolledTo(240)],
  ['a grid that holds the rows in sight', '&paging=virtual&table=grid&delay=0', scrolledTo(1_500)],
  ['the same while its rows are loading', '&paging=virtual&table=grid&delay=250', scrolledTo(1_500)],
  ['the same without any role', '&paging=virtual&table=divs', scrolledTo(1_500)],
])('reads the rest and leaves the user in place: %s', async (_, query, place) => {
  const { browser, page, message, ledger } = await openHarness();
  await page.goto(`https://www.klaviyo.com${recipientsPath(message, 'bounced')}${query}`);
  await place.start(page);
  const before = await place.now(page);
  const popup = await openPopup(browser, page);
  // A popup covers no page; a tab behind the popup's would draw only now and then.
  await page.bringToFront();
  await readRest(popup);
  expect(await place.now(page)).toEqual(before);
  const found = (await ledger()).bounces.map(({ email, klaviyoType }) => `${email} ${klaviyoType}`).sort();
  expect(found).toEqual(message.bounces.map(({ email, type }) => `${email} ${type.toLowerCase()}`).sort());
});

it('reads what passes while the user scrolls a grid by hand', async () => {
  const { browser, page, message, ledger } = await openHarness();
  await page.goto(`https://www.klaviyo.com${recipientsPath(message, 'bounced')}&paging=virtual&table=grid`);
  const popup = await openPopup(browser, page);
  await popup.getByText('31 of 318 read').waitFor();
  await page.bringToFront();
  const viewport = page.getByTestId('recipients-viewport');
  const isAtEnd = () =>
    viewport.evaluate((element) => element.scrollTop + element.clientHeight >= element.scrollHeight - 1);
  while (!(await isAtEnd())) {
    await viewport.evaluate((element) => element.scrollBy({ top: 300, behavior: 'instant' }));
    await page.waitForTimeout(60);
  }
  await popup.getByText('All 318 read').waitFor();
  expect(new Set((await ledger()).bounces.map(({ email }) => email)).size).toBe(318);
});

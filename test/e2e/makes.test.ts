import { expect, it } from 'vitest';
import { parseBounceCategory } from '../../lib/klaviyo/words/bounce-category.ts';
import type { BounceRecord } from '../../lib/ledger/records.ts';
import { openPopup, readRest } from '../../scripts/walk.ts';
import { recipientsPath } from '../klaviyo/addresses.ts';
import { openHarness } from './harness.ts';

it.each([
  ['an ARIA grid with Previous and Next', '&table=grid&paging=next&pageSize=40'],
  ['a table without headers', '&table=nothead&pageSize=100'],
  ['all rows at once', '&paging=none'],
  ['columns in another order, with a time', '&columns=time,reason,type,email'],
  ['a pager without a total', '&total=none'],
])('reads every row once: %s', async (_, query) => {
  const { browser, page, message, ledger } = await openHarness();
  await page.goto(`https://www.klaviyo.com${recipientsPath(message, 'bounced')}${query}`);
  const popup = await openPopup(browser, page);
  await readRest(popup);
  const { bounces } = await ledger();
  const found = bounces.map(({ email, klaviyoType }) => `${email} ${klaviyoType}`).sort();
  expect(found).toEqual(message.bounces.map(({ email, type }) => `${email} ${type.toLowerCase()}`).sort());
});

it('does not believe a pager whose total is wrong', async () => {
  const { browser, page, message, ledger } = await openHarness();
  await page.goto(`https://www.klaviyo.com${recipientsPath(message, 'bounced')}&total=lie`);
  const popup = await openPopup(browser, page);
  await popup.getByRole('button', { name: 'Read the rest' }).click();
  await popup.getByRole('button', { name: 'Stop' }).waitFor();
  await popup.getByRole('button', { name: 'Stop' }).waitFor({ state: 'detached', timeout: 30_000 });
  expect((await ledger()).bounces).toHaveLength(message.bounces.length);
  const text = await popup.locator('#root').innerText();
  expect(text).toContain(`${message.bounces.length} of ${message.bounces.length + 37} read`);
});

/** Every make of list, with several kinds of paging and in other languages. */
const makes = [
  'cards&paging=more',
  'divs',
  'split&paging=infinite',
  'shadow&paging=more',
  'nameplate&lang=de',
  'cards&lang=ko',
];

it('reads every row once and in full, whatever the list is made of', async () => {
  const { browser, page, shop, ledger } = await openHarness();
  const campaigns = shop.messages.filter(({ channel }) => channel === 'campaign').slice(-1 - makes.length, -1);
  await page.goto('https://www.klaviyo.com/campaigns');
  const popup = await openPopup(browser, page);
  for (const [index, message] of campaigns.entries()) {
    await page.goto(`https://www.klaviyo.com${recipientsPath(message, 'bounced')}&table=${makes[index]}&pageSize=40`);
    await popup.getByRole('heading', { name: message.name }).waitFor();
    // A popup covers no page; a tab behind the popup's would draw only now and then.
    await page.bringToFront();
    await readRest(popup);
  }
  const stored = (await ledger()) as unknown as { bounces: BounceRecord[] };
  for (const [index, { id, bounces }] of campaigns.entries()) {
    const found = stored.bounces
      .filter(({ message }) => message === id)
      .map(({ email, name, klaviyoType, klaviyoCategory, klaviyoReason }) =>
        [email, name, klaviyoType, klaviyoCategory, klaviyoReason].join(' | '),
      );
    const shown = bounces.map(({ email, name, type, category, reason }) =>
      // A page shows the line breaks of a reply as spaces.
      [email, name, type.toLowerCase(), parseBounceCategory(category), reason.replaceAll('\n', ' ')].join(' | '),
    );
    const missing = shown.filter((row) => !found.includes(row));
    const wrong = found.filter((row) => !shown.includes(row));
    expect.soft({ missing, wrong, count: found.length }, makes[index]).toEqual({
      missing: [],
      wrong: [],
      count: shown.length,
    });
  }
});

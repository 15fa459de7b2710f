import { expect, it } from 'vitest';
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

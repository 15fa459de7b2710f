import { expect, it } from 'vitest';
import { openPopup } from '../../scripts/walk.ts';
import { campaignsPath, recipientsPath, usersPath } from '../klaviyo/addresses.ts';
import { openHarness } from './harness.ts';

const klaviyo = 'https://www.klaviyo.com';

const paths = ['/coupons', '/orders', '/lists', '/templates', usersPath, campaignsPath];
const makes = ['html', 'cards', 'mui', 'divs', 'ag-grid', 'nothead', 'nameplate', 'antd', 'grid', 'react-aria'];

/** Every page twice, every make at least once. */
const cases = [...paths, ...paths].map((path, index) => `${path}?table=${makes[index % makes.length]}`);

it('takes no table of users, coupons, orders, lists, templates or campaigns for bounces', async () => {
  const { browser, page, message, ledger } = await openHarness({ delayMs: 0 });
  await page.goto(`${klaviyo}${campaignsPath}`);
  const popup = await openPopup(browser, page);
  for (const address of cases) {
    // In between a page with another message in the popup, so that the next one is news.
    await page.goto(`${klaviyo}${recipientsPath(message, 'bounced')}&empty=1`);
    await popup.getByRole('heading', { name: 'No bounces' }).waitFor();
    await page.goto(`${klaviyo}${address}`);
    await page.locator('main').getByText(/\S/).filter({ visible: true }).nth(3).waitFor();
    await popup
      .getByRole('heading', { name: 'No bounce table on this page' })
      .waitFor({ timeout: 8_000 })
      .catch(async () => expect.soft(await popup.locator('#root').innerText(), address).toContain('No bounce table'));
  }
  expect((await ledger()).bounces).toEqual([]);
});

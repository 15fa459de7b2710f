import { expect, it } from 'vitest';
import { openPopup, readRest } from '../../scripts/walk.ts';
import { campaignsPath, overviewPath, recipientsPath, usersPath } from '../klaviyo/addresses.ts';
import type { ShopBounce } from '../klaviyo/shop.ts';
import { violations } from './accessibility.ts';
import { openHarness } from './harness.ts';

const klaviyo = 'https://www.klaviyo.com';

const rows: ShopBounce[] = [
  {
    email: 'ann@mail.example',
    name: 'Ann',
    category: 'Invalid address',
    type: 'Hard',
    reason: '550 5.1.1 user unknown',
  },
  {
    email: 'bo@mail.example',
    name: 'Bo',
    category: 'Mailbox unavailable',
    type: 'Soft',
    reason: '452 4.2.2 mailbox full',
  },
];

it('says in one sentence where it is and what to do, on every page that shows no bounces', async () => {
  const { browser, page, message } = await openHarness({ rows });
  const other = await browser.context.newPage();
  await other.goto(browser.url('ledger.html'));
  const away = await openPopup(browser, other);
  await away.getByRole('heading', { name: 'This is not a Klaviyo page' }).waitFor();
  expect(await violations(away)).toEqual([]);

  await page.goto(`${klaviyo}${campaignsPath}`);
  const popup = await openPopup(browser, page);
  await popup.getByRole('heading', { name: 'No bounce table on this page' }).waitFor();
  await page.goto(`${klaviyo}${usersPath}`);
  await page.getByText('Hard Bounce Agency').first().waitFor();
  await popup.getByRole('heading', { name: 'No bounce table on this page' }).waitFor();
  await page.goto(`${klaviyo}${recipientsPath(message, 'opened')}`);
  await popup.getByRole('heading', { name: 'Another list is open' }).waitFor();
  await page.goto(`${klaviyo}${recipientsPath(message, 'skipped')}`);
  await popup.getByRole('heading', { name: 'Another list is open' }).waitFor();
  await page.goto(`${klaviyo}${overviewPath(message)}`);
  // The rate that the overview tells, and where the people are.
  const { sent, bounces } = message;
  await popup.getByText(`${bounces.length} of ${sent.toLocaleString('en-US')}`).waitFor();
  await popup.getByText('Open Recipient activity › Bounced').waitFor();
  expect(await violations(popup)).toEqual([]);
  await page.goto(`${klaviyo}${recipientsPath(message, 'bounced')}&empty=1`);
  await popup.getByRole('heading', { name: 'No bounces' }).waitFor();
  expect(await violations(popup)).toEqual([]);
});

it('never takes skipped recipients or users for bounces', async () => {
  const { page, message, ledger } = await openHarness();
  for (const path of [recipientsPath(message, 'skipped'), usersPath, recipientsPath(message, 'opened')]) {
    await page.goto(`${klaviyo}${path}`);
    await page.getByRole('table').or(page.getByRole('grid')).first().waitFor();
    await page.getByText('@').first().waitFor();
  }
  await page.goto(`${klaviyo}${recipientsPath(message, 'bounced')}`);
  await page.getByText(/^1–50 of/).waitFor();
  await expect.poll(async () => (await ledger()).bounces.length, { timeout: 20_000 }).toBe(50);
});

it('says that a table was not understood, and counts nothing', async () => {
  const { browser, page, message, ledger } = await openHarness({ rows });
  await page.goto(`${klaviyo}${recipientsPath(message, 'bounced')}&columns=name,opens`);
  const popup = await openPopup(browser, page);
  await popup.getByRole('heading', { name: 'This table was not understood' }).waitFor();
  await popup.getByText('“Name”, “Opens”').waitFor();
  expect(await violations(popup)).toEqual([]);
  expect((await ledger()).bounces).toEqual([]);
});

it('follows the tab through a reload and from message to message', async () => {
  const { browser, page, message, shop } = await openHarness({ rows });
  await page.goto(`${klaviyo}${recipientsPath(message, 'bounced')}`);
  const popup = await openPopup(browser, page);
  await popup.getByText('All 2 read').waitFor();
  await page.reload();
  await popup.getByText('All 2 read').waitFor();
  const earlier = shop.messages.find(({ id, channel }) => id !== message.id && channel === 'flow');
  if (!earlier) throw new Error('The shop has no flow message');
  await page.goto(`${klaviyo}${recipientsPath(earlier, 'bounced')}`);
  await popup.getByRole('heading', { name: earlier.name }).waitFor();
  await popup.getByText('flow message').waitFor();
});

it('leaves hostile rows out with a reason, or reads them rightly', async () => {
  const { browser, page, message, ledger } = await openHarness({ rows });
  await page.goto(`${klaviyo}${recipientsPath(message, 'bounced')}&hostile=1`);
  const popup = await openPopup(browser, page);
  await readRest(popup);
  await popup.getByText(/rows? left out/).click();
  await popup.getByText('no readable address').waitFor();
  await popup.getByText('more than one address in the cell').waitFor();
  const { bounces } = await ledger();
  expect(bounces.map(({ email }) => email).filter((email) => !/^[\x21-\x7e]+$/.test(email))).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.dataset.injected)).toBeUndefined();
  expect(await popup.evaluate(() => document.documentElement.dataset.injected)).toBeUndefined();
  expect(await violations(popup)).toEqual([]);
});

it('works by keyboard alone', async () => {
  const { browser, page, message } = await openHarness({ rows });
  await page.goto(`${klaviyo}${recipientsPath(message, 'bounced')}`);
  const popup = await openPopup(browser, page);
  await popup.getByText('All 2 read').waitFor();
  const reached: string[] = [];
  for (let step = 0; step < 12; step++) {
    await popup.keyboard.press('Tab');
    reached.push(await popup.evaluate(() => (document.activeElement as HTMLElement).innerText.split('\n')[0] ?? ''));
  }
  expect(reached).toEqual(
    expect.arrayContaining(['Mailbox does not exist', 'Suppression file · 1', 'Details file', 'History']),
  );
});

it('speaks Russian where the browser does', async () => {
  const { browser, page, message } = await openHarness({ rows, language: 'ru' });
  await page.goto(`${klaviyo}${recipientsPath(message, 'bounced')}`);
  const popup = await openPopup(browser, page);
  await popup.getByText('Прочитаны все 2').waitFor();
  await popup.getByRole('button', { name: 'Файл исключений · 1' }).waitFor();
  expect(await popup.evaluate(() => document.documentElement.lang)).toBe('ru');
});

it('asks for a reload of a tab that was open before the extension', async () => {
  const { browser, page, message } = await openHarness({ rows });
  await page.goto(`${klaviyo}${recipientsPath(message, 'bounced')}`);
  const session = await browser.context.browser()?.newBrowserCDPSession();
  const load = session?.send as unknown as (method: string, parameters: object) => Promise<{ id: string }>;
  // Loading it anew is what an update does: the old content script is left without an extension.
  const { extensionFolder } = await import('../../scripts/build.ts');
  await load.call(session, 'Extensions.loadUnpacked', { path: extensionFolder });
  const popup = await openPopup(browser, page);
  await popup.getByRole('heading', { name: 'Reload the Klaviyo tab' }).waitFor();
  await page.reload();
  await popup.reload();
  await popup.getByText('All 2 read').waitFor();
});

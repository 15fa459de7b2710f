import { expect, it } from 'vitest';
import { openBounces, openPopup, readRest, waitForBadge } from '../../scripts/walk.ts';
import { violations } from './accessibility.ts';
import { openHarness } from './harness.ts';

it('deletes everything for good: no card of a file stays, and no open tab hands its rows over again', async () => {
  const harness = await openHarness();
  const { browser, page, message } = harness;
  await openBounces(browser, page, message);
  await waitForBadge(browser, page);
  const popup = await openPopup(browser, page);
  await readRest(popup);
  await popup.close();

  const data = await browser.context.newPage();
  await data.goto(browser.url('ledger.html#data'));
  const text = 'Email,Email Suppressions\nann@mail.example,UNSUBSCRIBED\n';
  await data.getByLabel('Choose files').setInputFiles({
    name: 'list.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(text),
  });
  await data.getByRole('button', { name: /^Take in/ }).click();
  await data.getByText('1 of 1 rows taken').waitFor();

  await data.getByRole('button', { name: 'Delete everything…' }).click();
  await data.getByRole('button', { name: 'Delete everything', exact: true }).click();
  const card = data.locator('.panel', { has: data.getByRole('heading', { name: 'Delete everything' }) });
  await card.getByRole('status').getByText('Everything is deleted').waitFor();
  expect(await data.evaluate(() => document.activeElement?.textContent)).toBe('Delete everything…');
  await expect.poll(() => data.locator('.import-file, .import-past').count()).toBe(0);
  expect(await violations(data)).toEqual([]);

  // Looking at the tab, and what moves in it, bring nothing back.
  const again = await openPopup(browser, page);
  await again.getByRole('heading', { name: 'Reload the Klaviyo tab' }).waitFor();
  await page
    .locator('tbody tr')
    .first()
    .evaluate((row) => row.parentElement?.append(row));
  await page.waitForTimeout(3_000);
  const emptied = await harness.ledger();
  expect([emptied.bounces, emptied.messages, emptied.people]).toEqual([[], [], []]);

  await page.reload();
  await readRest(again);
  expect((await harness.ledger()).bounces.length).toBe(message.bounces.length);
});

it('reads another page of the same tab after everything was deleted', async () => {
  const harness = await openHarness();
  const { browser, page, message } = harness;
  await openBounces(browser, page, message);
  await waitForBadge(browser, page);
  const data = await browser.context.newPage();
  await data.goto(browser.url('ledger.html#data'));
  await data.getByRole('button', { name: 'Delete everything…' }).click();
  await data.getByRole('button', { name: 'Delete everything', exact: true }).click();
  await data.getByText('Everything is deleted').waitFor();
  await page.getByRole('link', { name: 'Campaigns' }).first().click();
  await page.getByRole('link', { name: message.name }).first().click();
  await page.getByRole('link', { name: 'Recipient activity' }).click();
  await page.getByRole('link', { name: /^Bounced/ }).click();
  const popup = await openPopup(browser, page);
  await readRest(popup);
  expect((await harness.ledger()).bounces.length).toBe(message.bounces.length);
});

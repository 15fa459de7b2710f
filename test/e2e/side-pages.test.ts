import { expect, it } from 'vitest';
import type { FeedEventRecord, MessageRecord, ReportRecord, SuppressionRecord } from '../../lib/ledger/records.ts';
import { openPopup, readRest, saveFile } from '../../scripts/walk.ts';
import * as at from '../klaviyo/addresses.ts';
import { suppressedProfiles } from '../klaviyo/suppressed.ts';
import { type Harness, openHarness } from './harness.ts';

const klaviyo = 'https://www.klaviyo.com';

interface Stored {
  readonly suppressions: SuppressionRecord[];
  readonly feedEvents: FeedEventRecord[];
  readonly reports: ReportRecord[];
  readonly messages: MessageRecord[];
  readonly bounces: unknown[];
}

it('reads the rest of the suppressed profiles over all pages', async () => {
  const harness = await openHarness({ delayMs: 0 });
  const { browser, page, shop } = harness;
  await page.goto(`${klaviyo}${at.suppressedPath}?pageSize=100`);
  const popup = await openPopup(browser, page);
  await page.bringToFront();
  await readRest(popup);
  const { suppressions } = (await harness.ledger()) as unknown as Stored;
  expect(suppressions.map(({ email }) => email).sort()).toEqual(
    suppressedProfiles(shop, new Map())
      .map(({ email }) => String(email))
      .sort(),
  );
});

it('stores nothing of users, coupons, orders, lists, templates and campaigns', async () => {
  const harness = await openHarness({ delayMs: 0 });
  const { page } = harness;
  const popup = await openPopupAt(harness, at.campaignsPath);
  for (const path of ['/coupons', '/orders', '/lists', '/templates', at.usersPath, at.campaignsPath]) {
    await page.goto(`${klaviyo}${path}`);
    await page.locator('main').getByText(/\S/).filter({ visible: true }).nth(3).waitFor();
    await popup.getByRole('heading', { name: 'No bounce table on this page' }).waitFor();
  }
  const { suppressions, feedEvents, reports, messages, bounces } = (await harness.ledger()) as unknown as Stored;
  expect({ suppressions, feedEvents, reports, messages, bounces }).toEqual({
    suppressions: [],
    feedEvents: [],
    reports: [],
    messages: [],
    bounces: [],
  });
});

it('puts the suppression file into the import dialog, and says what became of it', async () => {
  const harness = await openHarness({ delayMs: 0 });
  const { browser, page, message } = harness;
  await page.goto(`${klaviyo}${at.recipientsPath(message, 'bounced')}&paging=none`);
  const popup = await openPopup(browser, page);
  await readRest(popup);
  const { text } = await saveFile(popup, /^Suppression file/);
  const count = text.trimEnd().split('\n').length - 1;
  await page.goto(`${klaviyo}${at.suppressedPath}?pageSize=200`);
  await popup.getByText('Press Import in Klaviyo').waitFor();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await popup.getByRole('button', { name: `Attach the suppression file (${count})` }).click();
  await popup.getByText('The file is in Klaviyo’s dialog').waitFor();
  const dialog = page.getByRole('dialog');
  const held = await dialog
    .locator('input[type=file]')
    .evaluate((field) => (field as HTMLInputElement).files?.[0]?.text());
  expect(held).toBe(text);
  await dialog.getByRole('button', { name: 'Import' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.bringToFront();
  await readRest(popup);
  // All of them bounced hard, and the stand-in, as Klaviyo does, has suppressed them at that.
  await popup.getByText(`All ${count} were suppressed before the file was made`).waitFor();
});

async function openPopupAt({ browser, page }: Harness, path: string) {
  await page.goto(`${klaviyo}${path}`);
  return openPopup(browser, page);
}

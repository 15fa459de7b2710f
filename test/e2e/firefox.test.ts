import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import { findFirefox } from '../../scripts/browser.ts';
import { root, siteFolder } from '../../scripts/build.ts';
import { expectedNumbers } from '../../scripts/expected-numbers.ts';
import { overviewPath, recipientsPath } from '../klaviyo/addresses.ts';
import { createStandIn } from '../klaviyo/server.ts';
import { makeShop, newestCampaign } from '../klaviyo/shop.ts';
import { today } from './harness.ts';

const addOn = 'bounce-ledger@bounce-ledger.example';
/** Firefox gives each add-on an address of its own by chance; here it is known beforehand. */
const host = '11111111-2222-4333-8444-555555555555';

async function openFirefox(): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    // Without it, the protocol refuses to open the pages of an add-on.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [addOn]: host }) },
  });
  onTestFinished(() => browser.close());
  await browser.installExtension(join(root, '.output/firefox-mv3'));
  return browser;
}

/**
 * Waits until a page of the add-on shows a text. A question put to a document that is just being left fails in the
 * browser itself, and is put again to the one that comes.
 */
const shows = (page: Page, text: string) =>
  expect
    .poll(() => page.evaluate(() => document.body?.innerText ?? '').catch(() => ''), { timeout: 30_000 })
    .toContain(text);

test('the same build for Firefox reads a campaign’s bounces and shows them in its history', async () => {
  const shop = makeShop({ seed: 7, now: today });
  const message = newestCampaign(shop);
  const expected = expectedNumbers(message);
  const standIn = createStandIn({ shop, siteDir: siteFolder, delayMs: 20 });
  const browser = await openFirefox();
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    if (!request.url().startsWith('https://www.klaviyo.com/')) return request.continue();
    const { status, contentType, body } = await standIn.respond(new URL(request.url()));
    // The page may have gone on before its answer came.
    await request.respond({ status, contentType, body }).catch(() => {});
  });
  await page.goto(`https://www.klaviyo.com${overviewPath(message)}`);
  const ledger = await browser.newPage();
  // The protocol never reports the end of a navigation to an add-on's page: what the page shows is waited for instead.
  void ledger.goto(`moz-extension://${host}/ledger.html#messages`).catch(() => {});
  await shows(ledger, message.name);
  await page.bringToFront();
  await page.goto(`https://www.klaviyo.com${recipientsPath(message, 'bounced')}&pageSize=500`);
  await ledger.bringToFront();
  await shows(ledger, expected.hard.toLocaleString('en'));
  const row = await ledger.evaluate(
    (name) =>
      [...document.querySelectorAll('[role="row"], tr')].find((each) => each.textContent?.includes(name))?.textContent,
    message.name,
  );
  for (const number of [expected.sent, expected.bounces, expected.hard, expected.soft])
    expect(row).toContain(number.toLocaleString('en'));
});

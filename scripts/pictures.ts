import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { recipientsPath } from '../test/klaviyo/addresses.ts';
import { makeShop, newestCampaign } from '../test/klaviyo/shop.ts';
import { buildExtension, buildStandIn, extensionFolder, root } from './build.ts';
import { openExtensionBrowser } from './extension-browser.ts';
import { fillLedger, serveStandIn } from './stand-in.ts';
import { openBounces, openPopup, readRest } from './walk.ts';

/** The pictures of the README, made from the running product on the stand-in site. */
const folder = join(root, 'docs/pictures');
const picture = (name: string) => ({ path: join(folder, `${name}.png`) });

/** A fixed day, also for the history page, which tells what to do of late: the same pictures every time. */
const today = new Date(2026, 4, 13, 12);

await mkdir(folder, { recursive: true });
buildExtension();
buildStandIn();
for (const colorScheme of ['light', 'dark'] as const) {
  const browser = await openExtensionBrowser({ extension: extensionFolder, headless: true, colorScheme });
  const shop = makeShop({ seed: 1, now: today });
  const message = newestCampaign(shop);
  await serveStandIn(browser.context, shop);
  await fillLedger(browser, shop);
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await openBounces(browser, page, message);
  const popup = await openPopup(browser, page);
  if (colorScheme === 'light') {
    await popup.getByRole('button', { name: 'Read the rest' }).click();
    await popup.getByText(/rows a second/).waitFor();
    await popup.screenshot(picture('reading'));
  }
  await readRest(popup);
  await popup.screenshot(picture(`popup-${colorScheme}`));
  if (colorScheme === 'light') {
    await popup.getByRole('button', { name: 'Look through the list' }).click();
    await popup.getByRole('dialog').getByRole('checkbox').first().waitFor();
    await popup.screenshot(picture('preview'));
    await popup.keyboard.press('Escape');
    await popup.locator('.reason-name', { hasText: 'Blocked: reputation' }).click();
    await popup.locator('.reasons > li > details[open]').getByText('Whole reply').first().waitFor();
    await popup.locator('.reasons > li > details[open]').evaluate((reason) => reason.scrollIntoView());
    await popup.screenshot(picture('reason'));
    const ledger = await browser.context.newPage();
    await ledger.clock.setFixedTime(today);
    await ledger.setViewportSize({ width: 1180, height: 960 });
    await ledger.goto(browser.url('ledger.html#timeline'));
    await ledger.locator('main svg').first().waitFor();
    await ledger.locator('.advice-card').first().waitFor();
    await ledger.screenshot(picture('history'));
    await page.goto(`https://www.klaviyo.com${recipientsPath(message, 'bounced')}&columns=name,opens`);
    await popup.getByRole('heading', { name: 'This table was not understood' }).waitFor();
    await popup.setViewportSize({ width: 400, height: 280 });
    await popup.screenshot(picture('not-recognised'));
  }
  await browser.close();
}
console.log(`Pictures are in ${folder}`);

import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { ShopMessage } from '../test/klaviyo/shop.ts';
import type { ExtensionBrowser } from './extension-browser.ts';

/** The browser's own name for the extension API, inside the extension's pages. */
declare const chrome: typeof import('wxt/browser').browser;

export interface SavedFile {
  readonly name: string;
  readonly text: string;
}

/** Opens the popup's page for the tab that `page` is in, as large as the browser would show it. */
export async function openPopup({ context, url, tabId }: ExtensionBrowser, page: Page): Promise<Page> {
  const tab = await tabId(page);
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.goto(url(`popup.html?tab=${tab}`));
  return popup;
}

/** Goes the marketer's way by clicks: campaigns, the message, a look at its overview, recipient activity, Bounced. */
export async function openBounces(
  browser: ExtensionBrowser,
  page: Page,
  message: ShopMessage,
  query = '',
): Promise<void> {
  await page.goto(`https://www.klaviyo.com/campaigns${query}`);
  await page.getByRole('link', { name: message.name }).first().click();
  await page.getByRole('heading', { level: 1, name: message.name }).waitFor();
  // The figures have been read when the icon shows them.
  await waitForBadge(browser, page);
  await page.getByRole('link', { name: 'Recipient activity' }).click();
  await page.getByRole('link', { name: /^Bounced/ }).click();
}

/** Waits until the icon shows something for this tab, and gives it. */
export async function waitForBadge({ asker, tabId }: ExtensionBrowser, page: Page): Promise<string> {
  const tab = await tabId(page);
  return (await asker()).evaluate(async (tabId) => {
    for (;;) {
      const shown = await chrome.action.getBadgeText({ tabId });
      if (shown !== '') return shown;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }, tab);
}

/** Presses "Read the rest" where there is a rest, and waits until the reading has ended. */
export async function readRest(popup: Page): Promise<void> {
  const rest = popup.getByRole('button', { name: 'Read the rest' });
  const all = popup.getByText(/^(?:All [\d,]+ read|[\d,]+ rows read, .+)$/);
  await rest.or(all).first().waitFor();
  if (await rest.isVisible()) {
    await rest.click();
    await all.waitFor({ timeout: 300_000 });
  }
  // Reading is over when the page is back where it was.
  await popup.getByRole('button', { name: 'Stop' }).waitFor({ state: 'detached', timeout: 60_000 });
}

/** Presses one of the file buttons and gives what was downloaded. */
export async function saveFile(popup: Page, button: RegExp): Promise<SavedFile> {
  const [download] = await Promise.all([
    popup.waitForEvent('download'),
    popup.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

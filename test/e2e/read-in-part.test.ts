import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openBounces, openPopup, readRest, waitForBadge } from '../../scripts/walk.ts';
import { makeShop } from '../klaviyo/shop.ts';
import { openHarness } from './harness.ts';

it('says beside the advice of the history what was read in part, and no more once all is read', async () => {
  // Advice on the account is of the last 30 days.
  const { browser, page, message } = await openHarness({ shop: makeShop({ seed: 7, now: new Date() }) });
  await openBounces(browser, page, message);
  await waitForBadge(browser, page);
  const popup = await openPopup(browser, page);
  const part = `50 of ${message.bounces.length} read`;
  await popup.getByText(part).waitFor();
  const history = await browser.context.newPage();
  await history.goto(browser.url(`ledger.html#message/${message.id}`));
  await history.getByText(`${part}. What to do is told of these alone.`).waitFor();
  await history.getByRole('link', { name: 'Timeline' }).click();
  await history.getByText('1 of the 1 messages behind this was read only in part').waitFor();
  await readRest(popup);
  await history.getByText('was read only in part').waitFor({ state: 'detached' });
  await history.goBack();
  await history.getByRole('heading', { name: 'What to do' }).waitFor();
  expect(await history.getByText('told of these alone').count()).toBe(0);
});

it('says how much of a list was read in the words of the popup, also of a list of all recipients', async () => {
  const { browser, page, message } = await openHarness();
  await openBounces(browser, page, message);
  await readRest(await openPopup(browser, page));
  const history = await browser.context.newPage();
  await history.goto(browser.url(`ledger.html#message/${message.id}`));
  await history.locator('.readings').getByText(`All ${message.bounces.length} read`).waitFor();
  await tellOfOthers(history);
  await history.reload();
  await history.locator('.readings').getByText(`All ${message.bounces.length} rows read`).waitFor();
});

it('says what is true after the list was left in the middle of a reading', async () => {
  const { browser, page, message } = await openHarness({ delayMs: 1_000 });
  await openBounces(browser, page, message);
  const popup = await openPopup(browser, page);
  await popup.getByRole('button', { name: 'Read the rest' }).click();
  await popup.getByText(/rows a second/).waitFor();
  await page.getByRole('link', { name: 'Overview' }).click();
  const notice = popup.locator('.meter .notice');
  await notice.waitFor();
  expect(await notice.innerText()).toMatch(/^The list was left.+Open the list again in Klaviyo/);
  // It is enough to do what the text says.
  await page.getByRole('link', { name: 'Recipient activity' }).click();
  await page.getByRole('link', { name: /^Bounced/ }).click();
  await readRest(popup);
  await popup.getByText(`All ${message.bounces.length} read`).waitFor();
});

/** Writes into the readings that the list held rows of others as well, as one of all recipients does. */
function tellOfOthers(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('bounce-ledger');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('captures', 'readwrite');
          const store = transaction.objectStore('captures');
          const all = store.getAll();
          all.onsuccess = () => {
            for (const capture of all.result)
              if (capture.completeness) {
                capture.completeness.leftOut = { not_a_bounce: 5 };
                store.put(capture);
              }
          };
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
}

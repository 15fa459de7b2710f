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

import { expect, it } from 'vitest';
import { openPopup, readRest, saveFile } from '../../scripts/walk.ts';
import { recipientsPath } from '../klaviyo/addresses.ts';
import { parseCsv } from '../klaviyo/csv.ts';
import type { ShopBounce } from '../klaviyo/shop.ts';
import { openHarness } from './harness.ts';

/** 1,000 bounced people over 20 pages. */
const rows: ShopBounce[] = Array.from({ length: 1_000 }, (_, index) => ({
  email: `person${index}@${index % 3 === 0 ? 'gmail' : 'mail'}.example`,
  name: `Person ${index}`,
  category: index % 2 === 0 ? 'Invalid address' : 'Mailbox unavailable',
  type: index % 2 === 0 ? 'Hard' : 'Soft',
  reason: index % 2 === 0 ? `550 5.1.1 <person${index}@mail.example>: user unknown` : '452 4.2.2 mailbox full',
}));
const everybody = rows.map(({ email }) => email).sort();

it('stores 1,000 rows of 20 pages once each, whatever happens to the background, and again changes nothing', async () => {
  const { browser, page, message, ledger, killBackground } = await openHarness({ rows });
  await page.goto(`https://www.klaviyo.com${recipientsPath(message, 'bounced')}`);
  const popup = await openPopup(browser, page);
  await popup.getByRole('button', { name: 'Read the rest' }).click();
  for (const progress of [150, 400, 700]) {
    await popup.waitForFunction(
      (least) => Number(/^([\d,]+) of/m.exec(document.body.innerText)?.[1]?.replace(',', '') ?? 0) >= least,
      progress,
    );
    await killBackground();
  }
  await readRest(popup);

  const dump = await ledger();
  expect(dump.bounces.map(({ email }) => email).sort()).toEqual(everybody);
  expect(dump.people).toHaveLength(1_000);
  expect(dump.messages[0]?.rollup).toMatchObject({ bounces: 1_000, hard: 500, soft: 500 });

  const details = parseCsv((await saveFile(popup, /^Details file$/)).text.replace(/^\uFEFF/, '')).slice(1);
  expect(details.map(({ fields }) => fields[0]).sort()).toEqual(everybody);

  // The user is back where the reading began.
  await page.getByText(/^1–50 of 1,000$/).waitFor();

  await page.reload();
  await popup.getByText('All 1,000 read').waitFor();
  await page.getByText(/^1–50 of 1,000$/).waitFor();
  await page.getByRole('button', { name: /^Next/ }).click();
  await page.getByText(/^51–100 of 1,000$/).waitFor();
  const again = await ledger();
  expect(again.bounces).toEqual(dump.bounces);
  expect(again.people).toEqual(dump.people);
  expect(again.messages[0]?.rollup).toEqual(dump.messages[0]?.rollup);
});

it('stops when asked, keeps what was read, and goes back', async () => {
  const { browser, page, message, ledger } = await openHarness({ rows, delayMs: 150 });
  await page.goto(`https://www.klaviyo.com${recipientsPath(message, 'bounced')}`);
  const popup = await openPopup(browser, page);
  await popup.getByRole('button', { name: 'Read the rest' }).click();
  await popup.getByText(/rows a second/).waitFor();
  await popup.getByRole('button', { name: 'Stop' }).click();
  await popup.getByText('Stopped. What was read is kept.').waitFor();
  await page.getByText(/^1–50 of 1,000$/).waitFor();
  const read = Number(/^([\d,]+) of 1,000 read$/m.exec(await popup.locator('#root').innerText())?.[1]);
  expect(read).toBeGreaterThanOrEqual(100);
  expect(read).toBeLessThan(1_000);
  expect((await ledger()).bounces).toHaveLength(read);
});

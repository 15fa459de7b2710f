import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openPopup, saveFile } from '../../scripts/walk.ts';
import { openHarness } from './harness.ts';

const campaign = (id: string) => `https://www.klaviyo.com/campaign/${id}/reports/recipients`;
const first = campaign('01JQ8ZK4T0N3M5R7V9X1B2C3D4');
const second = campaign('01JQ8ZK4T0N3M5R7V9X1B2C3D5');

const cells = [
  ['ann@shop.example', 'x', 'gone for good', 'Mallory Quux'],
  ['bo@shop.example', 'y', 'come back later', 'Trent'],
  ['nobody', 'z', 'gone for good', '&lt;img src=x onerror=alert(1)&gt;'],
];
/** Headers that mean nothing, and rows that nothing but a person can make sense of. */
const bodyOf = (headers: readonly string[]) => `<!doctype html><html lang="en"><body><main><h1>Spring sale</h1>
  <nav><a aria-current="page">Bounced</a></nav><table><thead><tr>${headers.map((text) => `<th>${text}</th>`).join('')}</tr></thead>
  <tbody>${cells.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</tbody></table></main></body></html>`;

async function serve(page: Page, headers: readonly string[]): Promise<void> {
  await page.route(/\/campaign\//, (route) => route.fulfill({ contentType: 'text/html', body: bodyOf(headers) }));
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

it('reads a page by columns that were named by hand, until they are forgotten or no longer fit', async () => {
  const { browser, page, ledger } = await openHarness();
  await serve(page, ['Zorp', 'Blen', 'Krit', 'Fnord']);
  await page.goto(first);
  const popup = await openPopup(browser, page);
  await popup.getByRole('button', { name: /Map (?:the columns )?by hand/ }).click();
  const column = (name: string) => popup.getByLabel(`${name} holds`);
  await column('Zorp').selectOption('Email address');
  await column('Krit').selectOption('Bounce reason');
  await column('Fnord').selectOption('Name');
  const previews = popup.locator('.mapping-previews li');
  await previews.nth(0).getByText('gone for good').waitFor();
  await previews.nth(2).getByText('no readable address').waitFor();
  expect(await violations(popup)).toEqual([]);
  await popup.getByRole('button', { name: 'Use these columns' }).click();
  await popup.getByText('Columns mapped by hand').waitFor();
  await expect
    .poll(async () => (await ledger()).bounces.map(({ email }) => email).sort())
    .toEqual(['ann@shop.example', 'bo@shop.example']);

  await page.goto(second);
  await popup.getByText('Columns mapped by hand').waitFor();
  await popup.getByRole('button', { name: 'Forget these columns' }).click();
  await popup.getByText('Columns mapped by hand').waitFor({ state: 'detached' });
});

it('says that a mapping is not used where the headers are others', async () => {
  const { browser, page } = await openHarness();
  await serve(page, ['Zorp', 'Blen', 'Krit', 'Fnord']);
  await page.goto(first);
  const popup = await openPopup(browser, page);
  await popup.getByRole('button', { name: /Map (?:the columns )?by hand/ }).click();
  await popup.getByLabel('Zorp holds').selectOption('Email address');
  await popup.getByLabel('Krit holds').selectOption('Bounce reason');
  await popup.getByRole('button', { name: 'Use these columns' }).click();
  await popup.getByText('Columns mapped by hand').waitFor();
  await page.unroute(/\/campaign\//);
  await serve(page, ['Krit', 'Blen', 'Zorp', 'Fnord']);
  await page.reload();
  await popup.getByText('Your mapping is not used here').waitFor();
});

it('saves a sample of a page that was not understood, without anything of the people on it', async () => {
  const { browser, page } = await openHarness();
  await page.route(/\/campaign\//, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><html lang="en"><body><main><h1>Spring sale</h1><nav><a aria-current="page">Bounced</a></nav><table><tr><th>Zorp</th><th>Blen</th></tr><tr><td>Mallory</td><td>4711</td></tr><tr><td>Trent</td><td>0815</td></tr></table></main></body></html>',
    }),
  );
  await page.goto(first);
  const popup = await openPopup(browser, page);
  await popup.getByRole('heading', { name: 'This table was not understood' }).waitFor();
  await popup.getByRole('button', { name: 'Save a page sample' }).click();
  await popup.getByText('See all of it before you save').click();
  await popup.locator('pre').getByText('<th>Zorp</th>').waitFor();
  expect(await violations(popup)).toEqual([]);
  const { name, text } = await saveFile(popup, /Save the sample/);
  expect(name).toMatch(/^bounce-ledger_page-sample_\d{4}-\d\d-\d\d\.html$/);
  expect(text).toContain('<th>Zorp</th>');
  expect(text).not.toMatch(/Mallory|Trent|4711|0815|Spring/);
});

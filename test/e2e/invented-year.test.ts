import type { Page } from 'playwright-core';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { violations } from './accessibility.ts';
import { saved, textOf } from './downloads.ts';
import { type Harness, startHarness } from './harness.ts';

/** The invented year, in which there is something to do, in a browser that all tests share. */
let year: Harness;

beforeAll(async () => {
  year = await startHarness();
  const { page, browser } = year;
  await page.goto(browser.url('ledger.html#data'));
  await page.getByRole('button', { name: 'Load demo data' }).click();
  await page.getByText('Everything here is invented').waitFor({ timeout: 60_000 });
  return browser.close;
});

/** A page of it of the test's own. */
async function openYear(): Promise<Page> {
  const { browser } = year;
  const page = await browser.context.newPage();
  onTestFinished(() => page.close());
  await page.goto(browser.url('ledger.html#data'));
  return page;
}

it('advises on a message, leads to the rows behind the advice and back, and makes its suppression file', async () => {
  const page = await openYear();
  await page.getByRole('link', { name: 'Messages' }).click();
  await page.getByRole('button', { name: 'Bounced' }).click();
  await page.locator('tbody a').first().click();
  const card = page.locator('.advice-card').first();
  await card.locator('summary').first().click();
  const finding = await card.getByRole('heading').innerText();
  const caption = page.locator('.table-caption');
  const all = await caption.innerText();
  await card.getByRole('link', { name: /^Show \d+ address/ }).click();
  await page.locator('.evidence-note').getByText(finding).waitFor();
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('evidence-note');
  expect(await caption.innerText()).not.toBe(all);
  expect(await violations(page)).toEqual([]);
  await page.goBack();
  await caption.getByText(all).waitFor();
  const made = await saved(page, 'Suppression file · ');
  expect(await textOf(made)).toMatch(/^Email\n(?:[^@,\n]+@[^@,\n]+\n)+$/);
  await page.getByRole('link', { name: 'Suppressions' }).click();
  await page.getByRole('rowheader', { name: made.suggestedFilename() }).waitFor();
});

it('makes the suppression file that the timeline advises, of people of several messages', async () => {
  const page = await openYear();
  await page.getByRole('link', { name: 'Timeline' }).click();
  await page.getByText(/more things? to do/).click();
  const card = page.locator('.advice-card', { hasText: 'soft-bouncing' });
  await card.locator('summary').first().click();
  await card.getByRole('link', { name: /^Show \d+ address/ }).click();
  await page.locator('.evidence-note').waitFor();
  const made = await saved(page, 'Suppression file · ');
  const [header, ...addresses] = (await textOf(made)).trimEnd().split('\n');
  expect(header).toBe('Email');
  await page.locator('.table-caption').getByText(String(addresses.length)).first().waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Suppressions' }).click();
  await page.getByRole('rowheader', { name: made.suggestedFilename() }).waitFor();
});

it('keeps the labels of marks readable in a saved chart', async () => {
  const page = await openYear();
  await page.getByRole('link', { name: 'Timeline' }).click();
  const label = page.locator('.timeline .mark-label').first();
  await label.waitFor();
  const svg = await textOf(await saved(page, 'Save SVG'));
  const order = await page.evaluate(
    ([text = '', word]) =>
      [...new DOMParser().parseFromString(text, 'image/svg+xml').querySelectorAll('text')]
        .find(({ textContent }) => textContent === word)
        ?.getAttribute('paint-order'),
    [svg, (await label.textContent()) ?? ''],
  );
  // A halo that is painted after its word covers it.
  expect(order).toMatch(/^stroke/);
});

it('tells the last sends to arrow keys, and saves every chart as a picture that is light in the dark as well', async () => {
  const page = await openYear();
  await page.emulateMedia({ colorScheme: 'dark' });
  const svgOf = async (button: string) => textOf(await saved(page, button));
  await page.getByRole('link', { name: 'Timeline' }).click();
  await page.locator('.timeline a').first().waitFor();
  const pictures = [await svgOf('Save SVG')];
  await page.getByRole('link', { name: 'Providers' }).click();
  await page.getByRole('rowheader', { name: 'Gmail' }).waitFor();
  pictures.push(await svgOf('Save SVG: Trend'));
  await page.getByRole('link', { name: 'Messages' }).click();
  await page.getByRole('button', { name: 'Bounced' }).click();
  await page.locator('tbody a').first().click();
  pictures.push(await svgOf('Save SVG: last 12 sends'), await svgOf('Save SVG: Why'));
  const grounds = pictures.map((picture) => /<rect[^>]*fill="([^"]+)"/.exec(picture)?.[1]);
  expect(grounds).toEqual(Array(4).fill('rgb(255, 255, 255)'));
  await page.locator('.trend-bars').focus();
  const tip = page.locator('.trend-tip');
  const newest = await tip.innerText();
  await page.keyboard.press('ArrowLeft');
  expect(await tip.innerText()).toMatch(/\d%/);
  expect(await tip.innerText()).not.toBe(newest);
  expect(await violations(page)).toEqual([]);
});

it('leads from advice on the account to the people behind it', async () => {
  const page = await openYear();
  await page.getByRole('link', { name: 'Timeline' }).click();
  const card = page.locator('.advice-card').first();
  await card.locator('summary').first().click();
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1280, height: 800 });
  const link = card.getByRole('link', { name: /^Show \d+ address/ });
  const count = Number((await link.innerText()).replace(/\D/g, ''));
  await link.click();
  await page.getByRole('heading', { level: 1, name: 'People' }).waitFor();
  await page
    .locator('.table-caption')
    .getByText(new RegExp(`^${count} of `))
    .waitFor();
  await page.getByRole('link', { name: 'Show all' }).click();
  await page.locator('.evidence-note').waitFor({ state: 'detached' });
  await page.goBack();
  await page.locator('.evidence-note').waitFor();
});

it('prints every row of a long table without blank stretches, and what closed advice says to do', async () => {
  const page = await openYear();
  /** What a page holds at the moment when the browser takes its picture for paper. */
  const onPaper = async (look: () => unknown) => {
    await page.evaluate(`addEventListener('beforeprint', () => { globalThis.printed = (${look})() }, { once: true })`);
    await page.pdf();
    return page.evaluate('globalThis.printed');
  };
  const rowsOf = () => document.querySelectorAll('tbody tr[data-index]').length;
  await page.getByRole('link', { name: 'Suppressions' }).click();
  const table = page.locator('.table-long');
  const all = Number(await table.getByRole('table').getAttribute('aria-rowcount')) - 1;
  /** The row that stands in the middle of the window. */
  const rowInSight = () =>
    document
      .elementFromPoint(innerWidth / 2, innerHeight / 2)
      ?.closest('tr')
      ?.getAttribute('data-index');
  await page.evaluate(() => scrollTo(0, 5_000));
  await expect.poll(() => page.evaluate(rowsOf)).toBeLessThan(all / 2);
  await expect.poll(() => page.evaluate(rowInSight)).toMatch(/^\d+$/);
  const row = page.locator(`tr[data-index="${await page.evaluate(rowInSight)}"]`);
  const before = await row.boundingBox();
  expect(await onPaper(rowsOf)).toBeGreaterThanOrEqual(all);
  expect(await page.evaluate(rowsOf)).toBeLessThan(all / 2);
  // By less than its own height: rows that were measured for the print are not as high as they were taken to be.
  const moved = async () => Math.abs(((await row.boundingBox())?.y ?? Number.NaN) - (before?.y ?? Number.NaN));
  await expect.poll(moved).toBeLessThan(before?.height ?? 0);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('tr.spacer').first().isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('link', { name: 'Timeline' }).click();
  const action = page.locator('.advice-action').first();
  await action.waitFor({ state: 'attached' });
  expect(await action.isVisible()).toBe(false);
  expect(await onPaper(() => document.querySelector('.advice-action')?.checkVisibility())).toBe(true);
  expect(await action.isVisible()).toBe(false);
});

it('leads back from a person to the same row of a long list, and reloads there', async () => {
  const page = await openYear();
  await page.getByRole('link', { name: 'People' }).click();
  await page.getByRole('button', { name: 'Save CSV' }).waitFor();
  // By steps: rows that were measured on the way are not as high as those that were not.
  await page.evaluate(async () => {
    const drawn = () => new Promise((frame) => requestAnimationFrame(frame));
    for (let step = 0; step < 30; step++) {
      scrollBy({ top: 400, behavior: 'instant' });
      // One for the rows that come into sight, one for what their heights move.
      await drawn();
      await drawn();
    }
  });
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(10_000);
  const rowInSight = () =>
    page.evaluate(() => Number(document.elementFromPoint(200, 400)?.closest('tr')?.dataset.index));
  const before = await rowInSight();
  const person = page.locator(`tr[data-index="${before}"] a`).first();
  const name = await person.innerText();
  for (const back of [() => page.goBack(), () => page.locator('.back').click()]) {
    await person.click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await back();
    await expect.poll(rowInSight).toBe(before);
  }
  // Rows that have not been measured anew are a little higher or lower.
  await page.reload();
  await expect.poll(async () => Math.abs((await rowInSight()) - before)).toBeLessThan(before / 2);
});

it('calls the bars of a flow message those of the other flow messages, beside them and in their picture', async () => {
  const page = await openYear();
  await page.getByRole('link', { name: 'Messages' }).click();
  await page.getByLabel('Channel').selectOption('flow messages');
  await page.locator('tbody a').first().click();
  await page
    .locator('.trend')
    .getByText(/^your \d+ flow messages/)
    .waitFor();
  expect(await textOf(await saved(page, 'Save SVG: your'))).toMatch(/your \d+ flow messages, this one last/);
});

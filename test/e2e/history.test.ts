import { readFile } from 'node:fs/promises';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { backupOf } from '../../scripts/stand-in.ts';
import type { ShopBounce } from '../klaviyo/shop.ts';
import { violations } from './accessibility.ts';
import { saved, textOf } from './downloads.ts';
import { type Harness, openHarness, startHarness } from './harness.ts';

const sections = ['Timeline', 'Messages', 'People', 'Providers', 'Suppressions', 'Data', 'Settings'];

const rows: ShopBounce[] = [
  {
    email: 'ann@mail.example',
    name: 'Ann Lee',
    category: 'Invalid address',
    type: 'Hard',
    reason: '550 5.1.1 <ann@mail.example> user unknown',
  },
  {
    email: 'bo@mail.example',
    name: 'Bo',
    category: 'Mailbox unavailable',
    type: 'Soft',
    reason: '452 4.2.2 mailbox full',
  },
];

/** Puts a year of the stand-in's shop into the ledger; the page stays where it was done. */
async function restoreYear({ browser, page, shop }: Harness): Promise<void> {
  await page.goto(browser.url('ledger.html#data'));
  const buffer = Buffer.from(JSON.stringify(backupOf(shop, shop.messages)));
  await page
    .getByLabel('Choose a backup file')
    .setInputFiles({ name: 'year.json', mimeType: 'application/json', buffer });
  await page.getByText(/^Restored/).waitFor({ timeout: 60_000 });
}

let year: Harness;

beforeAll(async () => {
  year = await startHarness({ rows });
  await restoreYear(year);
  return year.browser.close;
});

/** The history page over that year, in a new page of the browser that all tests share which change nothing. */
async function lookAtHistory(): Promise<Pick<Harness, 'page' | 'message'>> {
  const { browser, message } = year;
  const page = await browser.context.newPage();
  onTestFinished(() => page.close());
  await page.goto(browser.url('ledger.html#data'));
  return { page, message };
}

/** The history page over that year, in a browser of its own. */
async function openHistory(): Promise<Harness> {
  const harness = await openHarness({ rows });
  await restoreYear(harness);
  return harness;
}

it('keeps the account in every address: reloaded, bookmarked, by links of before and on the way back', async () => {
  const { browser, page, shop, message } = await openHistory();
  const [own] = backupOf(shop, [message]).messages;
  const second = { ...own, account: 'second-shop', message: { ...own?.message, id: '01SECOND', name: 'Their sale' } };
  const buffer = Buffer.from(JSON.stringify({ ...backupOf(shop, []), messages: [second] }));
  const account = page.getByLabel('Account');
  await page
    .getByLabel('Choose a backup file')
    .setInputFiles({ name: 'second.json', mimeType: 'application/json', buffer });
  await page.getByText(/^Restored/).waitFor();
  await account.selectOption('second-shop');
  await page.getByRole('link', { name: 'Messages' }).click();
  await page.getByRole('link', { name: 'Their sale' }).click();
  const title = page.getByRole('heading', { level: 1, name: 'Their sale' });
  await title.waitFor();
  await page.reload();
  await title.waitFor();
  const bookmark = page.url();
  await account.selectOption('northwind-candles');
  await page.getByRole('link', { name: message.name }).waitFor();
  await page.goBack();
  await title.waitFor();
  expect(await account.inputValue()).toBe('second-shop');
  expect(page.url()).toBe(bookmark);
  // Kept from before addresses named an account: one account alone has the message.
  const other = await browser.context.newPage();
  await other.goto(browser.url('ledger.html#message/01SECOND'));
  await other.getByRole('heading', { level: 1, name: 'Their sale' }).waitFor();
  await expect.poll(() => other.url()).toBe(bookmark);
});

it('lets the columns of a file be named in a narrow window, without scrolling the page sideways', async () => {
  const { page } = await lookAtHistory();
  await page.setViewportSize({ width: 480, height: 900 });
  const files = Object.entries({
    'unknown.csv': 'Email,Customer,Grund,City,Street,Since\nann@a-shop-with-a-long-name.example,Ann,kaputt,Rome,x,y\n',
    'activity.csv': `Email address,Name,Bounce type,Bounce reason,Tags\nann@a-shop-with-a-long-name.example,Ann,Hard,${'x'.repeat(200)},y\n`,
  }).map(([name, text]) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) }));
  await page.getByLabel('Choose files').setInputFiles(files);
  const first = page.getByRole('article', { name: 'unknown.csv' });
  await first.getByLabel('Grund holds').selectOption('Bounce reason');
  const second = page.getByRole('article', { name: 'activity.csv' });
  await second.getByText('First rows').click();
  await second.getByRole('columnheader', { name: 'Bounce type' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(await violations(page), 'two files').toEqual([]);
});

it('walks its sections by links and back, each without a fault of accessibility and without scrolling sideways', async () => {
  const { page } = await lookAtHistory();
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    for (const section of sections) {
      await page.getByRole('navigation').getByRole('link', { name: section, exact: true }).click();
      await page.getByRole('heading', { level: 1, name: section }).waitFor();
      await page.getByText('Reading the ledger').waitFor({ state: 'detached' });
      expect(await page.title()).toBe(`${section} · Bounce Ledger`);
      expect(await page.locator('#root').innerText(), `${section}: every place of a text is filled`).not.toMatch(
        /\{\w+\}/,
      );
      expect(await violations(page), `${section} at ${width}`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), section).toBeLessThanOrEqual(
        0,
      );
    }
  }
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'Data' }).waitFor();
});

it('says what came of a backup and of a check beside their buttons, and leaves the focus there', async () => {
  const { page } = await openHistory();
  const card = (title: string) =>
    page.locator('.panel', { has: page.getByRole('heading', { name: title, exact: true }) });
  expect(await card('Restore').getByRole('status').innerText()).toMatch(/^Restored/);
  await page.getByRole('button', { name: 'Check now' }).focus();
  await page.keyboard.press('Enter');
  await card('Check the sums').getByRole('status').getByText('Every sum is right').waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Check now');
  expect(await card('Restore').getByRole('status').innerText()).toBe('');
});

it('goes through the timeline by keyboard, opens a message and comes back', async () => {
  const { page, message } = await lookAtHistory();
  await page.getByRole('link', { name: 'Timeline' }).click();
  const dots = page.locator('.timeline a');
  await dots.first().waitFor();
  expect(await page.locator('.timeline a[tabindex="0"]').count()).toBe(1);
  await page.locator('.timeline a[tabindex="0"]').focus();
  const nameOf = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  expect(await nameOf()).toContain(message.name);
  await page.keyboard.press('ArrowLeft');
  expect(await nameOf()).not.toContain(message.name);
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: message.name }).waitFor();
  await page.getByRole('link', { name: 'Open in Klaviyo' }).waitFor();
  expect(await page.getByRole('link', { name: 'Open in Klaviyo' }).getAttribute('href')).toBe(
    `https://www.klaviyo.com/campaign/${message.id}/reports/recipients`,
  );
  expect(await violations(page)).toEqual([]);
  await page.goBack();
  await dots.first().waitFor();
});

it('shows the chart as a table and saves it as a picture and as figures', async () => {
  const { page, message } = await lookAtHistory();
  await page.getByRole('link', { name: 'Timeline' }).click();
  await page.locator('.timeline a').first().waitFor();
  const svg = await textOf(await saved(page, 'Save SVG'));
  expect(svg).toContain('http://www.w3.org/2000/svg');
  expect(svg).not.toMatch(/class=|href=/);
  const words = await page.evaluate((text) => {
    const texts = [...new DOMParser().parseFromString(text, 'image/svg+xml').querySelectorAll('text')];
    return texts.map((each) => each.textContent ?? '');
  }, svg);
  expect(words.slice(0, 2)).toEqual(['Bounce rate of each send', 'northwind-candles · All bounces · Year']);
  expect(words).toEqual(expect.arrayContaining(['Campaigns', '1.0%', 'Usual range', 'as usual']));
  const png = await readFile(await (await saved(page, 'Save PNG')).path());
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  await page.getByRole('button', { name: 'As a table' }).click();
  await page.getByRole('link', { name: message.name }).waitFor();
  const csv = await textOf(await saved(page, 'Save CSV'));
  expect(csv.split('\r\n')[0]).toBe(
    '\uFEFFMessage,Channel,Sent on,Sent,Bounced,"Rate, %","Usual from, %","Usual to, %",Finding',
  );
});

it('filters and sorts messages, and keeps that on the way back', async () => {
  const { page, message } = await lookAtHistory();
  await page.getByRole('link', { name: 'Messages' }).click();
  await page.getByRole('button', { name: 'Bounced' }).click();
  expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('descending');
  await page.getByLabel('Find by name').fill(message.name);
  await page.getByRole('link', { name: message.name }).click();
  await page.getByRole('link', { name: 'ann@mail.example' }).waitFor();
  expect(await page.title()).toBe(`${message.name} · Bounce Ledger`);
  await page.getByRole('link', { name: 'ann@mail.example' }).click();
  await page.getByRole('heading', { level: 1, name: 'ann@mail.example' }).waitFor();
  expect(await page.title()).toBe('People · Bounce Ledger');
  await page.goBack();
  await page.goBack();
  expect(await page.getByLabel('Find by name').inputValue()).toBe(message.name);
  await page.getByLabel('Find by name').fill('');
  await page.getByLabel('Channel').selectOption('flow messages');
  const flows = await page.locator('.table-caption').innerText();
  // The way over another section, and reloading, keep filters and sorting; what is searched for stands in no address.
  await page.getByRole('link', { name: 'Timeline' }).click();
  await page.locator('.timeline a').first().waitFor();
  await page.getByRole('link', { name: 'Messages' }).click();
  await page.reload();
  await page.locator('.table-caption').getByText(flows).waitFor();
  expect(await page.getByRole('columnheader', { name: 'Bounced' }).getAttribute('aria-sort')).toBe('descending');
  expect(page.url()).not.toContain(encodeURIComponent(message.name));
});

it('finds a person, shows the server’s words and the rule, and masks every address on request', async () => {
  const { page } = await openHistory();
  await page.getByRole('link', { name: 'People' }).click();
  await page.getByLabel('Find an address or a name').fill('ann lee');
  await page.getByRole('link', { name: 'ann@mail.example' }).click();
  await page.getByRole('heading', { level: 1, name: 'ann@mail.example' }).waitFor();
  await page.locator('.bounce-words summary').first().click();
  await page
    .getByText(/^Rule /)
    .first()
    .waitFor();
  await page.getByText('user unknown').first().waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Mask addresses' }).click();
  await page.getByRole('heading', { level: 1, name: 'a•••@mail.example' }).waitFor();
  expect(await page.locator('main').innerText()).not.toMatch(/ann@|Ann Lee/);
  const bar = page.url();
  expect(bar).not.toMatch(/ann|mail\.example/);
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'a•••@mail.example' }).waitFor();
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'People' }).waitFor();
  await page.goForward();
  await page.getByRole('heading', { level: 1, name: 'a•••@mail.example' }).waitFor();
  // A link that was kept from before names the address itself.
  await page.goto(page.url().replace(/#.*/, '#person/ann%40mail.example'));
  await page.getByRole('heading', { level: 1, name: 'a•••@mail.example' }).waitFor();
  await expect.poll(() => page.url()).toBe(bar);
  const [header = '', bounce = ''] = (await textOf(await saved(page, 'Save CSV'))).split('\r\n');
  expect(header).toBe('\uFEFFAddress,Message,Bounced on,First seen on,Klaviyo’s type,Reason,Whole reply');
  expect(bounce).toMatch(
    /^ann@mail\.example,[^,]+,,\d{4}-\d\d-\d\d \d\d:\d\d,hard,Mailbox does not exist,550 5\.1\.1 /,
  );
});

it('shows demo data under a banner, and the user’s own again once it is removed', async () => {
  const { page, message } = await openHistory();
  await page.getByRole('button', { name: 'Load demo data' }).click();
  await page.getByText('Everything here is invented').waitFor({ timeout: 60_000 });
  expect(await page.getByText('Restore').count()).toBe(0);
  await page.getByRole('link', { name: 'Messages' }).click();
  await page.locator('tbody tr').first().waitFor();
  expect(await page.getByText(message.name).count()).toBe(0);
  await page.getByRole('button', { name: 'Remove demo data' }).click();
  await page.getByRole('link', { name: message.name }).waitFor();
});

it('keeps settings, and judges by them at once', async () => {
  const { page } = await openHistory();
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Use: SendGrid Expert Insights' }).click();
  expect(await page.getByLabel('Critical above').inputValue()).toBe('3');
  await page.getByLabel('Healthy up to').fill('0.7');
  await page.getByLabel('Healthy up to').press('Enter');
  await page.reload();
  expect(await page.getByLabel('Healthy up to').inputValue()).toBe('0.7');
  // As a pair: the lower line may go above the upper one until that follows.
  const [healthy, critical] = [page.getByLabel('Healthy up to'), page.getByLabel('Critical above')];
  await healthy.fill('4');
  await healthy.press('Tab');
  await page.getByRole('alert').getByText('Not kept yet').waitFor();
  expect(await healthy.getAttribute('aria-invalid')).toBe('true');
  await critical.fill('5');
  await page.getByRole('alert').waitFor({ state: 'detached' });
  await critical.press('Enter');
  await page.getByRole('link', { name: 'Timeline' }).click();
  await page.getByText('healthy up to 4.0%').waitFor();
  await page.getByText('critical above 5.0%').waitFor();
});

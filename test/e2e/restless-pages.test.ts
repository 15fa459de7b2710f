import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { accountKey } from '../../lib/ledger/account.ts';
import type { BounceRecord, MessageRecord } from '../../lib/ledger/records.ts';
import { openPopup } from '../../scripts/walk.ts';
import { recipientsPath } from '../klaviyo/addresses.ts';
import { makeShop, newestCampaign, type ShopMessage } from '../klaviyo/shop.ts';
import { openHarness, today } from './harness.ts';

/** How long the ledger may take to hold what a page shows. */
const patience = { timeout: 20_000 };

const klaviyo = 'https://www.klaviyo.com';

/** From any page to a campaign's bounces by clicks, which never load the document anew. */
async function clickToBounces(page: Page, { name }: ShopMessage): Promise<void> {
  await page.getByRole('link', { name: 'Campaigns', exact: true }).first().click();
  await page.getByRole('link', { name, exact: true }).click();
  await page.getByRole('link', { name: 'Recipient activity' }).click();
  await page.getByRole('link', { name: /^Bounced/ }).click();
}

async function bouncesByMessage(ledger: () => Promise<unknown>): Promise<Map<string, BounceRecord[]>> {
  const { bounces } = (await ledger()) as { bounces: BounceRecord[] };
  return Map.groupBy(bounces, ({ message }) => message);
}

const emailsOf = ({ bounces }: ShopMessage) => new Set(bounces.map(({ email }) => email));

it('writes no row of the message before to the next one, also where its rows stay or come late', async () => {
  const { page, shop, ledger } = await openHarness();
  const campaigns = shop.messages.filter(({ channel }) => channel === 'campaign').slice(-4, -1);
  const [first, ...others] = campaigns;
  if (!first) throw new Error('The shop has no campaigns.');
  await page.goto(`${klaviyo}${recipientsPath(first, 'bounced')}&stale=1&delay=1500`);
  await page.getByText(/^1–50 of/).waitFor();
  for (const campaign of others) {
    await clickToBounces(page, campaign);
    await expect
      .poll(async () => (await bouncesByMessage(ledger)).get(campaign.id)?.length, patience)
      .toBeGreaterThanOrEqual(50);
    await page.bringToFront();
  }
  const stored = await bouncesByMessage(ledger);
  for (const campaign of campaigns) {
    const own = emailsOf(campaign);
    const foreign = (stored.get(campaign.id) ?? []).filter(({ email }) => !own.has(email));
    expect
      .soft(
        foreign.map(({ email }) => email),
        campaign.name,
      )
      .toEqual([]);
  }
});

it('keeps the messages of two accounts apart when the account is switched in the same tab', async () => {
  const { browser, page, message, ledger } = await openHarness();
  await page.goto(`${klaviyo}${recipientsPath(message, 'bounced')}`);
  const popup = await openPopup(browser, page);
  await popup.getByText('50 of 318 read').waitFor();
  // A tab behind another draws only now and then.
  await page.bringToFront();
  await page.getByTestId('account-switcher-Button').click();
  await page.getByRole('link', { name: 'Switch to Harbour Soap' }).click();
  await page.getByText('Harbour Soap', { exact: true }).waitFor();
  const second = newestCampaign(makeShop({ seed: 2, now: today }));
  await clickToBounces(page, second);
  await expect.poll(async () => (await bouncesByMessage(ledger)).get(second.id)?.length, patience).toBe(50);
  const { messages } = (await ledger()) as unknown as { messages: MessageRecord[] };
  const accountOf = (id: string) => messages.find((candidate) => candidate.id === id)?.account;
  expect(accountOf(message.id)).toBe(accountKey({ id: null, name: 'Northwind Candles' }));
  expect(accountOf(second.id)).toBe(accountKey({ id: null, name: 'Harbour Soap' }));
});

it.each(['filter=hard', 'search=gmail'])('never takes a list that is narrowed for the whole: %s', async (query) => {
  const { page, message, ledger } = await openHarness();
  await page.goto(`${klaviyo}${recipientsPath(message, 'bounced')}&${query}&paging=none`);
  await expect
    .poll(async () => (await bouncesByMessage(ledger)).get(message.id)?.length ?? 0, patience)
    .toBeGreaterThan(50);
  const { messages } = (await ledger()) as unknown as { messages: MessageRecord[] };
  expect(messages.find(({ id }) => id === message.id)?.completeness?.complete).not.toBe('yes');
});

it('ends a walk whose "Next" never opens, with what there was and no claim to all', async () => {
  const { browser, page, message, ledger } = await openHarness();
  await page.goto(`${klaviyo}${recipientsPath(message, 'bounced')}&paging=next&next=never`);
  const popup = await openPopup(browser, page);
  await page.bringToFront();
  await popup.getByText('50 of 318 read').waitFor();
  const rest = popup.getByRole('button', { name: 'Read the rest' });
  if (await rest.isVisible()) await rest.click();
  await popup.getByRole('button', { name: 'Stop' }).waitFor({ state: 'detached', timeout: 30_000 });
  const { messages } = (await ledger()) as unknown as { messages: MessageRecord[] };
  const record = messages.find(({ id }) => id === message.id);
  expect({ read: record?.rollup.bounces, complete: record?.completeness?.complete }).toEqual({
    read: 50,
    complete: 'no',
  });
});

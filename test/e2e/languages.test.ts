import { expect, it } from 'vitest';
import { parseBounceCategory } from '../../lib/klaviyo/words/bounce-category.ts';
import type { BounceRecord, MessageRecord } from '../../lib/ledger/records.ts';
import { openPopup, waitForBadge } from '../../scripts/walk.ts';
import { overviewPath, recipientsPath } from '../klaviyo/addresses.ts';
import { languageTags } from '../klaviyo/site/languages/language.ts';
import { openHarness } from './harness.ts';

const klaviyo = 'https://www.klaviyo.com';

it('reads figures, types and categories in every language of the interface, also with English event names', async () => {
  const { browser, page, shop, ledger } = await openHarness();
  const queries = [...languageTags.map((tag) => `lang=${tag}`), 'lang=de&events=en', 'lang=ko&events=en'];
  const campaigns = shop.messages.filter(({ channel }) => channel === 'campaign').slice(-queries.length);
  await page.goto(`${klaviyo}/campaigns`);
  const popup = await openPopup(browser, page);
  for (const [index, message] of campaigns.entries()) {
    const query = queries[index];
    await page.goto(`${klaviyo}${overviewPath(message)}?${query}`);
    await popup.getByText('Figures kept of this message').waitFor();
    // The figures are in the ledger when the icon shows them.
    await waitForBadge(browser, page);
    await page.goto(`${klaviyo}${recipientsPath(message, 'bounced')}&${query}`);
    // The total is the pager's or the section's; the page is in another language, the popup is not.
    await popup.getByRole('heading', { name: message.name }).waitFor();
    await popup.getByText(`50 of ${message.bounces.length} read`, { exact: true }).waitFor();
  }

  const stored = (await ledger()) as unknown as { messages: MessageRecord[]; bounces: BounceRecord[] };
  for (const [index, message] of campaigns.entries()) {
    const { id, sent, bounces, sentAt } = message;
    const record = stored.messages.find((candidate) => candidate.id === id);
    expect.soft({ sent: record?.sent, bounced: record?.bounced, sentAt: record?.sentAt }, queries[index]).toEqual({
      sent,
      bounced: bounces.length,
      sentAt: Date.parse(sentAt),
    });
    const found = stored.bounces.filter((bounce) => bounce.message === id);
    const read = found.map(({ email, klaviyoType, klaviyoCategory }) => `${email} ${klaviyoType} ${klaviyoCategory}`);
    const shown = bounces
      .slice(0, 50)
      .map(({ email, type, category }) => `${email} ${type.toLowerCase()} ${parseBounceCategory(category)}`);
    expect.soft(read.sort(), queries[index]).toEqual(shown.sort());
  }
});

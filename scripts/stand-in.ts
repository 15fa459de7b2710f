import type { BrowserContext } from 'playwright-core';
import { parseBounceCategory } from '../lib/klaviyo/words/bounce-category.ts';
import { parseBounceType } from '../lib/klaviyo/words/bounce-type.ts';
import { accountKey } from '../lib/ledger/account.ts';
import type { Backup } from '../lib/ledger/backup.ts';
import { createStandIn } from '../test/klaviyo/server.ts';
import { newestCampaign, type Shop, type ShopMessage } from '../test/klaviyo/shop.ts';
import { siteFolder } from './build.ts';
import type { ExtensionBrowser } from './extension-browser.ts';

/** Answers everything under https://www.klaviyo.com/ from the stand-in: no request leaves the machine. */
export async function serveStandIn(context: BrowserContext, shop: Shop, delayMs?: number): Promise<void> {
  const standIn = createStandIn({ shop, siteDir: siteFolder, ...(delayMs === undefined ? {} : { delayMs }) });
  await context.route('https://www.klaviyo.com/**', async (route) => {
    const { status, contentType, body } = await standIn.respond(new URL(route.request().url()));
    // The page may have gone on before its answer came.
    await route.fulfill({ status, contentType, body }).catch(() => {});
  });
}

/** The shop's earlier sends as a backup of the ledger: a year in which every campaign was looked at. */
export function backupOf(shop: Shop, messages: readonly ShopMessage[]): Backup {
  return {
    format: 'bounce-ledger-backup',
    version: 2,
    madeAt: Date.parse(shop.now),
    messages: messages.map((message) => ({
      // The pages show the organisation's name and no id, as far as is known.
      account: accountKey({ id: null, name: shop.account.name }),
      message: {
        id: message.id,
        channel: message.channel,
        name: message.name,
        sentAt: message.channel === 'campaign' ? Date.parse(message.sentAt) : null,
        sent: message.sent,
        bounced: message.bounces.length,
      },
      completeness: {
        read: message.bounces.length,
        expected: message.bounces.length,
        expectedBy: 'pager',
        complete: 'yes',
        leftOut: {},
      },
      lastSeenAt: Date.parse(message.sentAt) + 86_400_000,
      rows: message.bounces.map(({ email, name, type, category, reason, at }) => ({
        email,
        name,
        type: parseBounceType(type),
        category: parseBounceCategory(category),
        categoryText: '',
        reason,
        at: message.channel === 'flow' && at ? Date.parse(at) : null,
      })),
    })),
    exports: [],
    suppressions: [],
    feedEvents: [],
    reports: [],
    imports: [],
    advice: [],
    takenOut: [],
    accounts: [],
  };
}

/** Puts a year of earlier sends into the ledger, the way a user would: by restoring a backup. */
export async function fillLedger({ context, url }: ExtensionBrowser, shop: Shop): Promise<void> {
  const newest = newestCampaign(shop);
  const backup = backupOf(
    shop,
    shop.messages.filter(({ id }) => id !== newest.id),
  );
  const page = await context.newPage();
  await page.goto(url('ledger.html#data'));
  await page
    .locator('input[type=file][accept*=json]')
    .setInputFiles({ name: 'year.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(backup)) });
  await page.getByText(/^(?:Restored|Восстановлено)/).waitFor({ timeout: 60_000 });
  await page.close();
}

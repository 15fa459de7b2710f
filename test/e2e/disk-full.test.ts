import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { extensionFolder } from '../../scripts/build.ts';
import { openPopup } from '../../scripts/walk.ts';
import { recipientsPath } from '../klaviyo/addresses.ts';
import { openHarness } from './harness.ts';

/** The extension as built but for the permission that exempts it from quotas, so that the disk can be made full. */
async function extensionWithQuota(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bounce-ledger-quota-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(extensionFolder, folder, { recursive: true });
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as object;
  await writeFile(
    join(folder, 'manifest.json'),
    JSON.stringify({ ...manifest, permissions: ['storage', 'sidePanel'] }),
  );
  return folder;
}

it('keeps rows in the page while the disk is full, says so, and saves them once there is room', async () => {
  const { browser, page, message, ledger } = await openHarness({ extension: await extensionWithQuota() });
  expect((await ledger()).bounces ?? []).toEqual([]);
  const extensionPage = await browser.context.newPage();
  await extensionPage.goto(browser.url('ledger.html'));
  const session = await browser.context.newCDPSession(extensionPage);
  const origin = `chrome-extension://${browser.extensionId}`;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await page.goto(`https://www.klaviyo.com${recipientsPath(message, 'bounced')}`);
  const popup = await openPopup(browser, page);
  await popup.getByText('Your disk is full').waitFor();
  expect((await ledger()).bounces).toEqual([]);

  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await popup.reload();
  await popup.getByText(/^50 of 318 read$/).waitFor();
  expect((await ledger()).bounces).toHaveLength(50);
  expect(await popup.getByText('Your disk is full').count()).toBe(0);
});

import type { Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { extensionFolder } from '../../scripts/build.ts';
import {
  type ExtensionBrowser,
  type ExtensionBrowserOptions,
  openExtensionBrowser,
} from '../../scripts/extension-browser.ts';
import { serveStandIn } from '../../scripts/stand-in.ts';
import {
  makeShop,
  newestCampaign,
  type Shop,
  type ShopBounce,
  type ShopMessage,
  withNewestBounces,
} from '../klaviyo/shop.ts';

export interface Harness {
  readonly browser: ExtensionBrowser;
  readonly shop: Shop;
  /** The campaign that tests look at. */
  readonly message: ShopMessage;
  readonly page: Page;
  /** Everything that the ledger holds, as plain data. */
  readonly ledger: () => Promise<LedgerDump>;
  /** Takes everything out of the ledger, without anything of ours. */
  readonly emptyLedger: () => Promise<void>;
  /** Stops the background, as the browser does when it has been idle. */
  readonly killBackground: () => Promise<void>;
}

/** Stores by name; only what tests ask for is typed. */
export interface LedgerDump {
  readonly messages: {
    id: string;
    name: string;
    sent: number | null;
    rollup: { bounces: number; hard: number; soft: number };
  }[];
  readonly bounces: { email: string; message: string; klaviyoType: string | null; verdict: { reason: string } }[];
  readonly people: { email: string; bounces: number }[];
}

export interface HarnessOptions extends Partial<Omit<ExtensionBrowserOptions, 'headless'>> {
  /** Bounces of the newest campaign instead of the generated ones. */
  readonly rows?: readonly ShopBounce[];
  /** Another shop than the usual one. */
  readonly shop?: Shop;
  readonly delayMs?: number;
}

/** The moment of every test: fixed, so that names of files and days are too. */
export const today = new Date(2026, 4, 13, 12);

/** A browser with the built extension on the stand-in, closed when the test ends. */
export async function openHarness(options: HarnessOptions = {}): Promise<Harness> {
  const harness = await startHarness(options);
  onTestFinished(harness.browser.close);
  return harness;
}

/** The same, closed by whoever opens it. */
export async function startHarness({
  rows,
  shop: made = makeShop({ seed: 7, now: today }),
  delayMs = 30,
  ...options
}: HarnessOptions = {}): Promise<Harness> {
  const browser = await openExtensionBrowser({ extension: extensionFolder, headless: true, ...options });
  const shop = rows ? withNewestBounces(made, rows) : made;
  await serveStandIn(browser.context, shop, delayMs);
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  return {
    browser,
    shop,
    message: newestCampaign(shop),
    page,
    async ledger() {
      const dump = await (await browser.asker()).evaluate(visitStores, 'read' as const);
      return dump as unknown as LedgerDump;
    },
    async emptyLedger() {
      await (await browser.asker()).evaluate(visitStores, 'empty' as const);
    },
    async killBackground() {
      const session = await browser.context.newCDPSession(await browser.asker());
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    },
  };
}

/**
 * Runs in one of the extension's pages, with nothing of ours: reads every store, or empties it. Before the first of them,
 * all are empty.
 */
function visitStores(act: 'read' | 'empty'): Promise<Record<string, unknown[]>> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('bounce-ledger');
    let isMissing = false;
    opening.onupgradeneeded = () => {
      // The extension has made none yet, and a look must not make one.
      isMissing = true;
      opening.transaction?.abort();
    };
    opening.onerror = (event) => {
      event.preventDefault();
      if (isMissing) resolve({ messages: [], bounces: [], people: [], suppressions: [], feedEvents: [], reports: [] });
      else reject(opening.error);
    };
    opening.onsuccess = () => {
      const database = opening.result;
      const names = [...database.objectStoreNames];
      const dump: Record<string, unknown[]> = {};
      const transaction = database.transaction(names, act === 'read' ? 'readonly' : 'readwrite');
      for (const name of names) {
        const store = transaction.objectStore(name);
        if (act === 'empty') {
          store.clear();
          continue;
        }
        const all = store.getAll();
        all.onsuccess = () => {
          dump[name] = all.result;
        };
      }
      transaction.oncomplete = () => {
        database.close();
        resolve(dump);
      };
      transaction.onerror = () => reject(transaction.error);
    };
  });
}

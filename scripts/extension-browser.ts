import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { findBrowser } from './browser.ts';

/** The browser's own name for the extension API, inside the extension's pages. */
declare const chrome: typeof import('wxt/browser').browser;

export interface ExtensionBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Address of one of the extension's own pages, such as `history.html`. */
  readonly url: (page: string) => string;
  /**
   * A page of the extension that runs nothing of ours, to ask the browser with the extension's rights. It stays open
   * behind the others: one that is opened for every question takes the place of the page that is read.
   */
  readonly asker: () => Promise<Page>;
  /** Id of the tab that a page is in, as the extension knows it. */
  readonly tabId: (page: Page) => Promise<number>;
  readonly close: () => Promise<void>;
}

export interface ExtensionBrowserOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** A profile that is kept; else a new one that is deleted afterwards. */
  readonly profile?: string;
  /** Language of the browser's interface. */
  readonly language?: string;
  readonly colorScheme?: 'light' | 'dark';
}

/**
 * Opens a browser with the extension in it. Branded Chrome and Edge ignore `--load-extension`, so it is loaded over the
 * DevTools protocol (`Extensions.loadUnpacked`), which all of them know.
 */
export async function openExtensionBrowser({
  extension,
  headless,
  profile,
  language = 'en-US',
  colorScheme,
}: ExtensionBrowserOptions): Promise<ExtensionBrowser> {
  const folder = profile ?? (await mkdtemp(join(tmpdir(), 'bounce-ledger-')));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: findBrowser(),
    headless,
    viewport: headless ? { width: 1280, height: 900 } : null,
    acceptDownloads: true,
    ...(colorScheme ? { colorScheme } : {}),
    // Chromium on Linux takes its interface language from the environment.
    env: {
      ...process.env,
      LANGUAGE: language.replace('-', '_'),
      LANG: `${language.replace('-', '_')}.UTF-8`,
    } as Record<string, string>,
    args: [
      `--lang=${language}`,
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--enable-unsafe-extension-debugging',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(headless ? ['--disable-gpu'] : []),
    ],
    ignoreDefaultArgs: ['--disable-extensions', '--disable-component-extensions-with-background-pages'],
  });
  const close = async () => {
    await context.close();
    if (!profile) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const browser = context.browser();
    if (!browser) throw new Error('The browser gives no access to its DevTools protocol.');
    const session = await browser.newBrowserCDPSession();
    const load = session.send as unknown as (method: string, parameters: object) => Promise<{ id: string }>;
    const { id } = await load.call(session, 'Extensions.loadUnpacked', { path: extension });
    const url = (page: string) => `chrome-extension://${id}/${page}`;
    const openAsker = async () => {
      const address = url('manifest.json');
      const [page] = await Promise.all([
        context.waitForEvent('page'),
        session.send('Target.createTarget', { url: address, background: true }),
      ]);
      await page.waitForURL(address);
      return page;
    };
    let asking: Promise<Page> | undefined;
    const asker = async () => {
      // Loading the extension anew closes its pages.
      if (!asking || (await asking).isClosed()) asking = openAsker();
      return asking;
    };
    return {
      context,
      extensionId: id,
      url,
      asker,
      async tabId(page) {
        // Not every version of the browser tells an extension the address of a tab with one of its own pages.
        const isOwn = page.url().startsWith(url(''));
        const id = isOwn ? await page.evaluate(ownTab) : await (await asker()).evaluate(findTab, page.url());
        if (id === null) throw new Error(`The extension sees no tab at ${page.url()}`);
        return id;
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Runs in one of the extension's pages: the id of the tab that it is in. */
const ownTab = async (): Promise<number | null> => (await chrome.tabs.getCurrent())?.id ?? null;

/** Runs in one of the extension's pages: the id of the latest tab at an address. */
const findTab = async (address: string): Promise<number | null> => {
  const tabs = await chrome.tabs.query({});
  return tabs.findLast(({ url }) => url === address)?.id ?? null;
};

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/build.ts';

const folderOf = (browser: string) => join(root, `.output/${browser}-mv3`);
const filesOf = (browser: string) => readdirSync(folderOf(browser), { recursive: true, encoding: 'utf8' });
const read = (browser: string, file: string) => readFileSync(join(folderOf(browser), file), 'utf8');

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

describe.each(['chrome', 'firefox'])('the extension built for %s', (browser) => {
  it('asks for no more than it says', () => {
    const manifest = JSON.parse(read(browser, 'manifest.json')) as Record<string, unknown>;
    const { name, description, version, icons, action, background, side_panel, sidebar_action, ...rest } = manifest;
    expect(rest).toEqual({
      manifest_version: 3,
      default_locale: 'en',
      permissions: ['unlimitedStorage', 'storage', ...(browser === 'chrome' ? ['sidePanel'] : [])],
      host_permissions: ['https://www.klaviyo.com/*'],
      incognito: 'not_allowed',
      content_security_policy: { extension_pages: policy },
      content_scripts: [
        { matches: ['https://www.klaviyo.com/*'], run_at: 'document_idle', js: ['content-scripts/klaviyo.js'] },
      ],
      ...(browser === 'chrome'
        ? { minimum_chrome_version: '126' }
        : {
            browser_specific_settings: {
              gecko: {
                id: 'bounce-ledger@bounce-ledger.example',
                strict_min_version: '142.0',
                data_collection_permissions: { required: ['none'] },
              },
            },
          }),
    });
  });

  it('holds nothing that could send a request', () => {
    const senders =
      /\bfetch\s*\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|importScripts|\bimport\s*\(\s*[^)'"`]/;
    const found = filesOf(browser).filter((file) => /\.(?:js|html)$/.test(file) && senders.test(read(browser, file)));
    expect(found).toEqual([]);
  });

  it('loads nothing from elsewhere', () => {
    const pages = filesOf(browser).filter((file) => file.endsWith('.html'));
    expect(pages.sort()).toEqual(['ledger.html', 'popup.html', 'sidepanel.html']);
    for (const page of pages) expect(read(browser, page)).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });

  it('stays within its size', () => {
    const kilobytes = (file: string) => statSync(join(folderOf(browser), file)).size / 1_000;
    const loadedBy = (page: string) =>
      [...read(browser, page).matchAll(/(?:src|href)="\/(chunks\/[^"]+\.js)"/g)].map(([, file]) => file ?? '');
    // Words of eleven languages and what they are put together to, readers of eight kinds of page and of every make of list, and the maker of page samples.
    expect(kilobytes('content-scripts/klaviyo.js')).toBeLessThan(360);
    // React and its DOM are 216 of these.
    expect(loadedBy('popup.html').reduce((sum, file) => sum + kilobytes(file), 0)).toBeLessThan(620);
    expect(
      filesOf(browser)
        .filter((file) => statSync(join(folderOf(browser), file)).isFile())
        .reduce((sum, file) => sum + kilobytes(file), 0),
    ).toBeLessThan(1_680);
  });

  it('speaks every language in full', () => {
    const keys = (language: string) =>
      Object.keys(JSON.parse(read(browser, `_locales/${language}/messages.json`)) as object);
    const english = keys('en');
    // Russian has plural forms that English has not.
    const isPluralForm = (key: string) =>
      /_(?:few|many)$/.test(key) && english.includes(key.replace(/_(?:few|many)$/, '_one'));
    expect(keys('ru').filter((key) => !isPluralForm(key))).toEqual(english);
  });
});

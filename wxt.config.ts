import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/** The only site this extension reads; see PRIVACY.md. */
const klaviyo = 'https://www.klaviyo.com/*';

// connect-src 'none' is what makes "nothing leaves the browser" a fact the browser enforces.
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Selectors without the quotes and blanks that they need as little as the weight: `[role="row"]` is `[role=row]` (CSS, "identifiers"). */
const bareSelectors: Plugin = {
  name: 'bare-selectors',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk')
        chunk.code = chunk.code
          .replace(/\[([a-z-]+[*^$~|]?=)"([a-z][\w-]*)"(?=\]| i\])/gi, '[$1$2')
          .replaceAll('], [', '],[');
  },
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  webExt: { disabled: true },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    // No wider than the content script already asks for: it lets the popup tell a Klaviyo tab from others.
    host_permissions: [klaviyo],
    // A ledger that the browser may evict under disk pressure is not a ledger.
    permissions: ['unlimitedStorage', 'storage'],
    incognito: 'not_allowed',
    // WXT's development server needs to connect to itself.
    ...(mode === 'development' ? {} : { content_security_policy: { extension_pages: contentSecurityPolicy } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'bounce-ledger@bounce-ledger.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '126' }),
  }),
  hooks: {
    // A content script is loaded by every page of Klaviyo's, and what it asks of the browser answers with promises
    // since long before the oldest version above: there the polyfill is weight alone.
    'vite:build:extendConfig'(entrypoints, config) {
      if (!entrypoints.some(({ type }) => type === 'content-script')) return;
      const alias = { 'wxt/browser': '@wxt-dev/browser' };
      config.resolve = { ...config.resolve, alias: { ...config.resolve?.alias, ...alias } };
      config.plugins = [...(config.plugins ?? []), bareSelectors];
    },
  },
  vite: () => ({
    // The CSV parser could also fetch files; ours reads only what the user hands over, and nothing here may connect.
    define: { XMLHttpRequest: 'undefined' },
    // Vite's preload polyfill contains a fetch call, and the built files must contain none.
    // Selectors are long, and a text put in the place of its name is there as often as it is asked for.
    build: { modulePreload: { polyfill: false }, rolldownOptions: { optimization: { inlineConst: false } } },
  }),
});

import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './scripts/browser.ts';

/** Tests that need a document or a database run where these are real: emulated DOMs read tables wrong. */
const inBrowser = [
  'lib/klaviyo/**/*.test.ts',
  'lib/ledger/**/*.test.ts',
  'lib/history/**/*.test.ts',
  'lib/import/**/*.test.ts',
  'lib/*.test.ts',
];
const wholeExtension = ['test/e2e/**/*.test.ts'];
const ignored = ['node_modules/**', '.output/**', '.wxt/**', 'out/**'];

/** Properties are tried on the same examples in every run, unless others are asked for. */
const properties = {
  setupFiles: 'test/property-seed.ts',
  provide: { propertySeed: Number(process.env.PROPERTY_SEED ?? 1) },
  // A test that hangs fails; one that is slow on a busy machine does not.
  testTimeout: 60_000,
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...properties,
          name: 'unit',
          include: ['**/*.test.ts'],
          exclude: [...inBrowser, ...wholeExtension, ...ignored],
          // As many as the browser's, or neither group runs beside the other.
          maxWorkers: 2,
        },
      },
      {
        test: {
          ...properties,
          name: 'browser',
          include: inBrowser,
          exclude: ignored,
          // One file waits for pages that come late, most of its time, while another reads.
          maxWorkers: 2,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
            provider: playwright({
              launchOptions: {
                executablePath: findBrowser(),
                args: [
                  '--disable-gpu',
                  '--disable-background-networking',
                  '--disable-component-update',
                  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
                ],
              },
            }),
          },
        },
      },
      {
        test: {
          name: 'e2e',
          include: wholeExtension,
          globalSetup: 'test/e2e/build.ts',
          // They wait for pages most of their time, and share nothing; more browsers would fill the machine's memory.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          // A test ends when what it waits for is there; a busy machine may take three times as long as a quiet one.
          testTimeout: 180_000,
          // A look into the ledger opens a page of the extension, which a busy machine takes its time for.
          expect: { poll: { interval: 200, timeout: 30_000 } },
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

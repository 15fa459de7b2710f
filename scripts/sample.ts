/**
 * Turns a page sample that the extension saved into a fixture: `node scripts/sample.ts FILE [NAME]`.
 * Writes `lib/klaviyo/fixtures/samples/NAME.html` and what is read of it, `NAME.json`: look at that file, and mend what
 * should have been read. Exit code 1 where the file is no sample, or holds what no sample may.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import type * as InPage from '../lib/klaviyo/fixtures/read-sample.ts';
import { checkSample } from '../lib/klaviyo/sample/sample-file.ts';
import { findBrowser } from './browser.ts';
import { root } from './build.ts';

const folder = join(root, 'lib/klaviyo/fixtures/samples');
const bundle = join(root, '.output/sample');

/** Reads a sample in a browser that reaches no network: what is in the file cannot call anybody. */
async function readInBrowser(html: string, path: string): Promise<InPage.SampleReading> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: bundle,
      minify: false,
      lib: {
        entry: join(root, 'lib/klaviyo/fixtures/read-sample.ts'),
        formats: ['iife'],
        name: 'sample',
        fileName: () => 'sample.js',
      },
    },
  });
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--disable-gpu', '--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const page = await browser.newPage();
    await page.route('**/*', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Sample</title><body></body>' }),
    );
    await page.goto('https://www.klaviyo.com/');
    await page.addScriptTag({ path: join(bundle, 'sample.js') });
    return await page.evaluate(
      (given) => (globalThis as unknown as { sample: typeof InPage }).sample.readSample(given.html, given.path),
      { html, path },
    );
  } finally {
    await browser.close();
  }
}

/** A name that no fixture has yet. */
function freeName(file: string, wanted: string | undefined): string {
  const name = (
    wanted ??
    basename(file)
      .replace(/\.html?$/i, '')
      .replace(/^bounce-ledger_/, '')
  )
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-');
  for (let copy = 1; ; copy++) {
    const candidate = copy === 1 ? name : `${name}-${copy}`;
    if (!existsSync(join(folder, `${candidate}.html`))) return candidate;
  }
}

function printReading({ status, saw, rows, leftOut, loading }: InPage.SampleReading): void {
  console.log(`Read as: ${status}; ${rows.length} rows read, ${leftOut.length} left out, ${loading} loading`);
  if (saw.length > 0) console.log(`Columns seen: ${saw.join(', ')}`);
  const kinds = Map.groupBy(rows, ({ type, category }) => `${type ?? 'no type'}, ${category ?? 'no category'}`);
  for (const [kind, members] of kinds) console.log(`  ${String(members.length).padStart(4)}  ${kind}`);
  for (const [why, members] of Map.groupBy(leftOut, (reason) => reason))
    console.log(`  ${String(members.length).padStart(4)}  left out: ${why}`);
}

async function main([file, wanted]: readonly string[]): Promise<number> {
  if (file === undefined) {
    console.error('Say which file: node scripts/sample.ts FILE [NAME]');
    return 1;
  }
  let html: string;
  try {
    html = readFileSync(file, 'utf8');
  } catch (error) {
    console.error(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
  const check = checkSample(html);
  if (check.status === 'no-sample') {
    console.error(`${file} is no page sample: the popup saves them with "Save a page sample".`);
    return 1;
  }
  if (check.status === 'suspicious') {
    console.error(
      `${file} holds what no sample may, so nothing was written:\n  ${check.found.slice(0, 10).join('\n  ')}`,
    );
    return 1;
  }
  const reading = await readInBrowser(html, check.path);
  mkdirSync(folder, { recursive: true });
  const name = freeName(file, wanted);
  for (const [ending, text] of [
    ['html', html],
    ['json', `${JSON.stringify(reading, null, 2)}\n`],
  ] as const) {
    const path = join(folder, `${name}.${ending}`);
    writeFileSync(path, text);
    console.log(`Wrote ${relative(root, path)}`);
  }
  printReading(reading);
  return 0;
}

process.exitCode = await main(process.argv.slice(2));

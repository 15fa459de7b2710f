import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { printFalseAlarms } from '../test/bench/false-alarms.ts';
import { fillPeople } from '../test/bench/fill-people.ts';
import type * as InPage from '../test/bench/in-page.ts';
import { longestTask, taskTime } from '../test/bench/main-thread.ts';
import { scrollFrames } from '../test/bench/people-table.ts';
import { recipientsPath } from '../test/klaviyo/addresses.ts';
import { makeShop, newestCampaign, withNewestBounces } from '../test/klaviyo/shop.ts';
import { findBrowser } from './browser.ts';
import { buildExtension, buildStandIn, extensionFolder, root } from './build.ts';
import { perSecond } from './evaluate-speed.ts';
import { openExtensionBrowser } from './extension-browser.ts';
import { serveStandIn } from './stand-in.ts';
import { openPopup, readRest } from './walk.ts';

/** Prints measurements of one run on this machine: ratios where there is something to compare with. Nothing fails by time. */
const line = (name: string, figure: string) => console.log(`${name.padEnd(62)} ${figure}`);

async function inChromium(): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: join(root, '.output/bench'),
      minify: false,
      lib: { entry: join(root, 'test/bench/in-page.ts'), formats: ['iife'], name: 'bench', fileName: () => 'bench.js' },
    },
  });
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--disable-gpu', '--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const page = await browser.newPage();
  await page.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Bench</title><body></body>' }),
  );
  await page.goto('https://www.klaviyo.com/');
  await page.addScriptTag({ path: join(root, '.output/bench/bench.js') });
  const { bare, ours, rows } = await page.evaluate(() =>
    (globalThis as unknown as { bench: typeof InPage }).bench.reading(10_000, 15),
  );
  line(
    `Read ${rows.toLocaleString('en')} rows of 6 cells, against a bare loop (target ≤ 1.5)`,
    `${(ours / bare).toFixed(2)} × (${ours.toFixed(0)} ms to ${bare.toFixed(0)} ms)`,
  );
  const inPage = <T>(run: (bench: typeof InPage) => T) =>
    page.evaluate(`(${run})(globalThis.bench)`) as Promise<Awaited<T>>;
  await inPage((bench) => bench.prepareSlices(10_000));
  const idle = await longestTask(browser, page, () => page.waitForTimeout(500));
  const longest = await longestTask(browser, page, () => inPage((bench) => bench.readInSlices()));
  line(
    'Longest slice while 10,000 rows are read (target 16 ms)',
    `${longest.toFixed(1)} ms of processor time (${idle.toFixed(1)} ms without)`,
  );
  const alone: number[] = [];
  const followed: number[] = [];
  for (let run = 0; run < 5; run++) {
    await inPage((bench) => bench.prepareChanging(false));
    alone.push(await taskTime(page, () => inPage((bench) => bench.change())));
    await inPage((bench) => bench.prepareChanging(true));
    followed.push(await taskTime(page, () => inPage((bench) => bench.change())));
  }
  const [own, both] = [Math.min(...alone), Math.min(...followed)];
  line(
    'Main thread of a page that keeps changing (target ≤ 2 %)',
    `${((both / own - 1) * 100).toFixed(1)} % (${own.toFixed(0)} ms alone, ${both.toFixed(0)} ms followed)`,
  );
  const { perSecond: quietCost, looks } = await inPage((bench) => bench.quiet());
  line('A page without bounces whose clock ticks (target < 1 ms/s)', `${quietCost.toFixed(2)} ms/s (${looks} looks)`);
  const grid = await inPage((bench) => bench.virtualGrid(10_000));
  line(
    'A grid of 10,000 rows that recycles them (target ≥ 900 rows/s)',
    `${grid.rowsPerSecond.toFixed(0)} rows/s, ${((grid.rows / 10_000) * 100).toFixed(1)} % of them`,
  );
  const turned = await inPage((bench) => bench.turning(20, 50, 300));
  line('Pages of 50 rows, 300 ms each (target ≥ 160 rows/s)', `${turned.rowsPerSecond.toFixed(0)} rows/s`);
  const { first, again } = await page.evaluate(() =>
    (globalThis as unknown as { bench: typeof InPage }).bench.storing(10_000),
  );
  line('Store 10,000 rows in batches of 500, classified, with roll-ups', `${first.toFixed(0)} ms`);
  line('Store the same rows again', `${(again / first).toFixed(2)} × of the first time`);
  await browser.close();
}

async function manyPeople(count: number): Promise<void> {
  const browser = await openExtensionBrowser({ extension: extensionFolder, headless: true });
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(browser.url('ledger.html#data'));
  await page.getByRole('heading', { level: 1 }).waitFor();
  await fillPeople(page, count);
  await page.goto('about:blank');
  const start = performance.now();
  await page.goto(browser.url('ledger.html#people'));
  await page.locator('tbody th').first().waitFor();
  const first = performance.now() - start;
  await page.getByRole('button', { name: 'Save CSV' }).waitFor();
  line(
    `First of ${count.toLocaleString('en')} people on screen, and all of them read`,
    `${first.toFixed(0)} ms, ${(performance.now() - start).toFixed(0)} ms`,
  );
  for (const [pace, step] of [
    ['a wheel turned fast', 150],
    ['the scroll bar dragged', 1_200],
  ] as const) {
    await page.evaluate(() => scrollTo(0, 0));
    const { median, p95, longTasks, frames } = await scrollFrames(page, step, 180);
    line(
      `Scroll through them, ${pace} (${step} px a frame)`,
      `${median.toFixed(0)} ms a frame, p95 ${p95.toFixed(0)} ms, ${longTasks} long tasks in ${frames}`,
    );
  }
  await browser.close();
}

async function walking(): Promise<void> {
  buildStandIn();
  const browser = await openExtensionBrowser({ extension: extensionFolder, headless: true });
  const rows = Array.from({ length: 1_000 }, (_, index) => ({
    email: `person${index}@mail.example`,
    name: '',
    category: 'Invalid address',
    type: 'Hard' as const,
    reason: '550 5.1.1 user unknown',
  }));
  const shop = withNewestBounces(makeShop({ seed: 1, now: new Date() }), rows);
  await serveStandIn(browser.context, shop, 300);
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(`https://www.klaviyo.com${recipientsPath(newestCampaign(shop), 'bounced')}`);
  const popup = await openPopup(browser, page);
  await popup.getByRole('button', { name: 'Read the rest' }).waitFor();
  const start = performance.now();
  await readRest(popup);
  const seconds = (performance.now() - start) / 1_000;
  line(
    'Turn 20 pages of 50 with a server of 300 ms, and go back',
    `${(950 / seconds).toFixed(0)} rows/s (${seconds.toFixed(1)} s; the server alone ${(19 * 0.3).toFixed(1)} s)`,
  );
  await browser.close();
}

// More replies than are kept as they stand: what comes again is the template.
const templates = Array.from({ length: 50_000 }, (_, i) =>
  i % 2 === 0
    ? `550 5.1.1 <p${i}@mail.example>: Recipient address rejected: User unknown in virtual mailbox table`
    : `452 4.2.2 <p${i}@mail.example>: Mailbox full, id ${i}`,
);
const words = [
  'mailbox',
  'server',
  'host',
  'message',
  'recipient',
  'refused',
  'queue',
  'relay',
  'delayed',
  'policy',
  'network',
  'attempt',
];
const unlike = Array.from(
  { length: 200_000 },
  (_, i) =>
    `5${i % 60} ${words.map((_, j) => `${words[(i * (j + 3) + (i >> j)) % words.length]}${String.fromCharCode(97 + ((i >> (j * 2)) % 26))}`).join(' ')}`,
);
// What the cheapest classifier must do at least: the yardstick that makes machines comparable.
const firstCode = (reason: string) => /\b[245]\d\d\b/.exec(reason);
for (const [name, replies] of [
  ['Classify replies that repeat as templates (target ≥ 500,000/s)', templates],
  ['Classify replies that do not repeat (target ≥ 100,000/s)', unlike],
] as const) {
  const rate = perSecond(replies);
  const bare = perSecond(replies, () => {}, firstCode);
  line(name, `${rate.toLocaleString('en')} /s (${(bare / rate).toFixed(1)} × finding the code alone)`);
}
printFalseAlarms(console.log);
await inChromium();
buildExtension();
await manyPeople(100_000);
await walking();

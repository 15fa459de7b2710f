import { mkdir, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parseCsv } from '../test/klaviyo/csv.ts';
import { readRowsFile } from '../test/klaviyo/rows-file.ts';
import { makeShop, newestCampaign, type Shop, withNewestBounces } from '../test/klaviyo/shop.ts';
import { buildExtension, buildStandIn, extensionFolder, root } from './build.ts';
import { type ExpectedNumbers, expectedNumbers } from './expected-numbers.ts';
import { openExtensionBrowser } from './extension-browser.ts';
import { fillLedger, serveStandIn } from './stand-in.ts';
import { openBounces, openPopup, readRest, saveFile } from './walk.ts';

const usage = `npm start                         the stand-in for Klaviyo in a browser, with the extension and a year of sends
npm start -- --rows FILE.csv      the newest campaign's bounces come from a file with the columns
                                  Email address,Name,Bounce category,Bounce type,Bounce reason
npm start -- --headless           walks the main job without a window and leaves its results in out/
npm start -- --live               the real klaviyo.com, in a profile of its own, nothing intercepted`;

const { values: options } = parseArgs({
  options: {
    rows: { type: 'string' },
    headless: { type: 'boolean' },
    live: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

async function chooseShop(): Promise<Shop> {
  const shop = makeShop({ seed: 1, now: new Date() });
  if (options.rows === undefined) return shop;
  // npm changes into the project's folder; the user named the file from where the command was given.
  return withNewestBounces(shop, await readRowsFile(resolve(process.env.INIT_CWD ?? '.', options.rows)));
}

/** The real site, with a profile that stays, so that the user signs in once. */
async function openLive(): Promise<void> {
  buildExtension();
  const profile = join(homedir(), '.bounce-ledger-live-profile');
  const { context } = await openExtensionBrowser({ extension: extensionFolder, headless: false, profile });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto('https://www.klaviyo.com/campaigns');
  console.log('The browser is open on klaviyo.com. Close it to end.');
  await new Promise((ended) => context.once('close', ended));
}

/** The stand-in in a window, until the user closes it. */
async function openStandIn(shop: Shop): Promise<void> {
  const browser = await openExtensionBrowser({ extension: extensionFolder, headless: false });
  await serveStandIn(browser.context, shop);
  await fillLedger(browser, shop);
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await openBounces(browser, page, newestCampaign(shop));
  await page.bringToFront();
  console.log(
    'The browser is open on the stand-in for Klaviyo. Click the Bounce Ledger icon (perhaps under the puzzle piece). Close the browser to end.',
  );
  await new Promise((ended) => browser.context.once('close', ended));
  await browser.close();
}

/** Walks the main job, prints what the popup says, keeps the files, and compares all numbers with the rows served. */
async function walkHeadless(shop: Shop): Promise<boolean> {
  const message = newestCampaign(shop);
  const expected = expectedNumbers(message);
  const browser = await openExtensionBrowser({ extension: extensionFolder, headless: true, colorScheme: 'light' });
  try {
    await serveStandIn(browser.context, shop);
    await fillLedger(browser, shop);
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    await openBounces(browser, page, message);
    const popup = await openPopup(browser, page);
    if (expected.bounces > 0) await readRest(popup);
    else await popup.getByRole('heading', { name: 'No bounces' }).waitFor();
    const out = join(root, 'out');
    await mkdir(out, { recursive: true });
    await popup.screenshot({ path: join(out, 'popup.png') });
    const text = await popup.locator('#root').innerText();
    console.log(`\n${text.replace(/\n{2,}/g, '\n')}\n`);
    if (expected.bounces === 0) return true;
    const details = await saveFile(popup, /^Details file/);
    await writeFile(join(out, details.name), details.text);
    const suppressionButton = popup.getByRole('button', { name: /^Suppression file/ });
    const suppression = (await suppressionButton.isEnabled()) ? await saveFile(popup, /^Suppression file/) : null;
    if (suppression) await writeFile(join(out, suppression.name), suppression.text);
    console.log(`Saved in out/: popup.png, ${[suppression?.name, details.name].filter(Boolean).join(', ')}`);
    const disagreements = compare(expected, text, details.text, suppression?.text ?? null);
    for (const line of disagreements) console.error(`Disagrees with the rows served: ${line}`);
    if (disagreements.length === 0) console.log(`All numbers agree with the ${expected.rows} rows served.`);
    return disagreements.length === 0;
  } finally {
    await browser.close();
  }
}

/** Every number that differs, as a sentence. */
function compare(expected: ExpectedNumbers, popup: string, details: string, suppression: string | null): string[] {
  const said = (pattern: RegExp) => Number((pattern.exec(popup)?.[1] ?? 'NaN').replaceAll(',', ''));
  const [header = [], ...rows] = parseCsv(details.replace(/^\uFEFF/, '')).map(({ fields }) => fields);
  const column = (name: string) => header.indexOf(name);
  const typed = (type: string) => rows.filter((row) => row[column('Klaviyo type')] === type).length;
  const proposed = rows.filter((row) => row[column('Suppress')] === 'yes').map((row) => row[column('Email')]);
  const senderSide = rows.filter((row) => row[column('Outcome')] === 'sender_side').map((row) => row[column('Email')]);
  const inFile = (suppression ?? 'Email\n').trimEnd().split('\n').slice(1);
  const checks: [string, unknown, unknown][] = [
    ['rows read', said(/All ([\d,]+) read/), expected.rows],
    ['bounces in the popup', said(/^([\d,]+) of [\d,]+ ·/m), expected.bounces],
    ['recipients in the popup', said(/^[\d,]+ of ([\d,]+) ·/m), expected.sent],
    ['hard in the popup', said(/hard\s+([\d,]+)/) || 0, expected.hard],
    ['soft in the popup', said(/soft\s+([\d,]+)/) || 0, expected.soft],
    ['rows of the details file', rows.length, expected.bounces],
    ['hard in the details file', typed('Hard'), expected.hard],
    ['soft in the details file', typed('Soft'), expected.soft],
    [
      'addresses of the details file',
      rows
        .map((row) => row[column('Email')]?.replace(/^'/, ''))
        .sort()
        .join(),
      expected.emails.join(),
    ],
    [
      'addresses of the suppression file',
      inFile.join(),
      proposed
        .map((email) => email?.replace(/^'/, ''))
        .sort()
        .join(),
    ],
    ['count on the button', said(/Suppression file · ([\d,]+)/), inFile.length],
    ['addresses put up for the sender’s fault', inFile.filter((email) => senderSide.includes(email)).length, 0],
  ];
  return checks.filter(([, is, should]) => is !== should).map(([name, is, should]) => `${name}: ${is}, not ${should}`);
}

try {
  if (options.help) {
    console.log(usage);
  } else if (options.live) {
    if (!hasDisplay) throw new Error('--live needs a display: it opens a browser for you to sign in to Klaviyo.');
    await openLive();
  } else {
    const shop = await chooseShop();
    console.log('Building the extension and the stand-in …');
    buildExtension();
    buildStandIn();
    if (hasDisplay && !options.headless) await openStandIn(shop);
    else process.exitCode = (await walkHeadless(shop)) ? 0 : 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

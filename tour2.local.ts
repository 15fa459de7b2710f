import { openExtensionBrowser } from './scripts/extension-browser.ts';
const EXT = process.env.EXT ?? '/tmp/ext-now3';
const lang = process.argv[2] ?? 'light';
const browser = await openExtensionBrowser({ extension: EXT, headless: true, ...(lang === 'ru' ? { language: 'ru' } : {}), ...(lang==='dark'?{colorScheme:'dark' as const}:{}) } as never);
const page = browser.context.pages()[0] ?? (await browser.context.newPage());
await page.goto(browser.url('ledger.html#data'));
await page.getByRole('button', { name: /Load demo data|Загрузить демоданные/ }).click();
await page.getByText(/Everything here is invented|Здесь всё выдумано/).waitFor({ timeout: 60000 });
for (const w of (process.argv[3] ?? '1180,800,480,320').split(',').map(Number)) {
  await page.setViewportSize({ width: w, height: 900 });
  for (const s of (process.argv[4] ?? 'timeline,messages,people,providers,suppressions,settings').split(',')) {
    await page.goto(browser.url(`ledger.html#${s}`)); await page.waitForTimeout(1500);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    console.log(lang, w, s, 'overflow', over);
    await page.screenshot({ path: `/tmp/tour/d-${lang}-${w}-${s}.png`, fullPage: s !== 'people' && s !== 'messages' && s !== 'suppressions' });
  }
}
await browser.close();

import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds against a page as it is now: each rule with the elements that break it; empty where nothing does. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

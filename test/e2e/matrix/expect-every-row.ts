import { expect } from 'vitest';
import type { BounceRecord } from '../../../lib/ledger/records.ts';
import { openPopup } from '../../../scripts/walk.ts';
import { recipientsPath } from '../../klaviyo/addresses.ts';
import { openHarness } from '../harness.ts';
import type { MatrixCase } from './cases.ts';
import { manyMessages } from './many-messages.ts';
import { servedLines, storedLines } from './rows-of-bounces.ts';
import { walkCase } from './walk-case.ts';

/** So many of the lines that differ say enough. */
const most = 3;

/** How long all pages of one file may take together, in ms. */
export const matrixTimeout = 600_000;

/** Walks each page to its end in one browser, and demands every row, exactly once, with all that the page shows of it. */
export async function expectEveryRow(matrixCases: readonly MatrixCase[]): Promise<void> {
  const { shop, messages } = manyMessages(matrixCases.map(({ channel }) => channel));
  const { browser, page, ledger } = await openHarness({ shop, delayMs: 0 });
  await page.goto('https://www.klaviyo.com/campaigns');
  const popup = await openPopup(browser, page);
  // A popup covers no page; a tab behind the popup's would draw only now and then.
  await page.bringToFront();
  const cases = matrixCases.flatMap((one, index) => {
    const message = messages[index];
    return message ? [{ ...one, message }] : [];
  });
  const hindrances = new Map<string, string | null>();
  for (const { message, query } of cases) {
    await page.goto(`https://www.klaviyo.com${recipientsPath(message, 'bounced')}&${query}`);
    hindrances.set(message.id, await walkCase(popup, message));
  }

  const stored = (await ledger()) as unknown as { bounces: BounceRecord[] };
  for (const { message, query, shown } of cases) {
    const own = stored.bounces.filter((bounce) => bounce.message === message.id);
    const served = servedLines(message, shown);
    const found = storedLines(own, shown);
    const missing = served.filter((line) => !found.includes(line)).slice(0, most);
    const wrong = found.filter((line) => !served.includes(line)).slice(0, most);
    expect
      .soft({ hindrance: hindrances.get(message.id), missing, wrong, count: found.length }, query)
      .toEqual({ hindrance: null, missing: [], wrong: [], count: served.length });
  }
}

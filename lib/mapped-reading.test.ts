import { expect, onTestFinished, test } from 'vitest';
import { campaignPath, openPage } from './klaviyo/fixtures/open-page.ts';
import type { ColumnMapping } from './klaviyo/mapping/column-mapping.ts';
import { pageKindOf } from './klaviyo/mapping/page-kind.ts';
import { createPageReader } from './klaviyo/reading/page-reader.ts';
import { recordRows } from './ledger/record-rows.ts';
import { repairRollups } from './ledger/repair.ts';
import { noon } from './ledger/sample-captures.ts';
import { scratchLedger } from './ledger/scratch-ledger.ts';

const url = new URL(campaignPath, 'https://www.klaviyo.com');

/** Two columns of addresses: of itself the page is read by the owners', as nothing says that these are no recipients. */
const rows = (...people: readonly string[]) =>
  people
    .map((name) => `<tr><td>${name}.owner@team.example</td><td>${name}@shop.example</td><td>Hard</td></tr>`)
    .join('');
const page = (...people: readonly string[]) =>
  `<main><h1>Spring sale</h1><nav><a aria-current="page">Bounced</a></nav><table><thead><tr><th>Email address</th><th>Zorp</th>
    <th>Bounce type</th></tr></thead><tbody>${rows(...people)}</tbody></table></main>`;

/** Follows the page on show into a ledger of the test's own. */
async function follow() {
  const ledger = await scratchLedger();
  const end = new AbortController();
  onTestFinished(() => end.abort());
  let mappings: ColumnMapping[] = [];
  const reader = createPageReader({
    document,
    url: () => url,
    send: async (batch) => ({ status: 'stored', ...(await recordRows(ledger, batch, noon)) }),
    onChange: () => {},
    mappings: () => mappings,
    signal: end.signal,
  });
  return {
    ledger,
    async stored(...columns: ColumnMapping['columns'][]) {
      mappings = columns.map((named) => ({
        page: pageKindOf(url) ?? '',
        signature: 'email address | zorp | bounce type',
        columns: named,
      }));
      await reader.look();
      await reader.settled();
      return (await ledger.getAll('bounces')).map(({ email }) => email);
    },
  };
}

test('columns that a person has named take the place of what the page was read as, and undoing brings that back', async () => {
  openPage(page('ann', 'bo'));
  const { ledger, stored } = await follow();
  const automatic = ['ann.owner@team.example', 'bo.owner@team.example'];
  expect(await stored()).toEqual(automatic);
  expect(await stored([null, 'email', 'type'])).toEqual(['ann@shop.example', 'bo@shop.example']);
  expect(await stored()).toEqual(automatic);
  expect(await repairRollups(ledger)).toBe(0);
});

test('undoing brings back pages of the list that are no longer on show', async () => {
  openPage(page('ann', 'bo'));
  const { stored } = await follow();
  await stored();
  document.querySelector('tbody')?.setHTMLUnsafe(rows('cy'));
  const automatic = ['ann.owner@team.example', 'bo.owner@team.example', 'cy.owner@team.example'];
  expect(await stored()).toEqual(automatic);
  expect(await stored([null, 'email', 'type'])).toEqual(['cy@shop.example']);
  expect(await stored()).toEqual(automatic);
});

test('columns that are named anew take the place of those that were named before', async () => {
  openPage(page('ann'));
  const { stored } = await follow();
  await stored();
  await stored(['email', null, 'type']);
  expect(await stored([null, 'email', 'type'])).toEqual(['ann@shop.example']);
  expect(await stored()).toEqual(['ann.owner@team.example']);
});

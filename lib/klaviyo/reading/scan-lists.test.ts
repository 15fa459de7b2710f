import { expect, it } from 'vitest';
import { openPage, readPage } from '../fixtures/open-page.ts';
import { createTypesInForce } from './recognising/types-in-force.ts';
import { scanLists } from './scan-lists.ts';

const list =
  '<ul><li><div>Ann Lee</div><div>ann@shop.example · Invalid address</div><div>«550 5.1.1 No such user»</div></li><li><div>Bo Ek</div><div>bo@shop.example · Technical</div><div>«554 30 Cannot be delivered to “bo”»</div></li></ul>';

async function scanned(above: string, types = createTypesInForce()) {
  openPage(
    `<main><nav><a aria-current="page">Bounced 6</a></nav><h1>Spring sale</h1><section><h2>Bounced</h2>${above}${list}</section></main>`,
  );
  const { found } = readPage();
  if (found.status !== 'bounces') throw new Error(`the page is ${found.status}`);
  const scan = (await scanLists(found, 'en', new AbortController().signal, undefined, types)) ?? [];
  return scan.map(({ reading }) => (reading.status === 'bounce' ? reading.row : null));
}

it.each([
  [
    'a select',
    '<label>Type <select><option>All (6)</option><option selected>Hard bounces (2)</option></select></label>',
  ],
  ['a chip', '<div><span class="chip">Type: hard <button aria-label="Remove filter">×</button></span></div>'],
  [
    'a tab',
    '<div role="tablist"><button role="tab" aria-selected="true">Hard bounces</button><button role="tab">Soft bounces</button></div>',
  ],
])('gives rows without a type that which a filter in force asks for: %s', async (_, above) => {
  expect((await scanned(above)).map((row) => row?.type)).toEqual(['hard', 'hard']);
});

it.each([
  ['none', ''],
  ['all', '<label>Type <select><option selected>All (6)</option><option>Hard bounces (2)</option></select></label>'],
  [
    'what is not hard',
    '<div><span class="chip">Type is not hard <button aria-label="Remove filter">×</button></span></div>',
  ],
])('gives no type where filters ask for %s', async (_, above) => {
  expect((await scanned(above)).map((row) => row?.type)).toEqual([null, null]);
});

it('takes a reply out of the quotation marks around it', async () => {
  expect((await scanned('')).map((row) => row?.reason)).toEqual([
    '550 5.1.1 No such user',
    '554 30 Cannot be delivered to “bo”',
  ]);
});

it('gives none to rows that were on show before the filter was changed', async () => {
  const chip = (type: string) =>
    `<div><span class="chip">Type: ${type} <button aria-label="Remove filter">×</button></span></div>`;
  const types = createTypesInForce();
  expect((await scanned(chip('soft'), types)).map((row) => row?.type)).toEqual(['soft', 'soft']);
  expect((await scanned(chip('hard'), types)).map((row) => row?.type)).toEqual([null, null]);
  expect((await scanned(chip('soft'), types)).map((row) => row?.type)).toEqual(['soft', 'soft']);
});

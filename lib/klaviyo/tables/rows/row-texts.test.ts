import { expect, it } from 'vitest';
import { openPage } from '../../fixtures/open-page.ts';
import { elementText } from '../../text.ts';
import { findTables } from '../find-tables.ts';
import { rowTexts } from './row-texts.ts';

/** The texts that are settled for the first row of a table of these cells, and what the cells say one by one. */
function textsOf(...cells: readonly string[]) {
  openPage(`<main><table><tbody><tr>${cells.join('')}</tr></tbody></table></main>`);
  const [table] = findTables(document);
  const row = table?.rows[0];
  if (!table || !row) throw new Error('no table');
  const own = table.cells(row);
  return { settled: rowTexts(table)(row, own), single: own.map((cell) => (cell ? elementText(cell) : null)) };
}

it('gives the text of each cell that holds one, however deep, and leaves empty cells alone', () => {
  const { settled, single } = textsOf(
    '<td><div><span> ann@shop.example </span></div></td>',
    '<td></td>',
    '<td>Soft \n bounce</td>',
  );
  expect(settled).toEqual(['ann@shop.example', null, 'Soft bounce']);
  expect(single).toEqual(['ann@shop.example', '', 'Soft bounce']);
});

it('never glues the texts of a cell together, not even where an empty cell makes up for their number', () => {
  for (const cells of [
    ['<td>Ann<b>ann@shop.example</b></td>', '<td>Hard</td>'],
    ['<td><div>Ann</div><div>ann@shop.example</div></td>', '<td></td>'],
    ['<td></td>', '<td>Hard<span>Invalid address</span></td>'],
  ])
    expect(textsOf(...cells).settled.filter((text) => text !== null && text !== 'Hard')).toEqual([]);
});

it('settles nothing where a text may be no part of what a person sees', () => {
  for (const hidden of [
    '<style>.a{}</style>',
    '<select><option>Hard</option></select>',
    '<svg><title>Hard</title></svg>',
  ])
    expect(textsOf('<td>ann@shop.example</td>', `<td>${hidden}</td>`).settled).toEqual([]);
});

it('settles nothing where cells are components', () => {
  openPage(
    '<main><table><tbody><tr><td>ann@shop.example</td><td><x-badge>Soft</x-badge></td></tr></tbody></table></main>',
  );
  const badge = document.querySelector('x-badge');
  badge?.attachShadow({ mode: 'open' }).append('Hard');
  const [table] = findTables(document);
  const row = table?.rows[0];
  expect(table && row && rowTexts(table)(row, table.cells(row))).toEqual([]);
});

it('settles nothing of a row into which a cell of another one reaches', () => {
  openPage(`<main><table><tbody><tr><td rowspan="2">Hard</td><td>ann@shop.example</td></tr>
    <tr><td>bo@shop.example</td></tr></tbody></table></main>`);
  const [table] = findTables(document);
  const row = table?.rows[1];
  expect(table && row && rowTexts(table)(row, table.cells(row))).toEqual([null, null]);
});

it('settles each cell that holds one text beside cells that hold several, whatever white space stands between', () => {
  const { settled, single } = textsOf(
    '\n  <td>\n <a>ann@shop.example</a>\n </td>',
    '\n  <td><div>Hard</div><div>Invalid address</div></td>\n',
    '<td>550 5.1.1</td>\n',
  );
  expect(settled).toEqual(['ann@shop.example', null, '550 5.1.1']);
  expect(single).toEqual(['ann@shop.example', 'Hard Invalid address', '550 5.1.1']);
});

it('settles no cell whose second text comes after ever so many of white space', () => {
  const { settled, single } = textsOf(`<td>Hard${' <i> </i>'.repeat(50)}Soft</td>`, '<td>ann@shop.example</td>');
  expect(settled[0]).toBeNull();
  expect(single).toEqual(['Hard Soft', 'ann@shop.example']);
});

it('settles nothing where an icon stands beside a tooltip that holds the only text', () => {
  const { settled, single } = textsOf('<td><i></i><span role="tooltip">Hard</span></td>');
  expect(settled).toEqual([]);
  expect(single).toEqual(['']);
});

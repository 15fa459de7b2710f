import { expect, it } from 'vitest';
import { openPage } from '../../fixtures/open-page.ts';
import { elementText } from '../../text.ts';
import { findFigureBlocks } from './figure-blocks.ts';

/** Every list that is found: its headers, then the texts of each row. */
function blocksOf(html: string): string[][][] {
  openPage(`<main>${html}</main>`);
  return findFigureBlocks(document).map(({ headers, rows, cells }) => [
    [...headers],
    ...rows.map((row) => cells(row).map((cell) => (cell ? elementText(cell) : ''))),
  ]);
}

it('reads rows of plain elements below a row of labels, be it one row alone', () => {
  const row = (...cells: string[]) =>
    `<div class="row">${cells.map((text) => `<div><span>${text}</span></div>`).join('')}</div>`;
  expect(
    blocksOf(`<div>${row('Count', 'Type', 'Inbox provider')}</div><div>${row('150 (15.7%)', 'Hard', 'Gmail')}</div>`),
  ).toEqual([
    [
      ['Count', 'Type', 'Inbox provider'],
      ['150 (15.7%)', 'Hard', 'Gmail'],
    ],
  ]);
  expect(blocksOf(`<div>${row('Kanal', 'Gesendet')}${row('E-Mail', '12.718')}${row('SMS', '40')}</div>`)).toEqual([
    [
      ['Kanal', 'Gesendet'],
      ['E-Mail', '12.718'],
      ['SMS', '40'],
    ],
  ]);
});

it('reads cards by the labels in them, whatever else they say', () => {
  const card = (name: string, sent: string, rate: string) =>
    `<li><h3>${name}</h3><div><span>Recipients</span><span>${sent}</span></div><p>Bounce rate: ${rate}</p></li>`;
  expect(
    blocksOf(`<ul>${card('Bounce back sale', '12,400', '2.5%')}${card('Spring sale', '9,000', '0.7%')}</ul>`),
  ).toEqual([
    [
      ['', '', '', 'Recipients', 'Bounce rate'],
      ['Bounce back sale', '', '', '12,400', '2.5%'],
      ['Spring sale', '', '', '9,000', '0.7%'],
    ],
  ]);
});

it('reads a type and a category that stand without a label', () => {
  const card = (type: string, category: string, provider: string) =>
    `<li><div><span>${type}</span> · <span>${category}</span></div><div><span>Count</span><span>150 (15.72%)</span></div>
      <div><span>Inbox provider</span><span>${provider}</span></div><div><span>Definition</span><span>Its domain is not there.</span></div></li>`;
  const [[headers, ...rows] = []] = blocksOf(
    `<ul>${card('Hard', 'Invalid address', 'Gmail')}${card('Soft', 'Reputation', 'Yahoo')}</ul>`,
  );
  expect(headers?.slice(3, 5)).toEqual(['Count', 'Inbox provider']);
  expect(rows.map((row) => row.slice(1, 5))).toEqual([
    ['Hard', 'Invalid address', '150 (15.72%)', 'Gmail'],
    ['Soft', 'Reputation', '150 (15.72%)', 'Yahoo'],
  ]);
});

it('finds nothing in menus, tabs and prose', () => {
  expect(
    blocksOf('<nav><ul><li>Opened <b>12</b></li><li>Bounced <b>3</b></li></ul></nav><p>Bounced</p><p>Sent</p>'),
  ).toEqual([]);
});

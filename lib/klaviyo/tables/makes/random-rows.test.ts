import { describe, expect, it } from 'vitest';
import { openPage, readPage } from '../../fixtures/open-page.ts';
import { elementText } from '../../text.ts';
import { findTables } from '../find-tables.ts';
import { rowTexts } from '../rows/row-texts.ts';

/** Rows are read in a quick way where their cells are plain. Tables made by chance must say the same in the careful way. */

/** Chance that is the same in every run (mulberry32). */
function chance(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    is: (share: number) => next() < share,
    of: <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T,
  };
}
type Chance = ReturnType<typeof chance>;

const texts: Readonly<Record<string, readonly string[]>> = {
  email: ['ann@shop.example', 'Bo.Lee+x@Mail.Shop.example', 'ann…@shop.example', 'a•••@shop.example', '', 'Total (3)'],
  name: ['Ann Lee', 'Zoë', '', '—', 'نازنین\u200Cزهرا', 'Ann 👩\u200D🔬', 'AL', 'Name: Bo'],
  type: ['Hard', 'Soft', 'Hard bounce', 'H', 'Sft.', '', 'Bounce type: Soft', '●'],
  category: ['Invalid address', 'Mailbox unavailable', 'Technical – Hard', 'Other things', '', 'n/a'],
  reason: [
    '550 5.1.1 &lt;ann@shop.example&gt;: user unknown',
    '452 4.2.2 mailbox full…',
    '  421\n 4.7.0   try later ',
    'Reason: 554 5.7.1 refused',
    '',
    'View reason',
  ],
  time: ['May 12, 2026 at 10:00 AM', '05/13/2026', '2 days ago', '', '2026-05-12T10:00:00Z'],
};
const headers = ['Email address', 'Name', 'Bounce type', 'Bounce category', 'Bounce reason', 'Time'];
const roles = ['email', 'name', 'type', 'category', 'reason', 'time'];

/** Ways to write a text in a cell, from plain to strange. */
const plainly: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `<div><div><span>${text}</span></div></div>`,
  (text) => `<a href="/profile/${text.length}" title="Open profile">${text}</a>`,
  (text) => `\n  <div class="cell">\n    <span>${text}</span>\n  </div>\n`,
  (text) => `<svg width="9" height="9"><path d="M0 0"/></svg><span>${text}</span>`,
  (text) => `<!-- ${text} --><b>${text}</b>`,
  (text) => `<input type="checkbox"><label>${text}</label>`,
];
const strangely: readonly ((text: string) => string)[] = [
  (text) => `<div>AL</div><div>${text}</div>`,
  (text) => `${text.slice(0, 3)}<mark>${text.slice(3)}</mark>`,
  (text) => `<span>${text.slice(0, 4)}</span><span>${text.slice(4)}</span>`,
  (text) => `<span class="sr-only">Critical</span><span>${text}</span>`,
  (text) => `<span style="display:none">hidden</span>${text}`,
  (text) => `<span hidden>${text}</span>`,
  (text) => `<span title="550 5.1.1 user unknown" aria-label="Hard bounce">${text}</span>`,
  (text) => `<img alt="Soft bounce" src="data:,">${text}`,
  (text) => `\u200B<span>${text}</span>\u200B`,
  (text) => `<button>Copy</button><code>${text}</code>`,
  (text) => `<details><summary>${text.slice(0, 8)}…</summary>${text}</details>`,
  (text) => `<table><tr><td>${text}</td><td>12</td></tr></table>`,
];
/** What makes a whole table be read in the careful way. */
const oddly: readonly ((text: string) => string)[] = [
  (text) => `<svg><title>Hard</title></svg>${text}`,
  (text) => `<svg>${text}</svg>`,
  (text) => `<i></i><span role="tooltip">${text}</span>`,
  (text) => `<select><option>${text}</option></select>`,
  (text) => `<style>.a{color:red}</style>${text}`,
  (text) => `<script type="text/plain">${text}</script>`,
  (text) => `<template>${text}</template>${text}`,
  (text) => `<noscript>${text}</noscript>`,
];

/** A cell by chance; cells of one column are mostly written in one way. */
function cell({ is, of }: Chance, role: string, own: (text: string) => string, isOdd: boolean): string {
  const text = of(texts[role] ?? ['']);
  const write = is(0.8) ? own : isOdd && is(0.2) ? of(oddly) : is(0.6) ? of(strangely) : of(plainly);
  return text === '' && is(0.5) ? '' : write(text);
}

function randomPage(seed: number, rows: number): string {
  const luck = chance(seed);
  const { is, of } = luck;
  const isGrid = is(0.3);
  const isOdd = is(0.2);
  const own = roles.map(() => of(is(0.8) ? plainly : strangely));
  const [row, item] = isGrid ? ['<div role="row"', 'div role="gridcell"'] : ['<tr', 'td'];
  const gap = is(0.3) ? '\n  ' : '';
  const body = Array.from({ length: rows }, () => {
    if (is(0.04))
      return isGrid
        ? `${row}><${item}>Hard bounces (2)</div></div>`
        : `${row}><td colspan="6">Hard bounces (2)</td></tr>`;
    const cells = roles.map((role, column) => {
      const span = !isGrid && is(0.02) ? ' colspan="2"' : !isGrid && is(0.01) ? ' rowspan="2"' : '';
      return `<${item}${span}${is(0.05) ? ' class="muted"' : ''}>${cell(luck, role, own[column] ?? of(plainly), isOdd)}</${isGrid ? 'div' : 'td'}>`;
    });
    const hidden = is(0.03) ? ' style="display:none"' : '';
    return `${row}${hidden}>${gap}${cells.join(gap)}${gap}${isGrid ? '</div>' : '</tr>'}`;
  });
  const head = headers.map((text) => (isGrid ? `<div role="columnheader">${text}</div>` : `<th>${text}</th>`)).join('');
  const list = isGrid
    ? `<div role="grid"><div role="row">${head}</div><div role="rowgroup">${body.join(gap)}</div></div>`
    : `<table><thead><tr>${head}</tr></thead><tbody>${body.join(gap)}</tbody></table>`;
  return `<main><h1>Spring sale</h1><h2>Bounced</h2>${list}</main>`;
}

/** An element without a text, for whose sake nothing in the table is read in the quick way. */
function readCarefully(): ReturnType<typeof readPage> {
  const marks = [...document.querySelectorAll('table, [role="grid"]')].map((table) => {
    const mark = document.createElement('template');
    table.append(mark);
    return mark;
  });
  const read = readPage();
  for (const mark of marks) mark.remove();
  return read;
}

describe('tables made by chance', () => {
  it('say in each cell that is settled what the cell says by itself', () => {
    let settledCells = 0;
    let cellsInAll = 0;
    for (let seed = 1; seed <= 100; seed++) {
      openPage(randomPage(seed, 12));
      for (const table of findTables(document)) {
        const textsOf = rowTexts(table);
        for (const row of table.rows) {
          const cells = table.cells(row);
          textsOf(row, cells).forEach((text, column) => {
            cellsInAll++;
            if (text === null) return;
            settledCells++;
            const own = cells[column];
            expect(text, `seed ${seed}: ${row.outerHTML}`).toBe(own && elementText(own));
          });
        }
      }
    }
    expect(settledCells).toBeGreaterThan(cellsInAll / 3);
  });

  it('give the same rows in the quick way as in the careful one', () => {
    let bounces = 0;
    for (let seed = 1; seed <= 40; seed++) {
      openPage(randomPage(seed, 16));
      const { rows, leftOut, loading } = readPage();
      const careful = readCarefully();
      const page = `seed ${seed}`;
      expect(rows, page).toEqual(careful.rows);
      expect({ leftOut, loading }, page).toEqual({ leftOut: careful.leftOut, loading: careful.loading });
      bounces += rows.length;
    }
    expect(bounces).toBeGreaterThan(100);
  });

  it('do so as well where a table is long and other texts are looked for while it is read', () => {
    openPage(randomPage(1_001, 520));
    const { rows, leftOut } = readPage();
    const careful = readCarefully();
    expect(rows.length).toBeGreaterThan(50);
    expect(rows).toEqual(careful.rows);
    expect(leftOut).toEqual(careful.leftOut);
  });
});

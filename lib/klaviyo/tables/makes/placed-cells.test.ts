import { describe, expect, it } from 'vitest';
import { readHtml } from '../../fixtures/open-page.ts';

const headers = ['Recipient', 'Name', 'Bounce type', 'Category', 'Diagnostic'];
const people = [
  ['ann@shop.example', 'Ann Lee', 'Hard', 'Invalid address', '550 5.1.1 No such user ann@shop.example'],
  ['bo@kiosk.example', 'Bo Ek', 'Soft', 'Mailbox unavailable', '452 4.2.2 Mailbox full'],
  ['cy@corp.example', 'Cy Fox', 'Hard', 'Reputation', 'Delivery not authorised'],
  ['dee@mail.test', 'Dee Ray', 'Soft', 'Technical', '421 4.7.0 Try again later'],
];
const facts = people.map(([email, name, type, , reason]) => [email, name, type?.toLowerCase(), reason]);

/** How a cell is told its place: `row` counts from 0, the header's row among them. */
type Placed = (row: number, column: number) => string;

const places: readonly [string, Placed][] = [
  ['by top and left', (row, column) => `style="position:absolute;top:${row * 30}px;left:${column * 200}px"`],
  [
    'by top and left, absolute by a class',
    (row, column) => `class="placed" style="top:${row * 30}px;left:${column * 200}px"`,
  ],
  [
    'by a transform',
    (row, column) => `style="position:absolute;transform:translate3d(${column * 200}px, ${row * 30}px, 0)"`,
  ],
  ['by grid lines', (row, column) => `style="grid-row:${row + 1};grid-column:${column + 1} / span 1"`],
  ['by index', (row, column) => `aria-rowindex="${row + 1}" aria-colindex="${column + 1}"`],
];

const cellsOf = (rows: readonly (readonly string[])[], placed: Placed, first: number, role: string) =>
  rows.flatMap((texts, row) =>
    texts.map((text, column) => `<div ${role} ${placed(row + first, column)}>${text}</div>`),
  );

const orders: readonly [string, (cells: readonly string[]) => readonly string[]][] = [
  ['in the order of rows', (cells) => cells],
  ['in another order', (cells) => cells.toSorted((a, b) => a.localeCompare(b))],
];

const makes: readonly [string, (head: readonly string[], cells: readonly string[]) => string][] = [
  [
    'an ARIA grid',
    (head, cells) =>
      `<div role="grid" style="position:relative;height:200px">${[...head, ...cells].join('').replaceAll('data-cell', 'role="gridcell"').replaceAll('data-head', 'role="columnheader"')}</div>`,
  ],
  [
    'plain elements',
    (head, cells) => `<div style="position:relative;height:200px">${head.join('')}${cells.join('')}</div>`,
  ],
];

const style = '<style>.placed{position:absolute}</style>';

describe('cards that are put in their places one by one', () => {
  it('stay cards', () => {
    const card = ([email, name, type, , reason]: readonly string[], index: number) =>
      `<div style="position:absolute;left:${(index % 2) * 300}px;top:${Math.floor(index / 2) * 200}px"><b>${name}</b><div>${email}</div><div>${type}</div><p>${reason}</p></div>`;
    const { rows } = readHtml(
      `<main><h1>Spring sale</h1><ul><li>Opened <b>9</b></li><li aria-current="true">Bounced <b>4</b></li></ul><div style="position:relative;height:500px">${people.map(card).join('')}</div></main>`,
    );
    expect(rows.map(({ email, type }) => [email, type])).toEqual(
      people.map(([email, , type]) => [email, type?.toLowerCase()]),
    );
  });
});

describe('cells that are put in their places one by one, without rows around them', () => {
  const all = makes.flatMap(([make, build]) =>
    orders.flatMap(([order, arrange]) => places.map(([how, placed]) => ({ make, order, how, build, arrange, placed }))),
  );
  it.each(all)('are the rows of a table: $make, $how, $order', async ({ build, arrange, placed }) => {
    const head = cellsOf([headers], placed, 0, 'data-head');
    const cells = arrange(cellsOf(people, placed, 1, 'data-cell'));
    const { rows } = await readHtml(
      `<main><h1>Spring sale</h1><ul><li>Opened <b>9</b></li><li aria-current="true">Bounced <b>4</b></li></ul>${style}${build(head, cells)}</main>`,
    );
    const found = rows.map(({ email, name, type, reason }) => [email, name, type, reason]);
    expect(found.toSorted()).toEqual(facts.toSorted());
  });
});

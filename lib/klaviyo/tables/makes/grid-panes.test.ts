import { describe, expect, it } from 'vitest';
import { readHtml } from '../../fixtures/open-page.ts';

const people = [
  ['ann@shop.example', 'Ann Lee', 'Permanente', '550 5.1.1 No such user'],
  ['bo@kiosk.example', 'Bo Ek', 'Temporal', '452 4.2.2 Mailbox full'],
  ['cy@corp.example', 'Cy Fox', 'Temporal', '421 4.7.0 Try again later'],
] as const;
const headers = ['Correo electrónico', 'Nombre', 'Tipo de rebote', 'Motivo del rebote'];
const facts = people.map(([email, name, type, reason]) => [
  email,
  name,
  type === 'Permanente' ? 'hard' : 'soft',
  reason,
]);

const row = (index: number, cells: readonly string[], role: string) =>
  `<div role="row" aria-rowindex="${index}" style="display:flex;height:30px">${cells.map((text) => `<div role="${role}" style="width:180px;overflow:hidden">${text}</div>`).join('')}</div>`;
const pane = (from: number, to: number) =>
  `<div role="presentation">${row(1, headers.slice(from, to), 'columnheader')}<div role="rowgroup">${people.map((person, i) => row(i + 2, person.slice(from, to), 'gridcell')).join('')}</div></div>`;
const page = (inside: string) =>
  `<html lang="es"><body><nav><a aria-current="page">Rebotado 3</a></nav><main><h1>Bienvenida</h1><div role="grid" aria-rowcount="4" style="display:flex">${inside}</div></main></body></html>`;

describe('a grid in panes that are joined by the index of their rows alone', () => {
  it.each([
    ['two', pane(0, 1) + pane(1, 4)],
    ['three', pane(0, 1) + pane(1, 3) + pane(3, 4)],
  ])('is one list: %s panes', (_, panes) => {
    const { rows, found } = readHtml(page(panes));
    expect(rows.map(({ email, name, type, reason }) => [email, name, type, reason])).toEqual(facts);
    expect(found.status === 'bounces' && found.table.declaredRows).toBe(3);
  });

  it('is not where rows with the same index stand below each other', () => {
    const stacked = `<div>${pane(0, 4)}${pane(0, 4).replaceAll('ann@', 'ann2@').replaceAll('bo@', 'bo2@').replaceAll('cy@', 'cy2@')}</div>`;
    expect(readHtml(page(stacked)).rows.map(({ email }) => email)).toHaveLength(6);
  });
});

describe('a grid in panes whose rows stand in another order in each', () => {
  const height = 30;
  const half = (
    index: number,
    cells: readonly string[],
    from: number,
    told: (index: number) => string,
    counted: boolean,
  ) =>
    `<div role="row" ${told(index)} style="position:absolute;top:${index * height}px;left:0;right:0;height:${height}px;display:flex">${cells.map((text, i) => `<div role="gridcell"${counted ? ` aria-colindex="${from + i + 1}"` : ''} style="width:150px;overflow:hidden">${text}</div>`).join('')}</div>`;
  const halves = (
    from: number,
    to: number,
    order: readonly number[],
    told: (index: number) => string,
    counted: boolean,
  ) =>
    `<div role="presentation" style="position:relative;width:${(to - from) * 150}px;height:90px">${order.map((i) => half(i, people[i]?.slice(from, to) ?? [], from, told, counted)).join('')}</div>`;
  const heads = (cells: string, role: string) => `<div role="${role}" style="display:flex">${cells}</div>`;
  const header = headers.map((text) => `<div role="columnheader" style="width:150px">${text}</div>`).join('');
  const grid = (head: string, told: (index: number) => string, counted: boolean) =>
    `<html lang="es"><body><nav><a aria-current="page">Rebotado 3</a></nav><main><h1>Bienvenida</h1><div role="grid" aria-rowcount="4" style="width:800px">${head}<div style="display:flex;height:90px">${halves(0, 1, [2, 1, 0], told, counted)}${halves(1, 4, [0, 1, 2], told, counted)}</div></div></main></body></html>`;
  const byEmail = (rows: readonly (readonly unknown[])[]) =>
    rows.toSorted(([a], [b]) => String(a).localeCompare(String(b)));
  const places: readonly [string, (index: number) => string][] = [
    ['aria-rowindex', (i) => `aria-rowindex="${i + 2}"`],
    ['row-index', (i) => `row-index="${i}"`],
    ['data-rowindex', (i) => `data-rowindex="${i}"`],
    ['the place on the screen', () => ''],
  ];

  it.each(places.flatMap(([name, told]) => [[name, told, true] as const, [name, told, false] as const]))(
    'is one list by %s (counted columns: %3$s)',
    (_, told, counted) => {
      for (const head of [heads(header, 'rowgroup'), heads(header, 'row'), header]) {
        const { rows, found } = readHtml(grid(head, told, counted));
        expect(byEmail(rows.map(({ email, name, type, reason }) => [email, name, type, reason]))).toEqual(
          byEmail(facts),
        );
        expect(found.status === 'bounces' && found.table.declaredRows).toBe(3);
      }
    },
  );

  it('is one list where each half is a table of its own', () => {
    const table = (from: number, to: number, order: readonly number[]) =>
      `<div role="table" style="position:relative;width:${(to - from) * 150}px;height:120px"><div role="row" style="height:${height}px;display:flex">${headers
        .slice(from, to)
        .map((text) => `<div role="columnheader" style="width:150px;overflow:hidden">${text}</div>`)
        .join(
          '',
        )}</div>${order.map((i) => half(i + 1, people[i]?.slice(from, to) ?? [], from, () => '', false)).join('')}</div>`;
    const { rows } = readHtml(
      `<html lang="es"><body><nav><a aria-current="page">Rebotado 3</a></nav><main><h1>Bienvenida</h1><div style="display:flex">${table(0, 1, [2, 0, 1])}${table(1, 4, [0, 1, 2])}</div></main></body></html>`,
    );
    expect(byEmail(rows.map(({ email, name, type, reason }) => [email, name, type, reason]))).toEqual(byEmail(facts));
  });

  it('is one list where plain elements make both halves', () => {
    const plain = grid(heads(header, 'row'), (i) => `data-index="${i}"`, false).replace(/ role="[a-z]+"/g, '');
    const { rows } = readHtml(plain);
    expect(byEmail(rows.map(({ email, name, type, reason }) => [email, name, type, reason]))).toEqual(byEmail(facts));
  });

  it('is none where a list goes on in a second column of its page', () => {
    const column = (from: number) =>
      `<div role="rowgroup" style="width:600px">${people.map((person, i) => `<div role="row" style="display:flex;height:30px">${person.map((text) => `<div role="cell" style="width:150px;overflow:hidden">${text.replace('@', `${from + i}@`)}</div>`).join('')}</div>`).join('')}</div>`;
    const { rows } = readHtml(
      `<html lang="es"><body><nav><a aria-current="page">Rebotado 6</a></nav><main><h1>Bienvenida</h1><div role="table" style="display:flex">${column(0)}${column(3)}</div></main></body></html>`,
    );
    expect(rows.map(({ email }) => email)).toHaveLength(6);
  });
});

import { describe, expect, it } from 'vitest';
import { readHtml } from '../fixtures/open-page.ts';

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

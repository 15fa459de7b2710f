import { describe, expect, it } from 'vitest';
import { readHtml } from '../../fixtures/open-page.ts';

const menu =
  '<nav><ul><li><button>Geöffnet <b>812</b></button></li><li><button aria-current="true">Gebounct <b>18</b></button></li></ul></nav>';
const people = ['ann', 'bo', 'cy'];
const grid = (headers: readonly string[], busy = '') =>
  `<div role="grid" ${busy}><div role="row">${headers.map((text) => `<div role="columnheader">${text}</div>`).join('')}</div>
   ${people
     .map(
       (name) =>
         `<div role="row"><div role="gridcell">${name}@shop.example</div>${headers
           .slice(1)
           .map((_, i) => `<div role="gridcell">${i === 0 ? name : i}</div>`)
           .join('')}</div>`,
     )
     .join('')}</div>`;
const page = (list: string) => `<main><h1>Frühling</h1>${menu}<section><h2>Gebounct</h2>${list}</section></main>`;
const opened = ['E-Mail-Adresse', 'Name', 'Öffnungen', 'Klicks'];

describe('rows of the section before that stay while the section of bounces is loading', () => {
  it.each([
    ['a spinner in a busy box', `<div aria-busy="true">${grid(opened)}<div role="status">Wird geladen…</div></div>`],
    ['a busy box', `<div aria-busy="true">${grid(opened)}</div>`],
    ['a busy list', grid(opened, 'aria-busy="true"')],
    ['columns that say nothing of either', `<div aria-busy="true">${grid(opened.slice(0, 2))}</div>`],
    ['a word above them', `<div><div role="status">Wird geladen…</div>${grid(opened.slice(0, 2))}</div>`],
    [
      'dimmed rows and a bar',
      `<div><div style="opacity:.4">${grid(opened.slice(0, 2))}</div><progress></progress></div>`,
    ],
  ])('are waited for: %s', (_, list) => {
    const { found, rows } = readHtml(page(list));
    expect(rows).toEqual([]);
    expect(found.status).toBe('waiting');
  });

  it('are its own where nothing is loading, or only more of them', () => {
    const list = grid(opened.slice(0, 2));
    expect(readHtml(page(list)).rows).toHaveLength(3);
    expect(readHtml(page(`<div>${list}<progress></progress></div>`)).rows).toHaveLength(3);
  });

  it('are other people’s below its heading as well, where a column counts what they opened', () => {
    const { found, rows } = readHtml(page(grid(opened)));
    expect(rows).toEqual([]);
    expect(found.status).toBe('not-recognised');
  });

  it('are read all the while where they say themselves that they bounced', () => {
    const list = `<div aria-busy="true">${grid(['E-Mail-Adresse', 'Name', 'Bounce-Grund'])}</div>`;
    expect(readHtml(page(list)).found.status).toBe('bounces');
  });
});

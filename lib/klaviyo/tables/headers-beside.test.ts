import { expect, it } from 'vitest';
import { readHtml } from '../fixtures/open-page.ts';

it('takes a title with a button beside it for no headers of the two columns of cards', () => {
  const card = (email: string) => `<li><span aria-hidden="true">XZ</span><div><strong>Ximena Zúñiga</strong>
    <span>${email}</span><div><span>Rebote permanente</span><span>Dirección no válida</span></div>
    <div><b>Motivo del rebote: </b><span>550 5.1.1 The email account does not exist</span></div></div></li>`;
  const cards = ['ann', 'bob', 'cleo', 'dan', 'eve'].map((name) => card(`${name}@correo.example`)).join('');
  const { rows } = readHtml(`<html lang="es"><body><main><h1>Carrito</h1><section>
    <div><h2>Rebotado/entrega fallida</h2><button>Exportar CSV</button></div>
    <div><ul>${cards}</ul></div></section></main></body></html>`);
  expect(rows).toHaveLength(5);
  expect(rows[0]).toMatchObject({
    email: 'ann@correo.example',
    name: 'Ximena Zúñiga',
    type: 'hard',
    category: 'invalid_address',
  });
});

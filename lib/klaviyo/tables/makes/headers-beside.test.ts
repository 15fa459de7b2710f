import { expect, it } from 'vitest';
import { readHtml } from '../../fixtures/open-page.ts';

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

const people = [
  ['ann@shop.example', 'Ann Lee'],
  ['bo@shop.example', 'Bo Ek'],
  ['cy@shop.example', 'Cy Fox'],
];
const labels = ['Email address', 'Name', 'Bounce type', 'Bounce reason'];
const texts = people.map((person) => [...person, 'Soft', '452 4.2.2 Mailbox full']);
const boxed = (list: string) =>
  `<div class="wrap"><div class="mask"><div class="offset"><div class="scroll" style="overflow:auto"><div class="view">${list}</div></div></div></div><div class="bar"></div></div>`;

it.each([
  [
    'a table of its own',
    `<div class="head"><table style="width:900px"><thead><tr>${labels.map((text) => `<th>${text}</th>`).join('')}</tr></thead></table></div>
     ${boxed(`<table style="width:900px"><tbody>${texts.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</tbody></table><p></p>`)}`,
  ],
  [
    'plain elements',
    `<div class="head">${labels.map((text) => `<span>${text}</span>`).join('')}</div>
     ${boxed(`<table><tbody>${texts.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</tbody></table>`)}`,
  ],
])('finds headers above all boxes that make a list scroll: %s', (_, list) => {
  const { rows } = readHtml(`<main><h1>Sale</h1><h2>Bounced</h2><section>${list}</section></main>`);
  expect(rows.map(({ email, name }) => [email, name])).toEqual(people);
});

it('takes a menu of as many sections as there are columns for no headers', () => {
  const cards = people.map(
    ([email, name]) =>
      `<li class="card"><div><div>${name}</div><div>${email}</div></div><div>Soft</div><div>Mailbox unavailable</div><div>452 4.2.2 Mailbox full</div></li>`,
  );
  const { rows } =
    readHtml(`<main><h1>Spring sale</h1><div><div class="side"><a href="#d">Delivered <span>1904</span></a><a href="#c">Clicked <span>74</span></a><a class="on" aria-current="page" href="#b">Bounced <span>3</span></a><a href="#s">Skipped <span>12</span></a></div>
    <div><ul>${cards.join('')}</ul></div></div></main>`);
  expect(rows.map(({ email, type }) => [email, type])).toEqual(people.map(([email]) => [email, 'soft']));
});

it.each([
  ['in a sentence', '<p>Grouped by category · <span>Hard bounce</span> <span>Soft bounce</span></p>'],
  ['by itself', '<div><span>Hard bounce</span><span>Soft bounce</span></div>'],
  ['of things nobody knows, in a sentence', '<p>Sorted by <span>city</span>, then <span>age</span></p>'],
])('takes a legend above as many parts of cards for no headers: %s', (_, legend) => {
  const cards = people.map(
    ([email, name]) =>
      `<div class="row"><i>AB</i><div><div><strong>${name}</strong><span>Soft bounce</span></div><div>${email}</div><div>452 4.2.2 Mailbox full</div></div></div>`,
  );
  const { rows } = readHtml(
    `<main><h1>Spring sale</h1><h2>Bounced</h2>${legend}<div>${cards.map((card) => `<div>${card}</div>`).join('')}</div></main>`,
  );
  expect(rows.map(({ email, type }) => [email, type])).toEqual(people.map(([email]) => [email, 'soft']));
});

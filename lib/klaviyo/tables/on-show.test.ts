import { expect, it } from 'vitest';
import { openPage, readHtml } from '../fixtures/open-page.ts';
import { findTables } from './find-tables.ts';

const list = (
  name: string,
  cells: string,
) => `<table><thead><tr><th>Email address</th><th>Bounce type</th><th>Bounce reason</th></tr></thead>
  <tbody>${Array.from({ length: 5 }, (_, index) => `<tr><td>${name}${index}@mail.example</td>${cells}</tr>`).join('')}</tbody></table>`;
const bounced = list('ann', '<td>Hard</td><td>550 5.1.1 unknown</td>');

it.each([
  ['drawn invisibly', '<div style="visibility: hidden">OTHER</div>'],
  ['in the panel of a tab that is not open', '<div role="tabpanel" aria-hidden="true">OTHER</div>'],
])('reads no list that is %s', (_, other) => {
  const { rows } =
    readHtml(`<main><h1>Sale</h1><h2>Bounced</h2>${other.replace('OTHER', list('eve', '<td></td><td></td>'))}
    <div role="tabpanel">${bounced}</div></main>`);
  expect(rows.map(({ email }) => email)).toEqual([0, 1, 2, 3, 4].map((index) => `ann${index}@mail.example`));
});

const read = (html: string) =>
  readHtml(`<main><h1>Sale</h1><h2>Bounced</h2>${html}</main>`).rows.map(({ email }) => email);

it('reads the table that stands for what a canvas draws', () => {
  expect(read(`<canvas width="300" height="150">${bounced}</canvas>`)).toHaveLength(5);
  const grid = bounced
    .replace('<table', '<table role="grid"')
    .replace(/<tr><td>(ann0.*?)<\/tr>/, '<tr style="display:none"><td>$1</tr>');
  expect(read(`<canvas width="300" height="150"><div>${grid}</div></canvas>`)).toHaveLength(4);
});

it.each([
  ['a canvas that is not drawn', `<canvas style="display:none">${bounced}</canvas>`],
  ['a canvas in a hidden part', `<div hidden><canvas>${bounced}</canvas></div>`],
  ['a canvas that nobody is told of', `<canvas aria-hidden="true">${bounced}</canvas>`],
  ['a part of it that is not told', `<canvas><div style="display:none">${bounced}</div></canvas>`],
  ['a part of it that is hidden', `<canvas><div style="visibility:hidden">${bounced}</div></canvas>`],
])('reads no list in %s', (_, html) => {
  expect(read(html)).toEqual([]);
});

it.each([
  ['a table', bounced],
  [
    'an ARIA table',
    bounced
      .replace('<table', '<div role="table"')
      .replace('</table>', '</div>')
      .replace(/<(\/?)(thead|tbody)>/g, '<$1div>')
      .replace(/<tr>/g, '<div role="row">')
      .replace(/<th>/g, '<div role="columnheader">')
      .replace(/<td>/g, '<div role="cell">')
      .replace(/<\/t[rhd]>/g, '</div>'),
  ],
])('takes rows of a CSS grid, which have no boxes of their own, for rows of %s', (_, html) => {
  openPage(`<style>tr, [role=row] { display: contents }</style><main>${html}</main>`);
  expect(findTables(document).map(({ rows }) => rows.length)).toEqual([5]);
});

const folds = (inside: (name: string) => string) =>
  readHtml(`<nav><a href="#" aria-current="page">Bounced 10</a></nav><main><h1>Sale</h1><h2>Bounced</h2><div>
    <details open><summary>gmail.example</summary>${list('ann', '<td>Hard</td><td>550 5.1.1 unknown</td>')}</details>
    <details><summary>aol.example</summary>${inside('eve')}</details></div></main>`).rows.map(({ email }) => email);

it('reads on in the folds of a list, of which one is open', () => {
  expect(folds((name) => list(name, '<td>Soft</td><td>452 4.2.2 full</td>'))).toHaveLength(10);
});

it('reads nothing in folds of questions and answers', () => {
  expect(folds(() => '<p>A hard bounce is final.</p>')).toHaveLength(5);
});

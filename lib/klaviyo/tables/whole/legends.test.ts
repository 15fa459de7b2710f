import { expect, it } from 'vitest';
import { readHtml } from '../../fixtures/open-page.ts';

const page = (legend: string) =>
  `<main><h1>Spring sale</h1><nav><a aria-current="page">Bounced</a></nav>${legend}
   <table><thead><tr><th>Email</th><th>Type</th><th>Bounce reason</th></tr></thead><tbody>
   <tr><td>ann@shop.example</td><td>H</td><td>550 5.0.0 Not taken</td></tr>
   <tr><td>bo@shop.example</td><td>S</td><td>452 4.0.0 Not now</td></tr></tbody></table></main>`;
const types = (legend: string) => readHtml(page(legend)).rows.map(({ type }) => type);

it.each([
  ['one line', '<p>H = Hard bounce, S = Soft bounce</p>'],
  ['a list', '<ul><li>H – Hard</li><li>S – Soft</li></ul>'],
  [
    'one line of parts',
    '<p><span class="l">H</span> = hard bounce &nbsp; <span class="l s">S</span> = soft bounce</p>',
  ],
  ['German words', '<small>H: Hart, S: Weich</small>'],
])('letters are the words that a legend gives them: %s', (_, legend) => {
  expect(types(legend)).toEqual(['hard', 'soft']);
});

it('letters are the words that the table’s own caption gives them', () => {
  const html = page('').replace('<table>', '<table><caption>Who bounced. <b>H</b> = hard, <b>S</b> = soft.</caption>');
  expect(readHtml(html).rows.map(({ type }) => type)).toEqual(['hard', 'soft']);
});

it.each([
  ['no legend', ''],
  ['one letter alone', '<p>H = Hard bounce</p>'],
  ['two meanings', '<p>H = Hard bounce, S = Soft bounce</p><p>H = Soft bounce</p>'],
  ['other words', '<p>H = Home, S = Shop</p>'],
])('letters stay letters where they are not explained: %s', (_, legend) => {
  expect(types(legend)).toEqual([null, null]);
});

const codes = (legend: string, cell: (type: string, code: string) => string) =>
  readHtml(
    `<main><h1>Spring sale</h1><nav><a aria-current="page">Bounced</a></nav>${legend}
   <table><thead><tr><th>Email</th><th>Bounce</th><th>Bounce reason</th></tr></thead><tbody>
   <tr><td>ann@shop.example</td><td>${cell('Hard', 'R5')}</td><td>550 5.0.0 Not taken</td></tr>
   <tr><td>bo@shop.example</td><td>${cell('Soft', 'R10')}</td><td>452 4.0.0 Not now</td></tr></tbody></table></main>`,
  ).rows.map(({ type, category }) => [type, category]);

it.each([
  ['a list', '<aside><ul><li><b>R5</b> Invalid address</li><li><b>R10</b> Reputation</li></ul></aside>'],
  ['terms', '<dl><dt>R5</dt><dd>Invalid address</dd><dt>R10</dt><dd>Reputation</dd></dl>'],
  ['one line', '<p>R5: Invalid address, R10: Reputation</p>'],
])('codes beside a type are the categories that a legend gives them: %s', (_, legend) => {
  const expected = [
    ['hard', 'invalid_address'],
    ['soft', 'reputation'],
  ];
  expect(codes(legend, (type, code) => `${type} · <abbr>${code}</abbr>`)).toEqual(expected);
  expect(codes(legend, (type, code) => `${type} (${code})`)).toEqual(expected);
});

it('codes stay codes where they are not explained', () => {
  const legend = '<ul><li><b>R5</b> Invalid address</li></ul>';
  expect(codes(legend, (type, code) => `${type} · ${code}`)).toEqual([
    ['hard', null],
    ['soft', null],
  ]);
});

const dots = (legend: string, dot: (colour: string) => string) =>
  readHtml(
    `<main><h1>Spring sale</h1><nav><a aria-current="page">Bounced</a></nav>${legend}<ul>${[
      ['ann', 'red', '550 5.0.0 Not taken'],
      ['bo', 'amber', '452 4.0.0 Not now'],
      ['cy', 'red', '554 5.0.0 Not taken'],
    ]
      .map(
        ([name, colour = '', reason]) =>
          `<li class="card">${dot(colour)}<span>${name}@shop.example</span><code>${reason}</code></li>`,
      )
      .join('')}</ul></main>`,
  ).rows.map(({ type }) => type);
const legendOf = (dot: (colour: string) => string, words = ['Hard bounce', 'Soft bounce']) =>
  `<div>${['red', 'amber'].map((colour, index) => `<span class="l">${dot(colour)}${words[index]}</span>`).join('')}</div>`;

it.each<[string, (colour: string) => string]>([
  ['a class', (colour) => `<i class="dot is-${colour}"></i>`],
  ['a style', (colour) => `<span class="dot" style="background:${colour}"></span>`],
  ['a drawing', (colour) => `<svg width="8" height="8"><circle r="4" fill="${colour}"></circle></svg>`],
])('a coloured dot is the type that a legend gives its colour: %s', (_, dot) => {
  expect(dots(legendOf(dot), dot)).toEqual(['hard', 'soft', 'hard']);
});

it.each<[string, string]>([
  ['no legend', ''],
  ['one colour alone', '<p><i class="dot is-red"></i>Hard bounce</p>'],
  ['other words', legendOf((colour) => `<i class="dot is-${colour}"></i>`, ['Opened', 'Clicked'])],
  ['two colours of one word', legendOf((colour) => `<i class="dot is-${colour}"></i>`, ['Hard bounce', 'Hard bounce'])],
])('a coloured dot is nothing where it is not explained: %s', (_, legend) => {
  expect(dots(legend, (colour) => `<i class="dot is-${colour}"></i>`)).toEqual([null, null, null]);
});

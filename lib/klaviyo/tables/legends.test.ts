import { expect, it } from 'vitest';
import { readHtml } from '../fixtures/open-page.ts';

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

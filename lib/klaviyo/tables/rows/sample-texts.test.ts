import { expect, it } from 'vitest';
import { readHtml } from '../../fixtures/open-page.ts';

const head = '<thead><tr><th>Email address</th><th>Bounce type</th><th>Bounce reason</th></tr></thead>';
const row = (email: string, around = (text: string) => text) =>
  `<tr>${[email, 'Hard', '550 5.1.1 user unknown'].map((text) => `<td>${around(text)}</td>`).join('')}</tr>`;
const style = '<style>.MuiSkeleton-root > * { visibility: hidden } .rt-Skeleton { color: transparent }</style>';
const samples: [string, (text: string) => string][] = [
  [
    'hidden inside of a skeleton',
    (text) => `<span class="MuiSkeleton-root" aria-hidden="true"><span>${text}</span></span>`,
  ],
  ['transparent in a skeleton', (text) => `<span class="rt-Skeleton">${text}</span>`],
  ['transparent', (text) => `<span style="color: transparent; background: #eee">${text}</span>`],
  ['hidden', (text) => `<div style="visibility: hidden">${text}</div>`],
];
const read = (rows: string) =>
  readHtml(`${style}<main><h1>Sale</h1><h2>Bounced</h2><table>${head}<tbody>${rows}</tbody></table></main>`);

it.each(samples)('takes no sample text for a bounce that is %s', (_, around) => {
  const sample = row('someone@example.com', around);
  expect(read(sample.repeat(4)).rows).toEqual([]);
  const { rows, loading } = read(row('ann@shop.example') + row('bo@shop.example') + sample.repeat(2));
  expect(rows.map(({ email }) => email)).toEqual(['ann@shop.example', 'bo@shop.example']);
  expect(loading).toBe(2);
});

it('reads what is seen in an element that is called a skeleton', () => {
  const seen = row('ann@shop.example', (text) => `<span class="skeleton is-loaded">${text}</span>`);
  expect(read(seen).rows).toHaveLength(1);
});

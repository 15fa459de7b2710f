import { expect, it } from 'vitest';
import { readHtml } from '../fixtures/open-page.ts';

const reply = '550 5.1.1 No such user';
const list = (...people: string[]) =>
  `<table><tbody>${people.map((name) => `<tr><td>${name}@shop.example</td><td>${name}</td><td>${reply}</td></tr>`).join('')}</tbody></table>`;
const menu =
  '<nav><a href="#">Opened 40</a><a href="#" aria-current="page">Bounced 4</a><a href="#">Skipped 2</a></nav>';
const facts = (html: string) =>
  readHtml(`<main><h1>Soft launch</h1>${menu}<div>${html}</div></main>`).rows.map(
    ({ email, type, category }) => `${email.split('@')[0]} ${type} ${category}`,
  );

it('the heading around the names of several lists tells their type, and each name its category', () => {
  const html = `<section><h3>Hard bounces <b>2</b></h3>
      <details open><summary>Invalid address (2)</summary>${list('ann', 'bo')}</details></section>
    <section><h3>Soft bounces <b>2</b></h3>
      <details open><summary>Technical (1)</summary>${list('cy')}</details>
      <details open><summary>Content (1)</summary>${list('di')}</details></section>`;
  expect(facts(html).toSorted()).toEqual([
    'ann hard invalid_address',
    'bo hard invalid_address',
    'cy soft technical',
    'di soft content',
  ]);
});

it('the name of the message tells nothing of them', () => {
  const html = `<section><h3>By reason</h3><details open><summary>Technical (1)</summary>${list('cy', 'di')}</details></section>`;
  expect(facts(html)).toEqual(['cy null technical', 'di null technical']);
});

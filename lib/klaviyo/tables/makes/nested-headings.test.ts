import { expect, it } from 'vitest';
import { readHtml } from '../../fixtures/open-page.ts';

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

it('a heading of the same rank is that of a list of its own, and tells nothing of the next', () => {
  const html = `<section><h3>Hard bounces <b>2</b></h3>${list('ann', 'bo')}
    <div><h3>Technical (1)</h3>${list('cy')}</div></section>`;
  expect(facts(html).toSorted()).toEqual(['ann hard null', 'bo hard null', 'cy null technical']);
});

it('headings that stand in one row with their lists are read by their rank', () => {
  const html = `<h3>Hard bounces <b>2</b></h3>
    <h4>Invalid address (1)</h4>${list('ann')}
    <h4>Technical (1)</h4>${list('bo')}
    <h3>Soft bounces <b>1</b></h3>
    <h4>Content (1)</h4>${list('di')}`;
  expect(facts(html).toSorted()).toEqual(['ann hard invalid_address', 'bo hard technical', 'di soft content']);
});

it('a list without a heading of its own is not named by that of the list above it', () => {
  const html = `<h3>Hard bounces <b>1</b></h3>${list('ann')}<p>Of the last hour</p>${list('cy')}`;
  expect(facts(html).toSorted()).toEqual(['ann hard null', 'cy null null']);
});

it('a fold inside of a fold is a part of it', () => {
  const html = `<details open><summary>Hard bounces (1)</summary>
      <details open><summary>Invalid address (1)</summary>${list('ann')}</details></details>
    <details open><summary>Soft bounces (1)</summary>
      <details open><summary>Content (1)</summary>${list('di')}</details></details>`;
  expect(facts(html).toSorted()).toEqual(['ann hard invalid_address', 'di soft content']);
});

it('a caption names the category, and the heading next to the list its type', () => {
  const named = (caption: string, ...people: string[]) =>
    list(...people).replace('<table>', `<table><caption>${caption}</caption>`);
  const html = `<section><h3>Hard bounces</h3>${named('Invalid address (2)', 'ann', 'bo')}</section>
    <section><h3>Soft bounces</h3>${named('Content (1)', 'di')}</section>`;
  expect(facts(html).toSorted()).toEqual(['ann hard invalid_address', 'bo hard invalid_address', 'di soft content']);
});

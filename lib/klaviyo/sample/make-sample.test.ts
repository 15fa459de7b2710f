import { beforeEach, describe, expect, it } from 'vitest';
import { openPage, readHtml, type readPage } from '../fixtures/open-page.ts';
import { makeSample } from './make-sample.ts';
import { checkSample } from './sample-file.ts';

const load = (files: Record<string, unknown>) =>
  Object.entries(files).map(([path, html]) => [path.replace(/^.*\/|\.html$/g, ''), String(html)] as const);
const bounces = load(import.meta.glob('../fixtures/bounces/*.html', { query: '?raw', import: 'default', eager: true }));
const others = load(import.meta.glob('../fixtures/other/*.html', { query: '?raw', import: 'default', eager: true }));
const url = new URL('https://www.klaviyo.com/campaign/01JQ8ZK4T0N3M5R7V9X1B2C3D4/reports/recipients');

/** A seeded generator: the same samples in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function sample(html: string, seed = 1): string {
  openPage(html);
  const made = makeSample(document, url, seeded(seed));
  if (made.status !== 'made') throw new Error(`No sample: ${made.status}`);
  return made.html;
}

beforeEach(() => document.body.replaceChildren());

/** Names in the fixtures; "Hard" and "Soft" in "Ann Hard" are known words elsewhere. */
const people = /\b(?:ann|lee|bo|ek|cy|fox|dee|eve|fay|gil|acme|pillow|kiosk)\b/i;
const shapeOf = (page: ReturnType<typeof readPage>) => ({
  status: page.found.status,
  rows: page.rows.map(({ type, category }) => ({ type, category })),
  leftOut: page.leftOut,
  loading: page.loading,
});

describe('the sample of a page', () => {
  it.each([...bounces, ...others])('holds no address, name or number of it: %s', (_, html) => {
    for (const seed of [1, 2, 3]) {
      const made = sample(html, seed);
      const body = made.slice(made.indexOf('<body'));
      expect(body).not.toMatch(people);
      expect(body.match(/[\w.]+@[\w.]+/g) ?? []).not.toEqual(
        expect.arrayContaining(html.match(/[\w.]+@[\w.]+/g) ?? ['-']),
      );
      expect(body).not.toMatch(/@(?:shop|kiosk|corp|acme|team)\.example/);
      const numbers = (text: string) => (text.match(/\d{3,}/g) ?? []).filter((number) => !/^[245]\d\d$/.test(number));
      expect(numbers(body).filter((number) => numbers(html).includes(number))).toEqual([]);
      expect(checkSample(made).status).toBe('sample');
    }
  });

  it.each([...bounces, ...others])('is read to the same shape: %s', (_, html) => {
    const before = shapeOf(readHtml(html));
    expect(shapeOf(readHtml(sample(html)))).toEqual(before);
  });

  it.each([...bounces, ...others])('leaves the page as it was: %s', (_, html) => {
    openPage(html);
    const before = document.documentElement.outerHTML;
    makeSample(document, url);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { followPage, idA } from '../../fixtures/follow-page.ts';
import { openPage } from '../../fixtures/open-page.ts';
import { readRest } from './read-rest.ts';

let end = new AbortController();
beforeEach(() => {
  end = new AbortController();
});
afterEach(() => end.abort());

interface Pages {
  readonly pages: readonly (readonly string[])[];
  /** The pager's text for a page, counted from 0. */
  readonly text?: (page: number) => string;
  /** The page that Next leads to. */
  readonly next?: (page: number) => number;
  readonly neverDisables?: boolean;
}

const rowOf = (name: string) =>
  `<tr><td>${name}@mail.example</td><td>Hard</td><td>Invalid address</td><td>550 5.1.1 user unknown</td></tr>`;

/** A list of pages with Previous and Next, which answer a moment later. */
function openPages({ pages, text = () => '', next = (page) => page + 1, neverDisables = false }: Pages): void {
  let page = 0;
  openPage(`<main><h1>Sale</h1><h2>Bounced</h2><table><thead><tr><th>Email address</th><th>Bounce type</th>
    <th>Bounce category</th><th>Bounce reason</th></tr></thead><tbody></tbody></table>
    <div><span></span><button>Previous</button><button>Next</button></div></main>`);
  const [previous, following] = document.querySelectorAll('button');
  const draw = () => {
    const body = document.querySelector('tbody');
    const label = document.querySelector('span');
    if (!body || !label || !previous || !following) throw new Error('the page is gone');
    body.innerHTML = (pages[page] ?? []).map(rowOf).join('');
    label.textContent = text(page);
    previous.disabled = page === 0;
    following.disabled = !neverDisables && page === pages.length - 1;
  };
  const go = (to: number) => {
    page = Math.max(0, Math.min(to, pages.length - 1));
    setTimeout(draw);
  };
  previous?.addEventListener('click', () => go(page - 1));
  following?.addEventListener('click', () => go(next(page)));
  draw();
}

async function walk(pages: Pages) {
  openPages(pages);
  const { reader, sent } = followPage(end.signal);
  await readRest(reader, end.signal);
  const { walk, completeness, reordered } = reader.status();
  return { state: walk?.state, completeness, reordered, read: sent(idA).map((email) => email.split('@')[0]) };
}

const three = [['ann', 'bo'], ['cy', 'dee'], ['eve']];
const ranges = ['1–2 of 5', '3–4 of 5', '5–5 of 5'];

describe('reading the rest by pages', () => {
  it('is done on the last page, and back on the first', async () => {
    const { state, completeness, read } = await walk({ pages: three });
    expect({ state, read }).toEqual({ state: 'done', read: ['ann', 'bo', 'cy', 'dee', 'eve'] });
    expect(completeness).toMatchObject({ complete: 'yes', expected: null });
    expect(document.querySelector('tbody')?.textContent).toContain('ann@');
  });

  it('is done where the pager says so, though Next can still be pressed', async () => {
    const { state, completeness } = await walk({
      pages: three,
      text: (page) => ranges[page] ?? '',
      neverDisables: true,
    });
    expect(state).toBe('done');
    expect(completeness).toMatchObject({ complete: 'yes', read: 5 });
  });

  it('does not say that the page stopped answering where Next does nothing any more, nor that all is read', async () => {
    const { state, completeness, read } = await walk({ pages: three, neverDisables: true });
    expect(state).toBe('done');
    expect(read).toHaveLength(5);
    expect(completeness).toMatchObject({ complete: 'unknown' });
  });

  it('is done where Next leads round to the first page', async () => {
    const { state, completeness } = await walk({
      pages: three,
      neverDisables: true,
      next: (page) => (page + 1) % three.length,
    });
    expect(state).toBe('done');
    expect(completeness).toMatchObject({ complete: 'yes', read: 5 });
  });

  it('says that the list is shorter than the page tells', async () => {
    const { state, completeness } = await walk({
      pages: three,
      text: (page) => (ranges[page] ?? '').replace('of 5', 'of 80'),
    });
    expect(state).toBe('short');
    expect(completeness).toMatchObject({ complete: 'no', read: 5, expected: 80 });
  });

  it('does not believe a total that was outrun', async () => {
    const { completeness, read } = await walk({ pages: three, text: () => '3 results' });
    expect(read).toHaveLength(5);
    expect(completeness).toMatchObject({ complete: 'unknown', expected: null });
  });

  it('counts no row twice where a row moves to the next page meanwhile, and says so', async () => {
    const pages = [['ann', 'bo'], ['bo', 'dee'], ['eve']];
    openPages({ pages, text: (page) => ranges[page] ?? '' });
    const { reader, until } = followPage(end.signal);
    const walking = readRest(reader, end.signal);
    await until(({ completeness }) => completeness?.read === 3);
    // Somebody new stands at the top of the list by now.
    pages[0] = ['fay', 'ann'];
    await walking;
    expect(reader.status()).toMatchObject({ reordered: true, completeness: { read: 5, complete: 'yes' } });
  });

  it('takes a recipient who is listed on two pages for what it is, once nothing has moved', async () => {
    const pages = [['ann', 'bo'], ['bo', 'dee'], ['eve']];
    const { state, completeness } = await walk({ pages, text: (page) => ranges[page] ?? '' });
    expect(state).toBe('done');
    expect(completeness).toMatchObject({ read: 5, complete: 'yes', leftOut: { repeated: 1 } });
  });
});

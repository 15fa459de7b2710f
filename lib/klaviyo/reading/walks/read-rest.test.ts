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
  /** Rows that a page begins with; the others come one by one, each a moment later. */
  readonly begunWith?: number;
  /** The page before stands there in another order for a moment, after Next was pressed. */
  readonly turnsOver?: boolean;
}

const rowOf = (name: string) =>
  `<tr><td>${name}@mail.example</td><td>Hard</td><td>Invalid address</td><td>550 5.1.1 user unknown</td></tr>`;

/** A list of pages with Previous and Next, which answer a moment later. */
function openPages({
  pages,
  text = () => '',
  next = (page) => page + 1,
  neverDisables = false,
  begunWith = Number.POSITIVE_INFINITY,
  turnsOver = false,
}: Pages): void {
  let page = 0;
  openPage(`<main><h1>Sale</h1><h2>Bounced</h2><table><thead><tr><th>Email address</th><th>Bounce type</th>
    <th>Bounce category</th><th>Bounce reason</th></tr></thead><tbody></tbody></table>
    <div><span></span><button>Previous</button><button>Next</button></div></main>`);
  const [previous, following] = document.querySelectorAll('button');
  const draw = () => {
    const body = document.querySelector('tbody');
    const label = document.querySelector('span');
    if (!body || !label || !previous || !following) throw new Error('the page is gone');
    const rows = pages[page] ?? [];
    body.innerHTML = rows.slice(0, begunWith).map(rowOf).join('');
    rows.slice(begunWith).forEach((row, index) => {
      const drawn = page;
      setTimeout(() => drawn === page && body.insertAdjacentHTML('beforeend', rowOf(row)), 20 * (index + 1));
    });
    label.textContent = text(page);
    previous.disabled = page === 0;
    following.disabled = !neverDisables && page === pages.length - 1;
  };
  const go = (to: number) => {
    const last = page;
    page = Math.max(0, Math.min(to, pages.length - 1));
    const body = document.querySelector('tbody');
    if (turnsOver && body) body.innerHTML = (pages[last] ?? []).toReversed().map(rowOf).join('');
    setTimeout(draw, turnsOver ? 30 : 0);
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

/** Pages in a box that scrolls and holds the rows in sight alone. */
async function walkWindowed(count: number, pageSize: number) {
  const height = 30;
  let page = 0;
  openPage(`<main><h1>Sale</h1><h2>Bounced</h2><div role="grid"><div role="row"><div role="columnheader">Email address</div>
    <div role="columnheader">Bounce type</div><div role="columnheader">Bounce reason</div></div>
    <div data-box style="height: 300px; overflow-y: auto"><div role="presentation" style="position: relative"></div></div></div>
    <div><span></span><button>Previous</button><button>Next</button></div></main>`);
  const [box, sheet, label] = ['[data-box]', '[data-box] > div', 'main span'].map((selector) => {
    const element = document.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`the page has no ${selector}`);
    return element;
  }) as [HTMLElement, HTMLElement, HTMLElement];
  const [previous, following] = document.querySelectorAll('button');
  const draw = () => {
    const from = page * pageSize;
    const held = Math.min(pageSize, count - from);
    sheet.style.height = `${held * height}px`;
    const first = Math.max(0, Math.floor(box.scrollTop / height) - 1);
    sheet.innerHTML = Array.from({ length: Math.min(13, held - first) }, (_, index) => {
      const name = `u${from + first + index}`;
      return `<div role="row" style="position: absolute; height: ${height}px; top: ${(first + index) * height}px">
        <div role="gridcell">${name}@mail.example</div><div role="gridcell">Hard</div>
        <div role="gridcell">550 5.1.1 user unknown</div></div>`;
    }).join('');
    label.textContent = `${from + 1}–${from + held} of ${count}`;
    if (previous) previous.disabled = page === 0;
    if (following) following.disabled = from + held >= count;
  };
  const go = (by: number) => {
    page += by;
    box.scrollTop = 0;
    setTimeout(draw);
  };
  box.addEventListener('scroll', draw);
  previous?.addEventListener('click', () => go(-1));
  following?.addEventListener('click', () => go(1));
  draw();
  const { reader, sent } = followPage(end.signal);
  await readRest(reader, end.signal);
  return { state: reader.status().walk?.state, read: sent(idA) };
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

  it.each(['with a range', 'without any'])('waits for the rows of a page that come one by one: %s', async (range) => {
    const { state, read } = await walk({
      pages: three,
      begunWith: 1,
      ...(range === 'with a range' ? { text: (page: number) => ranges[page] ?? '' } : {}),
    });
    expect({ state, read: read.toSorted() }).toEqual({ state: 'done', read: ['ann', 'bo', 'cy', 'dee', 'eve'] });
  });

  it('takes the same rows in another order for the same page', async () => {
    const { state, read } = await walk({ pages: three, turnsOver: true });
    expect({ state, read }).toEqual({ state: 'done', read: ['ann', 'bo', 'cy', 'dee', 'eve'] });
    await expect.poll(() => document.querySelector('tbody')?.textContent).toContain('ann@');
  });

  it('turns the pages again where rows have changed places until all have come by', async () => {
    const pages = [['ann', 'bo'], ['cy', 'dee'], ['eve']];
    openPages({ pages, text: (page) => ranges[page] ?? '' });
    const { reader, until, sent } = followPage(end.signal);
    const walking = readRest(reader, end.signal);
    await until(({ walk }) => walk?.pages === 1);
    // What stands on the last page changes places with a row that has been read, for as long as the last page is on show.
    pages.splice(0, 3, ['ann', 'bo'], ['eve', 'dee'], ['cy']);
    await until(({ walk }) => walk?.state === 'returning');
    pages.splice(0, 3, ['ann', 'bo'], ['dee', 'cy'], ['eve']);
    await walking;
    expect(reader.status().walk?.state).toBe('done');
    expect(sent(idA)).toHaveLength(5);
  });

  it('reads each page to its end where it holds the rows in sight alone', async () => {
    const { state, read } = await walkWindowed(120, 50);
    expect({ state, read: new Set(read).size }).toEqual({ state: 'done', read: 120 });
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
    expect(completeness).toMatchObject({ complete: 'unknown', expected: 3 });
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

/** A list of all recipients over pages, each row with what became of the message. */
async function walkMixed(pages: readonly (readonly string[])[]) {
  let page = 0;
  openPage(`<main><h1>Sale</h1><h2>All recipients</h2><table><thead><tr><th>Email</th><th>Status</th><th>Details</th></tr></thead>
    <tbody></tbody></table><div><span></span><button>Previous</button><button>Next</button></div></main>`);
  const [previous, following] = document.querySelectorAll('button');
  const [body, label] = [document.querySelector('tbody'), document.querySelector('main span')];
  if (!previous || !following || !body || !label) throw new Error('the page is gone');
  const draw = () => {
    const rows = (pages[page] ?? []).map((status, index) => {
      const reply = status === 'Bounced' ? '550 5.1.1 user unknown' : '';
      return `<tr><td>p${page}-${index}@mail.example</td><td>${status}</td><td>${reply}</td></tr>`;
    });
    body.innerHTML = rows.join('');
    label.textContent = `Page ${page + 1} of ${pages.length}`;
    previous.disabled = page === 0;
    following.disabled = page === pages.length - 1;
  };
  previous.addEventListener('click', () => setTimeout(draw, 0, page--));
  following.addEventListener('click', () => setTimeout(draw, 0, page++));
  draw();
  const { reader, sent } = followPage(end.signal);
  await readRest(reader, end.signal);
  const { walk, completeness } = reader.status();
  return { state: walk?.state, completeness, read: sent(idA).map((email) => email.split('@')[0]) };
}

describe('a walk through a list of all recipients', () => {
  it('goes on over pages on which nobody bounced, and counts what it saw there', async () => {
    const { state, completeness, read } = await walkMixed([
      ['Delivered', 'Bounced', 'Opened'],
      ['Delivered', 'Delivered', 'Opened'],
      ['Opened', 'Opened', 'Opened'],
      ['Delivered', 'Bounced'],
    ]);
    expect(read).toEqual(['p0-1', 'p3-1']);
    expect({ state, completeness }).toMatchObject({
      state: 'done',
      completeness: { read: 11, complete: 'yes', leftOut: { not_a_bounce: 9 } },
    });
  });

  it('begins on a page on which nobody bounced', async () => {
    const { state, read } = await walkMixed([
      ['Delivered', 'Opened', 'Delivered'],
      ['Delivered', 'Bounced', 'Opened'],
    ]);
    expect({ state, read }).toEqual({ state: 'done', read: ['p1-1'] });
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPage } from '../../fixtures/open-page.ts';
import { head, part, rowsFrom, walk } from '../../fixtures/walk-page.ts';

let end = new AbortController();
beforeEach(() => {
  end = new AbortController();
});
afterEach(() => end.abort());

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('a list of many pages', () => {
  it.each([
    ['its first page', '<button data-first>First</button>', 12],
    ['a number', '<button data-number>1</button><button>9</button>', 12],
  ])('is gone back in one step by %s', async (_, controls, pages) => {
    let page = 0;
    let presses = 0;
    openPage(
      `<main><h1>Sale</h1><h2>Bounced</h2><table>${head}<tbody></tbody></table><div>${controls}<button data-previous>Previous</button><span></span><button data-next>Next</button></div></main>`,
    );
    const [previous, next] = [part<HTMLButtonElement>('[data-previous]'), part<HTMLButtonElement>('[data-next]')];
    const draw = () => {
      part('tbody').innerHTML = rowsFrom(page * 2, page * 2 + 2);
      part('main span').textContent = `Page ${page + 1} of ${pages}`;
      previous.disabled = page === 0;
      next.disabled = page === pages - 1;
    };
    const go = (to: number) => {
      presses++;
      page = to;
      setTimeout(draw, 10);
    };
    previous.addEventListener('click', () => go(page - 1));
    next.addEventListener('click', () => go(page + 1));
    part('[data-first], [data-number]').addEventListener('click', () => go(0));
    draw();
    expect(await walk(end.signal)).toMatchObject({ read: pages * 2, complete: 'yes' });
    expect({ page, presses }).toEqual({ page: 0, presses: pages });
  });
});

describe('a pager that does not answer as it should', () => {
  /** Pages of two rows; `press` decides what a control's event does, by the number of the press. */
  const openPager = (
    pages: number,
    control: string,
    event: 'click' | 'keydown',
    press: (count: number, to: number) => number | null,
  ) => {
    let page = 0;
    let count = 0;
    openPage(`<main><h1>Sale</h1><h2>Bounced</h2><table>${head}<tbody></tbody></table><div><${control} data-previous>Previous</${control.split(' ')[0]}>
      <span></span><${control} data-next>Next</${control.split(' ')[0]}></div></main>`);
    const [previous, next] = [part<HTMLElement>('[data-previous]'), part<HTMLElement>('[data-next]')];
    const draw = () => {
      part('tbody').innerHTML = rowsFrom(page * 2, page * 2 + 2);
      part('main span').textContent = `${page * 2 + 1}–${page * 2 + 2} of ${pages * 2}`;
      previous.setAttribute('aria-disabled', String(page === 0));
      next.setAttribute('aria-disabled', String(page === pages - 1));
    };
    const answer = (by: number) => () => {
      count++;
      page = press(count, page + by) ?? page;
      setTimeout(draw, 20);
    };
    previous.addEventListener(event, answer(-1));
    next.addEventListener(event, answer(1));
    draw();
    return () => page;
  };

  it('is worked by keys where clicks do nothing', async () => {
    const page = openPager(4, 'div tabindex="0" role="button"', 'keydown', (_, to) => to);
    expect(await walk(end.signal)).toMatchObject({ read: 8, complete: 'yes' });
    expect(page()).toBe(0);
  }, 40_000);

  it('is pressed again where an answer was lost and the page counts more', async () => {
    openPager(4, 'button', 'click', (count, to) => (count === 2 ? null : to));
    expect(await walk(end.signal)).toMatchObject({ read: 8, complete: 'yes' });
  }, 40_000);

  it('is pressed again where it failed, said so and was drawn anew', async () => {
    const count = 12;
    let [shown, presses, isBusy, hasFailed] = [4, 0, false, false];
    openPage('<main><h1>Sale</h1><h2>Bounced <b>12</b></h2><section></section></main>');
    const draw = () => {
      part('section').innerHTML =
        `<table>${head}<tbody>${rowsFrom(0, shown)}</tbody></table>${hasFailed ? '<div role="alert">We could not load more. Please try again.</div>' : ''}${shown < count ? `<button ${isBusy ? 'disabled' : ''}>${isBusy ? 'Loading…' : 'Load more'}</button>` : ''}`;
      document.querySelector('section button')?.addEventListener('click', async () => {
        [presses, isBusy, hasFailed] = [presses + 1, true, false];
        draw();
        await pause(100);
        isBusy = false;
        if (presses === 1) hasFailed = true;
        else shown += 4;
        draw();
      });
    };
    draw();
    expect(await walk(end.signal)).toMatchObject({ read: count, complete: 'yes' });
    expect(presses).toBe(3);
  }, 40_000);

  it('is followed again where the list begins anew by itself', async () => {
    openPager(6, 'button', 'click', (count, to) => (count === 3 ? 0 : to));
    expect(await walk(end.signal)).toMatchObject({ read: 12, complete: 'yes' });
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { followPage } from '../../fixtures/follow-page.ts';
import { openPage } from '../../fixtures/open-page.ts';
import { head, part, person, rowsFrom, walk } from '../../fixtures/walk-page.ts';
import { readRest } from './read-rest.ts';

let end = new AbortController();
beforeEach(() => {
  end = new AbortController();
});
afterEach(() => end.abort());

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('a list that the page itself says is loading', () => {
  it.each(['a progress bar', 'aria-busy', 'a spinner that a class ends'])(
    'is waited for: %s',
    async (sign) => {
      const pages = 3;
      let page = 0;
      let turn = 0;
      openPage(`<main><h1>Sale</h1><h2>Bounced</h2><section><div data-sign></div><table>${head}<tbody></tbody></table>
      <div><span></span><button>Previous</button><button>Next</button></div></section></main>`);
      const [body, label, mark, section] = [part('tbody'), part('main span'), part('[data-sign]'), part('section')];
      const [previous, next] = [...document.querySelectorAll('button')] as [HTMLButtonElement, HTMLButtonElement];
      const busy = (on: boolean) => {
        if (sign === 'aria-busy') section.setAttribute('aria-busy', String(on));
        else if (sign === 'a progress bar') mark.innerHTML = on ? '<div role="progressbar">·</div>' : '';
        else mark.className = on ? 'spinner' : '';
      };
      const draw = async () => {
        turn++;
        const mine = turn;
        label.textContent = `Page ${page + 1} of ${pages}`;
        previous.disabled = page === 0;
        next.disabled = page === pages - 1;
        body.innerHTML = '';
        busy(true);
        for (const [from, to] of [
          [0, 4],
          [4, 8],
          [8, 10],
        ] as const) {
          if (mine !== turn) return;
          body.insertAdjacentHTML('beforeend', rowsFrom(page * 10 + from, page * 10 + to));
          await pause(700);
        }
        if (mine === turn) busy(false);
      };
      previous.addEventListener('click', () => {
        page--;
        void draw();
      });
      next.addEventListener('click', () => {
        page++;
        void draw();
      });
      void draw();
      expect(await walk(end.signal)).toMatchObject({ read: 30, complete: 'yes' });
    },
    40_000,
  );

  it('is not waited for again and again where the sign never ends', async () => {
    openPage(`<main><h1>Sale</h1><h2>Bounced</h2><section><div role="progressbar">98 % delivered</div><table>${head}<tbody>${rowsFrom(0, 3)}</tbody></table>
      <div><button>Previous</button><button>Next</button></div></section></main>`);
    let page = 0;
    const [previous, next] = [...document.querySelectorAll('button')] as [HTMLButtonElement, HTMLButtonElement];
    const draw = () => {
      part('tbody').innerHTML = rowsFrom(page * 3, page * 3 + 3);
      previous.disabled = page === 0;
      next.disabled = page === 4;
    };
    previous.addEventListener('click', () => setTimeout(draw, 20, page--));
    next.addEventListener('click', () => setTimeout(draw, 20, page++));
    draw();
    expect(await walk(end.signal)).toMatchObject({ read: 15 });
    // One patience is ten seconds, and one for each page would be fifty.
  }, 40_000);
});

describe('a list that is read on in two ways', () => {
  it('goes on by a button after some loads by scrolling, and by scrolling again', async () => {
    const count = 75;
    let [shown, loads] = [15, 0];
    openPage(
      `<main><h1>Sale</h1><h2>Bounced</h2><div data-box style="height:300px;overflow-y:auto"><table>${head}<tbody></tbody></table><div data-foot></div></div></main>`,
    );
    const [box, body, foot] = [part<HTMLElement>('[data-box]'), part('tbody'), part('[data-foot]')];
    const draw = () => {
      body.innerHTML = rowsFrom(0, shown);
      foot.innerHTML = loads >= 2 && shown < count ? '<button>Load more</button>' : '';
      foot.querySelector('button')?.addEventListener('click', () => {
        loads = 0;
        load();
      });
    };
    const load = () => {
      if (shown >= count) return;
      loads++;
      setTimeout(() => {
        shown += 15;
        draw();
      }, 40);
    };
    let isLoading = false;
    box.addEventListener('scroll', () => {
      if (isLoading || loads >= 2 || box.scrollTop + box.clientHeight < box.scrollHeight - 60) return;
      isLoading = true;
      load();
      setTimeout(() => {
        isLoading = false;
      }, 60);
    });
    draw();
    expect(await walk(end.signal)).toMatchObject({ read: count, complete: 'yes' });
  }, 30_000);
});

describe('rows that are filled anew for every page', () => {
  const types = ['Hard', 'Soft', 'Hard', 'Hard', 'Soft', 'Soft', 'Hard', 'Soft'];
  const replyOf = (index: number) => `550 5.1.1 reply ${index}`;
  const inShadow = (host: Element, html: string) => {
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    root.innerHTML = html;
    return root;
  };
  const told = (sent: ReturnType<typeof followPage>['batches']) =>
    sent
      .flatMap(({ rows }) => rows.map(({ email, type, reason }) => [email, type, reason]))
      .toSorted(([a], [b]) => String(a).localeCompare(String(b)));

  it.each([
    ['the row says so', (row: Element) => row],
    ['its cells say so', (row: Element) => [...(row.shadowRoot?.children ?? [])].slice(1)],
    ['what stands in its cells says so', (row: Element) => [...(row.shadowRoot?.querySelectorAll('b') ?? [])]],
  ])(
    'are not read while they hold the facts of the row before, and the numbers of their pager lead on: %s',
    async (_, busyIn) => {
      openPage('<main><h1>Sale</h1><h2>Bounced <b>8</b></h2><x-list></x-list></main>');
      const list = inShadow(
        part('x-list'),
        '<div role="table"><div role="row"><span role="columnheader">Email address</span><span role="columnheader">Bounce type</span><span role="columnheader">Bounce reason</span></div><div role="rowgroup"><x-row role="row"></x-row><x-row role="row"></x-row></div></div><x-pager></x-pager>',
      );
      const rows = [...list.querySelectorAll('x-row')];
      for (const row of rows)
        inShadow(row, '<span role="cell"></span><span role="cell"><b></b></span><span role="cell"><b></b></span>');
      const mark = (row: Element, isBusy: boolean) => {
        for (const element of [busyIn(row)].flat()) element.setAttribute('aria-busy', String(isBusy));
      };
      const set = (row: Element, selector: string, text: string) => {
        const element = row.shadowRoot?.querySelector(selector);
        if (element) element.textContent = text;
      };
      let current = 0;
      const show = async (page: number) => {
        current = page;
        rows.forEach((row, i) => {
          set(row, 'span', person(page * 2 + i));
          mark(row, true);
        });
        const pager = inShadow(list.querySelector('x-pager') as Element, '');
        for (let number = 0; number < 4; number++) {
          const button = document.createElement('button');
          button.textContent = String(number + 1);
          if (number === page) button.setAttribute('aria-current', 'page');
          button.addEventListener('click', () => show(number));
          pager.append(button);
        }
        await pause(300);
        if (current !== page) return;
        rows.forEach((row, i) => {
          set(row, 'span:nth-child(2) b', types[page * 2 + i] ?? '');
          set(row, 'span:nth-child(3) b', replyOf(page * 2 + i));
          mark(row, false);
        });
      };
      void show(0);
      const { reader, batches } = followPage(end.signal);
      await readRest(reader, end.signal);
      expect(told(batches)).toEqual(types.map((type, i) => [person(i), type.toLowerCase(), replyOf(i)]));
    },
    40_000,
  );
});

describe('a list in parts', () => {
  it('is read to the end of each, by the controls that each has', async () => {
    const portion = (name: string, from: number, to: number) =>
      `<details open><summary>${name}</summary><table>${head}<tbody>${rowsFrom(from, to)}</tbody></table><button type="button">Show the remaining 3</button></details>`;
    openPage(`<main><h1>Sale</h1><nav><a href="#" aria-current="page">Bounced 12</a><a href="#">Opened 40</a></nav><section>
      <h3>Hard bounces</h3>${portion('Invalid address (6)', 0, 3)}${portion('Content (6)', 6, 9)}</section></main>`);
    for (const [index, button] of [...document.querySelectorAll('button')].entries())
      button.addEventListener('click', () => {
        const body = button.parentElement?.querySelector('tbody');
        body?.insertAdjacentHTML('beforeend', rowsFrom(index * 6 + 3, index * 6 + 6));
        button.remove();
      });
    expect(await walk(end.signal)).toMatchObject({ read: 12, complete: 'yes' });
  });
});

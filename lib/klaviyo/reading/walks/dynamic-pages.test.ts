import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { followPage, idA } from '../../fixtures/follow-page.ts';
import { openPage } from '../../fixtures/open-page.ts';
import { readRest } from './read-rest.ts';

let end = new AbortController();
beforeEach(() => {
  end = new AbortController();
});
afterEach(() => end.abort());

const person = (index: number) => `u${index}@mail.example`;
const rowOf = (index: number) =>
  `<tr><td>${person(index)}</td><td>Hard</td><td>Invalid address</td><td>550 5.1.1 user unknown</td></tr>`;
const head =
  '<thead><tr><th>Email address</th><th>Bounce type</th><th>Bounce category</th><th>Bounce reason</th></tr></thead>';
const part = <Kind extends Element>(selector: string) => {
  const element = document.querySelector<Kind>(selector);
  if (!element) throw new Error(`the page has no ${selector}`);
  return element;
};
const rowsFrom = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => rowOf(from + index)).join('');
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function walk() {
  const { reader, sent } = followPage(end.signal);
  await readRest(reader, end.signal);
  const { completeness, walk } = reader.status();
  return { read: new Set(sent(idA)).size, complete: completeness?.complete, state: walk?.state, reader };
}

describe('a list that holds the rows in sight alone', () => {
  it('is read whole where far more is drawn than is in sight, and only the texts of the rows change', async () => {
    const [height, count, drawn] = [96, 60, 14];
    openPage(`<main><h1>Sale</h1><h2>Bounced <b>60</b></h2><div role="table"><div role="row"><div role="columnheader">Email address</div>
      <div role="columnheader">Bounce type</div><div role="columnheader">Bounce reason</div></div>
      <div data-box style="height:430px;overflow-y:auto"><div role="rowgroup">${`<div role="row" style="height:${height}px"><div role="cell"> </div><div role="cell"> </div><div role="cell"> </div></div>`.repeat(drawn)}</div></div></div></main>`);
    const [box, group] = [part<HTMLElement>('[data-box]'), part<HTMLElement>('[role="rowgroup"]')];
    const draw = () => {
      const first = Math.max(0, Math.min(count - drawn, Math.floor(box.scrollTop / height) - 2));
      group.style.paddingTop = `${first * height}px`;
      group.style.paddingBottom = `${(count - drawn - first) * height}px`;
      [...group.children].forEach((row, index) => {
        [person(first + index), 'Hard', '550 5.1.1 user unknown'].forEach((text, column) => {
          const node = row.children[column]?.firstChild;
          if (node) node.nodeValue = text;
        });
      });
    };
    box.addEventListener('scroll', () => requestAnimationFrame(draw));
    draw();
    expect(await walk()).toMatchObject({ read: count });
    expect(box.scrollTop).toBe(0);
  });

  it.each([
    ['an element that lies over it', 'left:0;width:600px', 'left:0;top:0;width:600px;pointer-events:none'],
    ['a scroll bar at its side', 'left:600px;width:17px', 'left:0;top:0;width:600px'],
  ])('is read whole where a canvas draws it and %s scrolls it', async (_, scroller, drawing) => {
    const [height, count, view] = [32, 70, 400];
    openPage(`<main style="height:300px;overflow:auto"><h1>Sale</h1><h2>Bounced <b>70</b></h2><div style="position:relative;height:${view}px">
      <div style="position:absolute;${drawing}"><canvas tabindex="0" width="600" height="${view}" style="display:block"></canvas></div>
      <div data-box style="position:absolute;top:0;height:${view}px;overflow:auto;${scroller}"><div style="height:${count * height}px"></div></div></div></main>`);
    const [box, canvas] = [part<HTMLElement>('[data-box]'), part('canvas')];
    const draw = () => {
      const first = Math.floor(box.scrollTop / height);
      canvas.innerHTML = `<table role="grid" aria-rowcount="${count + 1}">${head}<tbody>${rowsFrom(first, Math.min(count, first + Math.ceil(view / height) + 1))}</tbody></table>`;
    };
    let drawn: ReturnType<typeof setTimeout> | undefined;
    box.addEventListener('scroll', () => {
      clearTimeout(drawn);
      drawn = setTimeout(draw, 120);
    });
    draw();
    expect(await walk()).toMatchObject({ read: count, complete: 'yes' });
    expect([box.scrollTop, part('main').scrollTop]).toEqual([0, 0]);
  });

  it('is scrolled by the half of it that scrolls, where the other half follows', async () => {
    const [height, count, drawn] = [44, 50, 12];
    openPage(`<main><h1>Sale</h1><h2>Bounced <b>${count}</b></h2><div role="grid" aria-rowcount="${count + 1}">
      <div style="display:flex"><div role="row" aria-rowindex="1" style="width:200px"><div role="columnheader">Email address</div></div><div role="row" aria-rowindex="1"><div role="columnheader">Bounce type</div><div role="columnheader">Bounce reason</div></div></div>
      <div style="display:flex;height:400px">${['overflow:hidden;width:200px', 'overflow:auto;flex:1']
        .map(
          (style) =>
            `<div data-half style="position:relative;${style}"><div role="rowgroup" style="position:relative;height:${count * height}px"></div></div>`,
        )
        .join('')}</div></div></main>`);
    const [left, right] = document.querySelectorAll('[data-half]');
    if (!left?.firstElementChild || !right?.firstElementChild) throw new Error('no halves');
    const [names, facts] = [left.firstElementChild, right.firstElementChild];
    const draw = () => {
      const first = Math.max(0, Math.min(count - drawn, Math.floor(right.scrollTop / height)));
      left.scrollTop = right.scrollTop;
      const rowAt = (index: number, cells: readonly string[]) =>
        `<div role="row" aria-rowindex="${index + 2}" style="position:absolute;height:${height}px;transform:translateY(${index * height}px)">${cells.map((text) => `<span role="gridcell">${text}</span>`).join('')}</div>`;
      const shown = Array.from({ length: drawn }, (_, index) => first + index);
      names.innerHTML = shown.map((index) => rowAt(index, [person(index)])).join('');
      facts.innerHTML = shown.map((index) => rowAt(index, ['Hard', '550 5.1.1 user unknown'])).join('');
    };
    right.addEventListener('scroll', () => requestAnimationFrame(draw));
    draw();
    expect(await walk()).toMatchObject({ read: count, complete: 'yes' });
    expect(right.scrollTop).toBe(0);
  });

  it('is scrolled through where its other rows are placeholders until they come into sight', async () => {
    const [height, count, chunk] = [50, 40, 10];
    const waiting = `<tr style="height:${height}px">${'<td><span aria-busy="true">Loading…</span></td>'.repeat(4)}</tr>`;
    openPage(`<main><h1>Sale</h1><h2>Bounced <b>${count}</b></h2><div data-box style="height:430px;overflow:auto">
      <table style="border-spacing:0">${head}<tbody>${waiting.repeat(count)}</tbody></table></div></main>`);
    const [box, body] = [part<HTMLElement>('[data-box]'), part('tbody')];
    const fill = () => {
      const first = Math.floor(box.scrollTop / height / chunk);
      const last = Math.floor((box.scrollTop + 400) / height / chunk);
      for (const at of new Set([first, last])) {
        setTimeout(() => {
          for (let index = at * chunk; index < Math.min(count, (at + 1) * chunk); index++) {
            const row = body.children[index];
            if (row?.querySelector('[aria-busy]')) row.innerHTML = rowOf(index).replace(/<\/?tr>/g, '');
          }
        }, 150);
      }
    };
    box.addEventListener('scroll', fill);
    fill();
    expect(await walk()).toMatchObject({ read: count, complete: 'yes' });
    expect(box.scrollTop).toBe(0);
  });

  it('is read sideways as well where its columns come only into sight, and says so before', async () => {
    const columns = [
      ['Opens', 100],
      ['Clicks', 100],
      ['Bounce category', 200],
      ['Bounce type', 150],
      ['Bounce reason', 500],
    ] as const;
    const [height, count, pinned, width] = [40, 30, 200, 1_250];
    const texts = (index: number) => [
      '1',
      '0',
      'Invalid address',
      index % 2 ? 'Hard' : 'Soft',
      `550 5.1.1 unknown ${index}`,
    ];
    openPage(`<main><h1>Sale</h1><h2>Bounced <b>30</b></h2><div role="grid" aria-colcount="6" aria-rowcount="31" style="width:500px;height:300px;overflow:auto">
      <div role="row" data-head style="width:${width}px"></div>
      <div role="rowgroup" style="position:relative;width:${width}px;height:${count * height}px"></div></div></main>`);
    const [box, top, group] = [part<HTMLElement>('[role="grid"]'), part('[data-head]'), part('[role="rowgroup"]')];
    const draw = () => {
      let left = pinned;
      const inSight = columns.flatMap(([label, size], index) => {
        const start = left;
        left += size;
        return start + size > box.scrollLeft + pinned && start < box.scrollLeft + box.clientWidth
          ? [[label, index, start] as const]
          : [];
      });
      const cell = (role: string, index: number, text: string, start: number) =>
        `<div role="${role}" aria-colindex="${index}" style="position:absolute;left:${start}px">${text}</div>`;
      top.innerHTML =
        cell('columnheader', 1, 'Email address', 0) +
        inSight.map(([label, index, start]) => cell('columnheader', index + 2, label, start)).join('');
      const first = Math.max(0, Math.floor(box.scrollTop / height) - 1);
      group.innerHTML = Array.from({ length: Math.min(12, count - first) }, (_, index) => {
        const row = first + index;
        return `<div role="row" aria-rowindex="${row + 2}" style="position:absolute;top:${row * height}px;height:${height}px;width:${width}px">${cell('gridcell', 1, person(row), 0)}${inSight.map(([, column, start]) => cell('gridcell', column + 2, texts(row)[column] ?? '', start)).join('')}</div>`;
      }).join('');
    };
    box.addEventListener('scroll', () => requestAnimationFrame(draw));
    draw();
    const { reader, batches } = followPage(end.signal);
    await reader.look();
    expect(reader.status()).toMatchObject({ hidesColumns: true, canReadRest: true });
    await readRest(reader, end.signal);
    const last = new Map(batches.flatMap(({ rows }) => rows.map((row) => [row.email, row])));
    expect(last.size).toBe(count);
    expect([...last.values()].every(({ type, category, reason }) => type && category && reason)).toBe(true);
    expect(reader.status()).toMatchObject({ hidesColumns: false, completeness: { complete: 'yes' } });
    expect([box.scrollLeft, box.scrollTop]).toEqual([0, 0]);
  });

  it('on the window itself, in pages, is scrolled through on each page', async () => {
    const [height, count, size] = [60, 90, 45];
    let page = 0;
    openPage(
      `<main><h1>Sale</h1><h2>Bounced</h2><table style="border-spacing:0">${head}<tbody></tbody></table><div><span></span><button>Previous</button><button>Next</button></div></main>`,
    );
    const [body, label] = [part<HTMLElement>('tbody'), part('main span')];
    const [previous, next] = [...document.querySelectorAll('button')] as [HTMLButtonElement, HTMLButtonElement];
    const draw = () => {
      const first = Math.max(0, Math.min(size - 20, Math.floor((scrollY - body.offsetTop) / height) - 2));
      const spacer = (rows: number) =>
        `<tr style="height:${rows * height}px"><td colspan="4" style="padding:0"></td></tr>`;
      const rows = rowsFrom(page * size + first, page * size + first + 20).replaceAll(
        '<tr>',
        `<tr style="height:${height}px">`,
      );
      body.innerHTML = spacer(first) + rows + spacer(size - 20 - first);
      label.textContent = `${page * size + 1}–${(page + 1) * size} of ${count}`;
      previous.disabled = page === 0;
      next.disabled = page === 1;
    };
    previous.addEventListener('click', () => setTimeout(draw, 20, page--));
    next.addEventListener('click', () => setTimeout(draw, 20, page++));
    addEventListener('scroll', () => requestAnimationFrame(draw), { signal: end.signal });
    draw();
    expect(await walk()).toMatchObject({ read: count, complete: 'yes' });
  });
});

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
      expect(await walk()).toMatchObject({ read: 30, complete: 'yes' });
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
    const start = performance.now();
    expect(await walk()).toMatchObject({ read: 15 });
    expect(performance.now() - start).toBeLessThan(13_000);
  }, 20_000);
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
    expect(await walk()).toMatchObject({ read: count, complete: 'yes' });
  }, 30_000);
});

describe('a list in a drawer above a page that cannot be used meanwhile', () => {
  it('is scrolled to its end', async () => {
    const count = 60;
    const card = (index: number) =>
      `<div class="it"><div><b>${person(index)}</b> <span>Ann Lee</span></div><div><span>${index % 2 ? 'Hard' : 'Soft'} Bounce</span> <span>Invalid address</span></div><div><span>550</span> <span>5.1.1</span> <span>user unknown; contact postmaster@host${index % 7}.example</span></div></div>`;
    openPage(`<div inert aria-hidden="true"><nav><ul><li><a aria-current="page">Opened 812</a></li><li><a>Bounced 60</a></li></ul></nav>
      <main><h1>Sale</h1><h2>Opened</h2><table><thead><tr><th>Email address</th><th>Opens</th></tr></thead><tbody><tr><td>eve@mail.example</td><td>2</td></tr><tr><td>eva@mail.example</td><td>1</td></tr></tbody></table>
      <div>1–2 of 812 <button>Previous</button><button data-behind>Next</button></div></main></div>
      <div role="dialog" aria-modal="true" aria-labelledby="t"><header><h2 id="t">Bounced</h2><span>60 recipients</span><button aria-label="Close" data-close>✕</button></header>
      <div data-box style="height:300px;overflow-y:auto"><div data-list></div><div data-end><span role="progressbar">…</span></div></div></div>`);
    const [box, list, sign] = [part<HTMLElement>('[data-box]'), part('[data-list]'), part('[data-end]')];
    let shown = 0;
    let isBusy = false;
    const add = () => {
      list.insertAdjacentHTML('beforeend', Array.from({ length: 20 }, (_, index) => card(shown + index)).join(''));
      shown += 20;
      isBusy = false;
      if (shown < count) return;
      observer.disconnect();
      sign.remove();
    };
    const observer = new IntersectionObserver(
      (entries) => {
        if (isBusy || !entries.some(({ isIntersecting }) => isIntersecting)) return;
        isBusy = true;
        setTimeout(add, 200);
      },
      { root: box },
    );
    add();
    observer.observe(sign);
    let pressed = 0;
    for (const control of document.querySelectorAll('[data-behind], [data-close]'))
      control.addEventListener('click', () => pressed++);
    expect(await walk()).toMatchObject({ read: count, complete: 'yes' });
    expect([pressed, box.scrollTop]).toEqual([0, 0]);
  }, 30_000);
});

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
    expect(await walk()).toMatchObject({ read: pages * 2, complete: 'yes' });
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
    expect(await walk()).toMatchObject({ read: 8, complete: 'yes' });
    expect(page()).toBe(0);
  }, 40_000);

  it('is pressed again where an answer was lost and the page counts more', async () => {
    openPager(4, 'button', 'click', (count, to) => (count === 2 ? null : to));
    expect(await walk()).toMatchObject({ read: 8, complete: 'yes' });
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
    expect(await walk()).toMatchObject({ read: count, complete: 'yes' });
    expect(presses).toBe(3);
  }, 40_000);

  it('is followed again where the list begins anew by itself', async () => {
    openPager(6, 'button', 'click', (count, to) => (count === 3 ? 0 : to));
    expect(await walk()).toMatchObject({ read: 12, complete: 'yes' });
  });
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

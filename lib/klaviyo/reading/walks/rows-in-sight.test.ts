import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { followPage } from '../../fixtures/follow-page.ts';
import { openPage } from '../../fixtures/open-page.ts';
import { head, part, person, rowOf, rowsFrom, walk } from '../../fixtures/walk-page.ts';
import { readRest } from './read-rest.ts';

let end = new AbortController();
beforeEach(() => {
  end = new AbortController();
});
afterEach(() => end.abort());

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
    expect(await walk(end.signal)).toMatchObject({ read: count });
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
    expect(await walk(end.signal)).toMatchObject({ read: count, complete: 'yes' });
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
    expect(await walk(end.signal)).toMatchObject({ read: count, complete: 'yes' });
    expect(right.scrollTop).toBe(0);
  });

  it('is scrolled by a bar of its own beside it, where its rows stay in place and only their texts change', async () => {
    const [height, count, drawn] = [33, 64, 10];
    openPage(`<main style="height:500px;overflow:auto"><h1>Sale</h1><h2>Bounced <b>${count}</b></h2><div role="grid" aria-rowcount="${count + 1}" style="position:relative;width:800px">
      <table style="border-spacing:0;width:780px">${head}<tbody>${rowsFrom(0, drawn).replaceAll('<tr>', `<tr style="height:${height}px">`)}</tbody></table>
      <div data-bar tabindex="-1" style="position:absolute;right:0;bottom:0;width:16px;height:${height * drawn}px;overflow-y:scroll"><div style="width:1px;height:${height * count}px"></div></div></div>
      <p style="height:600px">Help</p></main>`);
    const [bar, body] = [part<HTMLElement>('[data-bar]'), part('tbody')];
    bar.addEventListener('scroll', () =>
      requestAnimationFrame(() => {
        const first = Math.min(count - drawn, Math.round(bar.scrollTop / height));
        body.innerHTML = rowsFrom(first, first + drawn).replaceAll('<tr>', `<tr style="height:${height}px">`);
      }),
    );
    expect(await walk(end.signal)).toMatchObject({ read: count, complete: 'yes' });
    expect([bar.scrollTop, part('main').scrollTop]).toEqual([0, 0]);
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
    expect(await walk(end.signal)).toMatchObject({ read: count, complete: 'yes' });
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
    expect(await walk(end.signal)).toMatchObject({ read: count, complete: 'yes' });
  });
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
    expect(await walk(end.signal)).toMatchObject({ read: count, complete: 'yes' });
    expect([pressed, box.scrollTop]).toEqual([0, 0]);
  }, 30_000);
});

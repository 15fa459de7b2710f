import { rowReader } from '../../lib/klaviyo/pages/recipient-activity.ts';
import { createPageReader, type PageReader } from '../../lib/klaviyo/reading/page-reader.ts';
import { recognisePage } from '../../lib/klaviyo/reading/recognising/recognise-page.ts';
import { readRest } from '../../lib/klaviyo/reading/walks/read-rest.ts';
import { recordRows } from '../../lib/ledger/record-rows.ts';
import { openLedger } from '../../lib/ledger/schema.ts';
import type { PageStatus } from '../../lib/messages.ts';

/** What runs inside Chromium; `scripts/bench.ts` calls it by the name `bench`. */

const reason = (index: number) =>
  index % 2 === 0
    ? `550 5.1.1 <person${index}@mail.example>: Recipient address rejected: User unknown`
    : `452 4.2.2 person${index}@mail.example: mailbox full, id ${index.toString(36)}`;

/** A page of recipients with `count` rows of six cells, text deep inside as React component libraries make it. */
function makePage(count: number): void {
  const head = ['Email address', 'Name', 'Bounce category', 'Bounce type', 'Bounce reason', 'Time']
    .map((text) => `<th><div><span>${text}</span></div></th>`)
    .join('');
  const rows = Array.from({ length: count }, (_, index) => {
    const cells = [
      `person${index}@mail.example`,
      `Person ${index}`,
      index % 2 === 0 ? 'Invalid address' : 'Mailbox unavailable',
      index % 2 === 0 ? 'Hard' : 'Soft',
      reason(index).replaceAll('<', '&lt;'),
      'May 12, 2026 at 10:00 AM',
    ];
    return `<tr>${cells.map((text) => `<td><div><div><span>${text}</span></div></div></td>`).join('')}</tr>`;
  });
  document.body.innerHTML = `<main><h1>Spring sale</h1><h2>Bounced</h2><table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></main>`;
}

const url = new URL('https://www.klaviyo.com/campaign/01JQ8ZK4T0N3M5R7V9X1B2C3D4/reports/recipients');

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

function time(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Milliseconds for the bare loop and for ours over the same table, medians of `runs`, interleaved. */
function reading(count: number, runs: number): { bare: number; ours: number; rows: number } {
  makePage(count);
  // A page is on show before anybody reads it: its first layout is neither loop's.
  document.body.getBoundingClientRect();
  const bare: number[] = [];
  const ours: number[] = [];
  let rows = 0;
  for (let run = 0; run < runs; run++) {
    bare.push(
      time(() => {
        let length = 0;
        for (const row of document.querySelectorAll<HTMLTableRowElement>('tbody tr')) {
          // By index: iterating over the live collection takes twice as long, and would flatter the ratio.
          const { cells } = row;
          for (let i = 0; i < cells.length; i++) length += cells[i]?.textContent?.length ?? 0;
        }
        if (length === 0) throw new Error('nothing was read');
      }),
    );
    ours.push(
      time(() => {
        const found = recognisePage(document, url, 'en');
        if (found.status !== 'bounces') throw new Error(found.status);
        const read = rowReader(found.table, found.columns, true, 'en');
        rows = found.table.rows.map(read).filter(({ status }) => status === 'bounce').length;
      }),
    );
  }
  return { bare: median(bare), ours: median(ours), rows };
}

/** Milliseconds to store `count` rows in batches of 500, and to store them again. */
async function storing(count: number): Promise<{ first: number; again: number }> {
  const ledger = await openLedger(`bench-${crypto.randomUUID()}`);
  const all = Array.from({ length: count }, (_, index) => ({
    email: `person${index}@mail.example`,
    name: '',
    type: index % 2 === 0 ? ('hard' as const) : ('soft' as const),
    category: null,
    categoryText: '',
    reason: reason(index),
    at: null,
  }));
  const store = async () => {
    const start = performance.now();
    for (let from = 0; from < count; from += 500) {
      await recordRows(
        ledger,
        {
          type: 'rowsRead',
          batch: String(from),
          page: 'recipient-activity',
          capture: 'bench',
          account: { id: 'bench', name: null },
          message: { id: 'bench', channel: 'campaign', name: 'Bench', sentAt: null, sent: null, bounced: null },
          completeness: null,
          rows: all.slice(from, from + 500),
        },
        Date.now(),
      );
    }
    return performance.now() - start;
  };
  const first = await store();
  const again = await store();
  ledger.close();
  return { first, again };
}

/** Follows the page on show, with a background that stores whatever comes. */
function follow(address: URL, onChange: (status: PageStatus) => void, signal: AbortSignal): PageReader {
  const stored = { status: 'stored', account: 'bench', stored: 1e9, added: 0 } as const;
  return createPageReader({ document, url: () => address, send: async () => stored, onChange, signal });
}

/** Lays out a page of `count` rows: the browser's own first layout of so many is nobody's slice. */
async function prepareSlices(count: number): Promise<void> {
  makePage(count);
  document.body.getBoundingClientRect();
  for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Reads the page that `prepareSlices` made; how long each of its tasks took is told by a trace. */
async function readInSlices(): Promise<void> {
  const end = new AbortController();
  const reader = follow(url, () => {}, end.signal);
  await reader.look();
  await reader.settled();
  end.abort();
}

let following = new AbortController();

/** Shows a page of 200 rows, alone or followed, and waits until it has been read for the first time. */
async function prepareChanging(isFollowed: boolean): Promise<void> {
  following.abort();
  following = new AbortController();
  makePage(200);
  if (isFollowed) await follow(url, () => {}, following.signal).look();
}

/** Changes 100 rows of the page that `prepareChanging` made, 100 times in some three seconds. */
async function change(): Promise<void> {
  const body = document.querySelector('tbody');
  for (let round = 0; round < 100; round++) {
    for (const row of [...(body?.children ?? [])].slice(0, 100))
      row.firstElementChild?.replaceChildren(document.createTextNode(`person${round}@mail.example`));
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Milliseconds a second that a page without any list costs, after its first two seconds, while a clock on it ticks. */
async function quiet(): Promise<{ perSecond: number; looks: number }> {
  makePage(0);
  document.body.innerHTML = `<main><h1>Dashboard</h1>${'<section><p>Revenue</p><b>12</b></section>'.repeat(200)}</main>`;
  const end = new AbortController();
  // A clock on the page ticks: what does that cost? Every look asks for the address, so the looks can be counted.
  let looks = 0;
  let cost = 0;
  const counted = createPageReader({
    document,
    url: () => {
      looks++;
      return new URL('https://www.klaviyo.com/dashboard');
    },
    send: async () => ({ status: 'stored', account: 'bench', stored: 0, added: 0 }),
    onChange: () => {},
    signal: end.signal,
  });
  const costs: number[] = [];
  for (let run = 0; run < 5; run++) {
    const start = performance.now();
    await counted.look();
    costs.push(performance.now() - start);
  }
  cost = median(costs);
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  looks = 0;
  const clock = document.querySelector('b');
  const seconds = 4;
  for (let tick = 0; tick < seconds * 10; tick++) {
    if (clock) clock.textContent = String(tick);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  end.abort();
  return { perSecond: (looks * cost) / seconds, looks };
}

/** A grid of `count` rows that holds only those in sight, read by scrolling through it. */
async function virtualGrid(count: number): Promise<{ rows: number; rowsPerSecond: number }> {
  const [rowHeight, inSight] = [30, 35];
  document.body.innerHTML = `<main><h1>Spring sale</h1><h2>Bounced</h2><div id="scroller" style="height:${rowHeight * 31}px;overflow:auto">
    <div role="grid" aria-rowcount="${count + 1}" style="height:${count * rowHeight}px;position:relative">
    <div role="row">${['Email address', 'Bounce type', 'Bounce reason'].map((text) => `<span role="columnheader">${text}</span>`).join('')}</div>
    <div role="rowgroup"></div></div></div></main>`;
  const scroller = document.querySelector('#scroller');
  const group = document.querySelector<HTMLElement>('[role="rowgroup"]');
  if (!scroller || !group) throw new Error('no grid');
  const draw = () => {
    const first = Math.min(Math.floor(scroller.scrollTop / rowHeight), count - inSight);
    group.style.transform = `translateY(${first * rowHeight}px)`;
    group.innerHTML = Array.from({ length: inSight }, (_, i) => {
      const cells = [`person${first + i}@mail.example`, 'Hard', '550 5.1.1 user unknown'];
      return `<div role="row" aria-rowindex="${first + i + 2}" style="height:${rowHeight}px">${cells.map((text) => `<span role="gridcell">${text}</span>`).join('')}</div>`;
    }).join('');
  };
  scroller.addEventListener('scroll', () => requestAnimationFrame(draw));
  draw();
  const end = new AbortController();
  const reader = follow(url, () => {}, end.signal);
  const start = performance.now();
  await readRest(reader, end.signal);
  const seconds = (performance.now() - start) / 1_000;
  const rows = reader.capture()?.size() ?? 0;
  end.abort();
  return { rows, rowsPerSecond: rows / seconds };
}

/** Pages of `size` rows from a server that takes `delay` milliseconds, turned until all are read. */
async function turning(pages: number, size: number, delay: number): Promise<{ rows: number; rowsPerSecond: number }> {
  makePage(0);
  document
    .querySelector('main')
    ?.insertAdjacentHTML('beforeend', '<div><span></span><button>Previous</button><button>Next</button></div>');
  const [previous, next] = document.querySelectorAll('button');
  const body = document.querySelector('tbody');
  const label = document.querySelector('span:empty, main > div > span');
  if (!previous || !next || !body || !label) throw new Error('no pager');
  let page = 0;
  const draw = () => {
    body.innerHTML = Array.from({ length: size }, (_, i) => {
      const index = page * size + i;
      return `<tr><td>person${index}@mail.example</td><td></td><td>Invalid address</td><td>Hard</td><td>550 5.1.1</td><td></td></tr>`;
    }).join('');
    label.textContent = `${page * size + 1}–${(page + 1) * size} of ${pages * size}`;
    previous.disabled = page === 0;
    next.disabled = page === pages - 1;
  };
  const go = (step: number) => {
    page += step;
    setTimeout(draw, delay);
  };
  previous.addEventListener('click', () => go(-1));
  next.addEventListener('click', () => go(1));
  draw();
  const end = new AbortController();
  let readAll = 0;
  const reader = follow(
    url,
    ({ completeness }) => {
      if (completeness?.complete === 'yes' && readAll === 0) {
        readAll = performance.now();
        end.abort();
      }
    },
    end.signal,
  );
  await reader.look();
  const start = performance.now();
  await readRest(reader, end.signal);
  const rows = (pages - 1) * size;
  return { rows, rowsPerSecond: (rows / (readAll - start)) * 1_000 };
}

export { change, prepareChanging, prepareSlices, quiet, readInSlices, reading, storing, turning, virtualGrid };

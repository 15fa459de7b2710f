import { describe, expect, it } from 'vitest';
import { campaignPath, openPage } from '../fixtures/open-page.ts';
import { recognisePage } from './recognising/recognise-page.ts';
import { scanLists } from './scan-lists.ts';
import { leadsThrough, pagerOf, weighList } from './weigh-list.ts';

const row = (email: string) => `<tr><td>${email}</td><td>Hard</td><td>550 5.1.1 No such user</td></tr>`;
const placeholder = '<tr class="skeleton-row"><td><i></i></td><td><i></i></td><td><i></i></td></tr>';

/** Weighs a list of two bounces with a placeholder below, beside what its page says of the number of rows. */
async function weigh(counter: string, pager: string) {
  openPage(`<main><h1>Spring sale</h1><nav><ul><li><a href="#" aria-current="page">Bounced ${counter}</a></li></ul></nav>
    <section><table><thead><tr><th>Email address</th><th>Bounce type</th><th>Bounce reason</th></tr></thead>
    <tbody>${row('ann@shop.example')}${row('bo@shop.example')}${placeholder}</tbody></table><p>${pager}</p></section></main>`);
  const url = new URL(campaignPath, 'https://www.klaviyo.com');
  const found = recognisePage(document, url, 'en');
  if (found.status !== 'bounces') throw new Error(found.status);
  const scan = await scanLists(found, 'en', new AbortController().signal);
  return weighList(found, scan ?? [], pagerOf(found, url), null).look;
}

/** The totals that the page gives where this stands in the list's own heading, beside that counter of its section. */
async function totalsBeside(heading: string, counter: string) {
  openPage(`<main><h1>Cart reminder</h1><nav><ul><li><a href="#" aria-current="page">Bounced ${counter}</a></li></ul></nav>
    <section><h3><button aria-expanded="true">E-mail 1 <span>${heading}</span></button></h3>
    <table><thead><tr><th>Email address</th><th>Bounce type</th><th>Bounce reason</th></tr></thead>
    <tbody>${row('ann@shop.example')}${row('bo@shop.example')}</tbody></table></section></main>`);
  const url = new URL(campaignPath, 'https://www.klaviyo.com');
  const found = recognisePage(document, url, 'en');
  if (found.status !== 'bounces') throw new Error(found.status);
  const scan = await scanLists(found, 'en', new AbortController().signal);
  return weighList(found, scan ?? [], pagerOf(found, url), null).totals;
}

describe('two numbers near a list', () => {
  it('are bounces of so many recipients where the second is far beyond all bounces of the section', async () => {
    expect(await totalsBeside('2 of 4,211', '30')).toMatchObject({ pager: null, section: 30 });
  });

  it('are rows of the list where the second may be one', async () => {
    expect(await totalsBeside('2 of 30', '30')).toMatchObject({ pager: 30, section: 30 });
    // A counter may lag behind while a campaign is still being sent.
    expect(await totalsBeside('2 of 34', '30')).toMatchObject({ pager: 34, section: 30 });
    expect(await totalsBeside('2 of 34', '')).toMatchObject({ pager: 34, section: null });
  });
});

describe('a row that holds nothing yet', () => {
  it('is waited for where the page counts more rows than are filled, or does not count them', async () => {
    expect((await weigh('', '')).status).toBe('waiting');
    expect((await weigh('3', '')).status).toBe('waiting');
    expect((await weigh('', '1–3 of 3')).status).toBe('waiting');
  });

  it('is not waited for where all rows that the page counts are filled', async () => {
    expect(await weigh('2', '')).toMatchObject({ status: 'bounces', rows: 2 });
    expect(await weigh('', '1–2 of 2')).toMatchObject({ status: 'bounces', rows: 2 });
    expect(await weigh('8', '1–2 of 8')).toMatchObject({ status: 'bounces', rows: 2 });
  });
});

describe('a list whose rows scroll inside of it', () => {
  const grid = (height: number) => {
    openPage(`<main><h1>Sale</h1><nav><a href="#" aria-current="page">Bounced 40</a></nav><div role="grid"><div role="row"><div role="columnheader">Email address</div><div role="columnheader">Bounce type</div></div>
      <div style="height:100px;overflow-y:auto"><div style="height:${height}px"><div role="row"><div role="gridcell">ann@shop.example</div><div role="gridcell">Hard</div></div></div></div></div></main>`);
    const url = new URL(campaignPath, 'https://www.klaviyo.com');
    const found = recognisePage(document, url, 'en');
    if (found.status !== 'bounces') throw new Error(found.status);
    return leadsThrough(found.table, pagerOf(found, url));
  };

  it('leads through to other rows, though it does not scroll itself', () => {
    expect(grid(4_000)).toBe(true);
  });
});

it('finds the control that adds people to groups in groups below them all', () => {
  const people = (name: string, reply: string) =>
    `<ul>${[1, 2].map((index) => `<li><div>${name}${index}@shop.example</div><div>${reply}</div></li>`).join('')}</ul>`;
  const kind = (name: string, reply: string) =>
    `<details open><summary>${name} <span class="badge">4</span></summary>${people(`${reply.length}`, reply)}</details>`;
  const types = ['Hard bounce', 'Soft bounce'].map(
    (type) =>
      `<details open><summary><strong>${type}</strong> <span class="badge">12</span></summary>${kind('Invalid address', `550 5.1.1 No such user, ${type}`)}${kind('Mailbox unavailable', `550 5.2.1 Disabled mailbox, ${type}`)}${kind('Technical', `451 4.4.1 Timed out while talking, ${type}`)}</details>`,
  );
  openPage(`<main><h1>Spring sale</h1><nav><ul><li><a href="#" aria-current="page">Bounced 24</a></li></ul></nav>
    <section><div id="tree">${types.join('')}</div><button id="more">Show 12 more</button></section></main>`);
  const url = new URL(campaignPath, 'https://www.klaviyo.com');
  const found = recognisePage(document, url, 'en');
  expect(found.status === 'bounces' && found.lists.flatMap(({ table }) => table.rows).length).toBe(12);
  expect(found.status === 'bounces' && pagerOf(found, url).more?.id).toBe('more');
});

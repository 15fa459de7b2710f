import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PageRead, PageStatus } from '../../../messages.ts';
import { openPage } from '../../fixtures/open-page.ts';
import { createPageReader } from '../page-reader.ts';
import { readRest } from '../walks/read-rest.ts';

let over = new AbortController();
beforeEach(() => {
  over = new AbortController();
  document.body.replaceChildren();
});
afterEach(() => over.abort());

/** Follows the page on show at an address, with a background that stores whatever comes. */
function follow(path: string) {
  let here = new URL(path, 'https://www.klaviyo.com');
  const pages: PageRead[] = [];
  let asking: { fits: (status: PageStatus) => boolean; tell: (status: PageStatus) => void }[] = [];
  const stored = { status: 'stored', account: 'shop', stored: 0, added: 0 } as const;
  const reader = createPageReader({
    document,
    url: () => here,
    send: async () => stored,
    sendPage: async (page) => {
      pages.push(page);
      return stored;
    },
    onChange(status) {
      for (const { fits, tell } of asking) if (fits(status)) tell(status);
      asking = asking.filter(({ fits }) => !fits(status));
    },
    signal: over.signal,
  });
  const until = (fits: (status: PageStatus) => boolean) =>
    new Promise<PageStatus>((tell) => {
      if (fits(reader.status())) tell(reader.status());
      else asking.push({ fits, tell });
    });
  return {
    reader,
    pages,
    until,
    goTo: (to: string) => {
      here = new URL(to, here);
    },
    people: () =>
      pages.flatMap(({ content }) => (content.what === 'people' ? content.rows.map(({ email }) => email) : [])),
  };
}

const suppressed = (people: readonly string[], foot = '') => `<main><h1>Suppressed profiles</h1>
  <table><thead><tr><th>Email</th><th>Reason</th></tr></thead><tbody>${people
    .map((name) => `<tr><td>${name}@shop.example</td><td>Email bounce</td></tr>`)
    .join('')}</tbody></table>${foot}</main>`;

describe('suppressed profiles', () => {
  it('are not those of a list that says nothing of them, while theirs is still to come', async () => {
    const tip = '<ul><li>jan@guide.example</li><li>els@guide.example</li></ul>';
    const nav = '<nav><a href="#">Campaigns</a><a href="#">Flows</a><div class="org">Acme Tea</div></nav>';
    openPage(`${nav}<main><h1>Suppressed profiles</h1><div id="list"></div>${tip}</main>`);
    const { until, people } = follow('/people/suppressed');
    await until(({ side }) => side?.state === 'waiting');
    document
      .querySelector('#list')
      ?.replaceWith(
        ...new DOMParser().parseFromString(suppressed(['ann', 'bo']), 'text/html').querySelectorAll('table'),
      );
    await until(({ side }) => side?.state === 'read');
    await expect.poll(people).toEqual(['ann@shop.example', 'bo@shop.example']);
  });

  it('are handed over once, with how many there are', async () => {
    openPage(suppressed(['ann', 'bo'], '<p>1-2 of 40</p>'));
    const { reader, pages, until, people } = follow('/people/suppressed');
    const status = await until(({ side }) => side?.state === 'read');
    expect(status.side).toMatchObject({ kind: 'suppressed-profiles', read: 2, counts: { email_bounce: 2 } });
    expect(status.completeness).toMatchObject({ read: 2, expected: 40, complete: 'no' });
    await reader.look();
    await reader.settled();
    expect(people()).toEqual(['ann@shop.example', 'bo@shop.example']);
    expect(pages.filter(({ content }) => content.what === 'people' && content.rows.length > 0)).toHaveLength(1);
  });

  it('are read to the last page by the same walk as recipients', async () => {
    openPage(
      suppressed(['ann', 'bo'], '<p id="range">1-2 of 4</p><button>Previous</button><button id="next">Next</button>'),
    );
    const rows = document.querySelector('tbody') as HTMLElement;
    const next = document.querySelector('#next') as HTMLButtonElement;
    const range = document.querySelector('#range') as HTMLElement;
    next.onclick = () => {
      rows.innerHTML = ['cy', 'di']
        .map((name) => `<tr><td>${name}@shop.example</td><td>User suppressed</td></tr>`)
        .join('');
      range.textContent = '3-4 of 4';
      next.disabled = true;
    };
    const { reader, until, people, pages } = follow('/people/suppressed');
    await until(({ canReadRest }) => canReadRest);
    await readRest(reader, over.signal);
    expect(people().toSorted()).toEqual(['ann', 'bo', 'cy', 'di'].map((name) => `${name}@shop.example`));
    expect(reader.status().completeness?.complete).toBe('yes');
    expect(pages.at(-1)?.completeness?.complete).toBe('yes');
  });

  it('are never the rows that another page left behind', async () => {
    openPage(`<main><h1>Spring sale</h1><table><thead><tr><th>Email address</th><th>Bounce type</th><th>Bounce reason</th></tr></thead>
      <tbody><tr><td>ann@shop.example</td><td>Hard</td><td>550 5.1.1 no such user</td></tr></tbody></table></main>`);
    const { reader, until, goTo, people } = follow('/campaign/01JQ8ZK4T0N3M5R7V9X1B2C3D4/reports/recipients');
    await until(({ state }) => state === 'bounces');
    goTo('/people/suppressed');
    await reader.look();
    expect(people()).toEqual([]);
    expect(reader.status().side?.state).toBe('waiting');
  });

  it('are never everybody under Profiles, who was on show before', async () => {
    openPage(`<main><h1>Profiles</h1><table><thead><tr><th>Email</th><th>Date added</th></tr></thead>
      <tbody><tr><td>ann@shop.example</td><td>May 2, 2026</td></tr><tr><td>bo@shop.example</td><td>May 2, 2026</td></tr></tbody></table></main>`);
    const { reader, until, goTo, people } = follow('/people');
    await reader.look();
    goTo('/people/suppressed');
    await reader.look();
    await reader.settled();
    expect(people()).toEqual([]);
    expect(reader.status().side?.state).toBe('waiting');
    // Once no account is waited for any more, it is the rows.
    expect((await until(({ isDoubted }) => isDoubted)).side?.state).toBe('waiting');
    expect(people()).toEqual([]);
  });

  it('say what was looked for and seen where they are not understood', async () => {
    openPage(
      '<main><table><thead><tr><th>Person</th><th>Since</th></tr></thead><tbody><tr><td>Ann</td><td>May</td></tr></tbody></table></main>',
    );
    const { until } = follow('/people/suppressed');
    const { side } = await until((status) => status.side !== null);
    expect(side).toMatchObject({
      state: 'not-understood',
      expected: ['address', 'reason_or_date'],
      saw: ['Person', 'Since'],
    });
  });
});

describe('the other pages', () => {
  it('hand over sums with the choices that they stand under', async () => {
    openPage(`<main><label>Date range <select><option>Last 7 days</option><option selected>Last 30 days</option></select></label>
      <table><thead><tr><th>Count</th><th>Type</th><th>Email domain</th><th>Category</th></tr></thead><tbody>
      <tr><td>12 (60.0%)</td><td>Soft</td><td>corp.example</td><td>Reputation</td></tr></tbody></table></main>`);
    const { reader, pages, until } = follow('/analytics/deliverability/email/bounce-details');
    const { side } = await until((status) => status.side?.state === 'read');
    expect(side).toMatchObject({ kind: 'bounce-report', counts: { soft: 12 } });
    await reader.settled();
    expect(pages[0]?.content).toMatchObject({ what: 'sums', page: 'bounce-report' });
    expect(pages[0]?.content).toHaveProperty('scope', [expect.stringContaining('Last 30 days'), 'Email domain']);
  });

  it('are none where a page is about something else', async () => {
    openPage('<main><h1>Users</h1><table><tr><td>ann@shop.example</td><td>Owner</td></tr></table></main>');
    const { reader, pages } = follow('/settings/account/users');
    await reader.look();
    expect(reader.status()).toMatchObject({ state: 'elsewhere', side: null });
    expect(pages).toEqual([]);
  });
});

describe('the import dialog', () => {
  it('is told of, and takes the file on request', async () => {
    openPage(`${suppressed(['ann', 'bo'])}<div role="dialog"><h2>Import</h2><input type="file" accept=".csv"></div>`);
    const { reader, until } = follow('/people/suppressed');
    await until(({ attachable }) => attachable);
    reader.attach({ name: 'suppress.csv', text: 'Email\n' });
    expect(reader.status().attached).toBe('attached');
    expect(document.querySelector('input')?.files).toHaveLength(1);
  });
});

describe('people who opened or clicked', () => {
  const recipients = '/campaign/01JQ8ZK4T0N3M5R7V9X1B2C3D4/reports/recipients';
  const section = (open: string, head: string, rows: readonly string[]) => `<main><h1>Spring sale</h1>
    <div role="tablist">${['Opened', 'Clicked', 'Bounced', 'Skipped']
      .map((name) => `<button role="tab" aria-selected="${name === open}">${name}</button>`)
      .join('')}</div>
    <table><thead><tr>${head}</tr></thead><tbody>${rows.map((row) => `<tr>${row}</tr>`).join('')}</tbody></table></main>`;
  const openers = section('Opened', '<th>Email</th><th>Opens</th>', [
    '<td>ann@shop.example</td><td>2</td>',
    '<td>bo@shop.example, cy@shop.example</td><td>1</td>',
  ]);
  const engaged = (pages: readonly PageRead[]) =>
    pages.flatMap(({ content }) =>
      content.what === 'people' && content.page === 'engaged-people' ? content.rows : [],
    );

  it('are handed over with what they did, once, and never as bounces', async () => {
    openPage(openers);
    const { reader, pages, until } = follow(recipients);
    await until(({ state }) => state === 'other-list');
    await reader.look();
    await reader.settled();
    expect(engaged(pages)).toMatchObject([{ email: 'ann@shop.example', kind: 'opened' }]);
    expect(reader.status().completeness).toBeNull();
  });

  it('are not those who bounced and are still on show after the section was changed', async () => {
    const bounced = '<th>Email</th><th>Note</th>';
    openPage(section('Bounced', bounced, ['<td>ann@shop.example</td><td></td>']));
    const { reader, pages, until } = follow(recipients);
    await until(({ state }) => state === 'bounces');
    const tabs = document.querySelectorAll('[role="tab"]');
    tabs[2]?.setAttribute('aria-selected', 'false');
    tabs[0]?.setAttribute('aria-selected', 'true');
    await reader.look();
    await reader.settled();
    expect(engaged(pages)).toEqual([]);
  });

  it('are not those who were skipped', async () => {
    openPage(section('Skipped', '<th>Email</th><th>Reason</th>', ['<td>ann@shop.example</td><td>Smart Sending</td>']));
    const { reader, pages, until } = follow(recipients);
    await until(({ state }) => state === 'other-list');
    await reader.settled();
    expect(engaged(pages)).toEqual([]);
  });
});

describe("a person's activity log", () => {
  const event = (name: string, day: number) =>
    `<li><b>${name}</b><p>Spring sale</p><time datetime="2026-05-${String(day).padStart(2, '0')}T10:00:00Z">May ${day}</time></li>`;
  const profile = (foot: string) =>
    openPage(`<main><h1>Ann Lee</h1><p>ann@shop.example</p><h2>Activity</h2>
      <ul id="log">${event('Bounced Email', 20)}${event('Received Email', 19)}</ul>${foot}</main>`);

  it('is read on to its beginning where a control of its own brings more', async () => {
    profile('<button id="more">Load more</button>');
    const more = document.querySelector('#more') as HTMLButtonElement;
    const log = document.querySelector('#log') as HTMLElement;
    let day = 18;
    more.onclick = () => {
      log.insertAdjacentHTML('beforeend', event('Opened Email', day) + event('Bounced Email', day - 1));
      day -= 2;
      if (day < 15) more.remove();
    };
    const { reader, until, pages } = follow('/profile/01JQ8ZK4T0N3M5R7V9X1B2C3D4');
    const status = await until(({ canReadRest }) => canReadRest);
    expect(status.side).toMatchObject({ kind: 'profile', state: 'read', read: 1 });
    await readRest(reader, over.signal);
    expect(reader.status()).toMatchObject({ canReadRest: false, walk: { state: 'done' }, side: { read: 3 } });
    const bounces = pages.flatMap(({ content }) =>
      content.what === 'people' ? content.rows.filter((row) => row.what === 'event' && row.kind === 'bounced') : [],
    );
    expect(new Set(bounces.map(({ at }) => at)).size).toBe(3);
  });

  it('is of the one who can be written to, where the page names others', async () => {
    openPage(`<main><div><h1>Ann Lee</h1></div><div><aside><h3>Contact</h3><p><a href="mailto:ann@shop.example">ann@shop.example</a></p>
      <p>Owner: sam@northwind.test</p></aside><section><h3>Activity</h3><ul>${event('Bounced Email', 20)}
      <li><b>Placed Order</b><p>gift for tom@friends.example</p><time datetime="2026-05-02T10:00:00Z">May 2</time></li></ul></section></div></main>`);
    const { reader, people, until } = follow('/profile/01JQ8ZK4T0N3M5R7V9X1B2C3D4');
    await until(({ side }) => side?.state === 'read');
    await reader.settled();
    expect(new Set(people())).toEqual(new Set(['ann@shop.example']));
  });

  it('offers nothing to read on where nothing brings more', async () => {
    profile('<button>Add note</button>');
    const { until } = follow('/profile/01JQ8ZK4T0N3M5R7V9X1B2C3D4');
    const status = await until(({ side }) => side?.state === 'read');
    expect(status).toMatchObject({ canReadRest: false, completeness: null });
  });
});

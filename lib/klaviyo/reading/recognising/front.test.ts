import { describe, expect, it } from 'vitest';
import { openPage, readHtml, readPage } from '../../fixtures/open-page.ts';
import { readMessageFacts } from '../message/message-facts.ts';
import { ownListOf } from '../message/own-list.ts';

const menu = (open: string) =>
  `<nav><ul>${[
    ['Opened', 812],
    ['Bounced', 3],
  ]
    .map(
      ([label, count]) => `<li><a href="#" ${label === open ? 'aria-current="page"' : ''}>${label} ${count}</a></li>`,
    )
    .join('')}</ul></nav>`;
const openers = `<table><thead><tr><th>Email address</th><th>Name</th><th>Opens</th></tr></thead><tbody>${[1, 2, 3, 4]
  .map((index) => `<tr><td>opener${index}@mail.example</td><td>Otto</td><td>${index}</td></tr>`)
  .join('')}</tbody></table>`;
const bounces = `<table><thead><tr><th>Email address</th><th>Bounce type</th><th>Bounce reason</th></tr></thead><tbody>${[
  1, 2, 3,
]
  .map((index) => `<tr><td>bouncer${index}@mail.example</td><td>Hard</td><td>550 5.1.1 user unknown</td></tr>`)
  .join('')}</tbody></table>`;
const card = (index: number) =>
  `<div class="it"><div><b>ann${index}@mail.example</b> <span>Ann Lee</span></div><div><span>Hard Bounce</span> <span>Invalid address</span></div><div>550 5.1.1 user unknown</div></div>`;
const cards = (count: number) => Array.from({ length: count }, (_, index) => card(index + 1)).join('');
const page = (open: string, list: string) => `${menu(open)}<main><h1>Spring sale</h1><h2>${open}</h2>${list}</main>`;
const people = (rows: readonly { readonly email: string }[]) => rows.map(({ email }) => email);

describe('a drawer that is laid over the page', () => {
  it.each([
    [
      'an inert page',
      `<div inert aria-hidden="true">${page('Opened', openers)}</div><div role="dialog" aria-modal="true" aria-labelledby="t"><h2 id="t">Bounced</h2><span>3 recipients</span><div>${cards(3)}</div></div>`,
    ],
    [
      'a page that is hidden from readers',
      `<div aria-hidden="true">${page('Opened', openers)}</div><div role="dialog" aria-labelledby="t"><header><h2 id="t">Bounced</h2></header><div>${cards(3)}</div></div>`,
    ],
    [
      'a page that says nothing',
      `<div>${page('Opened', openers)}</div><div role="dialog" aria-modal="true"><h3>Bounced 3</h3><div>${cards(3)}</div></div>`,
    ],
    [
      'a page with a list of its own name',
      `<div inert>${page('Opened', openers)}</div><div role="dialog" aria-modal="true"><div role="tablist"><button role="tab">Opened</button><button role="tab" aria-selected="true">Bounced</button></div><div>${cards(3)}</div></div>`,
    ],
    [
      'an overview, by a line that names the message',
      `<div>${page('Opened', openers)}</div><section role="dialog" aria-modal="true"><h2>3 people didn’t get this email</h2><p>Bounced recipients of “Spring sale”</p><div>${cards(3)}</div></section>`,
    ],
  ])('is the list on show above %s', (_, html) => {
    const { found, rows } = readHtml(html);
    expect(people(rows)).toEqual([1, 2, 3].map((index) => `ann${index}@mail.example`));
    expect(found.status === 'bounces' && found.section).toMatchObject({ open: 'bounced', bouncedCount: 3 });
  });

  it.each([
    ['a word says so', '<p>Loading…</p>'],
    ['a ring turns', '<div role="progressbar"></div>'],
    ['it is marked as busy', '<div aria-busy="true"></div>'],
    ['there are bars in place of its rows', '<div class="MuiSkeleton-root"></div><div class="MuiSkeleton-root"></div>'],
  ])('is awaited while its rows are still to come: %s', (_, inside) => {
    const overview = '<main><h1>Spring sale</h1><p>Recipients 4,182</p><p>Bounced 3</p></main>';
    const { found } = readHtml(
      `${overview}<div role="dialog" aria-modal="true" aria-labelledby="t"><h2 id="t">Bounced recipients</h2>${inside}</div>`,
      '/campaign/01JQ8ZK4T0N3M5R7V9X1B2C3D4/reports/overview',
    );
    expect(found).toMatchObject({ status: 'waiting', section: { open: 'bounced' } });
  });

  it('is the list on show where the browser itself puts the page aside', () => {
    openPage(`${page('Opened', openers)}<dialog><h2>Bounced</h2><div>${cards(3)}</div></dialog>`);
    document.querySelector('dialog')?.showModal();
    expect(people(readPage().rows)).toEqual([1, 2, 3].map((index) => `ann${index}@mail.example`));
  });

  it.each([
    ['details of one bounce', `<h2>Bounced</h2><div>${cards(1)}</div>`],
    ['an explanation', '<h2>What does bounced mean?</h2><p>Hard bounce: the address is gone.</p>'],
    [
      'a question',
      '<h2>Suppress bounced recipients?</h2><ul><li>bouncer1@mail.example</li><li>bouncer2@mail.example</li></ul>',
    ],
    ['openers', `<h2>Opened</h2>${openers}`],
  ])('leaves the list of bounces behind it as it is: %s', (_, inside) => {
    const { rows } = readHtml(
      `<div inert>${page('Bounced', bounces)}</div><div role="dialog" aria-modal="true">${inside}</div>`,
    );
    expect(people(rows)).toEqual([1, 2, 3].map((index) => `bouncer${index}@mail.example`));
  });

  it.each([
    ['is closed', `<div hidden role="dialog" aria-modal="true"><h2>Bounced</h2>${cards(3)}</div>`],
    ['is of openers', `<div role="dialog" aria-modal="true"><h2>Opened</h2>${openers}</div>`],
    ['shows one bounce', `<div role="dialog" aria-modal="true"><h2>Bounced</h2>${cards(1)}</div>`],
    [
      'shows what it would look like',
      `<div role="dialog" aria-modal="true"><h2>Bounced</h2><h3>Example</h3>${cards(3)}</div>`,
    ],
  ])('makes no bounces of a page of openers where it %s', (_, html) => {
    expect(readHtml(`<div>${page('Opened', openers)}</div>${html}`).rows).toEqual([]);
  });
});

describe('a dialog over a page that is about no message', () => {
  const trends = `<main><h1>Email trends</h1><table><thead><tr><th>Campaign</th><th>Sent</th><th>Bounce rate</th></tr></thead>
    <tbody><tr><td>Payday picks</td><td>4,100</td><td>0.20%</td></tr><tr><td>Payday picks for men</td><td>4,400</td><td>0.30%</td></tr></tbody></table></main>`;
  const dialog = (name: string, below: string) =>
    `${trends}<div role="dialog" aria-modal="true" aria-labelledby="t"><h2 id="t">${name}</h2>${below}<div>${cards(3)}</div></div>`;
  const tab = '<div role="tablist"><button role="tab" aria-selected="true">Bounced</button></div>';

  it('is the message that it is called by, and the page around it tells nothing of that', () => {
    const { found } = readHtml(dialog('Payday picks for men', tab), '/campaigns/trends');
    expect(found).toMatchObject({
      status: 'bounces',
      message: { channel: 'campaign', id: 'page:/campaigns/trends#Payday picks for men' },
    });
    expect(readMessageFacts(document, 'en', ownListOf(found))).toEqual({
      name: 'Payday picks for men',
      sentAt: null,
      sent: null,
      bounced: null,
    });
  });

  it('is of another message where it is called otherwise', () => {
    const idOf = (name: string) => {
      const { found } = readHtml(dialog(name, tab), '/campaigns/trends');
      return found.status === 'bounces' ? found.message.id : found.status;
    };
    expect(idOf('Payday picks')).not.toBe(idOf('Payday picks for men'));
  });

  it('is the campaign whose id stands in the address, and a line below its heading may tell the section', () => {
    const { found, rows } = readHtml(
      dialog('Payday picks', '<div>Bounced · 3 recipients</div>'),
      '/campaigns?bounced=01JQ8ZK4T0N3M5R7V9X1B2C3D4',
    );
    expect(found).toMatchObject({ status: 'bounces', message: { id: '01JQ8ZK4T0N3M5R7V9X1B2C3D4' } });
    expect(rows).toHaveLength(3);
  });

  it.each([
    '/campaigns?profile=01JQ8ZK4T0N3M5R7V9X1B2C3D4',
    '/campaigns?a=01JQ8ZK4T0N3M5R7V9X1B2C3D4&b=01JQ8ZK4T0N3M5R7V9X1B2C3D5',
  ])('is not the campaign of an id that may be something else: %s', (path) => {
    const { found } = readHtml(dialog('Payday picks', tab), path);
    expect(found.status === 'bounces' && found.message.id).toContain('#Payday picks');
  });
});

describe('a dialog at the address of its own message', () => {
  const over = (behind: string, name: string) => {
    const { found } = readHtml(
      `${page('Bounced', bounces).replace('Spring sale', behind)}<div role="dialog" aria-modal="true" aria-labelledby="t"><h2 id="t">${name}</h2><div role="tablist"><button role="tab" aria-selected="true">Bounced</button></div><div>${cards(3)}</div></div>`,
    );
    return { found, facts: readMessageFacts(document, 'en', ownListOf(found)) };
  };

  it('is called what both say', () => {
    expect(over('Summer sale', 'Summer sale').facts.name).toBe('Summer sale');
  });

  it('has no name for certain where the page behind is called otherwise', () => {
    const { found, facts } = over('Spring sale', 'Summer sale');
    expect(found).toMatchObject({ status: 'bounces', message: { id: '01JQ8ZK4T0N3M5R7V9X1B2C3D4' } });
    expect(facts.name).toBeNull();
  });
});

it('reads no lists of two campaigns side by side under one of their names', () => {
  const side = (name: string) => `<section><h2>${name}</h2><h3>Bounced</h3>${bounces}</section>`;
  const { found } = readHtml(
    `<main><h1>Compare campaigns</h1>${side('Letter A')}${side('Letter B').replaceAll('bouncer', 'other')}</main>`,
    '/campaigns/compare?left=01JQ8ZK4T0N3M5R7V9X1B2C3D4&right=01JQ8ZK4T0N3M5R7V9X1B2C3D5',
  );
  expect(found.status).toBe('elsewhere');
});

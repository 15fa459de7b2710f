import { describe, expect, it } from 'vitest';
import { readHtml } from '../../fixtures/open-page.ts';
import { readPager } from '../../reading/pager/pager.ts';

const people = [
  ['Ann Lee', 'ann@shop.example', 'Hard', 'Invalid address', '550 5.1.1 No such user'],
  ['Bo Ek', 'bo@kiosk.example', 'Soft', 'Mailbox unavailable', '452 4.2.2 Mailbox full'],
  ['Cy Fox', 'cy@corp.example', 'Hard', 'Reputation', '554 5.7.1 Message blocked'],
] as const;
type Person = (typeof people)[number];
/** A reply that names an address and no status that would tell it from a sentence. */
const refused = '550 SC-001 (COL4) Unfortunately, messages were not sent. Please contact postmaster@mx.example';
const facts = people.map(([name, email, type, , reason]) => [email, name, type.toLowerCase(), reason]);

const shadow = (html: string) => `<template shadowrootmode="open">${html}</template>`;
const chip = (text: string) => `<x-chip>${shadow(`<span part="label">${text}</span>`)}</x-chip>`;
const head = '<div class="h"><div>Recipient</div><div>Bounce type</div><div>Category</div><div>Diagnostic</div></div>';
const tabs = '<ul><li>Opened <b>4</b></li><li aria-current="true">Bounced <b>3</b></li></ul>';

/** Rows of several makes. */
const slotted = ([name, email, type, category, reason]: Person) =>
  `<x-row role="listitem">${shadow('<div class="who"><slot name="title"></slot><slot name="subtitle"></slot></div><div><slot name="type"></slot></div><div><slot name="category"></slot></div><div><slot></slot></div>')}<strong slot="title">${name}</strong><span slot="subtitle">${email}</span><span slot="type">${type}</span><span slot="category">${category}</span><span>${reason}</span></x-row>`;
const slottedChips = ([name, email, type, category, reason]: Person) =>
  `<x-row role="listitem">${shadow('<div class="who"><slot name="title"></slot><slot name="subtitle"></slot></div><div><slot name="type"></slot></div><div><slot name="category"></slot></div><div><slot></slot></div>')}<strong slot="title">${name}</strong><span slot="subtitle">${email}</span><span slot="type">${chip(type)}</span><span slot="category">${chip(category)}</span>${chip(reason)}</x-row>`;
const own = ([name, email, type, category, reason]: Person) =>
  `<x-row>${shadow(`<div><b>${name}</b><i>${email}</i></div><div>${type}</div><div>${chip(category)}</div><div>${reason}</div>`)}</x-row>`;
const light = ([name, email, type, category, reason]: Person) =>
  `<div class="row"><div><div>${name}</div><div>${email}</div></div><div>${type}</div><div>${category}</div><div>${reason}</div></div>`;

const rows: readonly [string, (person: Person) => string][] = [
  ['whose texts are slotted', slotted],
  ['whose texts are slotted chips', slottedChips],
  ['whose texts are their own', own],
  ['of plain elements', light],
];

/** Lists around them. */
const lists: readonly [string, (rows: string) => string][] = [
  [
    'in a list with the header in its tree',
    (inside) => `<x-list>${shadow(`${head}<div role="list"><slot></slot></div>`)}${inside}</x-list>`,
  ],
  [
    'in a list that is a component',
    (inside) => `<x-list>${shadow(`${head}<div role="list">${inside}</div>`)}</x-list>`,
  ],
  ['in a list with the header beside it', (inside) => `${head}<x-list>${shadow('<slot></slot>')}${inside}</x-list>`],
  ['in a plain list', (inside) => `<div class="list">${head}<div>${inside}</div></div>`],
];

const apps: readonly [string, (list: string) => string][] = [
  ['on a page', (list) => `<main><h1>Spring sale</h1>${tabs}${list}</main>`],
  [
    'in an app that is a component',
    (list) => `<x-app>${shadow(`<main><h1>Spring sale</h1>${tabs}<div id="out">${list}</div></main>`)}</x-app>`,
  ],
  [
    'in an app of nested components',
    (list) =>
      `<x-app>${shadow(`<x-main>${shadow('<main><slot></slot></main>')}<h1>Spring sale</h1>${tabs}<x-panel>${shadow(`<section>${list}</section>`)}</x-panel></x-main>`)}</x-app>`,
  ],
];

describe.each(apps)('components %s', (_, app) => {
  describe.each(lists)('%s', (_list, list) => {
    it.each(rows)('are read as rows %s', (_rows, row) => {
      const { rows: read } = readHtml(app(list(people.map(row).join(''))));
      expect(read.map(({ email, name, type, reason }) => [email, name, type, reason])).toEqual(facts);
    });
  });
});

describe('a list that is a component', () => {
  it('may have its pager in a component of its own beside its rows', () => {
    const cells = (texts: readonly string[]) =>
      shadow(texts.map((text) => `<span part="cell">${text}</span>`).join(''));
    const headers = ['Recipient', 'Name', 'Bounce type', 'Category', 'Diagnostic'];
    const inside = people.map(
      ([name, ...others]) => `<x-row>${cells([others[0] ?? '', name, ...others.slice(1)])}</x-row>`,
    );
    const pager = `<x-pager>${shadow('<div><button disabled>Previous</button><span>Page 1 of 5</span><button id="on">Next</button></div>')}</x-pager>`;
    const { found, rows: read } = readHtml(
      `<main><h1>Spring sale</h1>${tabs}<x-table>${shadow(`<x-head>${cells(headers)}</x-head>${inside.join('')}${pager}`)}</x-table></main>`,
    );
    expect(read.map(({ email, name, type, reason }) => [email, name, type, reason])).toEqual(facts);
    const list = found.status === 'bounces' ? found.table.element : document.body;
    expect(readPager(list, new URL('https://www.klaviyo.com/')).next?.id).toBe('on');
  });
});

describe('rows of an ARIA table that are components', () => {
  const header = `<div role="row">${['Email address', 'Name', 'Bounce type', 'Category', 'Bounce reason'].map((text) => `<div role="columnheader">${text}</div>`).join('')}</div>`;
  const cells = ([name, , type, category, reason]: Person, cell: string) =>
    `<style>:host{display:table-row}</style>${[`<slot name="email"></slot>`, name, chip(type), category, `<span>${reason}</span>`].map((inside) => `<div ${cell}>${inside}</div>`).join('')}`;
  it.each<[string, (person: Person) => string]>([
    ['whose address is slotted', (person) => cells(person, 'part="cell"')],
    ['whose cells have roles', (person) => cells(person, 'role="cell"')],
    ['with a box around the cells', (person) => `<div class="row">${cells(person, 'class="cell"')}</div>`],
  ])('are read, %s', (_, inside) => {
    const row = (person: Person) =>
      `<x-row role="row">${shadow(inside(person))}<a slot="email" href="#">${person[1]}</a></x-row>`;
    const { rows: read } = readHtml(
      `<main><h1>Spring sale</h1><x-list>${shadow(`<h2>Bounced</h2><div role="table">${header}${people.map(row).join('')}</div>`)}</x-list></main>`,
    );
    expect(read.map(({ email, name, type, reason }) => [email, name, type, reason])).toEqual(facts);
  });
});

describe('a component inside a row', () => {
  it('is no list of its own where its reply names an address', () => {
    const text = (said: string) => `<x-text>${shadow(`<p>${said}</p>`)}</x-text>`;
    const row = (email: string, said: string) =>
      `<x-row role="listitem">${shadow('<div><slot name="title"></slot></div><div><slot name="type"></slot></div><div><slot></slot></div>')}<span slot="title">${email}</span><span slot="type">Hard</span>${text(said)}</x-row>`;
    const inside =
      row('ann@shop.example', '550 5.1.1 No such user') +
      row('bo@kiosk.example', refused) +
      row('cy@corp.example', '554 5.7.1 Blocked');
    const { rows: read, found } = readHtml(
      `<main><h1>Spring sale</h1>${tabs}<x-list>${shadow('<div><div>Recipient</div><div>Bounce type</div><div>Diagnostic</div></div><div role="list"><slot></slot></div>')}${inside}</x-list></main>`,
    );
    expect(read.map(({ email, reason }) => [email, reason])).toEqual([
      ['ann@shop.example', '550 5.1.1 No such user'],
      ['bo@kiosk.example', refused],
      ['cy@corp.example', '554 5.7.1 Blocked'],
    ]);
    expect(found.status === 'bounces' && found.lists.length).toBe(1);
  });
});

import { describe, expect, it } from 'vitest';
import { readHtml } from '../../fixtures/open-page.ts';

const people = [
  ['ann', 'shop', 'example'],
  ['bo.ek', 'kiosk', 'example'],
  ['cy_fox', 'corp', 'test'],
] as const;
const emails = people.map(([local, host, top]) => `${local}@${host}.${top}`);
const ways: readonly [string, (local: string, host: string, top: string) => string][] = [
  ['in spans', (local, host, top) => `<span>${local}</span><span>@</span><span>${host}.${top}</span>`],
  [
    'with places to break',
    (local, host, top) => `<span>${local}</span><span>@</span><wbr><span>${host}.<wbr>${top}</span>`,
  ],
  [
    'with zero-width spaces',
    (local, host, top) => `<span>${local}</span><span>@</span>\u200b<span>${host}.\u200b${top}</span>`,
  ],
  ['at the sign', (local, host, top) => `<b>${local}</b>@${host}.${top}`],
  ['behind the sign', (local, host, top) => `${local}@<i>${host}.${top}</i>`],
  ['before the end', (local, host, top) => `<a href="/p"><span>${local}@${host}</span><span>.${top}</span></a>`],
];
const listed = (rows: readonly string[]) =>
  `<main><h1>Spring sale</h1><nav><a aria-current="page">Bounced</a></nav><div class="list">${rows.join('')}</div></main>`;

describe('an address that is split over elements', () => {
  it.each(ways)('is read in a grid of plain elements: %s', (_, address) => {
    const rows = people.map(
      (parts) =>
        `<div class="r" style="display:contents"><div>${address(parts[0], parts[1], parts[2])}</div><div>Ann Lee</div><div>Hard</div></div>`,
    );
    const head = '<div class="r" style="display:contents"><div>To</div><div>Who</div><div>Kind</div></div>';
    const { rows: read } = readHtml(listed([head, ...rows]));
    expect(read.map(({ email }) => email)).toEqual(emails);
    expect(read.map(({ type }) => type)).toEqual(['hard', 'hard', 'hard']);
  });

  it.each(ways)('is read on cards: %s', (_, address) => {
    const rows = people.map(
      (parts) =>
        `<article><h3>Ann Lee</h3><p>${address(parts[0], parts[1], parts[2])}</p><p>Hard bounce</p><p>550 5.1.1 No such user</p></article>`,
    );
    const { rows: read } = readHtml(listed(rows));
    expect(read.map(({ email, name }) => [email, name])).toEqual(emails.map((email) => [email, 'Ann Lee']));
  });

  it('is read from the field in which each card lets it be edited', () => {
    const rows = emails.map(
      (email, index) =>
        `<article><h3>Ann Lee</h3><label>Email <input type="email" value="${email}"></label><p>Hard bounce</p><p>550 5.1.1 No such user ${index}</p></article>`,
    );
    const search = '<label>Search <input type="search" value="someone@search.example"></label>';
    const { rows: read } = readHtml(listed([search, ...rows]));
    expect(read.map(({ email, type }) => [email, type])).toEqual(emails.map((email) => [email, 'hard']));
  });
});

import { describe, expect, it } from 'vitest';
import { readHtml } from '../../fixtures/open-page.ts';
import { bounces, headers, page, table } from '../../fixtures/recipients-page.ts';

const others = table(headers, [
  ['cy@corp.example', 'Hard', 'Invalid address', '550 5.1.1 No such user'],
  ['dee@corp.example', 'Soft', 'Mailbox unavailable', '452 4.2.2 Mailbox full'],
  ['eve@corp.example', 'Soft', 'Mailbox unavailable', '452 4.2.2 Mailbox full'],
]);
const menu = '<nav><a href="#" aria-current="page">Bounced 2</a></nav>';
const emailsOf = (html: string) => readHtml(html).rows.map(({ email }) => email.split('@')[0]);
const own = ['ann', 'bo'];
const heading = (id: string) => `<h2>Compare with: <a href="/campaign/${id}/reports/recipients">Winter sale</a></h2>`;
const another = '01JQ8ZK4T0N3M5R7V9X1B2C3D5';
const itself = '01JQ8ZK4T0N3M5R7V9X1B2C3D4';

describe('a list in a drawer over this message', () => {
  const drawer = (head: string) => `<div role="dialog"><h2>Winter sale</h2>${head}<h3>Bounced</h3>${others}</div>`;
  const link = (id: string) => `<a href="/campaign/${id}/reports/recipients">Open full report</a>`;

  it('is none of this one where it leads to another, or the address names another beside', () => {
    expect(emailsOf(page(menu, bounces, drawer(link(another))))).toEqual(own);
    const { rows } = readHtml(
      page(menu, bounces, drawer('')),
      `/campaign/${itself}/reports/recipients?modal=${another}`,
    );
    expect(rows.map(({ email }) => email.split('@')[0])).toEqual(own);
  });

  it('is this one’s where it leads to it', () => {
    expect(emailsOf(page(menu, '<p>Overview</p>', drawer(link(itself))))).toEqual(['cy', 'dee', 'eve']);
  });
});

describe('a list below a heading that leads to another message', () => {
  it('is none of this one, beside its own list and alone', () => {
    const panel = `<section>${heading(another)}<div><h3>Bounced (3)</h3>${others}</div></section>`;
    expect(emailsOf(page(menu, `<div>${bounces}</div>${panel}`))).toEqual(own);
    expect(emailsOf(page(menu, panel))).toEqual([]);
  });

  it('is this one’s where the heading leads to it, stands below the list, or above all of the page', () => {
    const list = `<div>${bounces}</div>`;
    expect(emailsOf(page(menu, `<section>${heading(itself)}${list}</section>`))).toEqual(own);
    expect(emailsOf(page(menu, `<section>${list}${heading(another)}<p>…</p></section>`))).toEqual(own);
    expect(emailsOf(page(menu, heading(another) + list))).toEqual(own);
  });
});

describe('a list below words for another message', () => {
  const box = `<aside aria-label="Compare"><h3>Compare with: “Winter sale”</h3><p>212 bounced</p>${others}</aside>`;

  it('is none of this one, where the address names this one', () => {
    expect(emailsOf(page(menu, `<section>${box}<div><h2>Bounced</h2>${bounces}</div></section>`))).toEqual(own);
  });

  it('is this one’s where they are the message’s own name', () => {
    const { rows } = readHtml(`${menu}<main><h1>Compare our teas</h1>${bounces}</main>`);
    expect(rows).toHaveLength(2);
  });
});

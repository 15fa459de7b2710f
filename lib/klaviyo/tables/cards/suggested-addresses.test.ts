import { describe, expect, it } from 'vitest';
import { readHtml } from '../../fixtures/open-page.ts';

const people = [
  ['ann.lee@gmial.example', 'Ann Lee', 'Hard', '550 5.1.1 No such user', 'ann.lee@gmail.example'],
  ['bo@kiosk.example', 'Bo Ek', 'Soft', '452 4.2.2 Mailbox full', ''],
  ['cyfx@corp.example', 'Cy Fox', 'Hard', '550 5.1.1 No such user', 'cyfox@corp.example'],
  ['bo@outlok.example', 'Bo Lim', 'Soft', '421 4.7.0 Try again later', 'bo@outlook.example'],
] as const;
const facts = people.map(([email, name, type, reason]) => [email, name, type.toLowerCase(), reason]);
const page = (list: string) =>
  readHtml(
    `<main><h1>Spring sale</h1><ul><li>Opened <b>9</b></li><li aria-current="true">Bounced <b>4</b></li></ul>${list}</main>`,
  ).rows.map(({ email, name, type, reason }) => [email, name, type, reason]);

const parted = (email: string) => email.replace('@', '@<wbr>');
const ways: readonly [string, (email: string, other: string) => string][] = [
  [
    'a button below it',
    (email, other) => `<span>${parted(email)}</span>${other && `<div>Did you mean <button>${other}</button>?</div>`}`,
  ],
  [
    'a link on the same line',
    (email, other) => `<a href="#p">${email}</a>${other && ` <small>Meinten Sie <a href="#s">${other}</a>?</small>`}`,
  ],
  ['the same text', (email, other) => `${email}${other && ` (did you mean ${other}?)`}`],
  ['words of another language', (email, other) => `<div>${email}</div>${other && `<div>Mysleli jste ${other}?</div>`}`],
  [
    'a suggestion without a question',
    (email, other) => `<div>${email}</div>${other && `<div>Suggestion: ${other}</div>`}`,
  ],
];

describe('an address that is suggested in place of a mistyped one', () => {
  it.each(ways)('is no second recipient in a table: %s', (_, cell) => {
    const rows = people.map(
      ([email, name, type, reason, other]) =>
        `<tr><td>${name}</td><td>${cell(email, other)}</td><td>${type}</td><td>${reason}</td></tr>`,
    );
    const head = '<tr><th>Name</th><th>Email</th><th>Bounce type</th><th>Bounce reason</th></tr>';
    expect(page(`<table><thead>${head}</thead><tbody>${rows.join('')}</tbody></table>`)).toEqual(facts);
  });

  it.each(ways)('is none in a grid without rows: %s', (_, cell) => {
    const cells = people.flatMap(([email, name, type, reason, other]) => [name, cell(email, other), type, reason]);
    const all = ['Name', 'Email', 'Type', 'Reason', ...cells].map((text) => `<div>${text}</div>`);
    expect(page(`<div style="display:grid;grid-template-columns:repeat(4,1fr)">${all.join('')}</div>`)).toEqual(facts);
  });

  it.each(ways)('is none on cards: %s', (_, cell) => {
    const cards = people.map(
      ([email, name, type, reason, other]) =>
        `<article><h3>${name}</h3><div>${cell(email, other)}</div><p>${type} bounce</p><p>${reason}</p></article>`,
    );
    expect(page(`<section>${cards.join('')}</section>`)).toEqual(facts);
  });

  it('is told from a recipient whose address is nearly the same', () => {
    const alike = ['ann@gmial.example', 'ann@gmail.example', 'anna@gmail.example'];
    const cards = alike.map((email) => `<li><div>${email}</div><div>Hard bounce</div></li>`);
    expect(page(`<ul>${cards.join('')}</ul>`).map(([email]) => email)).toEqual(alike);
    const two = `<table><tr><th>Email</th><th>Bounce type</th></tr><tr><td>bo@kiosk.example</td><td>Hard</td></tr><tr><td>ann@gmial.example, ann@gmail.example</td><td>Hard</td></tr></table>`;
    expect(page(two).map(([email]) => email)).toEqual(['bo@kiosk.example']);
  });
});

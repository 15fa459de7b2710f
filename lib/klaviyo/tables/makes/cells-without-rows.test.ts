import { describe, expect, it } from 'vitest';
import { readHtml } from '../../fixtures/open-page.ts';

const people = [
  ['ann@shop.example', 'Ann Lee', 'Hard', '550 5.1.1 No such user'],
  ['bo@kiosk.example', 'Bo Ek', 'Soft', '452 4.2.2 Mailbox full'],
  ['cy@corp.example', 'Cy Fox', 'Hard', '550 5.1.1 No such user'],
];
const facts = people.map(([email, name, type, reason]) => [email, name, type?.toLowerCase(), reason]);
const section = '<ul><li>Opened <b>9</b></li><li aria-current="true">Bounced <b>3</b></li></ul>';
const cells = (rows: readonly (readonly string[])[]) => rows.flat().map((text) => `<div>${text}</div>`);
const read = (list: string) =>
  readHtml(`<main><h1>Spring sale</h1>${section}${list}</main>`).rows.map(({ email, name, type, reason }) => [
    email,
    name,
    type,
    reason,
  ]);

describe('cells that are all siblings, without rows around them', () => {
  it('are rows below headers among them', () => {
    expect(read(`<div>${cells([['Email', 'Name', 'Type', 'Reason'], ...people]).join('')}</div>`)).toEqual(facts);
  });

  it('are rows below headers in a part of their own', () => {
    const head = cells([['Email', 'Name', 'Type', 'Reason']]).join('');
    expect(read(`<div><div>${head}</div><div>${cells(people).join('')}</div></div>`)).toEqual(facts);
    const deep = `<section><div>1</div><div><div><div>${cells(people).join('')}</div></div></div></section>`;
    expect(read(`<div><div><div>${head}</div></div>${deep}</div>`)).toEqual(facts);
  });

  it('are rows without headers, where one place holds all types', () => {
    // Nothing tells that the other texts are names.
    const unnamed = facts.map(([email, , type, reason]) => [email, '', type, reason]);
    expect(read(`<div>${cells(people).join('')}</div>`)).toEqual(unnamed);
    const typeFirst = people.map(([email = '', name = '', type = '', reason = '']) => [type, email, name, reason]);
    expect(read(`<div>${cells(typeFirst).join('')}</div>`)).toEqual(unnamed);
  });

  it('are none where a heading stands above several people', () => {
    const [ann, bo, cy] = people.map(([email]) => `<div>${email}</div>`);
    expect(
      read(`<div><h3>Hard</h3>${ann}${cy}<h3>Soft</h3>${bo}</div>`).map(([email, , type]) => [email, type]),
    ).toEqual([
      ['ann@shop.example', 'hard'],
      ['cy@corp.example', 'hard'],
      ['bo@kiosk.example', 'soft'],
    ]);
  });
});

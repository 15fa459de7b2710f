import { describe, expect, it } from 'vitest';
import { readHtml } from '../../fixtures/open-page.ts';

const people: readonly Person[] = [
  ['Ann Lee', 'ann@shop.example', 'Hard', 'Invalid address', '550 5.1.1 No such user'],
  ['Bo Ek', 'bo@kiosk.example', 'Soft', 'Technical', 'Delivery not authorised, message refused'],
  ['Cy Fox', 'cy@corp.example', 'Soft', 'Reputation', '554 5.7.1 Blocked, ask postmaster@corp.example'],
  ['Dee Ray', 'dee@corp.example', 'Hard', 'Invalid address', '511 5.1.2 Host unknown'],
];
type Person = readonly [name: string, email: string, type: string, category: string, reason: string];
const facts = people.map(([name, email, type, category, reason]) => ({
  email,
  name,
  type: type.toLowerCase(),
  category: category.toLowerCase().replace(' ', '_'),
  reason,
}));
const bounced = '<nav><a aria-current="page">Bounced</a></nav>';
const page = (card: (...person: Person) => string) =>
  `<main><h1>Spring sale</h1>${bounced}<div class="list">${people.map((person) => card(...person)).join('')}</div></main>`;
const read = (html: string) =>
  readHtml(html).rows.map(({ email, name, type, category, reason }) => ({ email, name, type, category, reason }));

describe('cards of one list', () => {
  it.each<[string, (...person: Person) => string]>([
    [
      'fields with labels',
      (name, email, type, category, reason) =>
        `<fieldset><legend>${email}</legend><label>Name <output>${name}</output></label><label>Type <output>${type}</output></label><label>Category <output>${category}</output></label><label>Reason <output>${reason}</output></label></fieldset>`,
    ],
    [
      'labels in bold, with nothing behind them',
      (name, email, type, category, reason) =>
        `<div><p>${name}</p><p>${email}</p><ul><li><b>Type</b> ${type}</li><li><b>Category</b> ${category}</li><li><strong>Reason</strong> ${reason}</li></ul></div>`,
    ],
    [
      'texts without classes',
      (name, email, type, category, reason) =>
        `<div><span>${email}</span><span>${name}</span><span>${type}</span><span>${category}</span><span>${reason}</span></div>`,
    ],
    [
      'a name before a comma, and a reply beside small letters',
      (name, email, type, category, reason) =>
        `<li><a href="/p">${name}, ${email}</a><img alt="${type} bounce"><small>${category}</small><q>${reason}</q></li>`,
    ],
  ])('tell each other what is a label and where replies stand: %s', (_, card) => {
    expect(read(page(card))).toEqual(facts);
  });

  it('are read where the category stands in the head of their column, and one column has a single card', () => {
    const groups = Map.groupBy(people, ([, , , category]) => category);
    const columns = [...groups].map(
      ([category, list]) =>
        `<section><header><h3>${category}</h3><span>${list.length}</span></header><ul>${list
          .map(([name, email, , , reason]) => `<li><strong>${name}</strong><div>${email}</div><p>${reason}</p></li>`)
          .join('')}</ul></section>`,
    );
    const html = `<main><h1>Spring sale</h1>${bounced}<div style="display:flex">${columns.join('')}</div></main>`;
    const byEmail = (rows: readonly { email: string }[]) => rows.toSorted((a, b) => a.email.localeCompare(b.email));
    // A reply without a code is told by the place of others, and this column has none.
    expect(byEmail(read(html))).toEqual(
      facts.map((row) => ({ ...row, type: null, ...(row.name === 'Bo Ek' && { reason: expect.any(String) }) })),
    );
  });

  it('are the lines of a table drawn with bars', () => {
    const line = (fields: readonly string[]) => `| ${fields.map((field) => field.padEnd(45)).join(' | ')} |`;
    const lines = people.map(([name, email, type, category, reason]) => line([email, name, type, category, reason]));
    const html = `<main><h1>Spring sale</h1>${bounced}<pre>${[line(['Email', 'Name', 'Type', 'Category', 'Reason']), ...lines].join('\n')}</pre></main>`;
    expect(read(html)).toEqual(facts);
  });
});

describe('a cell with several facts', () => {
  it('parts them from labels in bold', () => {
    const rows = people
      .map(
        ([name, email, type, category, reason]) =>
          `<tr><td><div>${name}</div><div>${email}</div></td><td><ul><li><b>Type</b> ${type}</li><li><b>Category</b> ${category}</li><li><b>Reason</b> ${reason}</li></ul></td></tr>`,
      )
      .join('');
    const table = `<table><thead><tr><th>Recipient</th><th>Bounce details</th></tr></thead><tbody>${rows}</tbody></table>`;
    expect(read(`<main><h1>Spring sale</h1>${bounced}${table}</main>`)).toEqual(facts);
  });
});

describe('an address with a part that nobody sees', () => {
  it('is that which is on show', () => {
    const rows = people
      .map(([, email, type]) => {
        const [local, domain] = email.split('@');
        return `<tr><td>${local}<span style="display:none">.trap</span>@${domain}</td><td>${type}</td></tr>`;
      })
      .join('');
    const { rows: found } = readHtml(
      `<main><h1>Spring sale</h1><table><thead><tr><th>Email</th><th>Bounce type</th></tr></thead><tbody>${rows}</tbody></table></main>`,
    );
    expect(found.map(({ email }) => email)).toEqual(facts.map(({ email }) => email));
  });
});

describe('the name of the message on a card', () => {
  it.each([
    ['before the reason', ['Message', 'Bounce reason']],
    ['behind it', ['Bounce reason', 'Message']],
  ])('is no part of its reason: %s', (_, labels) => {
    const reasons = ['Mailbox is full', 'No such user'];
    const cards = reasons.map((reason, index) => {
      const pairs = labels.map((label) => `<dt>${label}</dt><dd>${label === 'Message' ? 'Reminder 1' : reason}</dd>`);
      return `<li><b>ann${index}@shop.example</b><dl>${pairs.join('')}</dl></li>`;
    });
    const { rows } = readHtml(`<main><h1>Spring sale</h1><h2>Bounced</h2><ul>${cards.join('')}</ul></main>`);
    expect(rows.map(({ reason }) => reason)).toEqual(reasons);
  });

  it('is what the server said where nothing else is', () => {
    const cards = ['Mailbox is full', 'No such user'].map(
      (reason, index) =>
        `<li><b>ann${index}@shop.example</b><dl><dt>Type</dt><dd>Hard</dd><dt>Message</dt><dd>${reason}</dd></dl></li>`,
    );
    const { rows } = readHtml(`<main><h1>Spring sale</h1><h2>Bounced</h2><ul>${cards.join('')}</ul></main>`);
    expect(rows.map(({ reason }) => reason)).toEqual(['Mailbox is full', 'No such user']);
  });
});

describe('an address in a reply', () => {
  it('is no recipient where replies are a list of their own', () => {
    const column = (title: string, index: number) =>
      `<div><h4>${title}</h4><ul>${people.map((person) => `<li>${person[index]}</li>`).join('')}</ul></div>`;
    const { rows } = readHtml(
      `<main><h1>Spring sale</h1>${bounced}<div style="display:flex">${column('Email address', 1)}${column('Bounce reason', 4)}</div></main>`,
    );
    expect(rows.map(({ email }) => email).filter((email) => email.startsWith('postmaster'))).toEqual([]);
  });
});

describe('cards with two labels on a line and badges', () => {
  it('are read by both labels, and no badge is a name', () => {
    const html = `${bounced}<main><h1>Spring sale</h1><div>${people
      .map(
        ([, email, type, category, reason]) =>
          `<div class="it"><div><strong>${email}</strong><span class="bg">bounced 5 times</span><span class="bg">Suppressed after 7 soft bounces</span></div><p><b>Bounce type:</b> ${type} &nbsp; <b>Category:</b> ${category}</p><p><b>Reason:</b> ${reason}</p></div>`,
      )
      .join('')}</div></main>`;
    expect(read(html)).toEqual(facts.map((fact) => ({ ...fact, name: '' })));
  });
});

import { describe, expect, it } from 'vitest';
import { readHtml } from '../../fixtures/open-page.ts';
import { table } from '../../fixtures/recipients-page.ts';

const people = [
  ['Ann Lee', 'ann@shop.example', 'Hard'],
  ['Bo Ray', 'bo@kiosk.example', 'Soft'],
  ['Cy Fox', 'cy@corp.example', 'Hard'],
] as const;
const option = ([name, email, type]: (typeof people)[number]) =>
  `<div role="option"><div><div>${name}</div><div>${email}</div></div><div>${type}</div></div>`;
const listbox = `<div role="listbox" aria-label="Bounced recipients">${people.map(option).join('')}</div>`;
const facts = (type = 'Hard', reason = '550 5.1.1 No such user') =>
  `<dl><dt>Bounce type</dt><dd>${type}</dd><dt>Bounce category</dt><dd>Invalid address</dd><dt>Bounce reason</dt><dd><code>${reason}</code></dd><dt>Message</dt><dd>Reminder 1</dd></dl>`;
const detail = (inner = facts(), address = 'ann@shop.example') =>
  `<aside aria-label="Recipient details"><header><h2>Ann Lee</h2><button aria-label="Close">×</button></header><a href="#">${address}</a>${inner}<button>View profile</button></aside>`;
const page = (main: string, beside = '') =>
  `<nav><ul><li><a href="#">Opened 8</a></li><li><a href="#" aria-current="page">Bounced 3</a></li></ul></nav><main><h1>Spring sale</h1>${main}</main>${beside}`;
const read = (html: string) => readHtml(html).rows.map(({ email, category, reason }) => [email, category, reason]);
const untold = people.map(([, email]) => [email, null, '']);
const told = [['ann@shop.example', 'invalid_address', '550 5.1.1 No such user'], ...untold.slice(1)];

describe('the details of the one who is chosen in a list', () => {
  it.each([
    ['beside the page', page(listbox, detail())],
    ['beside the list', page(`<div style="display:flex">${listbox}${detail()}</div>`)],
    [
      'beside a table',
      page(
        `<div>${table(
          ['Recipient', 'Bounce type'],
          people.map(([, email, type]) => [email, type]),
        )}${detail()}</div>`,
      ),
    ],
    ['in a drawer', page(listbox, detail().replaceAll('aside', 'div').replace('<div ', '<div class="Drawer_x1" '))],
  ])('complete that one alone, who is counted once: %s', (_, html) => {
    expect(read(html)).toEqual(told);
  });

  it('give its reason without a code as well, below its label', () => {
    const reason = 'Undetermined error: remote server closed the connection';
    expect(read(page(listbox, detail(facts('Hard', reason))))[0]).toEqual([
      'ann@shop.example',
      'invalid_address',
      reason,
    ]);
  });

  const chosen = (index: number) =>
    `<div role="listbox" aria-label="Bounced recipients">${people
      .map((person, i) => option(person).replace('role="option"', `role="option" aria-selected="${i === index}"`))
      .join('')}</div>`;
  const pane = (name: string) =>
    `<section class="pane" aria-live="polite"><h3>${name}</h3><p><a href="#">View profile</a></p><h4>What the receiving server said</h4><pre>550 5.1.1 No such user</pre><h4>What you can do</h4><p>Nothing.</p></section>`;

  it('are known by the name where they give no address', () => {
    expect(read(page(`<div>${chosen(0)}${pane('Ann Lee')}</div>`))).toEqual([
      ['ann@shop.example', null, '550 5.1.1 No such user'],
      ...untold.slice(1),
    ]);
    expect(read(page(`<div>${chosen(1)}${pane('Ann Lee')}</div>`))).toEqual(untold);
    expect(read(page(`<div>${chosen(-1)}${pane('Ann Lee')}</div>`))).toEqual(untold);
  });

  it.each([
    ['somebody who is not in the list', page(listbox, detail(facts(), 'dee@shop.example'))],
    ['a bounce of another type', page(listbox, detail(facts('Soft')))],
    ['several people', page(listbox, detail(`${facts()}<p>bo@kiosk.example</p>`))],
    ['several messages', page(listbox, detail(`<ul><li>${facts()}</li><li>${facts()}</li></ul>`))],
    ['a profile and no bounce', page(listbox, detail('<dl><dt>Lists</dt><dd>Newsletter</dd></dl>'))],
    ['one who is hidden', page(listbox, `<div hidden>${detail()}</div>`)],
  ])('complete nobody where they tell of %s', (_, html) => {
    expect(read(html)).toEqual(untold);
  });
});

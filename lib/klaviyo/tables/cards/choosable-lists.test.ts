import { describe, expect, it } from 'vitest';
import { readHtml } from '../../fixtures/open-page.ts';

const people = [
  ['Ann Lee', 'ann@shop.example', 'Hard'],
  ['', 'bo@kiosk.example', 'Soft'],
  ['Cy Fox', 'cy@corp.example', 'Hard'],
] as const;
const option = ([name, email, type]: (typeof people)[number]) =>
  `<div role="option"><div aria-hidden="true">${email[0]?.toUpperCase()}</div><div><div>${name || 'Unknown'}</div><div>${email}</div></div><div>${type}</div></div>`;
const listbox = `<div role="listbox" aria-label="Bounced recipients">${people.map(option).join('')}</div>`;
const detail = `<aside aria-label="Recipient details"><header><h2>Ann Lee</h2><button aria-label="Close">×</button></header><a href="#">ann@shop.example</a><dl><dt>Bounce type</dt><dd>Hard</dd><dt>Bounce category</dt><dd>Invalid address</dd><dt>Bounce reason</dt><dd><code>550 5.1.1 No such user</code></dd><dt>Message</dt><dd>Reminder 1</dd></dl></aside>`;
const page = (main: string, beside = '') =>
  `<nav><ul><li><a href="#">Opened 8</a></li><li><a href="#" aria-current="page">Bounced 3</a></li></ul></nav><main><h1>Spring sale</h1>${main}</main>${beside}`;

describe('a list to choose from', () => {
  it.each([
    ['alone', page(listbox)],
    ['with the chosen one beside it', page(listbox, detail)],
    ['with the chosen one in it', page(`<div style="display:flex">${listbox}${detail}</div>`)],
  ])('is a list of bounces where each says its type: %s', (_, html) => {
    const { rows } = readHtml(html);
    expect(rows.map(({ email, type }) => [email, type])).toEqual(
      people.map(([, email, type]) => [email, type.toLowerCase()]),
    );
  });

  it('is a list of bounces where it is called so, and tells of the chosen one what stands beside it', () => {
    const bare = people.map(([, email], index) => `<div role="option" aria-selected="${index === 0}">${email}</div>`);
    const pane = `<div aria-live="polite"><h3>Ann Lee</h3><dl><dt>Email address</dt><dd>ann@shop.example</dd><dt>Bounce type</dt><dd>Soft</dd>
      <dt>Bounce category</dt><dd>Technical</dd><dt>Bounce reason</dt><dd>450 4.2.0 &lt;ann@shop.example&gt;: greylisted</dd><dt>Account rep</dt><dd>leo@northwind.test</dd></dl></div>`;
    const { rows } = readHtml(
      page(`<div><div role="listbox" aria-label="Bounced recipients">${bare.join('')}</div>${pane}</div>`),
    );
    expect(rows.map(({ email, type, category }) => [email, type, category])).toEqual([
      ['ann@shop.example', 'soft', 'technical'],
      ['bo@kiosk.example', null, null],
      ['cy@corp.example', null, null],
    ]);
  });

  it('is none in a form or a dialog', () => {
    for (const around of ['form', 'div role="dialog"'])
      expect(readHtml(page(`<${around}>${listbox}</${around.split(' ')[0]}>`)).rows).toEqual([]);
  });

  it('is none where it offers people alone', () => {
    const others =
      '<div role="listbox"><div role="option">ida@shop.example</div><div role="option">olle@shop.example</div></div>';
    const { rows } = readHtml(
      page(
        `<ul><li>Ann<br>ann@shop.example<br>Hard</li><li>Bo<br>bo@shop.example<br>Soft</li></ul><p>Send a test to</p>${others}`,
      ),
    );
    expect(rows.map(({ email }) => email)).toEqual(['ann@shop.example', 'bo@shop.example']);
  });
});

import { describe, expect, it } from 'vitest';
import { readHtml } from '../../fixtures/open-page.ts';

const page = (headers: readonly string[], rows: readonly (readonly string[])[]) =>
  `<main><h1>Spring sale</h1><table><thead><tr>${headers.map((text) => `<th>${text}</th>`).join('')}</tr></thead><tbody>${rows
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table></main>`;
const facts = (html: string) => readHtml(html).rows.map(({ email, type, reason }) => [email, type, reason]);

describe('a cell that holds several facts', () => {
  it('is taken apart where it is a small table of labels and values', () => {
    const pairs = (type: string, reason: string) =>
      `<table><tr><td>Type</td><td>${type}</td></tr><tr><td>Reason</td><td>${reason}</td></tr></table>`;
    const html = page(
      ['Email address', 'Bounce'],
      [
        ['ann@shop.example', pairs('Hard', '550 5.1.1 No such user')],
        ['bo@shop.example', pairs('Soft', '451 4.3.0 Try again')],
      ],
    );
    expect(facts(html)).toEqual([
      ['ann@shop.example', 'hard', '550 5.1.1 No such user'],
      ['bo@shop.example', 'soft', '451 4.3.0 Try again'],
    ]);
  });
});

describe('cells of several facts among rows of other activities', () => {
  it('are taken apart, though most rows have nothing there', () => {
    const bounced = ['ann', 'bo', 'cy', 'dee'];
    const others = ['eve', 'flo', 'gus', 'hal', 'ike'];
    const html = page(
      ['Recipient', 'Status', 'Details'],
      [
        ...others.map((name) => [`${name}@shop.example`, 'Opened', '–']),
        ['jo@shop.example', 'Skipped', 'Emails to User Have Hard Bounced'],
        ...bounced.map((name) => [
          `${name}@shop.example`,
          'Bounced',
          '<p>Permanent · Invalid address</p><p>550 5.1.1 No such user</p>',
        ]),
      ],
    );
    expect(facts(html)).toEqual(bounced.map((name) => [`${name}@shop.example`, 'hard', '550 5.1.1 No such user']));
  });
});

describe('a relative time', () => {
  it('is the moment that its element gives to machines', () => {
    const when = (moment: string, text: string) => `<time datetime="${moment}">${text}</time>`;
    const { rows } = readHtml(
      page(
        ['Email address', 'Bounce type', 'Bounced'],
        [
          ['ann@shop.example', 'Hard', when('2026-05-12T10:00:00Z', '2 days ago')],
          ['bo@shop.example', 'Soft', when('2026-05-12T11:30:00Z', 'yesterday')],
        ],
      ),
    );
    expect(rows.map(({ at }) => at)).toEqual([Date.UTC(2026, 4, 12, 10), Date.UTC(2026, 4, 12, 11, 30)]);
  });
});

describe('a row of empty cells below the records', () => {
  it('is a stripe and not a row on its way', () => {
    const html = page(
      ['Email address', 'Bounce type'],
      [
        ['ann@shop.example', 'Hard'],
        ['&nbsp;', ''],
      ],
    );
    expect(readHtml(html)).toMatchObject({ loading: 0, leftOut: [] });
  });
});

describe('an address that touches a word in small letters', () => {
  it('is left out, because nobody can tell where it begins', () => {
    const html = page(
      ['Email address', 'Bounce type'],
      [
        ['ann<b>lee@shop.example</b>', 'Hard'],
        ['bo@shop.example', 'Soft'],
      ],
    );
    expect(facts(html)).toEqual([['bo@shop.example', 'soft', '']]);
    expect(readHtml(html).leftOut).toEqual(['several_addresses']);
  });
});

describe('a name before its address', () => {
  it('is read where another cell of the row holds several facts', () => {
    const { rows } = readHtml(
      page(
        ['Person', 'Result', 'When'],
        [
          ['Ann Lee &lt;ann@shop.example&gt;', 'Hard bounce · 550 5.1.1 No such user', '2 hours ago'],
          ['Bo Ek &lt;bo@shop.example&gt;', 'Soft bounce · 451 4.3.0 Try again', 'yesterday'],
        ],
      ),
    );
    expect(rows.map(({ name, type }) => [name, type])).toEqual([
      ['Ann Lee', 'hard'],
      ['Bo Ek', 'soft'],
    ]);
  });
});

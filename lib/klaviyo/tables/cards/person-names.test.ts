import { describe, expect, it } from 'vitest';
import { readHtml } from '../../fixtures/open-page.ts';

const table = (headers: readonly string[], rows: readonly (readonly string[])[]) =>
  `<main><h1>Spring sale</h1><table><thead><tr>${headers.map((text) => `<th>${text}</th>`).join('')}</tr></thead><tbody>${rows
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table></main>`;
const names = (html: string) => readHtml(html).rows.map(({ name }) => name);

const surfer = '🌊 Mom 🏄\u200d♀️';
const persian = 'علی\u200cرضا';

describe('a name', () => {
  it('keeps the joiners that its letters and emoji are made with, and nothing else that is invisible', () => {
    const html = table(
      ['Email address', 'Name', 'Bounce type'],
      [
        ['ann@shop.example', surfer, 'Hard'],
        ['bo@shop.example', persian, 'Soft'],
        ['cy@shop.example', '\u200bCy\u200d Fox\u202e\u200d', 'Soft'],
      ],
    );
    expect(names(html)).toEqual([surfer, persian, 'Cy Fox']);
  });

  it.each([
    ['First name', 'Last name'],
    ['Prénom', 'Nom'],
    ['Nombre', 'Apellidos'],
    ['이름', '성'],
  ])('is put together from columns of its halves: %s, %s', (given, family) => {
    const row = (first: string, last: string, email: string) => [last, first, email, 'Hard'];
    const html = table(
      [family, given, 'Email address', 'Bounce type'],
      [row('Ann', 'Lee', 'ann@shop.example'), row('Bo', '', 'bo@shop.example'), row('', '', 'cy@shop.example')],
    );
    expect(names(html)).toEqual(['Ann Lee', 'Bo', '']);
  });

  it.each(['Profile', '<span>Sort by:</span> <span>Profile</span>', 'Odbiorca'])(
    'stands below a word for a person, also where that of some is their address: %s',
    (header) => {
      const html = table(
        [header, 'Email address', 'Bounce type'],
        [
          ['Ann Lee', 'ann@shop.example', 'Hard'],
          ['bo@shop.example', 'bo@shop.example', 'Soft'],
          ['Cy Fox', 'cy@shop.example', 'Soft'],
        ],
      );
      expect(names(html)).toEqual(['Ann Lee', '', 'Cy Fox']);
    },
  );

  it('stands below its header in another table, which has a row of fields to search in', () => {
    const head = ['Email address', 'Name', 'Bounce type'];
    const rows = [
      ['ann@shop.example', 'Quinn Abbot', 'Hard'],
      ['bo@shop.example', 'Kit Upton', 'Soft'],
    ];
    const cells = (texts: readonly string[], role: string) =>
      texts.map((text) => `<td role="${role}" style="width:200px">${text}</td>`).join('');
    const html = `<main><h1>Spring sale</h1><div><table style="width:600px"><tbody><tr>${cells(head, 'columnheader')}</tr>
      <tr>${head.map(() => '<td><input type="text" aria-label="Filter cell"></td>').join('')}</tr></tbody></table></div>
      <div><table style="width:600px"><tbody>${rows.map((row) => `<tr>${cells(row, 'gridcell')}</tr>`).join('')}</tbody></table></div></main>`;
    expect(names(html)).toEqual(['Quinn Abbot', 'Kit Upton']);
  });

  it.each([
    ['a button that edits it', (name: string) => `<div>${name}</div><button><span>Edit Name: Item 1</span></button>`],
    ['a text for screen readers', (name: string) => `<span class="sr-only">Person</span><a href="#">${name}</a>`],
    ['two buttons', (name: string) => `<button>${name}</button><button>Copy</button>`],
    ['a field that edits it', (name: string) => `<input aria-label="Name" value="${name}">`],
    ['a menu', (name: string) => `<span>${name}</span><div role="button" aria-haspopup="menu">More actions</div>`],
  ])('is what stands in its cell beside %s', (_, cell) => {
    const html = table(
      ['Email address', 'Name', 'Bounce type'],
      [
        ['ann@shop.example', cell('Ann Lee'), 'Hard'],
        ['bo@shop.example', cell('Bo Ek'), 'Soft'],
      ],
    );
    expect(names(html)).toEqual(['Ann Lee', 'Bo Ek']);
  });

  it.each([
    ['rows', (link: string, facts: string) => `<div class="ln"><div>${link}</div>${facts}</div>`],
    ['cards', (link: string, facts: string) => `<article><h3>${link}</h3>${facts}</article>`],
  ])('is all that %s show of a person whose address is in the link alone', (_, row) => {
    const people = [
      ['Ann Lee', 'ann@shop.example', 'Hard', 'Invalid address', '550 5.1.1 No such user'],
      ['Bo Ek', 'bo@shop.example', 'Soft', 'Mailbox unavailable', '452 4.2.2 Mailbox full'],
    ] as const;
    const list = people
      .map(([name, email, ...facts]) =>
        row(`<a href="mailto:${email}">${name}</a>`, facts.map((fact) => `<div>${fact}</div>`).join('')),
      )
      .join('');
    const { rows } = readHtml(
      `<nav><a href="#" aria-current="page">Bounced 2</a></nav><main><h1>Spring sale</h1>
       <p>Any question? <a href="mailto:help@support.example">Write to us</a></p><div>${list}</div></main>`,
    );
    expect(rows.map(({ name, email, type, reason }) => [name, email, type, reason])).toEqual([
      ['Ann Lee', 'ann@shop.example', 'hard', '550 5.1.1 No such user'],
      ['Bo Ek', 'bo@shop.example', 'soft', '452 4.2.2 Mailbox full'],
    ]);
  });

  it('is all that cards show of a person whose address is in the link alone, though a reply names another', () => {
    const card = (name: string, email: string, reply: string) =>
      `<article class="card"><h4><span>${name}</span><a href="mailto:${email}" aria-label="Write to ${name}">✉</a></h4><blockquote>${reply}</blockquote></article>`;
    const lane = (title: string, cards: string) =>
      `<section class="lane"><h3>${title}</h3><div>${cards}</div></section>`;
    const { rows } =
      readHtml(`<nav><a href="#" aria-current="page">Bounced 4</a></nav><main><h1>Spring sale</h1><div class="board">
      ${lane('Hard bounce', card('Ann Lee', 'ann@shop.example', '550 5.1.1 No such user') + card('Bo Ek', 'bo@shop.example', 'Refused: ask postmaster@shop.example about 550 5.7.1'))}
      ${lane('Soft bounce', card('Cy Fox', 'cy@shop.example', 'Greylisted: cy@shop.example, 450 4.2.0') + card('Dee Ray', 'dee@shop.example', '452 4.2.2 Mailbox full'))}</div></main>`);
    expect(rows.map(({ name, email, type }) => [name, email, type]).sort()).toEqual([
      ['Ann Lee', 'ann@shop.example', 'hard'],
      ['Bo Ek', 'bo@shop.example', 'hard'],
      ['Cy Fox', 'cy@shop.example', 'soft'],
      ['Dee Ray', 'dee@shop.example', 'soft'],
    ]);
  });

  it('is no label that stands before the address on a card', () => {
    const card = (email: string, reply: string) =>
      `<li><div><span>From:</span> <span>To:</span> <a href="mailto:${email}">${email}</a></div><p>Hard bounce</p><p>${reply}</p></li>`;
    const { rows } = readHtml(
      `<main><h1>Spring sale</h1><nav><a aria-current="page">Bounced</a></nav><ul>${card('ann@shop.example', '550 5.1.1 No such user')}${card('bo@shop.example', '550 5.1.1 User unknown')}</ul></main>`,
    );
    expect(rows.map(({ email, name }) => [email, name])).toEqual([
      ['ann@shop.example', ''],
      ['bo@shop.example', ''],
    ]);
  });

  it('is put together as its language does', () => {
    const html = table(['성', '이름', '이메일', '반송 유형'], [['김', '민수', 'kim@shop.example', '하드']]);
    expect(names(html)).toEqual(['김민수']);
  });

  it('is no pair of dates', () => {
    const html = table(
      ['Email', 'Bounce type', 'First', 'Last'],
      [['ann@shop.example', 'Hard', 'May 1, 2026', 'May 3, 2026']],
    );
    expect(names(html)[0]).not.toContain('2026');
  });

  it('keeps them beside the address as well, and the address drops them', () => {
    const cell = (name: string, email: string) => `<div>${name}</div><div>${email}</div>`;
    const html = table(
      ['Recipient', 'Bounce type'],
      [
        [cell(surfer, 'an\u200dn@shop.example'), 'Hard'],
        [cell(persian, 'bo@shop.example'), 'Soft'],
      ],
    );
    const { rows } = readHtml(html);
    expect(rows.map(({ email, name }) => [email, name])).toEqual([
      ['ann@shop.example', surfer],
      ['bo@shop.example', persian],
    ]);
  });

  it('keeps them on a card', () => {
    const card = (name: string, email: string) =>
      `<li><h3>${name}</h3><p>${email}</p><p>Hard bounce</p><p>550 5.1.1 No such user</p></li>`;
    expect(
      names(`<main><h1>Spring sale</h1><nav><a aria-current="page">Bounced</a></nav><ul>${card(surfer, 'ann@shop.example')}
      ${card(persian, 'bo@shop.example')}</ul></main>`),
    ).toEqual([surfer, persian]);
  });

  const avatar = (letters: string) => `<span class="av" aria-hidden="true">${letters}</span>`;

  it('is not the letters of the picture beside it, on a card', () => {
    const card = (letters: string, name: string, email: string) =>
      `<li><article>${avatar(letters)}<div><p><a href="/p"><strong>${name}</strong></a> <a href="mailto:${email}">${email}</a>
       <span>Hard bounce</span></p><blockquote>550 5.1.1 No such user</blockquote></div></article></li>`;
    expect(
      names(`<main><h1>Spring sale</h1><nav><a aria-current="page">Bounced</a></nav><ol>
      ${card('TZ', 'Tom Zief', 'tom@shop.example')}${card('U', 'Ulla Berg', 'ulla@shop.example')}
      ${card('MJL', 'Mary Jane Lee', 'mj@shop.example')}</ol></main>`),
    ).toEqual(['Tom Zief', 'Ulla Berg', 'Mary Jane Lee']);
  });

  it('is not the letters of the picture beside it, in a column of names', () => {
    const html = table(
      ['Email address', 'Name', 'Bounce type'],
      [
        ['tom@shop.example', `${avatar('TZ')}<a href="/p">Tom Zief</a>`, 'Hard'],
        ['ulla@shop.example', `${avatar('UB')}<a href="/p">Ulla Berg</a>`, 'Soft'],
        ['jo@shop.example', '<b>JO</b> <span>Brand</span>', 'Soft'],
      ],
    );
    expect(names(html)).toEqual(['Tom Zief', 'Ulla Berg', 'JO Brand']);
  });

  it.each(['Who', 'Customer', 'Recipient', 'Profile', 'Wer', 'Kunde', 'Klant', '고객'])(
    'stands in a column of words called "%s" beside one of addresses',
    (header) => {
      const html = table(
        ['Email', header, 'Bounce type'],
        [
          ['ann@shop.example', 'Ann Lee', 'Hard'],
          ['bo@shop.example', 'Bo Ek', 'Soft'],
        ],
      );
      expect(names(html)).toEqual(['Ann Lee', 'Bo Ek']);
    },
  );

  it.each(['Email domain', 'Email client', 'Address', 'Mail server'])(
    'does not stand in a column called "%s"',
    (header) => {
      const html = table(
        ['Email', header, 'Bounce type'],
        [
          ['ann@shop.example', 'Oak Street', 'Hard'],
          ['bo@shop.example', 'Elm Street', 'Soft'],
        ],
      );
      expect(names(html)).toEqual(['', '']);
    },
  );
});

describe('names below a header without a word', () => {
  const icons = '<th><svg></svg></th>'.repeat(4);
  const list = (people: readonly (readonly [string, string])[]) =>
    `<main><h1>Sale</h1><nav><a href="#" aria-current="page">Bounced ${people.length}</a></nav><table><thead><tr>${icons}</tr></thead><tbody>${people
      .map(([name, email]) => `<tr><td>${name}</td><td>${email}</td><td>Hard</td><td>550 5.1.1 No such user</td></tr>`)
      .join('')}</tbody></table></main>`;
  const namesIn = (html: string) => readHtml(html).rows.map(({ name }) => name);

  it('are those that come again in the addresses', () => {
    const people = [
      ['Carla Hardy', 'carla+news5@mail.example'],
      ['Ella Stone', 'estone81@mail.example'],
      ['Bo Ek', 'b.e@corp.example'],
    ] as const;
    expect(namesIn(list(people))).toEqual(['Carla Hardy', 'Ella Stone', 'Bo Ek']);
  });

  it('are no texts that have nothing to do with them', () => {
    const people = [
      ['Gold tier', 'carla+news5@mail.example'],
      ['Spring list', 'estone81@mail.example'],
      ['Web shop', 'b.e@corp.example'],
    ] as const;
    expect(namesIn(list(people))).toEqual(['', '', '']);
  });
});

import { describe, expect, it } from 'vitest';
import { campaignPath, readHtml } from '../fixtures/open-page.ts';

const table = (headers: readonly string[], rows: readonly (readonly string[])[], caption = '') =>
  `<table>${caption && `<caption>${caption}</caption>`}<thead><tr>${headers.map((text) => `<th>${text}</th>`).join('')}</tr></thead>
   <tbody>${rows.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
const headers = ['Email address', 'Bounce type', 'Bounce category', 'Bounce reason'];
const facts = [
  ['ann@shop.example', 'Hard', 'Invalid address', '550 5.1.1 No such user'],
  ['bo@shop.example', 'Soft', 'Mailbox unavailable', '452 4.2.2 Mailbox full'],
];
const bounces = table(headers, facts);
const side = (items: readonly (readonly [string, number, string?])[]) =>
  `<div class="side">${items.map(([name, count, mark = '']) => `<a href="#" ${mark}><span>${name}</span><em>${count}</em></a>`).join('')}</div>`;
const page = (before: string, list: string, after = '') => `<main><h1>Spring sale</h1>${before}${list}</main>${after}`;

describe('a list that another section’s name stands above', () => {
  const complaints = (heads: readonly string[]) =>
    table(heads, [
      ['ann@shop.example', 'Content', 'Feedback-Type: abuse'],
      ['bo@shop.example', 'Reputation', '554 5.7.1 complaint'],
      ['cy@shop.example', 'Content', 'Feedback-Type: abuse'],
    ]);
  const heads = ['Email', 'Category', 'Provider response'];

  it.each([
    'Marked as spam',
    'Reported as spam',
    'Spam complaints',
    'Als Spam gemeldet',
    'Spam-Beschwerden',
    'Signalés comme spam',
    'Signalés comme indésirables',
    'Reportados como spam',
    'Denunciados como spam',
    'Segnalati come spam',
    'Denunciados como spam',
    'Gemeld als spam',
    'Rapporterade som skräppost',
    'Anmälda som spam',
    'Zgłoszeni jako spam',
    '스팸으로 신고됨',
  ])('holds no bounces, whatever its replies say: %s', (heading) => {
    const html = page('', `<h2>${heading}</h2>${complaints(heads)}`);
    expect(readHtml(html).rows).toEqual([]);
    expect(readHtml(html).found.status).toBe('other-list');
  });

  it.each(['cur', 'is-cur', 'on', 'isActive', 'SideItem--current', 'nav-item-selected', 'checked'])(
    'holds none where a class marks that section as open: %s',
    (mark) => {
      const menu = `<nav>${side([
        ['Opened', 40],
        ['Bounced', 9],
        ['Unsubscribed', 3, `class="item ${mark}"`],
      ])}</nav>`;
      expect(readHtml(page(menu, complaints(heads))).rows).toEqual([]);
    },
  );

  it('holds none where the open section of bounces counts fewer people', () => {
    const menu = `<nav>${side([
      ['Opened', 40],
      ['Bounced', 2, 'aria-current="page"'],
    ])}</nav>`;
    const read = readHtml(page(menu, complaints(heads)));
    expect(read.rows).toEqual([]);
    expect(read.found.status).toBe('not-recognised');
  });

  it('is one of bounces all the same where its own columns say so', () => {
    const menu = `<nav>${side([
      ['Opened', 40],
      ['Bounced', 1, 'aria-current="page"'],
    ])}</nav>`;
    expect(readHtml(page(menu, bounces)).rows).toHaveLength(2);
  });
});

describe('an explanation of bounces', () => {
  const menu = (count: number) =>
    `<nav><ul><li><a href="#">Opened 8</a></li><li><a href="#" aria-current="page">Bounced ${count}</a></li></ul></nav>`;
  const none = '<h2>Bounced</h2><div><h3>No bounced recipients</h3><p>Nobody bounced. Nice work!</p></div>';

  it.each([
    ['a drawer of help', `<div role="dialog" aria-label="Help"><h2>Understanding bounces</h2>${bounces}</div>`],
    [
      'a dialog with an example',
      `<dialog open><h2>Bounces</h2><h3>Example</h3>${table(headers, facts, 'What the list may look like')}</dialog>`,
    ],
    ['German help', `<div role="dialog" aria-label="Hilfe"><h2>Was sind Bounces?</h2>${bounces}</div>`],
    ['French help', `<aside aria-label="Centre d’aide"><h2>Comprendre les rebonds</h2>${bounces}</aside>`],
    ['a tour', `<div role="tooltip"><p>This is what you will see here</p>${bounces}</div>`],
    ['Korean help', `<div role="dialog" aria-label="도움말"><h2>반송 이해하기</h2>${bounces}</div>`],
  ])('is no list of bounces: %s', (_, drawer) => {
    expect(readHtml(page(menu(0), none, drawer)).found.status).toBe('no-bounces');
    expect(readHtml(page('', '<p>Soon</p>', drawer)).rows).toEqual([]);
  });

  it('leaves the list beside it as it is', () => {
    const drawer = `<div role="dialog" aria-label="Help"><h2>Understanding bounces</h2>${table(headers, [...facts, ...facts])}</div>`;
    const list = table(headers, [['real@shop.example', 'Hard', 'Invalid address', '550 5.1.1 No such user']]);
    expect(readHtml(page(menu(1), list, drawer)).rows.map(({ email }) => email)).toEqual(['real@shop.example']);
  });

  it('is none where a dialog holds the recipients themselves', () => {
    const dialog = `<div role="dialog" aria-label="Bounced recipients"><h2>Bounced recipients</h2>${bounces}</div>`;
    expect(readHtml(page('', '<p>Figures</p>', dialog)).rows).toHaveLength(2);
  });
});

describe('an e-mail that holds a table of bounces', () => {
  const mail = `<table role="presentation" width="600"><tr><td><h2>Hello {{ first_name|default:"there" }},</h2>${bounces}
    <p>{% unsubscribe %}</p></td></tr></table>`;
  it.each([
    ['in its editor', '/template/Tz81Ld/content/edit', page('<div>Blocks</div>', mail)],
    ['in its editor, elsewhere', '/some/new-page', page('<div>Blocks</div>', mail)],
    [
      'without any layout table',
      '/some/new-page',
      page('', `<section><p>Hi {{ person.first_name }},</p>${bounces}</section>`),
    ],
    ['in a field of text', '/some/new-page', page('', `<div contenteditable="true">${bounces}</div>`)],
    ['in a campaign’s editor', '/campaign/01JQ8ZK4T0N3M5R7V9X1B2C3D4/edit/content', page('', bounces)],
    ['in a campaign’s preview', '/campaign/01JQ8ZK4T0N3M5R7V9X1B2C3D4/preview', page('', bounces)],
    ['beside the recipients', campaignPath, page('<nav><a aria-current="page">Bounced 4</a></nav>', mail)],
  ])('is no list: %s', (_, path, html) => {
    expect(readHtml(html, path).rows).toEqual([]);
  });

  it('is none in a frame that shows it', () => {
    const frame = document.createElement('iframe');
    frame.title = 'Email preview';
    document.body.replaceChildren(frame);
    if (frame.contentDocument) frame.contentDocument.body.innerHTML = bounces;
    expect(readHtml(`<main><h1>Sale</h1></main>`).rows).toEqual([]);
  });
});

describe('pages of other tools that quote bounces', () => {
  it.each([
    '/helpdesk/inbox/conversations/01JX2M5T9P',
    '/inbox/01JX2M5T9P',
    '/support-tickets/12',
    '/privacy/exports/12/log',
    '/webhooks/12/deliveries',
    '/integrations/shopify/sync-errors',
    '/account/api-keys',
    '/forms/12/submissions',
    '/email/templates/12/preview',
    '/campaign/01JQ8ZK4T0N3M5R7V9X1B2C3D4/comments',
    '/campaign/01JQ8ZK4T0N3M5R7V9X1B2C3D4/test-sends',
    '/list-cleaning/results/12',
    '/flows/12/edit',
  ])('are no lists of bounces: %s', (path) => {
    expect(readHtml(page('', bounces), path).found.status).toBe('elsewhere');
  });

  it.each([
    '/reports/message-bounces',
    '/analytics/recipients/12',
    '/campaigns/01JQ8ZK4T0N3M5R7V9X1B2C3D4/details/bounced-list',
  ])('leave a list at an address of reports as it is: %s', (path) => {
    expect(readHtml(page('', bounces), path).rows).toHaveLength(2);
  });

  it('are none where one card of several quotes a bounce', () => {
    const card = (name: string, email: string, subject: string, text: string) =>
      `<article class="card"><div><b>${name}</b><span>Open</span></div><div>${email}</div><div>${subject}</div><div>${text}</div></article>`;
    const cards = [
      card('Nora', 'nora@field.example', 'Your newsletter bounced back', 'Hi, can you help?'),
      card('Ola', 'ola@berg.example', 'Package returned', 'My parcel came back as undeliverable.'),
      card('Liz', 'liz@hub.example', 'Why?', 'The shop says that my address liz@hub.example soft bounced 7 times.'),
      card('Pia', 'pia@hub.example', 'Size', 'Is it soft?'),
    ];
    const { rows } = readHtml(page('', `<div>${cards.join('')}</div>`), '/some/new-page');
    expect(rows).toEqual([]);
  });
});

describe('people who did not bounce', () => {
  const dashes = table(
    ['Email address', 'Name', 'Bounce type', 'Bounce category', 'Bounce reason', 'Opens'],
    ['ann', 'bo', 'cy'].map((name) => [`${name}@shop.example`, name, '—', '—', '—', '1']),
  );
  it.each([
    'Not bounced (3)',
    'Recipients who did not bounce',
    'Recipients who didn’t bounce',
    'Nicht gebounct (3)',
    'Empfänger ohne Bounce',
    'Non rebondis',
    'Destinataires n’ayant pas rebondi',
    'Destinataires sans rebond',
    'No rebotados',
    'Destinatarios que no rebotaron',
    'Destinatarios sin rebote',
    'Non rimbalzati',
    'Destinatari senza rimbalzi',
    'Não devolvidos',
    'Destinatários sem devolução',
    'Destinatários que não foram rejeitados',
    'Niet gebouncet',
    'Ontvangers zonder bounce',
    'Inte studsade',
    'Mottagare som inte studsat',
    'Mottagare utan studs',
    'Nieodbite',
    'Odbiorcy bez odbić',
    'Nie odbite wiadomości',
    '반송되지 않은 수신자 (3)',
    '반송 안 됨',
    '미반송 수신자',
  ])('are no bounces below such a heading: %s', (heading) => {
    const read = readHtml(page('', `<h2>${heading}</h2>${dashes}`));
    expect(read.rows).toEqual([]);
    expect(read.found.status).toBe('other-list');
  });

  it.each([
    'Bounced = No',
    'Bounced is false',
    'Bounced: No',
    'Gebounct: Nein',
    'Gebounct ist nicht wahr',
    'Rebondi = Non',
    'Rebotado: No',
    'Rimbalzato: No',
    'Devolvido = Não',
    'Gebouncet: Nee',
    'Studsade = Nej',
    'Odbite: Nie',
    '반송됨 = 아니요',
    '반송됨: 아니오',
  ])('are none where a filter says so: %s', (chip) => {
    const filter = `<div><span class="pill">Filter: ${chip} <button aria-label="Remove filter">×</button></span></div>`;
    const read = readHtml(page(filter, `<div>${dashes}</div>`));
    expect(read.rows).toEqual([]);
    expect(read.found.status).toBe('other-list');
  });

  it('are told from those who did, where a filter asks for these', () => {
    const filter = '<div><span class="pill">Bounced = Yes <button aria-label="Remove filter">×</button></span></div>';
    expect(readHtml(page(filter, `<div>${bounces}</div>`)).rows).toHaveLength(2);
  });
});

describe('a table grouped by what became of the message', () => {
  const row = (...cells: readonly string[]) => `<tr>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`;
  const grouped = (
    heads: readonly [string, string, string],
    words: readonly [string, string],
    group: (text: string) => string,
  ) => `<table><thead><tr><th>Email</th><th>Name</th><th>Type</th><th>Detail</th></tr></thead>
    <tbody>${group(`▾ ${heads[0]} (3)`)}${row('a@shop.example', 'A', '—', '250 2.0.0 OK')}${row('b@shop.example', 'B', '—', '250 2.0.0 OK')}${row('c@shop.example', 'C', '—', '250 2.0.0 OK')}</tbody>
    <tbody>${group(`▾ ${heads[1]} (2)`)}${row('d@shop.example', 'D', words[0], '550 5.1.1 Unknown')}${row('e@shop.example', 'E', words[1], '452 4.2.2 Full')}</tbody>
    <tbody>${group(`▾ ${heads[2]} (2)`)}${row('f@shop.example', 'F', '—', 'Hard bounce before')}${row('g@shop.example', 'G', '—', 'Unsubscribed')}</tbody></table>`;
  const wide = (text: string) => `<tr class="g"><th colspan="4" scope="rowgroup">${text}</th></tr>`;

  it.each([
    ['Delivered', 'Bounced', 'Skipped'],
    ['Zugestellt', 'Gebounct', 'Übersprungen'],
    ['Remis', 'Rebonds', 'Ignorés'],
    ['Entregados', 'Rebotados', 'Omitidos'],
    ['Consegnati', 'Rimbalzati', 'Saltati'],
    ['Entregues', 'Devolvidos', 'Ignorados'],
    ['Bezorgd', 'Gebouncet', 'Overgeslagen'],
    ['Levererade', 'Studsade', 'Överhoppade'],
    ['Dostarczone', 'Odbite', 'Pominięte'],
    ['전달됨', '반송됨', '건너뜀'],
  ])('holds those of the group of bounces: %s, %s, %s', (...heads) => {
    for (const words of [
      ['Hard bounce', 'Soft bounce'],
      ['Hard', 'Soft'],
      ['—', '—'],
    ] as const) {
      const { rows } = readHtml(page('', grouped(heads, words, wide)));
      expect(rows.map(({ email }) => email)).toEqual(['d@shop.example', 'e@shop.example']);
    }
  });

  it('holds no one of the other groups where the section of bounces is open', () => {
    const menu = '<nav><a href="#" aria-current="page">Bounced 2</a></nav>';
    const { rows, leftOut } = readHtml(
      page(menu, grouped(['Delivered', 'Bounced', 'Skipped'], ['Hard', 'Soft'], wide)),
    );
    expect(rows.map(({ type }) => type)).toEqual(['hard', 'soft']);
    expect(leftOut).toEqual(['not_a_bounce', 'not_a_bounce', 'not_a_bounce', 'skipped', 'skipped']);
  });

  it('is told by headings above tables of their own', () => {
    const each = (heading: string, names: readonly string[], detail: string) =>
      `<section><h3>${heading} (${names.length})</h3>${table(
        ['Email', 'Detail'],
        names.map((name) => [`${name}@shop.example`, detail]),
      )}</section>`;
    const html = page(
      '',
      each('Delivered', ['a', 'b', 'c'], '250 2.0.0 OK') +
        each('Bounced', ['d', 'e'], '550 5.1.1 Unknown') +
        each('Skipped', ['f'], '550 5.1.1 Unknown'),
    );
    expect(readHtml(html).rows.map(({ email }) => email)).toEqual(['d@shop.example', 'e@shop.example']);
  });
});

describe('groups of bounces by something else than what became of the message', () => {
  const group = (heading: string, name: string) =>
    `<tr class="g"><th colspan="2">${heading}</th></tr><tr><td>${name}@shop.example</td><td>550 5.7.1 Refused</td></tr>`;
  const grouped = (...headings: readonly string[]) =>
    `<table><thead><tr><th>Email</th><th>Response</th></tr></thead><tbody>${headings.map((text, index) => group(text, 'abcdef'.charAt(index))).join('')}</tbody></table>`;
  const menu =
    '<nav><ul><li><a href="#">Opened 8</a></li><li><a href="#" aria-current="page">Bounced 3</a></li></ul></nav>';

  it.each([
    ['Spam content (1)', 'Invalid address (1)', 'Technical (1)'],
    ['Delivered via Gmail (1)', 'Yahoo (1)', 'Spam (1)'],
    ['Failed deliveries (3)', 'a (1)', 'b (1)'],
  ])('holds all of them: %s', (...headings) => {
    expect(readHtml(page(menu, grouped(...headings))).rows).toHaveLength(3);
  });

  it('holds all below a heading of what failed', () => {
    const heading = '<h3>Fehlgeschlagene Zustellungen (2)</h3>';
    const list = table(
      ['E-Mail', 'Typ', 'Grund'],
      facts.map(([email, type, , reason]) => [email, type, reason].map(String)),
    );
    expect(readHtml(page(menu, `${heading}${list}`)).rows).toHaveLength(2);
  });

  it('is told by a dialog that says what the server said', () => {
    const dialog = `<div role="dialog" aria-label="Bounced recipients"><h2>Bounced recipients of Summer guide</h2><h3>What the server said</h3>${bounces}</div>`;
    expect(readHtml(page('', '<p>Figures</p>', dialog)).rows).toHaveLength(2);
  });
});

describe('cards below headings of what became of the message', () => {
  it('are bounces below that of bounces alone', () => {
    const card = (name: string, detail: string) =>
      `<div class="card"><b>${name} Lee</b><div>${name.toLowerCase()}@shop.example</div><div>${detail}</div></div>`;
    const section = (heading: string, ...cards: readonly string[]) =>
      `<section><h3>${heading} (${cards.length})</h3>${cards.join('')}</section>`;
    const html = page(
      '',
      `<div>${section('Consegnati', card('Ann', '250 OK'), card('Bo', '250 OK'))}
       ${section('Rimbalzati', card('Cy', '550 5.1.1 Utente sconosciuto'), card('Di', '452 4.2.2 Casella piena'))}
       ${section('Saltati', card('Eva', '550 5.1.1 rimbalzo precedente'))}</div>`,
    );
    expect(readHtml(html).rows.map(({ email }) => email)).toEqual(['cy@shop.example', 'di@shop.example']);
  });
});

describe('a list that nothing on its page calls bounces', () => {
  const quoted = table(
    ['Email', 'Type', 'Reason'],
    facts.map(([email, type, , reason]) => [email, type, reason].map(String)),
  );
  it.each(['/home', '/some/new-page', '/people-tools/12', '/developer/log'])('is none at %s', (path) => {
    expect(readHtml(page('', quoted), path).rows).toEqual([]);
    expect(
      readHtml(
        page(
          '',
          table(
            ['Email', 'Bounce type', 'Reason'],
            facts.map(([email, type, , reason]) => [email, type, reason].map(String)),
          ),
        ),
        path,
      ).rows,
    ).toEqual([]);
  });

  it.each(['/some/report', '/new/campaign-activity', '/x?campaign=12'])(
    'is one where the address speaks of messages: %s',
    (path) => {
      expect(readHtml(page('', table(headers, facts)), path).rows).toHaveLength(2);
    },
  );

  it('is one where the page calls it so', () => {
    expect(readHtml(page('<h2>Bounced recipients</h2>', quoted), '/some/new-page').rows).toHaveLength(2);
    expect(readHtml(page('<h2>Why do recipients bounce?</h2>', quoted), '/some/new-page').rows).toEqual([]);
  });

  it('is none where it counts bounces of many messages', () => {
    const counted = table(
      ['Email', 'Bounces', 'Last bounce type', 'Last bounce reason'],
      facts.map(([email, type, , reason]) => [email, '7', type, reason].map(String)),
    );
    expect(readHtml(page('', counted), '/analytics/repeat-bouncers').rows).toEqual([]);
  });

  it('is none in a section of people who left, with what bounced before', () => {
    const left = table(
      ['Email address', 'Reason', 'Last bounce type'],
      [
        ['ann@shop.example', 'Too many emails', 'Soft'],
        ['bo@shop.example', 'Not relevant', 'Hard'],
      ],
    );
    expect(
      readHtml(page('<nav><a href="#">Bounced 4</a><a href="#" aria-current="page">Unsubscribed 2</a></nav>', left))
        .rows,
    ).toEqual([]);
  });
});

describe('a feed of a message’s events', () => {
  const item = (name: string, event: string, pairs: readonly (readonly [string, string])[] = []) =>
    `<li class="card"><div><a href="#"><b>${name}</b></a></div><div>${name.toLowerCase()}@shop.example</div><div><b>${event}</b></div>${
      pairs.length > 0 ? `<dl>${pairs.map(([term, text]) => `<dt>${term}</dt><dd>${text}</dd>`).join('')}</dl>` : ''
    }<time>Jun 10, 2026 at 8:40 AM</time></li>`;

  it('holds bounces, and neither what was dropped nor what was skipped', () => {
    const { rows } = readHtml(
      page(
        '<h2>Latest activity</h2>',
        `<ul>${item('Ann', 'Opened Email')}${item('Bo', 'Bounced Email', [
          ['Bounce Type', 'Hard'],
          ['Bounce Reason', '550 5.1.1 No such user'],
        ])}
         ${item('Cy', 'Dropped Email', [['Drop Reason', 'Bounced Address']])}${item('Dee', 'Skipped', [['Reason', 'Emails to User Have Hard Bounced']])}
         ${item('Eve', 'Dropped Email', [['Drop Reason', 'Suppressed: hard bounce at provider']])}
         ${item('Fay', 'Bounced Email', [
           ['Bounce Type', 'Soft'],
           ['Bounce Reason', '452 4.2.2 Full'],
         ])}</ul>`,
      ),
    );
    expect(rows.map(({ email, type }) => [email, type])).toEqual([
      ['bo@shop.example', 'hard'],
      ['fay@shop.example', 'soft'],
    ]);
  });

  it('holds no dropped e-mails in a table of events either', () => {
    const { rows } = readHtml(
      page(
        '',
        table(
          ['Email', 'Event', 'Reason'],
          [
            ['ann@shop.example', 'Bounced Email', '550 5.1.1 No such user'],
            ['bo@shop.example', 'Dropped Email', 'Bounced Address'],
            ['cy@shop.example', 'E-Mail verworfen', '550 5.1.1 Bounced before'],
          ],
        ),
      ),
    );
    expect(rows.map(({ email }) => email)).toEqual(['ann@shop.example']);
  });
});

describe('a cell of a list of everybody that holds type, category and reply on two lines', () => {
  it.each([
    ['Hard · Ungültige Adresse', 'hard', 'invalid_address'],
    ['Hard bounce – Ungültige Adresse', 'hard', 'invalid_address'],
    ['Soft', 'soft', null],
  ])('is taken apart: %s', (first, type, category) => {
    const row = (name: string, status: string, detail: string) =>
      `<div class="r"><div><div>${name}</div><div>${name.toLowerCase()}@shop.example</div></div><div>${status}</div><div>${detail}</div><div>3. Juni 2026, 10:02</div></div>`;
    const { rows } = readHtml(
      `<html lang="de"><body>${page(
        '',
        `<div><div class="r h"><div>Empfänger</div><div>Status</div><div>Einzelheiten</div><div>Zeit</div></div>
         ${row('Ann', 'Zugestellt', '<div>–</div>').repeat(1)}${row('Bo', 'Zugestellt', '<div>–</div>')}${row('Eva', 'Wartend', '<div>–</div>')}
         ${row('Cy', 'Gebounct', `<div>${first}</div><div>550 5.1.1 Benutzer unbekannt</div>`)}
         ${row('Dee', 'Übersprungen', '<div>Smart Sending</div>')}</div>`,
      )}</body></html>`,
    );
    expect(rows.map((each) => [each.email, each.type, each.category, each.reason])).toEqual([
      ['cy@shop.example', type, category, '550 5.1.1 Benutzer unbekannt'],
    ]);
  });
});

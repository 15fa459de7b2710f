import { describe, expect, it } from 'vitest';
import { readHtml } from '../../fixtures/open-page.ts';
import { bounces, facts, page, side, table } from '../../fixtures/recipients-page.ts';

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

describe('a list of payments that were refused', () => {
  const refused = (total: (index: number) => string) =>
    page(
      '',
      `<div role="tablist"><button role="tab">Todos 1.204</button><button role="tab" aria-selected="true">Rejeitados 3</button></div>${table(
        ['Pedido', 'Cliente', 'E-mail', 'Total', 'Tipo', 'Motivo da rejeição'],
        [
          ['#48210', 'Ann Lee', 'ann@shop.example', total(0), 'Hard', '51 Saldo insuficiente'],
          ['#48209', 'Bo Ek', 'bo@kiosk.example', total(1), 'Soft', '05 Não autorizado pelo emissor'],
          ['#48208', 'Cy Fox', 'cy@corp.example', total(2), 'Soft', '54 Cartão vencido'],
        ],
      )}`,
    );

  it.each([
    ['R$ 89,90', (index: number) => `R$ ${89 + index},90`],
    ['$12.00', (index: number) => `$${12 + index}.00`],
    ['1 240,50 zł', (index: number) => `1 24${index},50 zł`],
  ])('is none of bounces at an address that nobody knows: %s', (_, total) => {
    expect(readHtml(refused(total), '/commerce/orders?status=rejected').rows).toEqual([]);
  });

  it('may well be one where no money is asked for', () => {
    expect(
      readHtml(
        refused((index) => `BR-${index}`),
        '/commerce/orders?status=rejected',
      ).rows,
    ).toHaveLength(3);
  });
});

describe('a report of how many bounced for each of several addresses', () => {
  const cells = [
    ['news@shop.example', '48', '0.31%', '130', '0.84%', 'Reputation'],
    ['orders@shop.example', '12', '0.09%', '9', '0.07%', 'Mailbox unavailable'],
  ];
  const rows = cells.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');

  it.each([
    '<tr><th rowspan="2">Email address</th><th colspan="2">Hard</th><th colspan="2">Soft</th><th rowspan="2">Bounce category</th></tr><tr><th>Count</th><th>Rate</th><th>Count</th><th>Rate</th></tr>',
    '<tr><th>Sender</th><th>Hard bounces</th><th>Hard bounce rate</th><th>Soft bounces</th><th>Soft bounce rate</th><th>Bounce category</th></tr>',
  ])('lists nobody who bounced: %s', (head) => {
    const html = page('', `<table><thead>${head}</thead><tbody>${rows}</tbody></table>`);
    expect(readHtml(html, '/analytics/deliverability/email/bounce-details').rows).toEqual([]);
  });
});

describe('a table in a drawer of help', () => {
  it('is an illustration where its caption says so', () => {
    const help = table(
      ['Email address', 'Bounce type', 'Bounce category', 'Bounce reason'],
      [
        ['jane.doe@example.com', 'Hard', 'Invalid address', '550 5.1.1 User unknown'],
        ['john.smith@example.com', 'Soft', 'Mailbox unavailable', '452 4.2.2 Over quota'],
      ],
      'For illustration only',
    );
    const html = page(
      '<h2>Your score</h2>',
      `<kl-drawer><template shadowrootmode="open"><h2>Replies</h2>${help}</template></kl-drawer>`,
    );
    expect(readHtml(html, '/analytics/deliverability/email/score').rows).toEqual([]);
  });
});

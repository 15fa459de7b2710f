import { describe, expect, it } from 'vitest';
import { openPage, readHtml, readPage } from '../../fixtures/open-page.ts';

const head =
  '<thead><tr><th>Email address</th><th>Name</th><th>Bounce type</th><th>Bounce category</th><th>Bounce reason</th></tr></thead>';
const row = (email: string, type = 'Hard') =>
  `<tr><td>${email}</td><td>Ann</td><td>${type}</td><td>Invalid address</td><td>550 5.1.1 No such user</td></tr>`;
const table = (body: string, more = '') =>
  `<main><h1>Spring sale</h1><div><table ${more}>${head}<tbody>${body}</tbody></table></div></main>`;
const message = (text: string) => table(`<tr><td colspan="5">${text}</td></tr>`);

describe('a table of bounces without rows', () => {
  it.each([
    'No bounced recipients',
    'No recipients',
    'No results found',
    'There are no bounces for this message.',
    'No data',
    'Nothing to see here',
    'Nobody bounced',
    'Keine Empfänger',
    'Keine Ergebnisse gefunden',
    'Aucun destinataire',
    'Aucun résultat',
    'Nessun destinatario',
    'Non ci sono dati',
    'Nenhum destinatário',
    'Sem resultados',
    'Ningún destinatario',
    'No hay resultados',
    'Sin resultados',
    'Geen ontvangers',
    'Geen resultaten',
    'Inga mottagare',
    'Inga resultat',
    'Brak odbiorców',
    'Brak wyników',
    '수신자 없음',
    '결과가 없습니다',
  ])('holds none where it says so: %s', (text) => {
    expect(readHtml(message(text)).found.status).toBe('no-bounces');
    expect(readHtml(`<main>${table('')}<p>${text}</p></main>`).found.status).toBe('no-bounces');
  });

  it.each([
    ['Échecs de remise', 'Aucun destinataire en échec'],
    ['Nicht zugestellt', 'Alle E-Mails wurden zugestellt'],
    ['No entregados', 'No hay entregas fallidas'],
    ['수신 실패', '수신 실패가 없습니다'],
  ])('holds none where the section is called %s and says %s', (section, text) => {
    const html = `<main><h1>Spring sale</h1><nav><a aria-current="page">${section} <b>0</b></a></nav><div><h3>${text}</h3><p>…</p></div></main>`;
    expect(readHtml(html).found.status).toBe('no-bounces');
    expect(readHtml(html.replace('<b>0</b>', '<b>3</b>')).found.status).toBe('waiting');
  });

  it.each([
    ['nothing is said', table('')],
    ['it is loading', message('Loading…')],
    ['it is loading in German', message('Wird geladen …')],
    [
      'skeletons stand there',
      table('<tr><td><div class="shimmer"></div></td><td></td><td></td><td></td><td></td></tr>'.repeat(5)),
    ],
    ['it is busy', table('', 'aria-busy="true"')],
    ['something went wrong', message('Something went wrong. Try again.')],
    ['an error names the thing', message('No data: an error occurred')],
    ['an error in German', message('Daten konnten nicht geladen werden. Fehler 500')],
    ['an error in Korean', message('오류가 발생했습니다. 다시 시도하세요.')],
    ['only a filter is described', `<p>No filters applied</p>${table('')}`],
    ['German filters', `<p>Keine Filter</p>${table('')}`],
    ['a search found nothing', `<input type="search" value="zzz">${message('No results match your search')}`],
    ['the section counts some', `<nav><a aria-current="page">Bounced 318</a></nav>${message('No recipients')}`],
  ])('is waited for where %s', (_, html) => {
    expect(readHtml(html).found.status).toBe('waiting');
  });

  it('says nothing about bounces where another section is open', () => {
    expect(
      readHtml('<main><nav><a aria-current="page">Opened</a></nav><p>No recipients</p></main>').found.status,
    ).not.toBe('no-bounces');
  });

  it('is understood where nothing but the sentence stands', () => {
    expect(
      readHtml('<main><h1>Spring sale</h1><p>No one bounced. No bounced recipients.</p></main>').found.status,
    ).toBe('no-bounces');
  });
});

describe('rows that are no bounces', () => {
  it('says why each is left out', () => {
    const { rows, leftOut } = readHtml(
      table(
        row('ann@shop.example') +
          row('') +
          row('bo@shop.example, cy@shop.example') +
          row('a•••@shop.example') +
          row('dee@sh…'),
      ),
    );
    expect(rows.map(({ email }) => email)).toEqual(['ann@shop.example']);
    expect(leftOut).toEqual(['no_address', 'several_addresses', 'masked', 'cut_off']);
  });

  it.each([
    ['a total', '<tr><td>Total</td><td></td><td>2</td><td></td><td></td></tr>'],
    ['a total in German', '<tr><td>Gesamt: 2</td><td></td><td></td><td></td><td></td></tr>'],
    ['an opened detail', '<tr><td></td><td colspan="4">Reply to bo@shop.example: 550 5.1.1</td></tr>'],
    ['a spacer', '<tr><td colspan="5" style="height:9000px"></td></tr>'],
    ['a headline', '<tr><th colspan="5">May 12, 2026</th></tr>'],
    ['a button', '<tr><td colspan="5"><button>Load more</button></td></tr>'],
    [
      'repeated headers',
      '<tr><th>Email address</th><th>Name</th><th>Bounce type</th><th>Bounce category</th><th>Bounce reason</th></tr>',
    ],
  ])('takes %s for no record', (_, extra) => {
    const { rows, leftOut, loading } = readHtml(table(row('ann@shop.example') + extra + row('bo@shop.example')));
    expect(rows).toHaveLength(2);
    expect(leftOut).toEqual([]);
    expect(loading).toBe(0);
  });

  it('waits for rows that are on their way among those that are there', () => {
    const { rows, loading } = readHtml(
      table(
        `${row('ann@shop.example')}<tr><td>Loading…</td><td></td><td></td><td></td><td></td></tr><tr aria-busy="true"><td>…</td><td></td><td></td><td></td><td></td></tr>`,
      ),
    );
    expect(rows).toHaveLength(1);
    expect(loading).toBe(2);
  });

  it('keeps rows that say the same, each once as it stands', () => {
    expect(readHtml(table(row('ann@shop.example').repeat(3))).rows).toHaveLength(3);
  });

  it('reads a cell of 100 kB and keeps markup as text', () => {
    const { rows } = readHtml(
      table(
        `<tr><td>ann@shop.example</td><td>&lt;img src=x onerror=alert(1)&gt;</td><td>Soft</td><td>=1+1</td><td>451 4.3.0 ${'x'.repeat(100_000)}</td></tr>`,
      ),
    );
    expect(rows[0]).toMatchObject({ name: '<img src=x onerror=alert(1)>', type: 'soft', categoryText: '=1+1' });
    expect(rows[0]?.reason.length).toBeLessThanOrEqual(10_000);
  });

  it('knows no type where a cell says both', () => {
    expect(readHtml(table(row('ann@shop.example', 'Hard / Soft'))).rows[0]?.type).toBeNull();
  });
});

describe('lists of a single bounce', () => {
  it.each([
    [
      'a card',
      '<main><h2>Bounced (1)</h2><div><div class="c"><b>Ann Lee</b><span>ann@shop.example</span><span>Hard</span><p>550 5.1.1 No such user</p></div></div></main>',
      'Ann Lee',
    ],
    [
      'a row below its header',
      '<main><div><div><span>Email address</span><span>Bounce type</span><span>Bounce reason</span></div><div><span>ann@shop.example</span><span>Hard</span><span>550 5.1.1 No such user</span></div></div></main>',
      '',
    ],
    [
      'a card of labels and values beside the sections',
      '<main><div role="tablist"><span role="tab">Overview</span></div><div class="two"><ul role="menu"><li role="menuitem">Opened<sup>96</sup></li><li role="menuitem" class="is-selected">Bounced<sup>1</sup></li><li role="menuitem">Skipped<sup>4</sup></li></ul><div><div class="top"><div>Bounced recipients</div></div><div class="grid"><div class="item"><div class="card"><div><input type="checkbox"></div><div><span>Name</span><span>Ann Lee</span></div><div><span>Email address</span><span>ann@shop.example</span></div><div><span>Bounce type</span><span>Hard bounce</span></div><div><span>Bounce reason</span><span>550 5.1.1 No such user</span></div></div></div></div><div class="bottom"><span>Rows per page: 10</span><span>1-1 / 1</span><button disabled aria-label="Next page"></button></div></div></div></main>',
      'Ann Lee',
    ],
    [
      'a card beside sections without roles',
      '<main><div class="two"><div class="side"><a>Opened 96</a><a aria-current="page">Bounced 1</a></div><div><p>Everybody who bounced</p><div class="card"><strong>Ann Lee</strong><div><em>ann@shop.example</em></div><div>Hard</div><div>550 5.1.1 No such user</div></div><p>1 result</p></div></div></main>',
      'Ann Lee',
    ],
  ])('are read: %s', (_, html, name) => {
    expect(readHtml(html).rows).toMatchObject([
      { email: 'ann@shop.example', name, type: 'hard', reason: '550 5.1.1 No such user' },
    ]);
  });

  it('puts a code before the text that stands in another column', () => {
    const { rows } = readHtml(
      '<table><tr><th>Email</th><th>Hard/Soft</th><th>Error code</th><th>Error</th></tr><tr><td>ann@shop.example</td><td>Hard</td><td>550</td><td>No such user</td></tr></table>',
    );
    expect(rows).toMatchObject([{ type: 'hard', reason: '550 No such user' }]);
  });
});

describe('headers of a list that is on its way', () => {
  const headers = ['Sort by:', 'Email', 'Bounce type', 'Sort by:', 'Bounce category', 'Bounce reason', 'Name'];
  it.each([
    ['Loading', headers],
    ['Skipped 212 Loading', headers],
    ['', headers.filter((text) => text !== 'Sort by:')],
  ])('are no facts of the sender above it: %s', (below, texts) => {
    const { rows } = readHtml(
      `<div class="app"><div class="side"><ul><li><a href="#">Home</a></li></ul><div class="own"><b>Kiosk</b><span>me@kiosk.example</span></div></div><div class="content"><h1>Sale</h1><p><span>From</span> <a href="#">news@send.example</a></p><div>Opened 4,182 Clicked 611</div><a aria-current="page">Bounced 55</a><h2>Bounced (55)</h2><div>${texts.map((text) => `<span>${text}</span>`).join('')}</div><p>${below}</p></div></div>`,
    );
    expect(rows).toEqual([]);
  });
});

describe('two addresses of a page whose list is on its way', () => {
  it('are no records, however much of the page stands around each', () => {
    const heads = ['Email', 'Bounce type', 'Bounce category', 'Bounce reason', 'Name'];
    const { rows } = readHtml(
      `<div class="app"><div class="side"><ul><li><a href="#">Home</a></li></ul><div><b>Kiosk</b><br><span>me@kiosk.example</span></div></div><div class="content"><ol><li>Campaigns</li><li>Sale</li></ol><h3>Sale</h3><p>Sent · May 6, 2026, 10:00 · From: news@send.example</p><div><a href="#">Opened <b>4,182</b></a><a href="#" class="active">Bounced <b>55</b></a><a href="#">Skipped <b>212</b></a></div><h4>Bounced (55)</h4><div>${heads.map((text) => `<div><span class="assist">Sort by:</span><span>${text}</span></div>`).join('')}</div><p>Skipped 212 Loading</p></div></div>`,
    );
    expect(rows).toEqual([]);
  });
});

describe('a list of everybody', () => {
  const everybody = (body: string) =>
    `<main><h1>Sale</h1><table><tr><th>Email address</th><th>Status</th><th>Time</th></tr>${body}</table></main>`;

  it('gives only those who bounced, by its status', () => {
    const { rows, leftOut } = readHtml(
      everybody(
        '<tr><td>ann@shop.example</td><td>Hard bounced</td><td></td></tr><tr><td>bo@shop.example</td><td>Delivered</td><td></td></tr><tr><td>cy@shop.example</td><td>Bounced</td><td></td></tr>',
      ),
    );
    expect(rows.map(({ email, type }) => [email, type])).toEqual([
      ['ann@shop.example', 'hard'],
      ['cy@shop.example', null],
    ]);
    expect(leftOut).toEqual(['not_a_bounce']);
  });

  it('is another list where nobody did', () => {
    expect(readHtml(everybody('<tr><td>bo@shop.example</td><td>Delivered</td><td></td></tr>')).found.status).toBe(
      'other-list',
    );
  });
});

describe('what is not understood', () => {
  it('is said to be so where bounces should stand', () => {
    const { found } = readHtml(
      '<main><nav><a aria-current="page">Bounced</a></nav><table><tr><th>Alpha</th><th>Beta</th></tr><tr><td>x</td><td>y</td></tr><tr><td>x</td><td>y</td></tr></table></main>',
    );
    expect(found).toMatchObject({ status: 'not-recognised', saw: ['Alpha', 'Beta'] });
  });

  const unread = (more = '') =>
    `<main><nav><a aria-current="page">Bounced</a></nav>${more}<p>ann@shop.example, bo@kiosk.example and cy@corp.example came back.</p></main>`;

  it('is said to be so where recipients stand in no known shape', () => {
    expect(readHtml(unread()).found.status).toBe('not-recognised');
  });

  it.each([
    '550 5.1.1 No such user here',
    '450 4.2.0 Temporary error while loading the mailbox, please try again later',
  ])('is said to be so where replies of servers stand without a whole address, whatever these say: %s', (reply) => {
    const people = (names: readonly string[]) =>
      names.map((name) => `<div><b>${name}</b><p>${reply}</p></div>`).join('');
    const { found } = readHtml(
      `<main><nav><a aria-current="page">Bounced 4</a></nav><h3>@shop.example</h3>${people(['ann', 'bo'])}<h3>@kiosk.example</h3>${people(['cy', 'dee'])}</main>`,
    );
    expect(found.status).toBe('not-recognised');
  });

  it.each([
    ['a word says that they are loading', unread('<p>Loading…</p>')],
    ['a skeleton stands there', unread('<div class="skeleton-row">&nbsp;</div>')],
    [
      'addresses are the sender\u2019s and the user\u2019s alone',
      '<main><nav><a aria-current="page">Bounced</a></nav><p>From ann@shop.example, replies to bo@kiosk.example</p></main>',
    ],
    [
      'addresses stand in navigation alone',
      `<nav><a aria-current="page">Bounced</a>${unread().replace('<main>', '').replace('</main>', '')}</nav>`,
    ],
  ])('is waited for where %s', (_, html) => {
    expect(readHtml(html).found.status).toBe('waiting');
  });

  it('is another list where another section stands', () => {
    const { found } = readHtml(
      '<main><table><tr><th>Email address</th><th>Opens</th></tr><tr><td>ann@shop.example</td><td>3</td></tr></table></main>',
    );
    expect(found.status).toBe('other-list');
  });

  it('keeps to a table that speaks for itself at an address that nobody knows', () => {
    openPage(table(row('ann@shop.example') + row('bo@shop.example')));
    const { found, rows } = readPage('/reports/new/bounce-log?campaign=01JQ8ZK4T0N3M5R7V9X1B2C3D4');
    expect(found).toMatchObject({ status: 'bounces', message: { channel: 'campaign' } });
    expect(rows).toHaveLength(2);
  });

  it('knows a message by a route in the hash', () => {
    openPage(table(row('ann@shop.example')));
    expect(readPage('/app#/flow/message/XyZ123/reports/recipients').found).toMatchObject({
      status: 'bounces',
      message: { channel: 'flow', id: 'XyZ123' },
    });
  });
});

import { describe, expect, it } from 'vitest';
import { campaignPath, readHtml } from '../../fixtures/open-page.ts';
import { bounces, facts, headers, page, table } from '../../fixtures/recipients-page.ts';

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

  it('is one also in a plain box that says what it explains, and that its rows are an example', () => {
    const box = (question: string, note: string) =>
      `<div style="position:fixed"><b>${question}</b>${bounces}<p>${note}</p></div>`;
    for (const [question, note] of [
      ['What do bounce types mean?', 'Example only.'],
      ['Was bedeuten Bounce-Typen?', 'Nur ein Beispiel'],
    ] as const)
      expect(readHtml(page('', '<p>Soon</p>', box(question, note))).rows).toEqual([]);
    expect(readHtml(page('', box('What’s new?', 'All recipients'), '')).rows).not.toEqual([]);
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

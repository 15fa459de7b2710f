import { describe, expect, it } from 'vitest';
import { openPage } from '../../fixtures/open-page.ts';
import { readMessageFacts } from './message-facts.ts';

function factsOf(html: string, language = 'en') {
  openPage(html);
  return readMessageFacts(document, language);
}
const local = (...parts: [number, number, number, number, number]) => new Date(...parts).getTime();

it('are the counts of one row of plain elements below a row of labels', () => {
  const facts = factsOf(
    `<main><h1>Saldi</h1><div><h2>Recapitabilità</h2>
      <div class="h"><div>Canale</div><div>Inviati</div><div>Tasso di consegna</div><div>Tasso di rimbalzo</div></div>
      <div class="b"><div><p>E-mail</p></div><div><p>9.480</p></div><div><p>99,20%</p><p>9.404</p><p>▲ 0,08 pp</p></div><div><p>0,80%</p><p>76</p><p>▼ 0,08 pp</p></div></div>
      <p>Rispetto alla media delle ultime 5 campagne (8.920 inviati, 101 rimbalzati).</p></div></main>`,
    'it',
  );
  expect(facts).toMatchObject({ sent: 9_480, bounced: 76 });
});

it.each([
  [
    'a sentence around two figures',
    '<p>Sent to <b>12,480</b> recipients on Oct 14, 2026, of whom <a href="#">96 bounced</a> (0.77%). Another 253 profiles were skipped.</p>',
  ],
  [
    'tooltips of rounded figures and of shares',
    `<div><div>Sent</div><button aria-describedby="t1">12.5 k</button><div role="tooltip" id="t1">12,480</div></div>
     <div><div>Bounced</div><button aria-describedby="t2">0.77 %</button><div role="tooltip" id="t2">96 bounces of 12,480 sends</div></div>`,
  ],
  [
    'a funnel of bars',
    `<ol><li><span>Sent</span><div class="t"><div role="meter"></div></div><span><i>12</i><i>,</i><i>480</i></span></li>
     <li><span>Bounced</span><div class="t"><div role="meter"></div></div><span>96</span><em>0.77% of sends</em></li></ol>`,
  ],
  [
    'the foot of a table of variations, below names of groups',
    `<table><thead><tr><td></td><th colspan="2">Delivery</th></tr><tr><th>Variation</th><th>Sent</th><th>Bounced</th></tr></thead>
     <tbody><tr><th>Variation A</th><td>6,000</td><td>40</td></tr><tr><th>Winner (B) <span>Rest of the audience</span></th><td>6,480</td><td>56</td></tr></tbody>
     <tfoot><tr><th>Total</th><td>12,480</td><td><div>0.77 %</div><div>96</div></td></tr></tfoot></table>`,
  ],
  ['one line', '<p>12.480 e-mail inviate · 12.384 consegnate · 96 rimbalzate</p>'],
  [
    'tiles with a verdict beside the count',
    `<div><div>Sent</div><div>12,480</div></div><div><div>Bounce rate</div><div>0.77%</div><div>96 <span>Room for improvement</span></div></div>`,
  ],
  [
    'a ring, in its legend',
    `<div><svg role="img" style="width:220px;height:220px"><circle r="80"></circle><text>12,480</text><text>Sent</text></svg>
     <ul><li><span>Delivered</span><span>12,384</span><span>99.23%</span></li><li><span>Hard bounces</span><span>56</span><span>0.45%</span></li>
     <li><span>Soft bounces</span><span>40</span><span>0.32%</span></li></ul></div>`,
  ],
  [
    'hard and soft bounces by themselves',
    `<dl><dt>Sent</dt><dd>12,480</dd><dt>Hard bounces</dt><dd>56 (0.45%)</dd><dt>Soft bounces</dt><dd>40 (0.32%)</dd></dl>`,
  ],
])('are the counts of %s', (_, html) => {
  expect(factsOf(`<main><h1>Sale</h1>${html}</main>`)).toMatchObject({ sent: 12_480, bounced: 96 });
});

it('are not those of one day, which the legend of a chart tells', () => {
  const facts = factsOf(
    `<main><h1>Sale</h1><section><svg role="img" style="width:600px;height:140px"></svg><ul><li>May 3, 2026</li><li>Sent <b>212</b></li><li>Bounced <b>3</b></li></ul></section></main>`,
  );
  expect(facts).toMatchObject({ sent: null, bounced: null });
});

describe('the name of the message', () => {
  it('is what the frame of its list says, and not the title of the page around it', () => {
    openPage('<html><head><title>Acme Shop workspace</title></head><body><iframe></iframe></body></html>');
    const frame = document.querySelector('iframe')?.contentDocument;
    if (!frame) throw new Error('the page has no frame');
    frame.body.innerHTML = '<main><h1>Spring sale</h1><table><tr><td>ann.lee@shop.example</td></tr></table></main>';
    const element = frame.querySelector('table');
    if (!element) throw new Error('the frame has no list');
    expect(readMessageFacts(document, 'en', { element, counts: [] }).name).toBe('Spring sale');
    // A heading says more than a title, also where no list tells which of the documents is the message's.
    expect(readMessageFacts(document, 'en').name).toBe('Spring sale');
  });

  it.each([
    ['a heading', '<main><h1>Spring sale</h1></main>'],
    ['a heading with a badge', '<main><h1><span>Spring sale</span><span class="badge">Sent</span></h1></main>'],
    [
      'a heading of the page and a breadcrumb',
      '<nav aria-label="Breadcrumb"><a href="/campaigns">Campaigns</a><span>/</span><span>Spring sale</span><span>/</span><span>Recipient activity</span></nav><h1>Recipient activity</h1>',
    ],
    ['a breadcrumb list', '<ol class="Breadcrumbs__List"><li>Campaigns</li><li>Spring sale</li></ol><h1>Overview</h1>'],
    [
      'the title',
      '<html><head><title>Spring sale - Recipient activity | Klaviyo</title></head><body><h1>Recipient activity</h1></body></html>',
    ],
    ['a prefix', '<h1>Campaign: Spring sale</h1>'],
    [
      'a second heading below that of the page',
      '<main><h1>Campaign reports</h1><section><h2>Spring sale</h2></section></main>',
    ],
    ['a field', '<h1><input aria-label="Campaign name" value="Spring sale"></h1>'],
    ['a second heading', '<main><h2>Spring sale</h2><h2>Bounced</h2></main>'],
    [
      'a German page',
      '<h1>Empfängeraktivität</h1><nav aria-label="Breadcrumb"><span>Kampagnen</span> <span>Spring sale</span></nav>',
    ],
  ])('is read from %s', (_, html) => {
    expect(factsOf(html).name).toBe('Spring sale');
  });

  it.each([
    ['a page without one', '<main><h1>Recipient activity</h1><h2>Bounced (318)</h2></main>'],
    [
      'the account in the title',
      '<html><head><title>Recipient activity | Acme Shop | Klaviyo</title></head><body><nav><button data-testid="account-switcher">Acme Shop</button></nav></body></html>',
    ],
    ['an empty page', ''],
  ])('is absent on %s', (_, html) => {
    expect(factsOf(html).name).toBeNull();
  });

  it('may hold what parts a title, where a heading says so', () => {
    const title = '<html><head><title>Spring sale – second send – Klaviyo</title></head><body><main>';
    expect(factsOf(`${title}<h2>Spring sale – second send</h2></main></body></html>`).name).toBe(
      'Spring sale – second send',
    );
    expect(factsOf(`${title}<h2>Results</h2></main></body></html>`).name).toBe('Spring sale');
  });

  it('may speak of bounces', () => {
    expect(factsOf('<h1>Bounce back sale</h1>').name).toBe('Bounce back sale');
  });
});

describe('the send time', () => {
  it.each([
    ['en', 'Sent May 12, 2026, 10:12 AM'],
    ['en', 'Sent on Tuesday, May 12, 2026 at 10:12 am'],
    ['de', 'Gesendet am 12. Mai 2026, 10:12'],
    ['de', 'Gesendet 12.05.2026, 10:12'],
    ['fr', 'Envoyé le 12 mai 2026, 10:12'],
    ['fr', 'Envoyé 12/05/2026 10:12'],
    ['es', 'Enviado el 12 may 2026, 10:12'],
    ['it', 'Inviato il 12 mag 2026, 10:12'],
    ['pt', 'Enviado em 12 de mai. de 2026, 10:12'],
    ['nl', 'Verzonden op 12 mei 2026, 10:12'],
    ['sv', 'Skickat 12 maj 2026 10:12'],
    ['pl', 'Wysłano 12 maja 2026, 10:12'],
    ['ko', '발송일: 2026년 5월 12일 오전 10:12'],
    ['ko', '2026년 5월 12일 오전 10:12 발송'],
    ['fr', 'Envoyée le 12 mai 2026 à 10:12'],
    ['es', 'Enviada el 12 de may de 2026, 10:12 a.m.'],
    ['it', 'Inviata 12 mag 2026, 10:12'],
    ['pt', 'Enviada em 12 de mai. de 2026, 10:12'],
    ['sv', 'Skickad den 12 maj 2026 10:12'],
    ['pl', 'Wysłana 12 maja 2026, 10:12'],
    ['', '<dl><dt>Sent</dt><dd>May 12, 2026, 10:12 AM</dd></dl>'],
    ['', '<div><span>Send time</span><div><span>2026-05-12 10:12:00</span></div></div>'],
  ])('is read in the form of %s: %s', (language, text) => {
    expect(factsOf(`<main><div>${text}</div></main>`, language).sentAt).toBe(local(2026, 4, 12, 10, 12));
  });

  it.each(['Sent yesterday', 'Sent 05/12/2026', 'Sent 12,718', 'Last updated May 12, 2026'])(
    'is absent rather than wrong: %s',
    (text) => {
      expect(factsOf(`<main><p>${text}</p></main>`, '').sentAt).toBeNull();
    },
  );
});

describe('the figures', () => {
  const card = (cells: string) =>
    `<main><table><thead><tr><th>Channel</th><th>Sent</th><th>Delivery rate</th><th>Bounce rate</th><th>Spam complaint rate</th></tr></thead><tbody><tr><td>SMS</td><td>9</td><td>100% 9</td><td>–</td><td>–</td></tr><tr>${cells}</tr></tbody></table></main>`;

  it.each([
    [
      'a Deliverability card',
      card('<td>Email</td><td>12,718</td><td>97.50% 12,400</td><td>2.50% 318</td><td>0.01% 1</td>'),
    ],
    [
      'a card with the counts first',
      card(
        '<td>Email</td><td>12,718</td><td><div>12,400</div><div>97.50%</div></td><td><div>318</div><div>2.50%</div></td><td></td>',
      ),
    ],
    [
      'a definition list',
      '<main><dl><dt>Recipients attempted</dt><dd>13,000</dd><dt>Recipients skipped</dt><dd>282</dd><dt>Recipients sent</dt><dd>12,718</dd><dt>Recipients bounced</dt><dd>318</dd></dl></main>',
    ],
    [
      'cards with the label first',
      '<main><div><div><p>Sent</p><p>12,718</p></div><div><p>Bounced</p><p>318 (2.5%)</p></div></div></main>',
    ],
    [
      'cards with the figure first',
      '<main><div><div><p>12,718</p><p>Sent</p></div><div><p>2.5%</p><p>318</p><p>Bounced</p></div></div></main>',
    ],
    [
      'figures and labels in turn',
      '<main><div><b>12,718</b><span>Sent</span><b>318</b><span>Bounced</span></div></main>',
    ],
    [
      'labels and figures in turn',
      '<main><div><span>Sent</span><b>12,718</b><span>Bounced</span><b>318</b></div></main>',
    ],
    ['lines of text', '<main><p>Sent: 12,718</p><p>Bounced: 318 (2.5%)</p></main>'],
    ['figures before their words', '<main><p>12,718 sent</p><p>318 bounced</p></main>'],
    ['German figures', '<main><dl><dt>Gesendet</dt><dd>12.718</dd><dt>Gebounct</dt><dd>318 (2,5 %)</dd></dl></main>'],
    [
      'French figures',
      '<main><dl><dt>Envoyés</dt><dd>12\u202F718</dd><dt>Rebonds</dt><dd>318 (2,5 %)</dd></dl></main>',
    ],
    [
      'a sentence',
      '<main><p>Of <b>12,718</b> sent, <b>12,400</b> were delivered.</p><p>Bounced: <b>318</b></p></main>',
    ],
    [
      'its own tiles beside those of similar campaigns',
      `<main><div><div class="kpi"><p>Sent</p><p>12,718</p></div><div class="kpi"><p>Bounced</p><p>318</p></div></div>
       <section><h2>Similar campaigns</h2><article><h3>Autumn sale</h3><p>Sent 500</p><p>Bounced 5</p></article></section></main>`,
    ],
    [
      'its own tiles beside records that all tell the same',
      `<main><div><div class="kpi"><p>Sent</p><p>12,718</p></div><div class="kpi"><p>Bounced</p><p>318</p></div></div>
       <ul><li><b>Autumn sale</b><p>Sent 500</p><p>Bounced 5</p></li><li><b>Winter sale</b><p>Sent 600</p><p>Bounced 6</p></li></ul></main>`,
    ],
    [
      'components, each with a figure of its own',
      ['Sent 12,718', 'Bounced 318']
        .map((figure) => figure.split(' '))
        .map(
          ([label, value]) =>
            `<x-figure><template shadowrootmode="open"><dl><dt>${label}</dt><dd>${value}</dd></dl></template></x-figure>`,
        )
        .join(''),
    ],
    [
      'the sum of the parts of an A/B test',
      `<main><table><tr><th>Variation</th><th>Sent</th><th>Bounced</th></tr><tr><td>Variation A<br>Hello</td><td>6,400</td><td>160</td></tr>
       <tr><td>Variation B<br>Hi</td><td>6,318</td><td>158</td></tr><tr><td>Total<br>2 variations</td><td>12,718</td><td>318</td></tr></table></main>`,
    ],
    [
      'sentences in Polish',
      '<main><p>Wiadomość wysłano do <b>12\u00A0718</b> odbiorców.</p><p>Odbiło się <b>318</b> wiadomości (wskaźnik odbić: 2,5%).</p></main>',
    ],
    [
      'sentences in English',
      '<main><p>This message was sent to <b>12,718</b> people. <b>318</b> of them bounced.</p></main>',
    ],
    [
      'tiles of rates with the counts below',
      '<main><div><div><span>Sent</span><b>12,718</b></div><div><span>Delivery rate</span><b>97.5%</b><span>12,400 people</span></div><div><span>Bounce rate</span><b>2.5%</b><span>318 people</span></div></div></main>',
    ],
    [
      'the same in Portuguese',
      '<main><div><div><span>Enviados</span><b>12.718</b></div><div><span>Taxa de rejeição</span><b>2,50%</b><span>318 pessoas</span></div></div></main>',
    ],
    ['delivered and bounced', '<main><dl><dt>Delivered</dt><dd>12,400</dd><dt>Bounced</dt><dd>318</dd></dl></main>'],
  ])('are read from %s', (_, html) => {
    expect(factsOf(html)).toMatchObject({ sent: 12_718, bounced: 318 });
  });

  it.each([
    ['percentages', '<main><dl><dt>Sent</dt><dd>100%</dd><dt>Bounced</dt><dd>2.5%</dd></dl></main>'],
    [
      'whom it was meant for',
      '<main><dl><dt>Recipients attempted</dt><dd>13,000</dd><dt>Recipients skipped</dt><dd>282</dd></dl></main>',
    ],
    ['rounded figures', '<main><dl><dt>Sent</dt><dd>12.7k</dd><dt>Bounced</dt><dd>~300</dd></dl></main>'],
    [
      'a rate alone',
      '<main><div><span>Bounce rate</span><b>2.5%</b></div><div><span>Bounce rate</span><b>7</b></div></main>',
    ],
    ['money', '<main><dl><dt>Sent</dt><dd>$12,718</dd></dl></main>'],
    [
      'other campaigns',
      '<main><table><tr><th>Campaign</th><th>Sent</th><th>Bounces</th></tr><tr><td>Spring</td><td>500</td><td>5</td></tr><tr><td>Summer</td><td>600</td><td>6</td></tr></table></main>',
    ],
    [
      'parts of an A/B test without their sum',
      '<main><table><tr><th>Variation</th><th>Sent</th><th>Bounced</th></tr><tr><td>Variation A</td><td>6,400</td><td>160</td></tr><tr><td>Variation B</td><td>6,318</td><td>158</td></tr></table></main>',
    ],
    [
      'records that contradict each other',
      '<main><ul><li>Sent <b>500</b></li><li>Sent <b>600</b></li></ul><div>Bounced <b>5</b></div><p>Bounced <b>6</b></p></main>',
    ],
    ['a sentence', '<main><p>Sent to 12 lists and 4 segments</p></main>'],
    ['more bounced than sent', '<main><dl><dt>Sent</dt><dd>12</dd><dt>Bounced</dt><dd>318</dd></dl></main>'],
  ])('are absent rather than wrong: %s', (_, html) => {
    expect(factsOf(html)).toMatchObject({ sent: null, bounced: null });
  });
});

it.each([
  ['de', '<p>Empfängeraktivität · 12.418 gesendet · <b>42 gebounct</b> · Absender kontakt@shop.example</p>', 42],
  ['fr', '<p>12\u202f418 e-mails envoyés, dont <strong>31 rebonds</strong>, classés par catégorie.</p>', 31],
])('takes each figure of a line for what stands beside it (%s): %s', (language, html, bounced) => {
  expect(factsOf(`<main><h1>Sale</h1>${html}</main>`, language)).toMatchObject({ sent: 12_418, bounced });
});

describe('a number of recipients', () => {
  const sentAbove = (above: string, counts: readonly (number | null)[] = [2]) => {
    openPage(`<main>${above}<table><tr><td>ann.lee@shop.example</td></tr></table></main>`);
    const element = document.querySelector('table');
    if (!element) throw new Error('the page has no list');
    return readMessageFacts(document, 'en', { element, counts }).sent;
  };

  it.each([
    '<h2>Bounced</h2><span>12 RECIPIENTS</span>',
    '<h2>Non recapitati</h2><span>20 destinatari</span>',
    '<h2>Studsar</h2><p>14 mottagare</p>',
    '<h2>반송</h2><p>12 수신자</p>',
    '<dl><dt>Total recipients</dt><dd>2</dd></dl>',
    '<p>Empfänger: 2</p>',
  ])('that is the list’s own is not what was sent: %s', (above) => {
    expect(sentAbove(above)).toBeNull();
  });

  it('is what was sent where a menu or an overview has it', () => {
    const menu = '<ul><li><a href="#"><span>Destinatarios</span> <span>3,410</span></a></li></ul>';
    expect(sentAbove(`${menu}<h2>Rebotes</h2><span>16 destinatarios</span>`)).toBe(3_410);
    expect(factsOf('<main><p>3,410 recipients</p></main>').sent).toBe(3_410);
  });
});

describe('a figure above its label, with a share below', () => {
  it.each(['figure', 'div'])('is the count: %s', (tag) => {
    const part = (count: string, label: string, share: string) =>
      `<${tag}><b>${count}</b><span>${label}</span><span>${share}</span></${tag}>`;
    expect(
      factsOf(
        `<html lang="de"><body><main><h1>Frühling</h1><div>${part('12.718', 'Gesendet', '')}${part('12.400', 'Zugestellt', '97,50 %')}${part('318', 'Gebounct', '2,50 %')}</div></main></body></html>`,
      ),
    ).toMatchObject({ sent: 12_718, bounced: 318 });
  });
});

describe('a figure in a sentence of several', () => {
  it.each([
    ['<p>Of 3,905 e-mails <b>3,858</b> were delivered, <b>47</b> bounced</p>', { bounced: 47 }],
    ['<p>Sent to <b>1,200</b> recipients, <b>47</b> bounced</p>', { bounced: 47 }],
    [
      '<ul><li><span>2</span> Bounced <b>318</b></li></ul><dl><dt>Sent</dt><dd>900</dd></dl>',
      { sent: 900, bounced: null },
    ],
    [
      '<dl><dt>Sent <sup>1</sup></dt><dd>900</dd><dt>Bounced <small>30 days</small></dt><dd>318</dd></dl>',
      { sent: 900, bounced: 318 },
    ],
    [
      '<div><div>Sent <small>30 days</small></div><div>900</div></div><div><div>Bounced <span>-12%</span></div><div>318</div></div>',
      { sent: 900, bounced: 318 },
    ],
  ])('is that of the label next to it, or nobody’s: %s', (html, figures) => {
    expect(factsOf(`<main><h1>Spring sale</h1><section>${html}</section></main>`)).toMatchObject(figures);
  });
});

describe('a figure in the element of its label', () => {
  it.each([
    '<div>Sent <span>12,718</span></div><div>Bounced <span>318</span></div>',
    '<div>Sent <span>12,718</span></div><div>Bounced <span>318</span> <span>2.5%</span></div>',
    '<p>Sent <b>12,718</b></p><p>Bounced <b>318</b> (2.5%)</p>',
    '<ul><li><b>12,718</b> sent</li><li><b>318</b> bounced</li></ul>',
    '<p><b>12,718</b> sent<br><b>318</b> bounced</p>',
    '<ul><li>Sent<br>12,718</li><li>Bounced<br>318</li></ul>',
  ])('is that label’s: %s', (html) => {
    expect(factsOf(`<main><h1>Spring sale</h1><section>${html}</section></main>`)).toMatchObject({
      sent: 12_718,
      bounced: 318,
    });
  });
});

describe('a table that is turned on its side', () => {
  const turned = (heads: readonly string[], rows: readonly (readonly string[])[]) =>
    `<main><h1>Linen week</h1><table><thead><tr>${['', ...heads].map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows
      .map(
        ([head, ...values]) =>
          `<tr><th scope="row">${head}</th>${values.map((value) => `<td>${value}</td>`).join('')}</tr>`,
      )
      .join('')}</tbody></table></main>`;
  const rows = [
    ['Sent', '12,684', '12,911', '25,595'],
    ['Delivered', '12,627 (99.55%)', '12,823', '25,450'],
    ['Bounced', '57 (0.45%)', '88', '145'],
  ];
  const first = rows.map((row) => row.slice(0, 3));

  it('is read in the column of the message itself, or of the sum of its variations', () => {
    const own = { sent: 12_684, bounced: 57 };
    expect(factsOf(turned(['This campaign', 'Kick-off'], first))).toMatchObject(own);
    expect(factsOf(turned(['Diese Kampagne', 'Auftakt'], first), 'de')).toMatchObject(own);
    expect(factsOf(turned(['Linen week', 'Previous campaign'], first))).toMatchObject(own);
    const parts = turned(['Variation A', 'Variation B 🏆', 'Total'], rows);
    expect(factsOf(parts)).toMatchObject({ sent: 25_595, bounced: 145 });
  });

  it('is not read where no column is surely its own', () => {
    expect(factsOf(turned(['Linen week', 'Kick-off'], first))).toMatchObject({ sent: null, bounced: null });
    expect(factsOf(turned(['Variation A', 'Variation B'], first))).toMatchObject({ sent: null, bounced: null });
  });
});

describe('a label that is put together', () => {
  it.each([
    ['ko', '전송된 수신자', '반송된 수신자'],
    ['de', 'E-Mails gesendet', 'Gebouncte E-Mails'],
    ['sv', 'Skickade mejl', 'Studsade mejl'],
  ])('of its word and of what it counts is read: %s', (language, sent, bounced) => {
    const html = `<main><h1>Linen week</h1><dl><dt>${sent}</dt><dd>52,316</dd><dt>${bounced}</dt><dd>408</dd></dl></main>`;
    expect(factsOf(html, language)).toMatchObject({ sent: 52_316, bounced: 408 });
  });

  it('of other words is none', () => {
    const html =
      '<main><h1>Linen week</h1><dl><dt>Not delivered</dt><dd>20</dd><dt>Bounce back offers sent</dt><dd>408</dd></dl></main>';
    expect(factsOf(html)).toMatchObject({ sent: null, bounced: null });
  });

  it('counts addresses, and nothing of a sending that it is compared with', () => {
    const html = `<main><h1>Linen week</h1><section><h2>Leverans</h2><figure><figcaption><b>Studsade</b><br><span>103 adresser</span></figcaption></figure></section>
      <section><h2>Jämfört med förra utskicket</h2><p><b>Studsade</b> 61</p></section></main>`;
    expect(factsOf(html, 'sv')).toMatchObject({ bounced: 103 });
  });
});

import { expect, test } from 'vitest';
import { openPage } from '../../fixtures/open-page.ts';
import { readMessageFacts } from '../message/message-facts.ts';
import { readMessageFigures } from './message-figures.ts';

const page = (body: string, lang = 'en') =>
  openPage(`<html lang="${lang}"><body><main><h1>Spring sale</h1>${body}</main></body></html>`);
const table = (h: string[], ...rows: string[][]) =>
  `<table><thead><tr>${h.map((x) => `<th>${x}</th>`).join('')}</tr></thead><tbody>${rows.map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
const two = (a: string, b: string) => `<div>${a}</div><div>${b}</div>`;
const card = (label: string, value: string, extra = '') =>
  `<div class="card"><div class="l">${label}</div><div class="v">${value}</div>${extra}</div>`;
const facts = () => {
  const f = readMessageFacts(document, document.documentElement.lang);
  const g = readMessageFigures(document, f);
  return { sent: f.sent, bounced: f.bounced, rate: g?.bounceRate ?? null, delivered: g?.delivered ?? null };
};
const H = ['Channel', 'Sent', 'Delivery rate', 'Bounce rate', 'Spam complaint rate', 'Unsubscribe rate'];
const overview: (readonly [what: string, language: string, html: string, figures: object])[] = [
  [
    'the row of e-mail among other channels',
    'en',
    table(
      H,
      ['SMS', '5,000', two('98%', '4,900'), '—', '—', two('1%', '50')],
      ['Email', '64,517', two('99.80%', '64,386'), two('0.20%', '131'), '-', '-'],
      ['Push', '900', '—', 'a figure that is not available', '—', '—'],
    ),
    { sent: 64517, bounced: 131, rate: 0.002, delivered: 64386 },
  ],
  [
    'the row of e-mail below a sum of all channels',
    'en',
    table(
      H,
      ['Total', '70,417', two('99%', '69,286'), two('0.19%', '131'), '-', '-'],
      ['Email', '64,517', two('99.80%', '64,386'), two('0.20%', '131'), '-', '-'],
      ['SMS', '5,900', two('98%', '4,900'), '—', '—', '-'],
    ),
    { sent: 64517, bounced: 131, rate: 0.002, delivered: 64386 },
  ],
  [
    'a text message has no figures of e-mail',
    'en',
    table(H, ['SMS', '5,000', two('98%', '4,900'), '—', '—', two('1%', '50')]),
    { sent: null, bounced: null },
  ],
  [
    'a push message has none, whatever its columns are called',
    'en',
    table(
      ['Channel', 'Sent', 'Delivery rate', 'Bounce rate'],
      ['Mobile push', '5,000', two('98%', '4,900'), two('2%', '100')],
    ),
    { sent: null, bounced: null },
  ],
  [
    'a rounded figure stands whole in its tooltip',
    'en',
    card('Sent', '<span title="12,718">12.7K</span>') + card('Bounced', '<span title="318">318</span>'),
    { sent: 12718, bounced: 318 },
  ],
  [
    'a rounded figure alone counts nothing',
    'en',
    card('Sent', '12.7K') + card('Bounced', '318'),
    { sent: null, bounced: 318 },
  ],
  [
    'a rounded figure is whole for screen readers',
    'en',
    table(H, [
      'Email',
      '<span aria-label="64,517">64.5K</span>',
      two('99.80%', '<span title="64,386">64.4K</span>'),
      two('0.20%', '131'),
      '-',
      '-',
    ]),
    { sent: 64517, bounced: 131, rate: 0.002, delivered: 64386 },
  ],
  [
    'what peers have, in the same cell',
    'en',
    table(H, [
      'Email',
      '64,517',
      two('99.80%', '64,386'),
      '<div>0.20%</div><div>131</div><div>vs. peers 0.40%</div>',
      '-',
      '-',
    ]),
    { sent: 64517, bounced: 131, rate: 0.002, delivered: 64386 },
  ],
  [
    'what peers have, in a column behind',
    'en',
    table(
      ['Channel', 'Sent', 'Bounce rate', 'Peer bounce rate', 'Delivered'],
      ['Email', '64,517', two('0.20%', '131'), '0.40%', '64,386'],
    ),
    { sent: 64517, bounced: 131, rate: 0.002, delivered: 64386 },
  ],
  [
    'what peers have, in a column before',
    'en',
    table(
      ['Channel', 'Sent', 'Benchmark bounce rate', 'Bounce rate'],
      ['Email', '64,517', '0.40%', two('0.20%', '131')],
    ),
    { sent: 64517, bounced: 131, rate: 0.002, delivered: null },
  ],
  [
    'changes since another time',
    'en',
    card('Sent', '64,517', '<div class="delta">▲ 12%</div>') +
      card('Bounced', '131', '<div class="delta">▼ 3</div>') +
      card('Bounce rate', '0.20%', '<div class="delta">▲ 0.05%</div><div>Previous period 0.15%</div>'),
    { sent: 64517, bounced: 131, rate: 0.002, delivered: null },
  ],
  [
    'figures of another time',
    'en',
    table(
      ['Channel', 'Sent', 'Sent (previous period)', 'Bounce rate', 'Bounce rate (previous period)'],
      ['Email', '64,517', '60,000', two('0.20%', '131'), two('0.30%', '180')],
    ),
    { sent: 64517, bounced: 131, rate: 0.002, delivered: null },
  ],
  [
    'numbers in an explanation',
    'en',
    card('Bounced<span role="tooltip">The number of recipients, of 100 sent, that bounced</span>', '131') +
      card('Sent', '64,517'),
    { sent: 64517, bounced: 131 },
  ],
  [
    'an explanation’s button between label and value',
    'en',
    '<div class="card"><div><span>Bounced</span><button aria-label="What is this?">i</button></div><div>131</div></div>' +
      card('Sent', '64,517'),
    { sent: 64517, bounced: 131 },
  ],
  ['N/A', 'en', table(H, ['Email', '64,517', 'N/A', 'N/A', '—', '—']), { sent: 64517, bounced: null }],
  [
    'a chart of the same name',
    'en',
    '<div class="chart"><div>Bounced</div><svg><text>0</text><text>50</text></svg><ul><li>0</li><li>50</li><li>100</li></ul></div>' +
      card('Sent', '64,517') +
      card('Bounced', '131'),
    { sent: 64517, bounced: 131 },
  ],
  [
    'two values of which nobody knows which is meant',
    'en',
    '<div class="chart"><div>Bounced</div><div class="axis"><span>50</span></div></div>' +
      card('Sent', '64,517') +
      card('Bounced', '131'),
    { sent: 64517, bounced: null },
  ],
  [
    'a table of variations beside the message’s own',
    'en',
    table(
      ['Variation', 'Sent', 'Bounces', 'Bounce rate', 'Opens'],
      ['A', '30,000', '60', '0.20%', '1'],
      ['B (winner)', '34,517', '71', '0.21%', '1'],
    ) + table(H, ['Email', '64,517', two('99.80%', '64,386'), two('0.20%', '131'), '-', '-']),
    { sent: 64517, bounced: 131, rate: 0.002, delivered: 64386 },
  ],
  [
    'a table of one variation',
    'en',
    table(['Variation', 'Sent', 'Bounce rate'], ['A', '30,000', two('0.20%', '60')]) +
      card('Sent', '64,517') +
      card('Bounced', '131'),
    { sent: 64517, bounced: 131 },
  ],
  [
    'cards of variations alone',
    'en',
    '<section><h2>Variation A</h2>' +
      card('Sent', '30,000') +
      card('Bounced', '60') +
      '</section><section><h2>Variation B</h2>' +
      card('Sent', '34,517') +
      card('Bounced', '71') +
      '</section>',
    { sent: null, bounced: null },
  ],
  [
    'cards of another channel',
    'en',
    '<section><h2>SMS</h2>' +
      card('Sent', '5,000') +
      card('Failed', '60') +
      '</section><section><h2>Email</h2>' +
      card('Sent', '64,517') +
      card('Bounced', '131') +
      '</section>',
    { sent: 64517, bounced: 131 },
  ],
  [
    'hard and soft bounces beside all of them',
    'en',
    table(
      ['Channel', 'Sent', 'Hard bounce rate', 'Soft bounce rate', 'Bounce rate'],
      ['Email', '64,517', two('0.05%', '31'), two('0.15%', '100'), two('0.20%', '131')],
    ),
    { sent: 64517, bounced: 131, rate: 0.002 },
  ],
  [
    'a value that says more than one number',
    'en',
    '<dl><dt>Sent</dt><dd>64,517</dd><dt>Bounced</dt><dd>131 of 64,517</dd></dl>',
    { sent: 64517, bounced: null },
  ],
  [
    'a dash behind its label and a number before it',
    'en',
    '<dl><dt>Sent</dt><dd>64,517</dd><dt>Bounced</dt><dd>—</dd></dl>',
    { sent: 64517, bounced: null },
  ],
  [
    'averages of the account',
    'en',
    `<section><h2>Account average</h2>${card('Bounced', '900')}</section>${card('Sent', '64,517')}${card('Bounced', '131')}`,
    { sent: 64517, bounced: 131 },
  ],
  [
    'a channel in more words',
    'en',
    table(['Channel', 'Sent', 'Bounce rate'], ['Email campaign', '64,517', two('0.20%', '131')], ['SMS', '5,000', '—']),
    { sent: 64517, bounced: 131, rate: 0.002 },
  ],
  [
    'a change in the same cell',
    'en',
    table(['Channel', 'Sent', 'Bounce rate'], ['Email', '64,517', '0.20% <span>▲ 0.02%</span><div>131</div>']),
    { sent: 64517, bounced: 131, rate: 0.002 },
  ],
];
for (const [name, lang, html, want] of overview)
  test(name, () => {
    page(html, lang);
    expect(facts()).toEqual({ rate: null, delivered: null, ...want });
  });

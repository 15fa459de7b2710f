import { expect, test } from 'vitest';
import { openPage } from '../fixtures/open-page.ts';
import { readSide } from '../fixtures/read-side.ts';
import type { SumRow } from './side-page.ts';

const page = (body: string) => openPage(`<html lang="en"><body><main><h1>Spring sale</h1>${body}</main></body></html>`);
const table = (h: string[], ...rows: string[][]) =>
  `<table><thead><tr>${h.map((x) => `<th>${x}</th>`).join('')}</tr></thead><tbody>${rows.map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
const two = (a: string, b: string) => `<div>${a}</div><div>${b}</div>`;
const rowsOf = (rows: readonly unknown[], names: readonly (keyof SumRow)[]) =>
  (rows as readonly SumRow[]).map((row) => names.map((name) => row[name]).join('|'));
const sums = (path: string) => {
  const s = readSide(path);
  return {
    kind: s.kind,
    status: s.status,
    rows: rowsOf(s.rows, ['name', 'recipients', 'bounces', 'share']),
  };
};
const breakdown = '/campaign/01JQ8ZK4T0N3M5R7V9X1B2C3D4/reports/audience-breakdown';

const B = ['Audience', 'Total Recipients', 'Bounces', 'Opens', 'Clicks', 'Conversion rate', 'Revenue'];
const lists: [string, string, string, string, string[]][] = [
  [
    'rounded sizes of lists',
    breakdown,
    'audience-breakdown',
    table(
      B,
      ['VIP', '<span title="8,012">8K</span>', two('0.80%', '64'), '1', '2', '—', '—'],
      ['New', '12 mn', two('0.80%', '1.2K'), '1', '2', '—', '—'],
    ),
    ['VIP|8012|64|0.008', 'New|||0.008'],
  ],
  [
    'the sum below lists',
    breakdown,
    'audience-breakdown',
    table(
      B,
      ['VIP', '8,000', two('0.80%', '64'), '1', '2', '1%', '$1'],
      ['Total', '8,000', two('0.80%', '64'), '1', '2', '1%', '$1'],
    ),
    ['VIP|8000|64|0.008'],
  ],
  [
    'lists of another channel',
    breakdown,
    'audience-breakdown',
    table(
      ['Channel', ...B],
      ['Email', 'VIP', '8,000', two('0.80%', '64'), '1', '2', '1%', '$1'],
      ['SMS', 'VIP', '500', '—', '—', '2', '1%', '$1'],
      ['SMS', 'Text club', '700', two('1.00%', '7'), '—', '2', '1%', '$1'],
    ),
    ['VIP|8000|64|0.008'],
  ],
  [
    'providers in a grid of plain elements, below cards whose counts stand apart',
    '/campaign/01JQ8ZK4T0N3M5R7V9X1B2C3D4/reports/deliverability',
    'deliverability',
    `<div class="cards"><div class="card"><div>Open rate</div><div>38.1%</div><div>4,815</div><span>Good</span></div><div class="card"><div>Bounce rate</div><div>1.42%</div><div>182</div><span>Room for improvement</span></div></div>
     <section><h2>Volume</h2>${[
       ['Inbox provider', 'Sent', 'Bounced', 'Bounce rate'],
       ['Gmail', '6,402', '71', '1.11%'],
       ['Microsoft', '2,911', '58', '1.99%'],
       ['Apple', '1,540', '12', '0.78%'],
     ]
       .map((cells) => `<div class="g">${cells.map((cell) => `<span>${cell}</span>`).join('')}</div>`)
       .join('')}</section>`,
    [
      'Open rate|||0.381',
      'Bounce rate||182|0.0142',
      'Gmail|6402|71|0.0111',
      'Microsoft|2911|58|0.0199',
      'Apple|1540|12|0.0078',
    ],
  ],
  [
    'campaigns of another channel',
    '/campaigns/trends',
    'campaign-trends',
    table(
      ['Campaign', 'Channel', 'Total Sends', 'Opens', 'Open Rate', 'Bounce Rate', 'Conversion Value'],
      ['Spring', 'Email', '12,400', '4,960', '40.12%', '0.29%', '$1'],
      ['Spring text', 'SMS', '900', '—', '—', '0.50%', '$1'],
    ),
    ['Spring|12400||0.0029'],
  ],
  [
    'averages below campaigns',
    '/campaigns/trends',
    'campaign-trends',
    table(
      ['Campaign', 'Total Sends', 'Open Rate', 'Bounce Rate', 'Peer median bounce rate'],
      ['Spring', '12.4K', '40.12%', '0.29%', '0.40%'],
      ['Average', '—', '40%', '0.29%', '0.4%'],
    ),
    ['Spring|||0.0029'],
  ],
  [
    'variations below their campaign',
    '/campaigns/trends',
    'campaign-trends',
    table(
      ['Campaign', 'Total Sends', 'Opens', 'Open Rate', 'Bounce Rate', 'Bounces'],
      ['Spring', '1,000', '1', '1%', '0.30%', '3'],
      ['Spring – Variation A', '500', '1', '1%', '0.20%', '1'],
      ['Spring – Variation B', '500', '1', '1%', '0.40%', '2'],
    ),
    ['Spring|1000|3|0.003'],
  ],
];
for (const [name, path, kind, html, want] of lists)
  test(name, () => {
    page(html);
    expect(sums(path)).toEqual({ kind, status: 'sums', rows: want });
  });
test('a rounded count of a bounce report is left open, and the sum below is no row', () => {
  page(
    table(
      ['Count', 'Type', 'Inbox provider', 'Category', 'Definition'],
      ['<span title="1,204">1.2K</span> (40%)', 'Hard', 'Gmail', 'Invalid address', 'x'],
      ['1.8K (60%)', 'Soft', 'Yahoo', 'Mailbox unavailable', 'y'],
      ['Total 3,004', '', '', '', ''],
    ),
  );
  const s = readSide('/analytics/deliverability/email/bounce-details');
  expect({
    k: s.kind,
    rows: rowsOf(s.rows, ['type', 'provider', 'category', 'bounces', 'share']),
  }).toEqual({
    k: 'bounce-report',
    rows: ['hard|Gmail|invalid_address|1204|0.4', 'soft|Yahoo|mailbox_unavailable||0.6'],
  });
});

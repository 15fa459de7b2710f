import fc from 'fast-check';
import { expect, test } from 'vitest';
import { batchOf, day, noon, replies, rowOf, viewOf } from '../ledger/sample-captures.ts';
import type { RowsRead } from '../messages.ts';
import { csvCell, detailsFile } from './details-file.ts';
import { planSuppression } from './plan.ts';
import { withoutTakenOut } from './taken-out.ts';

const header =
  'Email,Name,Account,Channel,Message ID,Message,Sent at,Bounced at,First seen at,Klaviyo type,Klaviyo category,Klaviyo reason,Outcome,Reason,Hard or soft,Confidence,Rule,Provider,Streak,Suppress,Why';

/** Cells of a file by RFC 4180, and nothing else. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  let row: string[] = [];
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const match = cell.exec(text);
    if (!match) throw new Error(`No cell at ${at}: ${text.slice(at, at + 40)}`);
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

/** The moment on this machine's clock, by another way than the file's. */
const clockOf = (at: number) => new Date(at).toLocaleString('sv-SE').replace(' ', 'T');
const timeOf = (at: number) => expect.stringMatching(new RegExp(`^${clockOf(at)}(?:Z|[+-]\\d\\d:\\d\\d)$`));

const fileOf = (...batches: RowsRead[]) => {
  const view = viewOf(...batches);
  return detailsFile(view.message, planSuppression(view, noon), 'Shop', ({ decision }) => `because ${decision.why}`);
};

test('the file is what spreadsheets take, to the byte: byte order mark, CRLF, ISO times', () => {
  const rows = [
    rowOf('bob@gmail.example', { type: null, reason: '', name: 'Bob "B", Ltd', categoryText: 'Neu' }),
    rowOf('ann@shop.example', { type: 'hard', category: 'reputation', reason: 'x\ny', at: noon + 1_500, name: '=1+1' }),
  ];
  const file = fileOf(batchOf({ rows, message: { name: null } }));
  const bytes = new TextEncoder().encode(file);
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [first, second, third] = file.split('\r\n');
  expect(first).toBe(`\uFEFF${header}`);
  const time = String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)`;
  expect(second).toMatch(
    new RegExp(`^ann@shop\\.example,'=1\\+1,Shop,campaign,spring,,${time},${time},${time},Hard,Reputation,"x\\ny",`),
  );
  expect(third).toMatch(
    new RegExp(
      `^bob@gmail\\.example,"Bob ""B"", Ltd",Shop,campaign,spring,,${time},,${time},,Neu,,unknown,other,soft,low,`,
    ),
  );
  expect(third).toMatch(/,gmail,1,no,because unclear$/);
  expect(file.endsWith('\r\n')).toBe(true);
  expect(file.replaceAll('\r\n', '')).not.toContain('\r');
});

test('a streak of which bounces may be missing says so, and is not yet one to act upon', () => {
  const batches = [21, 14, 7, 0].map((ago) =>
    batchOf({
      message: { id: `send-${ago}`, sentAt: noon - ago * day },
      rows: ago === 7 ? [] : [rowOf('ann@shop.example')],
    }),
  );
  expect(
    parseCsv(fileOf(...batches))
      .at(-1)
      ?.slice(-3),
  ).toEqual(['≥3', 'no', 'because streak_gaps']);
});

test('an address that bounced twice on a flow message has a row for each bounce', () => {
  const rows = [
    rowOf('ann@shop.example', { at: noon, reason: replies.blocked }),
    rowOf('ann@shop.example', { at: noon - day, reason: replies.full }),
    rowOf('bob@shop.example', { at: noon }),
  ];
  const parsed = parseCsv(fileOf(batchOf({ message: { id: 'welcome', channel: 'flow', sentAt: null }, rows })));
  expect(parsed.slice(1).map((row) => [row[0], row[7], row[13], row[19]])).toEqual([
    ['ann@shop.example', timeOf(noon - day), 'mailbox_full', 'no'],
    ['ann@shop.example', timeOf(noon), 'reputation_block', 'no'],
    ['bob@shop.example', timeOf(noon), 'mailbox_full', 'no'],
  ]);
  const told = parsed.slice(1).map((row) => Date.parse(row[7] ?? ''));
  expect(told).toEqual([noon - day, noon, noon]);
});

test('the row of a person whom the user took out says so', () => {
  const view = viewOf(batchOf({ rows: [rowOf('ann@shop.example', { reason: replies.unknownUser })] }));
  const decisions = withoutTakenOut(planSuppression(view, noon), new Set(['ann@shop.example']));
  const file = detailsFile(view.message, decisions, 'Shop', ({ decision }) => `because ${decision.why}`);
  expect(parseCsv(file).at(-1)?.slice(-2)).toEqual(['no', 'because taken_out']);
});

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '  =1',
  '\u00A0=1',
  '\u3000=1',
  '＝1',
  '＋1',
  '－1',
  '＠1',
  '\ttext',
  '\rtext',
])('what a spreadsheet would run is made harmless: %j', (text) => {
  expect(csvCell(text).replace(/^"/, '')).toMatch(/^'/);
});

test('where semicolons part the cells, as in many countries, no cell begins with a formula either', () => {
  expect(csvCell('550 no;=HYPERLINK(A1);x')).toBe("550 no;'=HYPERLINK(A1);x");
  expect(csvCell('550 no; =1')).toBe("550 no;' =1");
  expect(csvCell('line\n@SUM(A1)')).toBe(`"line\n'@SUM(A1)"`);
});

test.each(['550 5.1.1 user-unknown = no', 'a+b@shop.example', "it's", '5-6', '', '≥3'])(
  'what no spreadsheet would run stays as it is: %j',
  (text) => {
    expect(csvCell(text)).toBe(text);
  },
);

const hostile = fc.string({
  unit: fc.constantFrom('a', '=', '+', '-', '@', '＝', ';', ',', '"', "'", ' ', '\t', '\r', '\n', '\u00A0', '🎉'),
  maxLength: 12,
});

test('reading the cells back gives what was written, but for the apostrophes', () => {
  const bare = (text: string) => text.replaceAll("'", '');
  fc.assert(
    fc.property(fc.array(fc.tuple(hostile, hostile, hostile), { minLength: 1, maxLength: 4 }), (rows) => {
      const text = rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
      expect(parseCsv(text).map((row) => row.map(bare))).toEqual(rows.map((row) => row.map(bare)));
    }),
    { numRuns: 500 },
  );
});

test('no cell begins with a formula, whether commas, semicolons, tabs or lines part the cells', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const [[cell = ''] = []] = parseCsv(`${csvCell(text)}\r\n`);
      for (const part of cell.split(/[;\t\r\n]/)) expect(part.trim()).not.toMatch(/^[=+\-@＝＋－＠]/);
    }),
    { numRuns: 1_000 },
  );
});

// A pattern that looks at every blank again for each blank would not come to an end.
test.each([' ', '\n', ';', '; ', '\t'])('a reason of nothing but %j is written', (blank) => {
  const [[cell = ''] = []] = parseCsv(`${csvCell(blank.repeat(1_000_000))}\r\n`);
  expect(/^'?[ ;\t\n]*$/.test(cell)).toBe(true);
});

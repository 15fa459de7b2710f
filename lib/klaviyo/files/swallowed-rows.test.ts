import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bounceRowReader } from './bounce-rows.ts';
import { examineFile } from './examine-file.ts';
import { readRecords } from './read-records.ts';
import { fileOf, textFile } from './sample-files.ts';

const going = () => new AbortController().signal;

/** Address and reason of each row, or why it is left out. */
async function rowsOf(file: File): Promise<string[]> {
  const examined = await examineFile(file, () => {}, going());
  if (examined.status !== 'examined') return [examined.status === 'refused' ? examined.why : examined.status];
  const read = bounceRowReader(examined.columns, examined.width, examined.format.delimiter);
  const rows: string[] = [];
  await readRecords(
    file,
    examined.format,
    (records) => {
      for (const { row, cells, brokenLines } of records) {
        const reading = row > examined.before ? read(cells) : null;
        if (reading?.status === 'bounce') rows.push(`${reading.row.email} ${reading.row.reason}`);
        else if (reading) rows.push(brokenLines > 0 ? `broken ${brokenLines}` : reading.why);
      }
    },
    going(),
  );
  return rows;
}

const header = ['Email address', 'Bounce type', 'Bounce reason', 'Name'];
const lineOf = (delimiter: string) => (cells: readonly string[]) => cells.join(delimiter);

const ways = [',', ';', '\t', '|'].flatMap((delimiter) =>
  ['\n', '\r\n', '\r'].map((lineEnd) => [delimiter, lineEnd] as const),
);

test.each(ways)('a mark that opens and never closes swallows no row: %j %j', async (delimiter, lineEnd) => {
  const lines = [
    header,
    ['ann@shop.example', 'Hard', '550 5.1.1 unknown', 'Ann'],
    ['bo@shop.example', 'Soft', '"Mailbox full" says mx2', 'Bo'],
    ['cy@shop.example', 'Hard', '550 5.1.1 "no such user" here', 'Cy'],
    ['di@shop.example', 'Hard', '"user unknown', 'Di'],
    ['ed@shop.example', 'Soft', '552 over 5" wide "too big"', 'Ed'],
    ['fay@shop.example', 'Soft', '452 4.2.2 full', 'Fay'],
  ].map(lineOf(delimiter));
  expect(await rowsOf(textFile(lines.join(lineEnd) + lineEnd))).toEqual([
    'ann@shop.example 550 5.1.1 unknown',
    'bo@shop.example "Mailbox full" says mx2',
    'cy@shop.example 550 5.1.1 "no such user" here',
    'di@shop.example user unknown',
    'ed@shop.example 552 over 5" wide "too big"',
    'fay@shop.example 452 4.2.2 full',
  ]);
});

test('marks that make a sound quotation over two rows by chance swallow none', async () => {
  const lines = [
    header,
    ['ann@shop.example', 'Hard', '"user unknown', 'Ann'],
    ['bo@shop.example', 'Soft', 'mailbox is full"', 'Bo'],
  ].map(lineOf(';'));
  expect(await rowsOf(textFile(lines.join('\n')))).toEqual([
    'ann@shop.example user unknown',
    'bo@shop.example mailbox is full"',
  ]);
});

test.each([
  ['in the last row', ['fay@shop.example', 'Hard', '"user unknown', 'Fay']],
  ['in every row', null],
])('a mark %s is no end of the file', async (_, last) => {
  const rows = last
    ? [['ann@shop.example', 'Soft', '452 4.2.2 full', 'Ann'], last]
    : ['ann', 'bo', 'cy'].map((name) => [`${name}@shop.example`, 'Hard', '"user unknown', name]);
  const lines = [header, ...rows].map(lineOf(','));
  expect(await rowsOf(textFile(`${lines.join('\n')}\n`))).toEqual(
    rows.map(([email, , reason = '']) => `${email} ${reason.replace('"', '')}`),
  );
});

test('a title with a mark of its own swallows neither headers nor rows', async () => {
  const text = `"Spring" sale, by shop@shop.example\n${header.join(',')}\nann@shop.example,Hard,unknown,Ann\nbo@shop.example,Soft,"full, later",Bo\n`;
  expect(await rowsOf(textFile(text))).toEqual(['ann@shop.example unknown', 'bo@shop.example full, later']);
});

test('lines that end otherwise than the file’s first ones are rows of their own', async () => {
  const line = (name: string) => `${name}@shop.example,Hard,550 ${name},N`;
  const text = `${header.join(',')}\n${line('ann')}\r${line('bo')}\r${line('cy')}\r\n${line('di')}\n`;
  expect(await rowsOf(textFile(text))).toEqual(
    ['ann', 'bo', 'cy', 'di'].map((name) => `${name}@shop.example 550 ${name}`),
  );
});

test('messages without addresses are not swallowed either', async () => {
  const figures = ['Campaign Name;Send Time;Total Recipients;Bounces', '"Spring sale;2026-05-01;100;3'];
  const file = textFile(`${[...figures, 'Summer "sale";2026-06-01;200;4', 'Autumn;2026-09-01;300;5'].join('\n')}\n`);
  const examined = await examineFile(file, () => {}, going());
  expect(examined).toMatchObject({ rows: 3, preview: [['Spring sale', '2026-05-01', '100', '3'], {}, {}] });
});

test('replies of several lines stay whole, whatever their lines begin with', async () => {
  const replies = [
    '550-5.1.1 The account, that you\n550 5.1.1 tried, does not exist',
    'Failed for:\nann@shop.example\n<bo@shop.example>: unknown, sorry',
    'bo@shop.example, user unknown\r\ncy@shop.example, over quota',
    'host said: "no",\n\n"never"',
    `${'line, of many\n'.repeat(30)}end`,
  ];
  for (const delimiter of [',', ';', '\t', '|']) {
    const rows = replies.map((reply, row) => [`p${row}@shop.example`, 'Hard', reply, 'Name']);
    for (const columns of [
      [0, 1, 2, 3],
      [0, 1, 3, 2],
      [2, 0, 1, 3],
      [1, 2, 0, 3],
    ]) {
      const file = fileOf(
        [header, ...rows].map((cells) => columns.map((column) => cells[column] ?? '')),
        { delimiter },
      );
      expect(await rowsOf(file)).toEqual(
        replies.map((reply, row) => `p${row}@shop.example ${reply.replace(/\s+/g, ' ')}`),
      );
    }
  }
});

test('a reply of several lines with marks that nobody doubled stays whole', async () => {
  const text = `${header.join(',')}\nann@shop.example,Hard,"550 said "no" to it\nand, more",Ann\nbo@shop.example,Soft,full,Bo\n`;
  expect(await rowsOf(textFile(text))).toEqual([
    'ann@shop.example 550 said "no" to it and, more',
    'bo@shop.example full',
  ]);
});

test('a file that ends within a reply of several lines has its other rows', async () => {
  const text = `${header.join(',')}\nann@shop.example,Hard,unknown,Ann\nbo@shop.example,Soft,"452-4.2.2 full\n452 4.2.2 try`;
  expect(await examineFile(textFile(text), () => {}, going())).toMatchObject({ rows: 2, endsEarly: true });
});

test('wherever the slices of a file cut it, its rows are the same', async () => {
  const reason = fc.constantFrom(
    '550 x',
    '"open',
    '"a" b',
    '5" wide',
    '"whole, cell"',
    '"two\nlines"',
    '"three\n\nlines, ""q"""',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(reason, { minLength: 3, maxLength: 12 }), fc.nat(300), async (reasons, shift) => {
      const rows = reasons.map((text, row) => `p${row}@shop.example,Hard,${text},N`);
      const start = `${header.join(',')}\n`;
      const near = await rowsOf(textFile(`${start}${rows.join('\n')}\n`));
      expect(near).toHaveLength(rows.length);
      // The same rows where the first slice ends.
      const before = 'q@shop.example,Hard,550 filler,N\n'.repeat(Math.ceil((256 * 1024 - start.length) / 33) - 10);
      const far = await rowsOf(
        textFile(`${start}${before}q@shop.example,Hard,${'x'.repeat(shift)},N\n${rows.join('\n')}\n`),
      );
      expect(far.slice(-rows.length)).toEqual(near);
    }),
    { numRuns: 25 },
  );
}, 60_000);

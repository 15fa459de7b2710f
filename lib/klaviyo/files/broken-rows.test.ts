import { expect, test } from 'vitest';
import { bounceRowReader } from './bounce-rows.ts';
import { type Examined, examineFile } from './examine-file.ts';
import { textFile } from './sample-files.ts';

const examine = (text: string) => examineFile(textFile(text), () => {}, new AbortController().signal);
const header = 'Email address,Name,Bounce type,Bounce reason\n';
const whole = `${header}ann@shop.example,Ann,Hard,550 5.1.1 unknown\nbo@shop.example,Bo,Soft,"452, full"\n`;

test.each([
  ['inside a quoted reason', `${whole}cy@shop.example,Cy,Hard,"550 5.1.1 The acc`],
  ['inside an address', `${whole}cy@shop.exam`],
  ['behind a type', `${whole}cy@shop.example,Cy,Ha`],
  ['inside a quoted reason, with a line end behind it', `${whole}cy@shop.example,Cy,Hard,"550 5.1.1 The acc\r\n`],
])('a file that ends %s says so, and its other rows can be taken', async (_, text) => {
  expect(await examine(text)).toMatchObject({ status: 'examined', rows: 3, endsEarly: true });
});

test.each([
  ['a file without a line end at its end', whole.slice(0, -1)],
  ['a file whose rows end early all the time', `${whole}cy@shop.example,Cy,Hard\ndi@shop.example,Di,Soft`],
  ['a total below the rows', `${whole}Total,3`],
])('%s is whole', async (_, text) => {
  expect(await examine(text)).toMatchObject({ status: 'examined', endsEarly: false });
});

test.each([`${header}ann@shop.example,Ann,Hard,550 x`, `sep=,\n${header}ann@shop.example,Ann,Hard,550 x`])(
  'one row without a line end is a row',
  async (text) => {
    expect(await examine(text)).toMatchObject({ kind: 'recipient-activity', rows: 1, preview: [{ length: 4 }] });
  },
);

test('a quotation over many lines that are no rows is refused, as nobody knows what they are', async () => {
  expect(await examine(`${whole}cy@shop.example,Cy,Hard,"550 x\n${'and so on\n'.repeat(30)}`)).toMatchObject({
    status: 'refused',
    why: 'open-quote',
  });
});

const read = async (text: string) => {
  const { columns, width, preview, format } = (await examine(text)) as Examined;
  return preview
    .map(bounceRowReader(columns, width, format.delimiter))
    .map((reading) =>
      reading.status === 'bounce' ? `${reading.row.email}|${reading.row.type}|${reading.row.reason}` : reading.why,
    );
};

test('commas that nobody quoted belong to the reason where it is the last column', async () => {
  expect(await read(`${whole}cy@shop.example,Cy,Hard,550 5.1.1 no such user, try again, bye\n`)).toContain(
    'cy@shop.example|hard|550 5.1.1 no such user, try again, bye',
  );
});

test('commas that nobody quoted belong to the reason where the cells on both of its sides are right', async () => {
  const text = [
    'Email address,Name,Bounce type,Bounce reason,Time',
    'ann@shop.example,Ann,Hard,550 5.1.1 no such user, sorry, bye,2026-05-12 10:00',
    'bo@shop.example,Bo,Soft,"Mailbox full" says mx2, try later,2026-05-12 10:00',
    'cy@shop.example,Cy,Soft,452 full,2026-05-12 10:00',
    'di@shop.example,Di,Soft,452 full, later,May 12, 2026',
    'Lee, Ed,ed@shop.example,Hard,550 5.1.1 no,2026-05-12 10:00',
  ];
  expect(await read(`${text.join('\n')}\n`)).toEqual([
    'ann@shop.example|hard|550 5.1.1 no such user, sorry, bye',
    'bo@shop.example|soft|"Mailbox full" says mx2, try later',
    'cy@shop.example|soft|452 full',
    'wrong_columns',
    'wrong_columns',
  ]);
});

test('a comma in a name shifts the row, and nobody knows which cell is which', async () => {
  expect(await read(`${whole}cy@shop.example,Fox, Cy,Hard,550 5.1.1 no such user\n`)).toContain('wrong_columns');
});

test.each([
  ['every line', (line: string) => `"${line.replaceAll('"', '""')}"`],
  ['lines with quotation marks', (line: string) => (line.includes('"') ? `"${line.replaceAll('"', '""')}"` : line)],
])('a file that a spreadsheet has saved with %s in one cell is read', async (_, wrap) => {
  const text = whole.trimEnd().split('\n').map(wrap).join('\n');
  expect(await examine(text)).toMatchObject({ kind: 'recipient-activity', rows: 2, endsEarly: false });
  expect(await read(text)).toEqual(['ann@shop.example|hard|550 5.1.1 unknown', 'bo@shop.example|soft|452, full']);
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parseRows, readRowsFile } from './rows-file.ts';

const header = 'Email address,Name,Bounce category,Bounce type,Bounce reason';

test('a file from a spreadsheet is read whole: byte order mark, CRLF, quoted commas and line breaks', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rows-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'rows.csv');
  const rows = [
    'ann@shop.example,"Lee, Ann",Invalid address,Hard,"550-5.1.1 No such\r\nuser ""ann"""',
    'bo@shop.example,,Mailbox unavailable,Soft,452 4.2.2 full',
  ];
  await writeFile(path, `\uFEFF${header}\r\n${rows.join('\r\n')}\r\n\r\n`);
  expect(await readRowsFile(path)).toEqual([
    {
      email: 'ann@shop.example',
      name: 'Lee, Ann',
      category: 'Invalid address',
      type: 'Hard',
      reason: '550-5.1.1 No such\r\nuser "ann"',
    },
    { email: 'bo@shop.example', name: '', category: 'Mailbox unavailable', type: 'Soft', reason: '452 4.2.2 full' },
  ]);
});

test('a file that is not there is named', async () => {
  await expect(readRowsFile('/nowhere/rows.csv')).rejects.toThrow('/nowhere/rows.csv: ENOENT');
});

test('another header is answered with the one that is needed', () => {
  const sentence = `The first line must be "${header}", but it is "Email,Type".`;
  expect(() => parseRows('Email,Type\na@shop.example,Hard')).toThrow(sentence);
  expect(() => parseRows('')).toThrow('but it is "".');
});

test('a header alone is a file without bounces', () => {
  expect(parseRows(header)).toEqual([]);
});

test.each([
  ['a@shop.example,A,Invalid address,Hard', 'Line 2 has 4 fields instead of 5.'],
  ['a@shop.example,A,Invalid address,Hard,550,5.1.1', 'Line 2 has 6 fields instead of 5.'],
  [
    'a@shop.example,A,Invalid address,Medium,550',
    'Line 2: the bounce type must be "Hard" or "Soft", but it is "Medium".',
  ],
])('the line %s is refused with a sentence', (line, sentence) => {
  expect(() => parseRows(`${header}\n${line}`)).toThrow(sentence);
});

test.each([
  ['Hard bounce', 'Hard'],
  ['SoftBounce', 'Soft'],
  ['soft', 'Soft'],
])('the type %s is %s', (text, type) => {
  expect(parseRows(`${header}\na@shop.example,A,,${text},`)[0]?.type).toBe(type);
});

import { expect, test } from 'vitest';
import { bounceRowReader } from './bounce-rows.ts';
import { cellText } from './cell-kinds.ts';
import { recogniseFileColumns } from './file-columns.ts';

// biome-ignore format: lists of words are read a line at a time
const errors = ['#NAME?', '#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NUM!', '#NULL!', '#SPILL!', '#ERROR!', '#WERT!', '#BEZUG!', '#NV', '#ZAHL!', '#ÜBERLAUF!', '#NOM?', '#VALEUR!', '#NOMBRE!', '#¡REF!', '#¡VALOR!', '#¿NOMBRE?', '#N/D', '#NOME?', '#RIF!', '#VALORE!', '#NÚM!', '#NAAM?', '#WAARDE!', '#VERW!', '#N/B', '#DEEL/0!', '#NAMN?', '#VÄRDEFEL!', '#REFERENS!', '#SAKNAS!', '#SKÄRNING!', '#NAZWA?', '#ARG!', '#ADR!', '#LICZBA!', '#DZIEL/0!', 'Err:502', '######'];

test.each(errors)('%s is an empty cell', (error) => {
  expect(cellText(error)).toBe('');
  expect(cellText(` ${error.toLowerCase()} `)).toBe('');
});

test.each(['#SALE!', '#1', '#NAME', 'Error: 550', '#NAME? is what it says', 'N'])('%s is a text', (text) => {
  expect(cellText(text)).toBe(text);
});

test('a bounce whose reply a spreadsheet has lost has none, and who has nothing but an error did not bounce', () => {
  const headers = ['E-Mail', 'Bounce-Typ', 'Bounce-Grund'];
  const rows = [
    ['ann@shop.example', 'Soft', '#NAME?'],
    ['bo@shop.example', '#NV', '#BEZUG!'],
    ['cy@shop.example', 'Hard', '="550 5.1.1 unknown"'],
  ];
  const read = bounceRowReader(recogniseFileColumns(headers, rows), headers.length, ';');
  expect(rows.map(read)).toMatchObject([
    { status: 'bounce', row: { type: 'soft', reason: '' } },
    { status: 'left-out', why: 'not_a_bounce' },
    { status: 'bounce', row: { reason: '550 5.1.1 unknown' } },
  ]);
});

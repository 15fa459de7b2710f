import fc from 'fast-check';
import papaparse from 'papaparse';
import { expect, test } from 'vitest';
import { readLine, readRecord } from './csv-record.ts';

const separators = { delimiter: ',', newline: '\n' } as const;

function recordsOf(text: string): { readonly records: string[][]; readonly isSound: boolean } {
  const records: string[][] = [];
  let isSound = true;
  for (let at = 0; at < text.length; ) {
    const { cells, end, quotes } = readRecord(text, at, separators);
    records.push(cells);
    isSound &&= quotes === 'sound';
    at = end;
  }
  return { records, isSound };
}

test('records are read one by one as all of them at once', () => {
  const part = fc.constantFrom('a', ' ', '"', '""', ',', ',', '\n', '\r\n', 'x y', '"a,b"', '"l\nm"', 'é');
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 14 }), (parts) => {
      const text = parts.join('');
      const parser = new papaparse.Parser({ ...separators });
      const { data, errors } = parser.parse(text, 0, false) as { data: string[][]; errors: unknown[] };
      const { records, isSound } = recordsOf(text);
      const bare = (all: string[][]) =>
        all.map((cells) => cells.map((cell) => cell.replace(/\r$/, ''))).filter((cells) => cells.join('') !== '');
      if (errors.length === 0)
        expect({ isSound, records: bare(records) }).toEqual({ isSound: true, records: bare(data) });
    }),
    { numRuns: 5_000 },
  );
});

test.each([
  ['a,"b" c,d', 3, ['a', '"b" c', 'd']],
  ['a,"b,d', 3, ['a', 'b', 'd']],
  ['a,"b" c,"d, e"', 3, ['a', '"b" c', 'd, e']],
  ['a,"b "c" d",e', 3, ['a', 'b "c" d', 'e']],
  ['"a,b,c"', 1, ['a,b,c']],
])('a line of marks without partners is read as its neighbours are: %s', (line, width, cells) => {
  expect(readLine(line, ',', [width])).toEqual(cells);
});

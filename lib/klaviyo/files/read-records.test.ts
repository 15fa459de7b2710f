import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRecords, recordsAtOnce } from './read-records.ts';
import { fileOf, textFile } from './sample-files.ts';

const format = { encoding: 'utf-8', delimiter: ',', newline: '\n' } as const;
const going = () => new AbortController().signal;

async function recordsOf(file: File, signal = going()) {
  const records: (readonly string[])[] = [];
  const end = await readRecords(file, format, (some) => void records.push(...some.map(({ cells }) => cells)), signal);
  return { records, end };
}

/** A file of any length that is made while it is read, so that nothing but its reader could hold it. */
function endlessFile(line: (row: number) => string, rows: number): { file: File; sliced: () => number } {
  const width = line(0).length;
  let most = 0;
  const file = {
    size: rows * width,
    slice(start: number, end: number) {
      most = Math.max(most, end - start);
      const first = Math.floor(start / width);
      const last = Math.min(rows, Math.ceil(end / width));
      const text = Array.from({ length: last - first }, (_, index) => line(first + index)).join('');
      return new Blob([text.slice(start - first * width, Math.min(end, rows * width) - first * width)]);
    },
  };
  return { file: file as unknown as File, sliced: () => most };
}

test('200 MB are read row by row, in bounded pieces, each taken before the next is read', async () => {
  const rows = 2_000_000;
  const { file, sliced } = endlessFile(
    (row) => `person${String(row).padStart(8, '0')}@shop.example,${'x'.repeat(55)},Soft,${'y'.repeat(15)}\n`,
    rows,
  );
  expect(file.size).toBeGreaterThan(200_000_000);
  let [seen, busy, most, overlaps] = [0, false, 0, 0];
  const end = await readRecords(
    file,
    format,
    async (records) => {
      if (busy) overlaps++;
      busy = true;
      most = Math.max(most, records.length);
      seen += records.length;
      await Promise.resolve();
      busy = false;
    },
    going(),
  );
  expect({ end, seen, overlaps }).toEqual({
    end: { status: 'end', records: rows, lastLine: 'ended' },
    seen: rows,
    overlaps: 0,
  });
  expect(most).toBe(recordsAtOnce);
  expect(sliced()).toBeLessThan(1_000_000);
}, 120_000);

test('records come out as they went in, wherever the slices cut them', async () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom('"', '""', 'a,b', 'line\nbreak', 'é', '=1+1'),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 20 }),
      async (cells) => {
        // A carriage return at a cell's end belongs to the line's end, and a record of blanks is none.
        const sound = cells
          .map((record) => record.map((text) => text.replaceAll('\r', '').replaceAll('\uFEFF', '')))
          .filter((record) => record.some((text) => text.trim() !== ''));
        const { records } = await recordsOf(fileOf(sound));
        expect(records).toEqual(sound);
      },
    ),
    { numRuns: 60 },
  );
});

test('a letter that two slices share is one letter', async () => {
  const start = 'x'.repeat(256 * 1024 - 1);
  expect((await recordsOf(textFile(`${start}é,1\n`))).records).toEqual([[`${start}é`, '1']]);
});

test('a file without a line end at its end loses nothing', async () => {
  expect((await recordsOf(textFile('a,b\r\nc,d'))).records).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
});

test('a reading that is stopped reads no further', async () => {
  const stopping = new AbortController();
  const file = fileOf(Array.from({ length: 50_000 }, (_, row) => [`person${row}@shop.example`, 'Soft']));
  let seen = 0;
  const reading = readRecords(
    file,
    format,
    (records) => {
      seen += records.length;
      if (seen >= 1_000) stopping.abort();
    },
    stopping.signal,
  );
  await expect(reading).rejects.toThrow('abort');
  expect(seen).toBe(1_000);
});

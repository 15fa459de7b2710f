import fc from 'fast-check';
import { expect, test } from 'vitest';
import { suppressionFile } from './suppression-file.ts';

test('the file is one column, in order, in lower case, with none twice, to the byte', () => {
  const text = suppressionFile(['bob@shop.example', 'Ann@Shop.Example', 'ann@shop.example ', '+zoe@shop.example']);
  const lines = ['Email', '+zoe@shop.example', 'ann@shop.example', 'bob@shop.example', ''];
  expect([...new TextEncoder().encode(text)]).toEqual([...new TextEncoder().encode(lines.join('\n'))]);
  expect(text).not.toMatch(/[\r\uFEFF]/);
});

test('nobody to suppress is a file with its header alone', () => {
  expect(suppressionFile([])).toBe('Email\n');
});

test('the order in which addresses come makes no difference', () => {
  fc.assert(
    fc.property(fc.array(fc.emailAddress()), (emails) => {
      expect(suppressionFile(emails.toReversed())).toBe(suppressionFile(emails));
    }),
    { numRuns: 50 },
  );
});

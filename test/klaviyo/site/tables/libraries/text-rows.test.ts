import { createElement } from 'react';
import { expect, test } from 'vitest';
import { plainText, textRows } from './text-rows.ts';

test('a cell of elements is the texts in it', () => {
  const cell = createElement('div', {}, createElement('b', {}, '0.20%'), createElement('span', {}, 131));
  expect(plainText(cell)).toBe('0.20% 131');
});

test('a value that is not there is an empty text', () => {
  const columns = [
    { key: 'email', label: 'Email' },
    { key: 'name', label: 'Name' },
  ];
  const rows = [{ key: '1', position: 1, cells: ['ann@mail.example', undefined] }];
  expect(textRows({ label: 'Bounced', columns, rows })).toEqual([{ id: '1', email: 'ann@mail.example', name: '' }]);
});

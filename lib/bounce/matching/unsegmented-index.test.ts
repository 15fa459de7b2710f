import { expect, test } from 'vitest';
import { firstCharacters } from './unsegmented-index.ts';

test('a phrase is found by any character that it may begin with', () => {
  expect(firstCharacters('(容量|保存容量) ... 超え')).toEqual(['容', '保']);
  expect(firstCharacters('邮箱已满')).toEqual(['邮', '郵']);
  expect(firstCharacters('휴면 ?계정')).toEqual(['휴']);
});

test('a phrase whose beginning is not plain is looked for in every text', () => {
  expect(firstCharacters('(ip|信誉) .. 低')).toBeNull();
  expect(firstCharacters('((용량|공간)|여유) .. 없')).toBeNull();
  expect(firstCharacters('(위)?반')).toBeNull();
});

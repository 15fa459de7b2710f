import { expect, test } from 'vitest';
import { isAddress, personKey } from './person-key.ts';

test('a key is the person’s own, and tells nothing of the address', () => {
  const emails = Array.from({ length: 50_000 }, (_, n) => `ann${n}@shop.example`);
  const keys = emails.map((email) => personKey(email, 'secret'));
  expect(new Set(keys).size).toBe(emails.length);
  expect(keys.every((key) => /^[a-z\d]{22}$/.test(key) && !isAddress(key))).toBe(true);
});

test('another install has other keys', () => {
  expect(personKey('ann@shop.example', 'one')).toBe(personKey('ann@shop.example', 'one'));
  expect(personKey('ann@shop.example', 'one')).not.toBe(personKey('ann@shop.example', 'two'));
});

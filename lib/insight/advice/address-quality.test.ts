import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressQuality } from './address-quality.ts';
import { commonDomainMeant } from './common-domains.ts';
import { isOneSlip } from './damerau.ts';

test.each([
  ['gamil', 'gmail'],
  ['gmal', 'gmail'],
  ['gmaill', 'gmail'],
  ['gmsil', 'gmail'],
])('%s is one slip from %s', (a, b) => {
  expect(isOneSlip(a, b)).toBe(true);
  expect(isOneSlip(b, a)).toBe(true);
});

test.each([
  ['gmail', 'gmail'],
  ['gmail', 'gm'],
  ['gmail', 'liamg'],
  ['abcd', 'badc'],
  ['', 'ab'],
])('%s is not one slip from %s', (a, b) => {
  expect(isOneSlip(a, b)).toBe(false);
});

test('a letter more, less or other is one slip, and no text is one from itself', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(letters, fc.nat(8), fc.constantFrom('x', 'y'), (text, position, letter) => {
      const at = position % (text.length + 1);
      expect(isOneSlip(text, text)).toBe(false);
      expect(isOneSlip(text, text.slice(0, at) + letter + text.slice(at))).toBe(true);
      if (at < text.length) expect(isOneSlip(text, text.slice(0, at) + letter + text.slice(at + 1))).toBe(true);
    }),
  );
});

test.each([
  ['gamil.com', 'gmail.com'],
  ['gmail.con', 'gmail.com'],
  ['gmail.co', 'gmail.com'],
  ['yahoo.co', 'yahoo.com'],
  ['hotmial.com', 'hotmail.com'],
  ['GMIAL.example', 'gmail.example'],
  ['outlok.test', 'outlook.test'],
])('%s was probably meant to be %s', (domain, meant) => {
  expect(commonDomainMeant(domain)).toBe(meant);
});

test.each([
  'gmail.com',
  'mail.com',
  'email.com',
  'ymail.com',
  'me.com',
  'gmx.de',
  'gmail.example',
  'mail.example',
  'shop.example',
  'aol.de',
  '',
])('%s is left alone', (domain) => {
  expect(commonDomainMeant(domain)).toBeNull();
});

test('the proposal keeps what stands before the @', () => {
  expect(addressQuality('Ann.Lee+shop@gamil.example')).toEqual({
    meant: 'Ann.Lee+shop@gmail.example',
    isRole: false,
    isDisposable: false,
  });
});

test('offices and throw-away addresses are known by their names', () => {
  expect(addressQuality('info+news@shop.example').isRole).toBe(true);
  expect(addressQuality('information@shop.example').isRole).toBe(false);
  expect(addressQuality('ann@mailinator.example').isDisposable).toBe(true);
  expect(addressQuality('ann@my.mailinator.example').isDisposable).toBe(false);
});

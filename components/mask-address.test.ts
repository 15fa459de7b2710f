import { expect, test } from 'vitest';
import { maskAddress, maskAddressesIn } from './mask-address.ts';

test('an address shows its first letter and its domain, and not how long its name is', () => {
  expect(maskAddress('ann@shop.example')).toBe('a•••@shop.example');
  expect(maskAddress('a@shop.example')).toBe('a•••@shop.example');
  expect(maskAddress('someone.long+tag@shop.example')).toBe('s•••@shop.example');
});

test('what is no address shows nothing', () => {
  expect(maskAddress('@shop.example')).toBe('•••');
  expect(maskAddress('nobody')).toBe('•••');
});

test('every address in a server’s reply is masked, and the rest stays', () => {
  expect(maskAddressesIn('550 5.1.1 <ann@shop.example>: user unknown (to=bob@mail.example)')).toBe(
    '550 5.1.1 <a•••@shop.example>: user unknown (to=b•••@mail.example)',
  );
  expect(maskAddressesIn('452 4.2.2 mailbox full @ noon')).toBe('452 4.2.2 mailbox full @ noon');
});

import { expect, test } from 'vitest';
import { bracketedAddress } from './bracketed-address.ts';

test.each([
  '550 5.1.1 <lena@example.com>: Recipient address rejected',
  'RCPT TO:<Sofia.Maria-2@mail.example>',
  '452 <b@x.example> over quota <br> & more <i@y.example>',
])('the first address in brackets is found: %s', (reply) => {
  const place = bracketedAddress(reply);
  expect(place).not.toBeNull();
  expect(reply.slice(place?.start, place?.end)).toBe(/[\w.-]+@[\w.-]+/.exec(reply)?.[0]);
});

test.each([
  ['no address', '550 user unknown'],
  ['an address without brackets', '550 lena@example.com unknown'],
  ['a tag', '550 <br> <lena@example.com>'],
  ['an entity in front', '550&nbsp; <lena@example.com>'],
  ['nothing between the code and the bracket', '550<lena@example.com>'],
  ['a bracket that does not close', '550 <lena@example.com'],
  ['parts tied together', '550 <bounce+lena=example.com@mail.example>'],
  ['a dot at the end', '550 <lena@example.com.>'],
  ['a host in brackets', '550 <mx.example.com>'],
  ['more than is looked at', `550 <lena@example.com> ${'x'.repeat(1_000)}`],
])('what has to be read with care is left alone: %s', (_what, reply) => {
  expect(bracketedAddress(reply)).toBeNull();
});

import { expect, test } from 'vitest';
import { messageTooLarge } from '../corpus/by-reason/message-too-large.ts';
import { parseReplySize } from './reply-size.ts';

const MB = 1_024 ** 2;

test.each([
  [
    '554 5.3.4 message size 41943040 exceeds size limit 20971520 of server mx.example.net[192.0.2.21]',
    40 * MB,
    20 * MB,
  ],
  ['552 Message size 31457280 exceeds the 20971520 byte limit', 30 * MB, 20 * MB],
  ['552 Message exceeds maximum size: 10MB', null, 10 * MB],
  ['554 Message exceeds the limit of 20480 kB', null, 20 * MB],
  ['message bigger than 10 MB not accepted', null, 10 * MB],
  ['550 recipient cannot receive messages over 10MB', null, 10 * MB],
  ['552 5.2.2 mailbox will not take a message larger than 20 MB', null, 20 * MB],
  ['554 your mail exceeds what we take: 5 MB max', null, 5 * MB],
  ['Your message is too big (36 MB); max is 20 MB', 36 * MB, 20 * MB],
  ['5.3.4 attachment exceeds allowed size, total message size 28 MB', 28 * MB, null],
  ['552 5.3.4 maximum message size 10 MB', null, 10 * MB],
])('%s', (reply, size, limit) => {
  expect(parseReplySize(reply)).toEqual({ size, limit });
});

test('codes, addresses and ids are no sizes', () => {
  for (const reply of [
    "552-5.2.3 Your message exceeded Google's message size limits. 552 5.2.3 https://support.example.com/?p=MaxSizeError 123 - gsmtp",
    '552 5.3.4 Message size exceeds fixed maximum message size',
    '550 5.3.4 ROUTING.SizeLimit; message size exceeds fixed maximum size for route',
    '550 Mail size limit exceeded [192.0.2.21]',
    '552 size limit exceeded',
    '',
  ])
    expect(parseReplySize(reply)).toEqual({ size: null, limit: null });
});

test('no reply of the corpus is read as less than a kilobyte or more than a gigabyte', () => {
  for (const reply of messageTooLarge)
    for (const bytes of Object.values(parseReplySize(reply))) {
      if (bytes === null) continue;
      expect(bytes, reply).toBeGreaterThan(1_000);
      expect(bytes, reply).toBeLessThan(1_024 ** 3);
    }
});

import { describe, expect, test } from 'vitest';
import { parseReply } from './parse-reply.ts';

describe('parseReply', () => {
  test.each([
    ['550 5.1.1 User unknown', '550', '5.1.1'],
    ['550-5.1.1 one\r\n550 5.1.1 two', '550', '5.1.1'],
    ['smtp; 550 5.1.1 x', '550', '5.1.1'],
    ['host mx.example.com[192.0.2.1] said: 452 4.2.2 full (in reply to RCPT TO command)', '452', '4.2.2'],
    ['5.0.0 smtp;550 5.7.1 x', '550', '5.7.1'],
    ['550 #5.1.0 x', '550', '5.1.0'],
    ['<lena@example.com>: 550-5.7.26 x', '550', '5.7.26'],
    ['421-4.7.0 a 421 4.7.0 b', '421', '4.7.0'],
    ['no code at all', null, null],
    ['a limit of 500 messages', null, null],
    ['Exim 4.6.1 running', null, null],
    ['at 2 of 550 recipients', null, null],
    ['queue id 4.16.55.1', null, null],
    ['id 550abc', null, null],
    ['reached 5.9.1', null, null],
  ])('reads the codes of "%s"', (reply, basicReply, enhancedStatus) => {
    expect(parseReply(reply)).toMatchObject({ basicReply, enhancedStatus });
  });

  test('keeps every code in order', () => {
    expect(parseReply('450 busy 551 not ours 503 need RCPT').codes).toEqual(['450', '551', '503']);
  });

  test('sets the words of the sending service apart', () => {
    expect(parseReply('Remote server said: 550 5.1.1 x').prefix).toBe('Remote server said: ');
    expect(parseReply('550 5.1.1 x').prefix).toBe('');
  });

  test('finds the vendor token', () => {
    expect(parseReply('421 4.7.0 [TSS04] wait').vendorToken).toBe('TSS04');
    expect(parseReply('550 User unknown').vendorToken).toBeNull();
  });

  test('knows where in the dialogue the reply came', () => {
    expect(parseReply('550 x (in reply to MAIL FROM command)').stage).toBe('sender');
    expect(parseReply('554 x (in reply to end of DATA command)').stage).toBe('data');
    expect(parseReply('550 x').stage).toBe('unknown');
  });
});

import { describe, expect, test } from 'vitest';
import { classify } from './classify.ts';

const judge = (reason: string) => classify({ type: null, category: null, reason });

describe('hostile replies', () => {
  test('an empty one tells nothing', () => {
    expect(judge('')).toMatchObject({ reason: 'other', type: 'soft', basis: 'nothing', words: '', basicReply: null });
  });

  test.each([
    ['one letter', 'a'],
    ['digits', '5'],
    ['dots', '.'],
    ['at signs', '@'],
    ['opening brackets', '<'],
    ['spaces', ' '],
    ['users', 'user '],
    ['addresses of senders', 'sender address not '],
    ['codes', '550 5.1.1 '],
    ['links', 'https://example.com/?p='],
    ['hyphens', 'a-'],
    ['colons', '::'],
    ['quoted subjects', 'subject: "'],
    ['full mailboxes, almost', 'mailbox is not quite exceeding its '],
  ])('a million characters of %s are answered, as their beginning would be', (_what, unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    // Every ending is read anew; a pattern that backtracks would not come to an end.
    for (let n = 0; n < 50; n++) expect(judge(`${n}${text}`)).toEqual(judge(`${n}${text}`.slice(0, 10_000)));
  });

  test('only the first 10,000 characters are read', () => {
    expect(judge(`${'x '.repeat(5_000)}550 5.1.1 user unknown`)).toMatchObject({ reason: 'other', basicReply: null });
  });

  test('control characters and invisible ones part or join nothing', () => {
    expect(judge('550\u0000 5.1.1\u0007 User\u200b \u001bunk\u00adnown').reason).toBe('mailbox_not_found');
  });

  test('HTML is read as the text that it shows', () => {
    const reply =
      '<div><b>550</b> 5.1.1 <i>User</i><br/>un&#107;known &amp; <a href="https://example.com/spam">spam</a></div>';
    expect(judge('<p>550 5.2.2 <b>Mailbox</b><br>full</p>').reason).toBe('mailbox_full');
    expect(reply).toContain(judge(reply).words);
  });

  test("a subject line full of spam words is the sender's", () => {
    expect(judge('550 5.1.1 No such user\nSubject: your IP is blacklisted, spam, virus, mailbox full').reason).toBe(
      'mailbox_not_found',
    );
    expect(judge('550 5.1.1 No such user (Subject: "Viagra spam blocked")').reason).toBe('mailbox_not_found');
  });

  test('lone surrogates and unusual scripts are answered', () => {
    expect(judge('\ud800 550 user unknown \udfff').reason).toBe('mailbox_not_found');
    expect(judge('🙂🙂🙂').reason).toBe('other');
  });

  test('names of object members are words like any others', () => {
    expect(judge('__proto__ constructor toString').reason).toBe('other');
  });
});

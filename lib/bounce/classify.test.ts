import { describe, expect, test } from 'vitest';
import { classify, ruleById } from './classify.ts';

describe('the verdict', () => {
  test('names the rule and the words, as they stand in the reply', () => {
    const reply = "452 4.2.2 The recipient's inbox is OUT OF STORAGE\r\n space.";
    const verdict = classify({ type: 'soft', category: null, reason: reply });
    expect(verdict).toMatchObject({
      reason: 'mailbox_full',
      outcome: 'temporary',
      basis: 'text',
      basicReply: '452',
      enhancedStatus: '4.2.2',
    });
    expect(reply).toContain(verdict.words);
    expect(verdict.words).toContain('OUT OF STORAGE');
    expect(ruleById(verdict.rule)?.why).toContain('RFC 3463');
  });

  test('is about this text, though its template was seen before', () => {
    const first = classify({ type: null, category: null, reason: '550 Mailbox lena@example.com does not exist' });
    const second = classify({
      type: null,
      category: null,
      reason: '550 MAILBOX sofia.maria@mail.example   does not exist',
    });
    expect(first.words).toBe('Mailbox lena@example.com does not exist');
    expect(second.words).toBe('MAILBOX sofia.maria@mail.example   does not exist');
  });

  test('is about this text, though it was seen with other addresses in brackets', () => {
    const words = ['lena@example.com', 'sofia.maria@mail.example', 'jo@x.example', 'anna-lena@host.example'].map(
      (address) => classify({ type: null, category: null, reason: `550 5.1.1 <${address}>: User  UNKNOWN here` }).words,
    );
    expect(words).toEqual(words.map(() => 'User  UNKNOWN'));
  });

  test('names the whole words of a doubt where words are not parted', () => {
    expect(classify({ type: null, category: null, reason: '550 5.1.1 一時' }).words).toBe('一時');
  });

  test('has a rule that can be explained, whatever decided', () => {
    for (const reported of [
      { type: null, category: null, reason: '' },
      { type: 'hard', category: null, reason: '' },
      { type: 'soft', category: 'technical', reason: '' },
      { type: null, category: 'reputation', reason: '' },
      { type: null, category: null, reason: '550 no such user' },
      { type: null, category: null, reason: '550 x' },
    ] as const) {
      expect(ruleById(classify(reported).rule)).toBeDefined();
    }
    expect(ruleById('no-such-rule')).toBeUndefined();
  });
});

describe('Klaviyo against the server', () => {
  test('hard for a block list is a contradiction', () => {
    const verdict = classify({
      type: 'hard',
      category: 'invalid_address',
      reason: '554 5.7.1 Client host [192.0.2.9] blocked using zen.spamhaus.org',
    });
    expect(verdict).toMatchObject({ type: 'soft', contradiction: 'klaviyo_hard_server_soft' });
  });

  test('soft for an unknown user is a contradiction', () => {
    expect(classify({ type: 'soft', category: null, reason: '550 5.1.1 No such user' }).contradiction).toBe(
      'klaviyo_soft_server_hard',
    );
  });

  test('agreement is none, and a type that is not shown is none', () => {
    expect(classify({ type: 'hard', category: null, reason: '550 5.1.1 No such user' }).contradiction).toBeNull();
    expect(classify({ type: null, category: null, reason: '550 5.1.1 No such user' }).contradiction).toBeNull();
  });

  test('words that hardly tell contradict nothing', () => {
    expect(classify({ type: 'hard', category: null, reason: '550 refused' }).contradiction).toBeNull();
    expect(
      classify({ type: 'hard', category: null, reason: 'suppressed: on the suppression list' }).contradiction,
    ).toBeNull();
  });
});

describe('a silent reason', () => {
  test.each([
    ['invalid_address', 'hard', 'mailbox_not_found', 'hard'],
    ['invalid_address', 'soft', 'other', 'soft'],
    ['reputation', 'soft', 'reputation_block', 'soft'],
    ['reputation', 'hard', 'reputation_block', 'soft'],
    ['content', 'soft', 'content_block', 'soft'],
    ['message_size', 'soft', 'message_too_large', 'soft'],
    ['message_length', 'soft', 'content_block', 'soft'],
    ['frequency_or_volume', 'soft', 'rate_limited', 'soft'],
    ['invalid_sender', 'soft', 'policy_block', 'soft'],
    ['mailbox_unavailable', 'soft', 'other', 'soft'],
    ['technical', 'soft', 'other', 'soft'],
    ['unclassified', 'hard', 'other', 'hard'],
  ] as const)('of category %s and type %s is %s, %s', (category, type, reason, answer) => {
    expect(classify({ type, category, reason: '' })).toMatchObject({
      reason,
      type: answer,
      confidence: 'low',
      contradiction: null,
      words: '',
    });
  });

  test("follows Klaviyo's type where there is nothing else", () => {
    expect(classify({ type: 'hard', category: null, reason: '—' })).toMatchObject({
      type: 'hard',
      reason: 'other',
      basis: 'klaviyo_type',
    });
    expect(classify({ type: null, category: null, reason: '' })).toMatchObject({
      type: 'soft',
      reason: 'other',
      basis: 'nothing',
    });
  });

  test('is not outvoted: words decide over the category', () => {
    expect(classify({ type: 'hard', category: 'content', reason: '550 5.1.1 User unknown' }).reason).toBe(
      'mailbox_not_found',
    );
  });

  test('an old bounce repeated stays soft and other, even where Klaviyo says hard', () => {
    expect(
      classify({ type: 'hard', category: 'invalid_address', reason: 'Emails to User Have Hard Bounced' }),
    ).toMatchObject({ reason: 'other', type: 'soft', rule: 'suppression-echo', contradiction: null });
  });
});

import { describe, expect, test } from 'vitest';
import { classify } from './classify.ts';
import type { Reason } from './types.ts';

const judge = (reason: string) => classify({ type: null, category: null, reason });

describe('a 5xx reply that is no dead address', () => {
  const traps: readonly (readonly [trap: string, reply: string, reason: Reason])[] = [
    [
      '1: a block list answers with 550',
      '550 5.7.1 Messages from [192.0.2.9] refused, part of their network is on our block list (S3140).',
      'reputation_block',
    ],
    [
      '1: a block list answers with 554',
      '554 5.7.1 Client host [192.0.2.9] blocked using zen.spamhaus.org',
      'reputation_block',
    ],
    ['1: a block list answers with 553', '553 5.7.1 [BL21] Mail from 192.0.2.9 is refused', 'reputation_block'],
    [
      '2: "permanently" is said of the sender',
      '553 5.7.2 [TSS09] Everything from 192.0.2.9 will be permanently deferred; retrying will NOT succeed',
      'reputation_block',
    ],
    [
      '3: the sending domain has a low reputation',
      '550-5.7.1 [192.0.2.9] Blocked because of the very low\r\n550 5.7.1 reputation of the sending domain.',
      'reputation_block',
    ],
    [
      '4: DMARC refuses',
      '550 5.7.26 Unauthenticated mail from example.com is refused because of its DMARC policy',
      'auth_failure',
    ],
    ['4: reverse DNS is missing', '554 5.7.1 Reverse DNS failed', 'auth_failure'],
    ['5: a full mailbox answers with 552', '552 5.2.2 over quota', 'mailbox_full'],
    ['5: a full mailbox answers with 550', '550 5.2.2 Mailbox Full', 'mailbox_full'],
    ['6: the message is too large', '552 5.3.4 The message is larger than we take', 'message_too_large'],
    ['6: the recipient takes only small messages', '550 5.2.3 RESOLVER.RST.RecipSizeLimit', 'message_too_large'],
    [
      '7: too much at once for one mailbox',
      '550 5.2.1 The user gets mail at a rate that prevents further messages',
      'rate_limited',
    ],
    ['7: too many recipients', '552 Too many recipients', 'rate_limited'],
    ['7: the IP sends too often', '550 Ip frequency limited', 'rate_limited'],
    ['7: the hourly limit of a recipient', '550 5.2.121 Recipient limit', 'rate_limited'],
    ['8: 452 for too many recipients', '452 4.5.3 Too many recipients', 'rate_limited'],
    ['8: 452 for a full mailbox', '452 4.2.2 Mailbox full', 'mailbox_full'],
    [
      '9: a rate limit under 5.1.1',
      '550 5.1.1 <lena@example.com> - 192.0.2.9 has sent to too many recipients this hour. IB607',
      'rate_limited',
    ],
    ['9: a full mailbox under 5.1.1', '552 <lena@example.com> over quota temporarily (#5.1.1)', 'mailbox_full'],
    [
      '10: the domain of the sender does not exist',
      '553 5.1.8 Domain of sender address shop@example.test does not exist',
      'policy_block',
    ],
    ['10: the sender is invalid', '550 5.1.0 Invalid Sender', 'policy_block'],
    ['11: the attachment is a risk', '552 5.7.0 This message has a potential security issue', 'content_block'],
    ['11: Orange calls it spam', '550 5.2.0 Mail rejeté. OFR_506 [506]', 'content_block'],
    [
      '12: the recipient takes no mail from outside',
      '550 5.7.129 RESOLVER.RST.RestrictedToRecipientsPermission',
      'policy_block',
    ],
    ['13: a fault of the server', '554 5.3.0 unknown mailer error', 'server_temporary'],
    ['13: too many hops', '554 Too many hops', 'server_temporary'],
    ['13: the service is down', '554 Service currently unavailable', 'server_temporary'],
    ['13: nothing but "failed"', '554 Transaction failed', 'server_temporary'],
    ['14: relaying denied', '550 5.7.1 Relaying denied', 'policy_block'],
    ['14: relay access denied under 5.4.1', '554 5.4.1 Relay Access Denied', 'policy_block'],
    [
      '15: a 5xx with DMARC in it is not removed',
      '554 5.7.9 Message not accepted, sender is unauthenticated',
      'auth_failure',
    ],
    ['16: SES repeats an old bounce', 'OnAccountSuppressionList: not sent', 'other'],
    ['16: Klaviyo repeats an old bounce', 'Emails to User Have Hard Bounced', 'other'],
    [
      '24: full and inactive',
      '552 5.2.2 The inbox is out of storage space and inactive. https://support.google.com/mail/?p=OverQuotaPerm',
      'mailbox_full',
    ],
    ['27: 421 with a 5.7.32', '421 5.7.32 From: is not aligned with SPF or DKIM', 'auth_failure'],
    ["28: Gmail's own 5.7.30", '550 5.7.30 DKIM authentication did not pass', 'auth_failure'],
    ["28: Exchange's own 5.2.2", '550 5.2.2 Submission quota exceeded', 'rate_limited'],
  ];
  test.each(traps)('trap %s', (_trap, reply, reason) => {
    expect(judge(reply)).toMatchObject({ reason, type: 'soft' });
  });
});

describe('a dead address behind another code', () => {
  const traps: readonly (readonly [trap: string, reply: string, reason: Reason])[] = [
    ['8: the same 5.2.1 as a rate limit', '550 5.2.1 The account is disabled', 'mailbox_inactive'],
    ['17: "no answer from host"', '550 5.4.1 Recipient address rejected: Access denied', 'mailbox_not_found'],
    ['18: "protocol"', '550 5.5.0 Requested action not taken: mailbox unavailable', 'mailbox_not_found'],
    ['19: "security"', '550 5.7.1 <lena@example.com>: User Unknown', 'mailbox_not_found'],
    ['19: "security" with qmail words', '553 no mailbox here by that name (#5.7.1)', 'mailbox_not_found'],
    ['20: null MX', '556 5.1.10 Recipient address has null MX', 'domain_not_found'],
    ['20: Exchange', '550 5.1.10 RESOLVER.ADR.RecipientNotFound', 'mailbox_not_found'],
    ['21: "storage"', '552 1 Requested mail action aborted, mailbox not found', 'mailbox_not_found'],
  ];
  test.each(traps)('trap %s', (_trap, reply, reason) => {
    expect(judge(reply)).toMatchObject({ reason, type: 'hard', repeatFirst: false });
  });

  test('trap 22: dead by words with a 4xx reply is hard, and asks for a repeat', () => {
    expect(judge('450 4.1.1 User unknown in virtual alias table')).toMatchObject({
      reason: 'mailbox_not_found',
      type: 'hard',
      repeatFirst: true,
    });
    expect(judge('450 4.2.1 this mailbox is inactive and has been disabled')).toMatchObject({
      reason: 'mailbox_inactive',
      type: 'hard',
      repeatFirst: true,
    });
  });

  test('a single look-up of a sending side that goes on trying names the domain, and asks for a repeat', () => {
    const reply = "DNS Error: 80480947 DNS type 'mx' lookup of gone.example responded with code NXDOMAIN";
    expect(judge(reply)).toMatchObject({ reason: 'domain_not_found', type: 'soft', repeatFirst: true });
  });

  test.each([
    '450 4.2.1 mailbox temporarily disabled: lena@example.com',
    '450 User inactive: temporarily not accepting mail',
    '450 4.2.1 <lena@example.com>: recipient temporarily suspended',
  ])('a mailbox that is shut for the moment is not dead yet: %s', (reply) => {
    expect(judge(reply)).toMatchObject({ reason: 'mailbox_inactive', type: 'soft', repeatFirst: true });
  });

  test('trap 23: a dead line is soft, a domain that is not in the DNS is hard', () => {
    expect(judge('4.4.1 connection timed out')).toMatchObject({ reason: 'server_temporary', type: 'soft' });
    expect(judge('4.4.3 Name server: look-up timed out')).toMatchObject({ reason: 'server_temporary', type: 'soft' });
    expect(judge('retry timeout exceeded').type).toBe('soft');
    expect(judge('5.4.4 NXDOMAIN')).toMatchObject({ reason: 'domain_not_found', type: 'hard' });
  });
});

describe('reading', () => {
  test('trap 25: the code that tells most of several is the one that counts', () => {
    expect(judge("#5.1.0 smtp; 550 '5.2.2 Mailbox Full'")).toMatchObject({
      reason: 'mailbox_full',
      basicReply: '550',
      enhancedStatus: '5.2.2',
    });
    expect(judge('450 busy, come back 551 not our customer 503 need RCPT')).toMatchObject({
      basicReply: '551',
      type: 'hard',
    });
    expect(judge('550-5.7.1 Refused because\r\n550-5.7.1 of its spam score\r\n550 5.7.1 bye')).toMatchObject({
      reason: 'content_block',
      enhancedStatus: '5.7.1',
    });
  });

  test('trap 26: IPs, versions and ids are no codes', () => {
    expect(judge('refused by 4.16.55.1')).toMatchObject({ basicReply: null, enhancedStatus: null });
    expect(judge('no luck with [5.7.1.2] today')).toMatchObject({ enhancedStatus: null });
    expect(judge("550-'5.4.1 Recipient address rejected: Access denied'")).toMatchObject({
      basicReply: '550',
      enhancedStatus: '5.4.1',
      type: 'hard',
    });
    expect(judge('unlucky (#5.1.1)').enhancedStatus).toBe('5.1.1');
  });

  test.each([
    [
      'a help address',
      '550 5.1.1 No such user, see https://help.example.com/spam/blocked/blacklist',
      'mailbox_not_found',
    ],
    [
      'a quoted subject',
      '550 5.1.1 User unknown (Subject: "spam viagra, your IP is blacklisted")',
      'mailbox_not_found',
    ],
    ['a sender', '550 Sender domain example.test does not exist', 'policy_block'],
    ["the recipient's account, in French", '550 Le compte du destinataire est bloqué', 'mailbox_inactive'],
    [
      'a reply about the sender, quoted',
      '550-Verification failed for <shop@example.test>\r\n550-Response: 550 5.1.1 User unknown\r\n550 Sender verify failed',
      'policy_block',
    ],
  ])('trap 29: words in the wrong place: %s', (_place, reply, reason) => {
    expect(judge(reply).reason).toBe(reason);
  });

  test('trap 30: a text that leaves it open is not hard', () => {
    expect(judge('554 Refused: the mailbox may not exist, your IP may be blacklisted, or you lack DNS').type).toBe(
      'soft',
    );
  });

  test('trap 31: code and vendor token decide in any language', () => {
    expect(judge('550 5.5.0 Adresse inconnue. LPN007_416').reason).toBe('mailbox_not_found');
    expect(judge('550 5.1.1 ქართული')).toMatchObject({ reason: 'mailbox_not_found', basis: 'enhanced_status' });
  });
});

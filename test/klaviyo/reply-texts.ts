import type { BounceCategory, BounceCause, BounceType, MailServer, Reply } from './replies.ts';

/** Replies by who speaks: a mail server, or the sending side, whose words fit whatever server was called. */
type Texts = Partial<Record<MailServer | 'sender', string>>;

const group = (cause: BounceCause, category: BounceCategory, type: BounceType, texts: readonly Texts[]): Reply[] =>
  texts.flatMap((bySpeaker) =>
    Object.entries(bySpeaker).map(([speaker, text]) => ({ cause, category, type, speaker, text })),
  );

/** Written for this project after the manner of each server; codes and vendor tokens are theirs. */
export const replyTexts: readonly Reply[] = [
  ...group('mailbox-missing', 'Invalid address', 'Hard', [
    {
      gmail:
        '550-5.1.1 No such user: the account you wrote to does not exist. Look for typos or\n550 5.1.1 extra spaces in the address. NoSuchUser {id} - gsmtp',
      microsoft365: '550 5.1.10 RESOLVER.ADR.RecipientNotFound; no recipient {email} found by SMTP address lookup',
      outlook: '550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302). [{id}.outlook.example]',
      yahoo: '554 delivery error: dd Sorry, there is no account {email} here [-5] - mta{id}.mail.yahoo.example',
      icloud: '550 5.1.1 <{email}>: unknown user; no mailbox of that name at iCloud',
      postfix: '550 5.1.1 <{email}>: Recipient address rejected: user not known in the local table',
      exim: '550 No such recipient {email} on this host',
      proofpoint: '550 5.1.1 User unknown <{email}> (in reply to RCPT TO) {id}-1',
    },
    {
      microsoft365: '550 5.4.1 Recipient address rejected: Access denied. [{id}.prod.protection.outlook.example]',
      yahoo: '552 1 Requested mail action aborted, mailbox not found',
    },
  ]),
  ...group('domain-missing', 'Invalid address', 'Hard', [
    {
      sender: '550 5.1.2 Host unknown: no MX or address record for {domain} (NXDOMAIN)',
    },
    {
      sender: '5.4.4 (unable to route: DNS lookup says that domain {domain} does not exist)',
    },
    {
      sender: '556 5.1.10 {domain} takes no mail: null MX',
    },
  ]),
  ...group('mailbox-disabled', 'Mailbox unavailable', 'Hard', [
    {
      gmail: '550 5.2.1 This account is disabled, so it cannot receive mail. DisabledUser {id} - gsmtp',
      yahoo: '554 30 Sorry, the mailbox {email} is disabled (not active for a long time) [-30]',
      icloud: '550 5.2.1 <{email}>: account is inactive',
      postfix: '550 5.2.1 <{email}>: mailbox disabled, not accepting messages',
      microsoft365: '550 5.2.1 {email}: the mailbox has been disabled by its administrator',
    },
  ]),
  ...group('mailbox-full', 'Mailbox unavailable', 'Soft', [
    {
      gmail:
        '452-4.2.2 Out of storage: the inbox of this recipient is full. Ask them to free\n452 4.2.2 some space. OverQuotaTemp {id} - gsmtp',
      microsoft365: '554 5.2.2 mailbox full; STOREDRV.Deliver; QuotaExceededException {email}',
      outlook: '552 5.2.2 The quota of this mailbox is exceeded (MailboxFull). [{id}.outlook.example]',
      yahoo: '552 1 Mailbox is over quota, message for {email} was not stored',
      icloud: '552 5.2.2 <{email}>: user is over quota',
      postfix: '452 4.2.2 <{email}>: Mailbox full, quota exceeded',
      exim: '552 mailbox of {email} is full, retry time exceeded',
      proofpoint: '452 4.2.2 <{email}> mailbox over quota, try later {id}',
    },
    {
      gmail: '552 5.2.2 Out of storage space, and not in use for months. OverQuotaPerm {id} - gsmtp',
    },
  ]),
  ...group('server-temporary', 'Mailbox unavailable', 'Soft', [
    {
      gmail: '451 4.3.0 The mail server is temporarily unable to take this message. {id} - gsmtp',
      microsoft365: '432 4.3.2 STOREDRV.ClientSubmit; concurrent connections at their limit, come back later',
      outlook: '451 4.7.500 Server busy. Please try again later. (S77719) [{id}.outlook.example]',
      yahoo: '451 4.3.2 Internal error reading data; the message was not queued',
      icloud: '450 4.3.2 The service is not available for now',
      postfix: '451 4.3.0 <{email}>: temporary lookup failure',
      exim: '451 Temporary local problem at {domain}, come back later',
      proofpoint: '451 4.3.2 System not accepting network messages just now {id}',
    },
  ]),
  ...group('server-temporary', 'Technical', 'Soft', [
    {
      sender: '4.4.1 connect to mx.{domain}: connection timed out',
    },
    {
      sender: '4.4.3 temporary DNS failure while looking up mx.{domain}',
    },
  ]),
  ...group('rate-limited', 'Frequency or volume too high', 'Soft', [
    {
      gmail:
        '421-4.7.28 Unusual rate of mail from {ip}; to protect our users it has been\n421 4.7.28 slowed down for a while. {id} - gsmtp',
      yahoo: '421 4.7.0 [TSS04] Messages from {ip} temporarily deferred: unexpected volume or complaints',
      icloud: '421 4.7.1 Too many messages from {ip}, slow down',
      outlook: '451 4.7.650 The mail server [{ip}] is rate limited for now (S775). [{id}.outlook.example]',
      sender: '450 4.7.1 Too many connections from {ip} within the hour',
    },
  ]),
  ...group('reputation', 'Reputation', 'Soft', [
    {
      outlook:
        '550 5.7.1 Messages from [{ip}] were refused: part of their network is on our block list (S3150). [{id}.outlook.example]',
      gmail:
        '550-5.7.1 Likely unsolicited mail: the sending domain has a very low reputation.\n550 5.7.1 The message is blocked. {id} - gsmtp',
      yahoo: '553 5.7.1 [BL21] Connections from {ip} not accepted: it is listed by a block list',
      proofpoint: '554 5.7.0 Blocked: {ip} has a poor reputation, see ipcheck.proofpoint.example',
      sender: '554 5.7.1 Client host [{ip}] blocked using zen.spamhaus.org',
    },
    {
      outlook: '550 5.7.1 Service refused for [{ip}], blocked by our reputation list (S3140). [{id}.outlook.example]',
    },
  ]),
  // Klaviyo at times calls a sender-side block hard, and suppresses the profile for it.
  ...group('reputation', 'Reputation', 'Hard', [
    {
      outlook:
        '550 5.7.1 Messages from [{ip}] were refused: part of their network is on our block list (S3150). [{id}.outlook.example]',
      sender: '550 5.7.1 Mail from {ip} rejected due to its reputation',
    },
  ]),
  ...group('content', 'Content', 'Soft', [
    {
      gmail: '552 5.7.0 Blocked: the content of this message presents a possible security issue. {id} - gsmtp',
      icloud: '554 5.7.1 [CS01] Message rejected due to local policy on content',
      proofpoint: '554 5.7.1 Message scored as spam and rejected {id}',
      sender: '550 5.7.1 The message contains a link that our spam filter refuses',
    },
  ]),
  ...group('message-size', 'Message size', 'Soft', [
    {
      microsoft365: '550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient',
      sender: '552 5.3.4 Message size exceeds the fixed limit of {domain}',
    },
  ]),
  ...group('message-length', 'Message length', 'Soft', [
    {
      sender: '500 5.5.2 Line too long: a line of the message is longer than 998 characters',
    },
  ]),
  ...group('authentication', 'Technical', 'Soft', [
    {
      gmail:
        '550-5.7.26 Unauthenticated mail is not accepted due to the DMARC policy of the\n550 5.7.26 sending domain. {id} - gsmtp',
      outlook: '550 5.7.515 Access denied, the sending domain does not meet the authentication level required',
      sender: '550 5.7.23 SPF check failed for the sending domain',
    },
  ]),
  ...group('sender-address', 'Invalid sender address', 'Soft', [
    {
      sender: '553 5.1.8 Sender address rejected: the domain of the sender was not found',
    },
  ]),
  ...group('unclassified', 'Unclassified', 'Soft', [
    {
      sender: '554 Transaction failed',
    },
    {
      sender: '550 Administrative prohibition',
    },
    {
      sender: '571 Delivery not authorized, message refused',
    },
  ]),
];

/** Invented replies in the plain words of administrators who wrote their own texts. */
export const plainWords = {
  mailbox_not_found: [
    '550 Recipient search gave no result, message not accepted',
    '550 nobody named lena works with us',
    '550 5.7.1 directory reject: lena@example.com is not provisioned',
    'Remote MTA reply 550: unknown user',
    'X.400 diagnostic: unrecognized O/R address',
    '550 There is no lena in this organisation',
    '550 she no longer lives here',
    '554 ERR_NOUSER',
    '550 lena is not known as a user of this host',
    'Unable to deliver: not registered as a recipient',
  ],
  domain_not_found: [
    'DNS: shop.example has neither AAAA nor MX',
    '550 The domain part of your recipient address shop.example does not exist',
    'DNS lookup of shop.example: no such name',
  ],
  mailbox_full: [
    '452 no space left for this recipient',
    '552 The mailbox will hold no more',
    '452 The owner must clear out the inbox first',
  ],
  rate_limited: [
    '450 Your sending speed is beyond the permitted one',
    '450 messages per hour: cap exceeded',
    '450 limit for unknown senders exceeded',
  ],
  reputation_block: [
    '554 your server has been blackholed',
    '554 192.0.2.4 keeps hitting spam traps',
    '550 5.7.1 rating of your host is too low',
    '554 we accept nothing from 192.0.2.4',
    '421 do not trust this host',
    '550 refused. Ask your provider',
  ],
  content_block: ['554 filter 211 triggered', '550 5.7.1 signature 90 hit', '550 more than one Subject line'],
  auth_failure: ['550 example.com publishes p=reject'],
  policy_block: [
    '551 We will not forward mail for others',
    '550 This user receives mail from staff only',
    '550 mailing lists are not welcome at this address',
    '550 This account only sends',
  ],
} as const;

import type { RuleFamily } from '../rule.ts';

const doesNotExist = 'ne (suschestv*|sushchestv*|sushestv*|sushhestv*|naiden*|nayden*|najden*|zaregistr*|obnaruzh*)';
const mailbox =
  '(polzovatel*|pol zovatel*|poluchatel*|adresat*|pochtov* (yashchik*|yaschik*|yashik*|jaschik*)|yashchik*|yaschik*|yashik*|jaschik*|abonent*|akkaunt*)';

/** Russian in Latin letters, as servers write it that send ASCII only; its spellings differ from one to the next. */
export const transliteratedRussian: RuleFamily = {
  name: 'Russian in Latin letters',
  tier: 'senderSide',
  rules: [
    {
      id: 'latin-russian-reputation',
      reason: 'reputation_block',
      confidence: 'medium',
      why: 'A bad name, a black list or a blocked IP',
      phrases: ['reputac*', 'chern* spis*', '(ip|&|server*|adres*) .. zablok*'],
    },
    {
      id: 'latin-russian-full',
      reason: 'mailbox_full',
      confidence: 'high',
      why: 'An overfull mailbox',
      phrases: [
        'perepoln*',
        '(kvota|kvoty) .. (prevysh*|ischerp*)',
        '(prevysh*|ischerp*) .. (kvota|kvoty)',
        'net (svobodnogo )?mesta',
      ],
    },
    {
      id: 'latin-russian-rate',
      reason: 'rate_limited',
      confidence: 'medium',
      why: 'Too many or too often',
      phrases: ['slishkom (mnogo|chasto)', 'prevysh* .. (limit*|chislo|kolichestvo)'],
    },
    {
      id: 'latin-russian-too-large',
      reason: 'message_too_large',
      confidence: 'high',
      why: 'A letter too large',
      phrases: ['slishkom bolsh*', 'razmer* (pisma|soobshchen*|pis ma) .. prevysh*', 'prevysh* .. razmer*'],
    },
    {
      id: 'latin-russian-not-found',
      reason: 'mailbox_not_found',
      confidence: 'high',
      why: 'No such user',
      tier: 'recipient',
      aboutRecipient: true,
      phrases: [
        `${mailbox} .. ${doesNotExist}`,
        `${mailbox} .. (neizvest*|otsutstv*|net)`,
        `(net|neizvestn*) (takogo |takoi |takoy )?${mailbox}`,
        `(takogo|takoi|takoy) ${mailbox} net`,
      ],
      unless: ['otprav*', '(vremenn*|pozzhe|pozdnee|pozje)', 'spis*'],
    },
    {
      id: 'latin-russian-inactive',
      reason: 'mailbox_inactive',
      confidence: 'high',
      why: 'A mailbox that is shut',
      tier: 'recipient',
      aboutRecipient: true,
      phrases: [`${mailbox} .. (zablok*|otklyuch*|otkluch*|zakryt*|udalen*)`],
      unless: ['otprav*', 'vash*', '(ip|&)'],
    },
  ],
};

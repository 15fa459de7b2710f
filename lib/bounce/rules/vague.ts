import type { RuleFamily } from '../rule.ts';

/** Words that refuse or accept nothing, and hardly say why. */
export const vague: RuleFamily = {
  name: 'vague words',
  tier: 'vague',
  rules: [
    {
      id: 'account-does-not-accept',
      reason: 'mailbox_inactive',
      confidence: 'medium',
      why: 'RFC 3463 X.2.1: "mailbox disabled, not accepting messages"',
      aboutRecipient: true,
      phrases: [
        '(mailbox|user|account|recipient|address) @? .. (not accepting|not accept|cannot accept|does not accept|no longer accept*|not currently accepting|isnt accepting|not allowed to receive|not receiving|cannot receive|can not receive|not able to receive|unable to receive) .. (mail|messages|email|new|any|incoming|message|emails|delivery)',
      ],
      basic: ['5'],
      unless: ['(from|spam|policy|external|sender|newsletters?|bulk|marketing|commercial|unsolicited|senders)'],
    },
    {
      id: 'mailbox-unavailable-5xx',
      reason: 'mailbox_not_found',
      confidence: 'medium',
      why: 'RFC 5321: 550 "requested action not taken: mailbox unavailable"; Outlook.com, GMX and Domino say it of unknown users',
      aboutRecipient: true,
      phrases: [
        '(mailbox|mail box|recipient|user|account|inbox|address) (@ |is |was |address )?(unavailable|not available|inaccessible|not accessible)',
        'unavailable (mailbox|user|recipient|account)',
        'action not taken .. mailbox (unavailable|name not allowed|name invalid)',
        'mailbox name (not allowed|invalid)',
      ],
      basic: ['550', '553', '551', '5'],
      unless: [
        '(access denied|denied|policy|blocked|spam|reject* by|temporarily|try again|ip|blacklist*|listed|busy|later|frequen*|rate|sender|from)',
      ],
    },
    {
      id: 'mailbox-unavailable-4xx',
      reason: 'server_temporary',
      confidence: 'medium',
      why: 'RFC 5321: 450 "mailbox unavailable (busy or temporarily blocked)"',
      phrases: [
        '(mailbox|mail box|recipient|user|account|inbox|address) (@ |is |was )?(temporarily |currently )?(unavailable|not available|busy|inaccessible|blocked|locked)',
      ],
      unless: ['denied'],
    },
    {
      id: 'points-to-authentication-help',
      reason: 'auth_failure',
      confidence: 'low',
      why: 'The reply sends the reader to a page on SPF, DKIM or DMARC',
      phrases: ['=auth'],
      basic: ['5'],
    },
    {
      id: 'points-to-block-list',
      reason: 'reputation_block',
      confidence: 'medium',
      why: 'The reply sends the reader to a block list, or to a form to be taken off one',
      phrases: ['=list'],
    },
    {
      id: 'blocked-without-reason',
      reason: 'reputation_block',
      confidence: 'low',
      why: '"Blocked" and "access denied" with nothing else are said of the connection',
      phrases: [
        '(blocked|blacklisted|banned|blocklisted|blocking|blacklist|denylisted)',
        '(connection|connections|connect|client|host|&) .. (rejected|refused|denied|not allowed|prohibited|forbidden|not permitted|dropped)',
        '(refused to talk|not welcome|go away|unwelcome|no smtp service here|no smtp service|not accepting mail from you|get lost|you are not)',
      ],
      unless: ['(recipient|mailbox|user|rcpt|relay*|sender|policy|account)'],
    },
    {
      id: 'abuse-contact',
      reason: 'reputation_block',
      confidence: 'low',
      why: 'Replies that name an abuse desk refuse the sender',
      phrases: [
        '(contact|report|write|email) .. (abuse|postmaster|isp|your (isp|provider|internet)|internet service provider|system administrator)',
        'abuse',
      ],
      basic: ['5'],
      unless: ['(recipient|mailbox|user|account|relay*|policy|address rejected)'],
    },
    {
      id: 'recipient-rejected',
      reason: 'mailbox_not_found',
      confidence: 'medium',
      why: 'The recipient itself is refused, with a code that says unknown address',
      aboutRecipient: true,
      phrases: [
        '(recipient|recipients|rcpt|user|mailbox|address|account|destination) .. (rejected|refused|denied|failed|not accepted|declined|reject|disallowed|not ok|error|not allowed|unacceptable)',
        '(reject*|refus*|denied|bad|unacceptable|failed) .. (recipient|recipients|rcpt|mailbox|user|address|destination)',
      ],
      enhanced: ['x.1.0', 'x.1.1', 'x.1.2', 'x.1.3', 'x.1.4', 'x.1.6'],
      basic: ['5'],
      unless: ['(policy|spam|access denied|blocked|ip|sender|from|client|blacklist*|relay*)'],
    },
    {
      id: 'refused-without-reason',
      reason: 'policy_block',
      confidence: 'low',
      why: 'Refused, with no ground given',
      phrases: [
        '(access|permission|service|request|command|delivery|mail|message|email|transaction|sender|recipient|address|connection|acces|authorization|content|session|relay|operation|user) .. (denied|rejected|refused|not permitted|not allowed|forbidden|prohibited|declined|unauthorized|not authorized|disallowed|reject|not accepted|unacceptable|restricted|blocked)',
        '(denied|rejected|refused|prohibited|forbidden|not authorized|unauthorized|not permitted|refusing|reject|rejecting|deny) .. (by|for|to|due|access|message|mail|email|connection|recipient|delivery|rejected|see|from|transaction|permanently|the|this|your|service|address)',
        '(not allowed|not authorized|not permitted|unauthorized|not authorised|prohibited|forbidden)',
        '(denied|refused|rejected|declined|disallowed)',
        '(we do not|we dont|dont|do not|will not|wont|not going to|refuse to|not) (accept|want|take|allow|deliver|accepting) .. (mail|email|message|messages|it|this|your|from|that|delivery)',
      ],
      unless: ['(temporarily|temporary|try again|later|transient)', '(recipient|address|user|mailbox) .. rejected'],
    },
  ],
};

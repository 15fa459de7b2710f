import type { RuleFamily } from '../rule.ts';

/** The message is larger than the server, or this mailbox, takes. */
export const size: RuleFamily = {
  name: 'message size',
  tier: 'senderSide',
  rules: [
    {
      id: 'message-too-large',
      reason: 'message_too_large',
      confidence: 'high',
      why: 'RFC 1870 SIZE, RFC 3463 X.2.3 and X.3.4',
      phrases: [
        '(message|messages|mail|mails|email|emails) (to|for) (this|the|that|his|her) {mailbox} .. (exceed*|larger|bigger|too (large|big|long)|longer) .. (size|length|limit|than|allowed|maximum)?',
        '{message} (size )?(is |was |@ )?(too|to) (large|big|long|huge|heavy|bulky)',
        '(too|to) (large|big|long) (a )?(message|mail|email|body|attachment*|data|content|file)',
        '(message|mail|email|msg|attachment|attachments|body|content|data|file|mails|messages|header|headers|total|file|part) (s )?(size|length|sizes) .. (exceed*|limit*|too|larger|greater|over|above|maximum|is|not|violat*|bigger|restrict*|beyond|of|reject*|refused)',
        '(message|mail|email|attachment|attachments|body|content|data|msg|file|header|headers|it|letter) .. (exceed*|larger|bigger|greater|longer|over|above|beyond|surpass*) .. (size|maximum|max|limit*|fixed|administrative|length|than|permitted|allowed|bytes|kb|mb|0mb|0kb|server|google)',
        '(exceed*|larger|bigger|greater|over|above|beyond|surpass*|violat*|maximum|max|allowed|fixed|permitted|limit*|allowable) .. (message|mail|email|attachment|body|msg|maximum|max|fixed|file|administrative|data|system|server|incoming|allowed|header|content) (file |maximum |mail |message )?(size|length|sizes|big)',
        '(maximum|max|maximal|fixed|allowed|administrative|permitted) (allowed |permitted |accepted |incoming )?(message|mail|email|attachment|file|msg|body|length|header)? (size|sizes|length)',
        '(size|length) (limit*|restriction*|exceeded|exceeds|constraint|too|violation|of the message|larger)',
        'line (is |was )?(too long|length)',
        'lines? (are|is|longer|too) (longer|too|than) (long|than|0)?',
        '(msg|message|mail|attachment|attachments|file|files) (is |are |was )?(too|to) (big|large)',
        '{message} .. (bigger|larger) than',
        'resolver rst recipsizelimit',
        'size exceed* (fixed|maximum|limit|the|message|max|maximal)',
        '(exceed*|over) (the )?(maximum |max )?(size|0mb|0 mb|0 bytes|0kb)',
        '(message|mail|email|attachments?) (is |are )?(oversized|oversize|overlarge)',
        '(oversized|oversize) (message|mail|email|attachment|header)',
        '0 (bytes|kb|mb|byte|k|m) .. (exceed*|limit|maximum|max|larger|too|than)',
        'too (large|big) (for|to) (recipient|system|be|this|the|deliver|accept|process|mailbox)',
        '(reduce|compress|shrink|split) (the |your )?(size|message|attachment*)',
        'too much (mail )?data',
        '(message|mail) file (is )?too (big|large)',
        'exceeded storage allocation ... (size|message too)',
      ],
      unless: [
        '(mailbox|inbox|storage|mail box|user|quota|account|maildir|recipient s mailbox) .. (is |was )?(full|over quota|quota exceeded|over)',
        '(mailbox|maildir|inbox|mail box|storage|mailfolder|folder|account|maildrop) (size|storage|quota) .. (limit|exceed*|quota|maximum|over)',
        '(over|exceed*|exceeded) .. (quota|storage)',
        '(local part|localpart|domain|address|command|recipient name|user name|username) .. too long',
        '(queue|queued|hop|hops|retry|lifetime|retention) .. (time|lifetime|limit|count|period|exceed*|reached)',
        'too long (ago|idle|without|to|in queue)',
      ],
    },
  ],
};

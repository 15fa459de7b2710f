/** Replies in which the words of one cause stand beside those of another: which of them is the ground, and whose. */
export const causesSideBySide = {
  message_too_large: [
    '552 5.2.3 message size exceeds the administrative limit of this mailbox',
    '552 Exceeded storage allocation, the maximum message size here is 25000000 bytes',
    '452 4.3.1 above the allocation for one message: announced SIZE=41943040',
  ],
  mailbox_full: [
    '452 4.2.0 The inbox contains too many messages, it holds 20000 at the most',
    '552 too many messages are stored in this folder already',
  ],
  server_temporary: [
    '451 4.3.0 message expired in the queue, last error: 421 Connection refused by 203.0.113.8',
    '451 processing failed, virus scan FAILED: all scanners failed',
  ],
  content_block: [
    '554 5.7.0 Bounce, id=12-345 - BANNED: application/x-msdownload,.exe',
    '550 5.7.1 The words "over quota" in the message body match a phishing rule',
  ],
  reputation_block: [
    '550 5.7.1 Mail from shop.example refused: the trust level of this sending domain is too low',
    '554 too many complaints about this sender',
    '550 5.7.1 평판이 낮은 서버에서 보낸 스팸이 많아 접속을 차단했습니다',
    '554 5.7.1 送信元IPアドレスから迷惑メールが多く届いているため、このIPアドレスを拒否しています',
    '554 5.7.1 垃圾邮件过多，您的服务器IP已被列入黑名单',
  ],
  policy_block: [
    '550 The addressee has put the sender on a personal black list',
    '554 this sender is on the block list of the recipient',
    '550 please remove this address from your mailing list, our customer does not want your news',
    '550 Outbound messages of news@shop.example are suspended',
    '550 5.7.1 Reläering nekas, servern är inget öppet relä',
    '550 Weiterleitung verweigert, dieser Server ist kein offenes Relay',
    '550 5.7.1 Relais refusé pour ce domaine',
    '550 Retransmisión denegada',
    '550 5.7.1 Relay negato',
    '550 Ретрансляция запрещена',
    '550 中継は許可されていません',
    '550 不允许中继',
    '550 릴레이가 거부되었습니다',
  ],
  auth_failure: [
    '550 5.7.1 拒收：发信主机没有反向解析',
    '554 逆引きが設定されていないため受信を拒否しました',
    '550 역방향 DNS가 없는 서버의 메일은 거부합니다',
  ],
  rate_limited: ['554 5.7.1 하루 수신 허용량을 초과하여 차단되었습니다', '450 每小时接收数量已超出上限'],
  domain_not_found: [
    '550 5.1.2 Le domaine du destinataire est inconnu',
    '550 5.1.2 El dominio de este destinatario es desconocido',
    '550 5.1.2 Die Domain des Empfängers ist unbekannt',
  ],
  mailbox_inactive: [
    '550 mail service is switched off for this account',
    '550 Postfach deaktiviert, <kim@example.com> nimmt keine Nachrichten an',
  ],
} as const;

/** The sender's own address is what does not exist. */
export const claimedSenders = [
  '550 Unknown user news@shop.example: you claim to write from our domain, and there is no such account',
  '550 5.1.1 no such user here, the sender claims to be one of us',
] as const;

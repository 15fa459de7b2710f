import type { RuleFamily } from '../rule.ts';

/** Japanese, Chinese and Korean: written as substrings, `..` and `...` for characters between. */
export const asianLanguages: RuleFamily = {
  name: 'East Asian languages',
  tier: 'senderSide',
  rules: [
    {
      id: 'asian-mailbox-full',
      reason: 'mailbox_full',
      confidence: 'high',
      why: 'The usual words for a full mailbox',
      phrases: [
        'メールボックス ... (いっぱい|一杯|満杯|容量)',
        '(容量|保存容量|受信箱) ... (超え|超過|オーバー|不足|いっぱい|一杯)',
        '(邮箱|信箱|郵箱|收件箱|邮件箱|收件人|用户|空间|容量|配额) ... (已满|已滿|满了|超出容量|空间不足|空間不足|超限|不足|超出配额)',
        '(메일함|사서함|편지함|메일박스|용량|받은편지함|저장 공간) ... (가득|초과|꽉|부족)',
      ],
    },
    {
      id: 'asian-rate',
      reason: 'rate_limited',
      confidence: 'medium',
      why: 'The usual words for too much at once',
      phrases: [
        '(发送|發送|连接|連接|发信|频率|頻率|投递|并发|请求) ... (过快|过多|頻繁|频繁|超过限制|受限|超限|限制|过高|超出)',
        '(送信数|接続数|通数|流量) ... (超え|制限|多すぎ)',
        '短時間 ... (大量|多数)',
        '(발송|연결|접속|메일) ... (너무 많|횟수 초과|제한 초과)',
      ],
    },
    {
      id: 'asian-spam',
      reason: 'content_block',
      confidence: 'high',
      why: 'The usual words for spam and viruses',
      phrases: [
        '(垃圾邮件|垃圾郵件|垃圾信|病毒|敏感词|敏感內容|敏感内容|广告邮件|内容违规|违规内容|邮件内容)',
        '(迷惑メール|スパム|ウイルス)',
        '(스팸|바이러스)',
      ],
    },
    {
      id: 'asian-sender-blocked',
      reason: 'reputation_block',
      confidence: 'medium',
      why: 'The usual words for a blocked IP or a block list',
      phrases: [
        '(黑名单|黑名單|ブラックリスト|블랙리스트|信誉|信譽)',
        '(拒收|拒绝|封禁|屏蔽|阻止) ... (ip|发件服务器|发信服务器|服务器)',
        'ip ... (被拒|封禁|阻止|屏蔽|被列入|拒绝|ブロック|차단)',
      ],
    },
    {
      id: 'asian-too-large',
      reason: 'message_too_large',
      confidence: 'high',
      why: 'The usual words for a message that is too large',
      phrases: [
        '(メール|メッセージ|サイズ|添付) ... (大きすぎ|サイズが|上限を超え|サイズ制限)',
        '(邮件|郵件|附件|信件) ... (太大|过大|過大|大小超过|尺寸超)',
        '(메일|메시지|첨부) ... (너무 큽|크기 초과|크기가)',
      ],
    },
    {
      id: 'asian-mailbox-inactive',
      reason: 'mailbox_inactive',
      confidence: 'high',
      why: 'The usual words for a mailbox that is shut',
      tier: 'recipient',
      aboutRecipient: true,
      phrases: [
        '(账号|帐号|帳號|账户|邮箱|用户|信箱|帐户|使用者) ... (停用|禁用|冻结|凍結|已关闭|锁定|未激活|被关闭|注销|已停|过期|被封)',
        '(アカウント|メールボックス|ユーザー) ... (停止|無効|凍結|休止|利用停止|ロック)',
        '(계정|휴면|사용자|메일함) ... (휴면|정지|비활성|중지|잠금|차단|해지)',
        '휴면 ?계정',
      ],
    },
    {
      id: 'asian-mailbox-not-found',
      reason: 'mailbox_not_found',
      confidence: 'high',
      why: 'The usual words for a mailbox that is not there',
      tier: 'recipient',
      aboutRecipient: true,
      phrases: [
        '(宛先|アドレス|メールアドレス|ユーザー|ユーザ|受信者|あて先|メールボックス|アカウント) ... (存在しません|見つかりません|存在しない|不明|見つからない|ありません|存在致しません|誤り|間違|使われて|使用されて)',
        '(用户|收件人|邮箱|使用者|账号|帐号|帳號|收件者|信箱|地址|邮件地址|用戶|收信人) ... (不存在|未找到|找不到|无效|無效|错误|未知|不正确|没有找到)',
        '(不存在|无效|找不到|未知|没有|无此|查无此|無此) ... (用户|收件人|邮箱|使用者|地址|账号|帐号|信箱|收件者|收信人)',
        '(사용자|수신자|메일 ?주소|계정|수신인|주소|메일함|받는 ?사람) ... (없습니다|존재하지|찾을 수 없|없는|알 수 없|잘못)',
        '(존재하지 않는|없는|알 수 없는) ?(사용자|수신자|계정|메일|주소|아이디)',
      ],
      unless: ['(发件人|寄件者|发信人|送信者|差出人|발신자|보낸 ?사람)'],
    },
    {
      id: 'asian-domain-not-found',
      reason: 'domain_not_found',
      confidence: 'high',
      why: 'The usual words for a domain that is not there',
      tier: 'recipient',
      aboutRecipient: true,
      phrases: [
        '(ドメイン|域名|網域|网域|도메인) ... (存在しません|見つかりません|不存在|找不到|无法解析|未找到|없습니다|존재하지|찾을 수 없)',
      ],
    },
    {
      id: 'asian-try-later',
      reason: 'server_temporary',
      confidence: 'medium',
      why: 'The usual words for "not now"',
      tier: 'patience',
      phrases: [
        '(しばらく|時間をおいて|後ほど|一時的|タイムアウト|応答がありません)',
        '(稍后|稍後|请重试|暂时|暫時|系统繁忙|系統繁忙|服务器忙)',
        '(나중에|잠시 후|일시적)',
      ],
    },
    {
      id: 'asian-refused',
      reason: 'policy_block',
      confidence: 'low',
      why: 'The usual words for a refusal without a ground',
      tier: 'vague',
      phrases: ['(拒否|拒绝|拒絕|拒收|受信を拒|거부|차단)'],
    },
  ],
};

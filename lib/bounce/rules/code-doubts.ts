import type { RuleFamily } from '../rule.ts';

/**
 * Single words abroad that say what a reply is about. They decide nothing by themselves; they keep a code from making an
 * address dead where the words speak of something else, for many servers put 5.1.1 and 5.2.1 beside whatever happened.
 */
export const codeDoubts: RuleFamily = {
  name: 'doubts of a code',
  tier: 'senderSide',
  rules: [
    {
      id: 'code-beside-content',
      reason: 'content_block',
      confidence: 'low',
      why: 'The code says a dead address, the words speak of an attachment, of a virus or of advertising',
      phrases: [
        '({spamAfar}|{virusAfar})',
        '{attachmentAbroad}',
        '{spamAbroad}',
        '{malwareAbroad}',
        '(filtre|filter|filters|filtr|filtro|фильтр*)',
        '(フィルタ|过滤|필터)',
        '(添付|附件|첨부|ウイルス|病毒|바이러스|악성|恶意|惡意)',
      ],
    },
    {
      id: 'code-beside-size',
      reason: 'message_too_large',
      confidence: 'low',
      why: 'The code says a dead address, the words speak of the size of the message',
      phrases: [
        '{mailAfar} ... {tooLargeAfar}',
        '{sizeAbroad} .. ({mailAbroad}|{exceedsAbroad}|mb|kb|0mb|0kb|мб)',
        '{mailAbroad} .. {exceedsAbroad}',
        '(サイズ|大小|过大|過大|크기|너무 ?큽|너무 ?커)',
      ],
    },
    {
      id: 'code-beside-room',
      reason: 'mailbox_full',
      confidence: 'low',
      why: 'The code says a dead address, the words speak of room',
      phrases: [
        '(เต็ม|พื้นที่|โควต้า|โควตา)',
        '({roomAfar}|{fullAfar})',
        '{roomAbroad}',
        '{storeroomAbroad} .. {spentAbroad}',
        '(容量|空間|空间|配額|配额|割り当て|용량|공간|할당량|가득|꽉)',
      ],
      unless: ['(gelöscht|supprim*|eliminad*|borrad*|cancellat*|verwijderd|raderat|usunię*|удален*)'],
    },
    {
      id: 'code-beside-rate',
      reason: 'rate_limited',
      confidence: 'low',
      why: 'The code says a dead address, the words speak of how much or how often',
      phrases: [
        '{tooManyAfar}',
        '{perTimeAbroad}',
        '{tooManyAbroad}',
        '{simultaneousAbroad}',
        '(過多|过多|频繁|頻繁|多すぎ|同時|동시|시간당|너무 ?많)',
      ],
    },
    {
      id: 'code-beside-reputation',
      reason: 'reputation_block',
      confidence: 'low',
      why: "The code says a dead address, the words speak of the sender's machine or name",
      phrases: [
        '({machineAfar}|{blockListAfar})',
        '{yourMachineAbroad}',
        '(reputa*|репутац*|rykte)',
        '(adresse ip|ip adresse*|dirección ip|endereço ip|indirizzo ip|ip adres*|adres* ip|ip адрес*|ip adress*)',
        '(ip|&) .. {refusedAbroad}',
        '(ip|信誉|信譽|信用|評価|평판|黑名单|黑名單|拒否リスト|차단 ?목록)',
      ],
    },
    {
      id: 'code-beside-sender',
      reason: 'policy_block',
      confidence: 'low',
      why: 'The code says a dead address, the words speak of the sender',
      phrases: [
        'ผู้ส่ง',
        '{senderAfar}',
        '{senderAbroad}',
        '(発信者|送信者|差出人|送信元|发件人|發件人|寄件者|寄件人|발신자|보낸 ?사람|보내는 ?사람)',
      ],
      unless: ['{personAbroad} .. {senderAbroad}'],
    },
    {
      id: 'code-beside-fault',
      reason: 'server_temporary',
      confidence: 'low',
      why: 'The code says a dead address, the words speak of a fault, of a look-up that failed, or of the moment',
      phrases: [
        '(ชั่วคราว|ภายหลัง|ลองใหม่)',
        '{laterAfar}',
        '{passingAbroad}',
        '{silentAbroad}',
        '{machineryAbroad} ... {failureAbroad}',
        '{failureAbroad} ... ({machineryAbroad}|{checkAbroad})',
        '{checkAbroad} ... {failureAbroad}',
        '(障害|エラー|メンテナンス|タイムアウト|応答|混雑|接続でき|一時|後ほど|しばらく)',
        '(故障|错误|錯誤|维护|維護|超时|逾時|繁忙|忙碌|暂时|暫時|稍后|稍後|稍候|重试|重試|无法连接|無法連)',
        '(오류|장애|점검|시간 ?초과|응답하지|응답이|일시|잠시|나중에|연결할 수|접속할 수|실패)',
      ],
    },
    {
      id: 'code-beside-refusal',
      reason: 'policy_block',
      confidence: 'low',
      why: 'The code says a dead address, the words speak of relaying, of encryption, of safety, or refuse the message',
      phrases: [
        '{mailAfar} .. {refusedAfar}',
        '(relais*|relay*|weiterleit*|retransmis*|reenvío|reenvio|inoltro|doorstur*|vidarebefordr*|przekazyw*|пересылк*|ретрансл*)',
        '(tls|ssl|verschlüssel*|chiffr*|cifrad*|criptogr*|crittogr*|versleutel*|krypter*|szyfrow*|шифров*)',
        '(sécurité|sicherheit*|seguridad|segurança|sicurezza|veilighei*|säkerhet*|bezpiecze*|безопасн*|extern*|interne*|interna*|interni)',
        '{mailAbroad} .. ({refusedAbroad}|{stoppedAbroad})',
        '(転送|中継|转发|轉寄|릴레이|중계|セキュリティ|安全|보안|暗号|加密|암호화)',
      ],
    },
  ],
};

/** Replies that stand beside the code of a dead address and speak of something else, and a few that do mean the address. */
export const codeBesideOtherWords = {
  mailbox_full: [
    "550 5.1.1 user's disk area is filled",
    '554 no delivery, quota of lena@example.com hit',
    '550 5.2.1 mailbox past its cap',
    "550 5.1.1 the recipient's box cannot hold this letter",
    '552 5.7.1 the store of this person is exhausted',
    '550 Mailbox is crammed',
    '550 5.1.1 the user must delete old mail first',
    '550 5.1.1 Geen plek meer in de postbus',
  ],
  rate_limited: [
    '421 We only take mail from you twice a minute',
    '450 please pace your deliveries',
    '550 Zu viele Zustellversuche von Ihrem Server',
    "550 5.1.1 Votre quota d'envoi horaire est atteint",
    '550 5.1.1 Ha alcanzado el máximo de envíos diarios',
  ],
  reputation_block: [
    '550 5.2.1 Your network is known to us for junk',
    '554 your IP range is unwanted here',
    '550 5.1.1 bad experiences with 192.0.2.5',
  ],
  policy_block: [
    '550 5.1.1 Le destinataire vous a bloqué',
    '550 5.1.1 the owner does not wish to hear from you',
    '550 this list is for subscribers',
    '550 5.1.1 Seuls les membres peuvent écrire à cette liste',
    '550 5.1.1 Sólo se acepta correo interno',
    '550 5.1.1 社内からのメールのみ受信します',
    '550 5.1.1 只接收内部邮件',
    '550 5.1.1 내부 메일만 수신합니다',
  ],
  auth_failure: [
    '550 5.1.1 Absender nicht authentifiziert',
    "550 5.1.1 L'authentification de votre domaine a échoué",
    '550 5.1.1 No se pudo autenticar el dominio del remitente',
  ],
  message_too_large: [
    '550 5.1.1 letter weighs 30 MB, we carry 10',
    '550 5.2.1 too bulky',
    '550 5.1.1 Nachricht zu umfangreich',
  ],
  mailbox_not_found: [
    '550 5.7.1 Destinataire non trouvé',
    '550 5.7.1 Utilizador inexistente',
    '550 the address you wrote to was never assigned',
    '551 5.1.6 lena has left us and no forwarding address is held',
    '550 5.7.1 そのようなユーザーはいません',
    '550 5.7.1 Ez a cím nem létezik',
  ],
  mailbox_inactive: [
    '550 account pending deletion',
    '550 5.7.1 account put to sleep after a year',
    '550 5.7.1 Compte en sommeil',
    '550 5.7.1 休眠アカウントです',
  ],
  domain_not_found: [
    '550 domain no longer receives mail',
    '550 5.7.1 example.org has no mail service any more',
    '550 nothing in the DNS for gone.example',
  ],
} as const;

/** The code alone would make these hard; their single words say that something else is the matter. */
export const saidBesideDeadCodes: readonly string[] = [
  '550 5.2.1 Box voll',
  '550 5.1.1 Zu schnelles Senden',
  '550 5.1.1 短時間に送りすぎです',
  '550 5.1.1 192.0.2.7 has been misbehaving',
  '550 5.1.1 Contenido no permitido',
  '550 5.1.1 we carry 10 MB and yours has 30 MB',
  '550 5.2.1 come back tomorrow',
  '550 5.1.1 internal use',
  '550 5.1.1 Solo colleghi',
  '550 5.1.1 社外',
  '550 5.1.1 Limite della casella oltrepassato',
  '550 5.1.1 capacity',
  '550 5.2.1 your message has a suspicious history',
  '550 5.1.1 declined by choice of lena',
];

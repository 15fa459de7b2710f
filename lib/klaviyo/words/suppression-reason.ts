import { normaliseLabel } from '../text.ts';
import { bounceStems, suppressionStems } from './labels.ts';

/** Why a profile is suppressed. */
export const suppressionReasons = [
  'email_bounce',
  'user_suppressed',
  'unsubscribed',
  'spam_complaint',
  'invalid_email',
  'other',
] as const;
export type SuppressionReason = (typeof suppressionReasons)[number];

/** How people leave a list, in words of their own or as the cancelling of a subscription, in either order. */
// biome-ignore format: lists of words are read a line at a time
const leaving = [
  'unsub|opt(?:ed)? ?out',
  'abgemeldet|abmeld|abbestell|ausgetragen|\\babo(?:nnement)? (?:gekundigt|beendet|storniert)',
  'desabon|desinscri|abonnement (?:annul|resili)|annul\\w* (?:de )?l abonnement',
  'desuscri|suscripcion (?:cancelad|anulad)|(?:cancel|anul)\\w* (?:de )?(?:la |su |mi )?suscri|\\bd(?:ad[oa]s?|io|ieron|ar(?:se)?) de baja|^bajas?$',
  'disiscri|annullat|annullament|iscrizione cancell|cancell\\w* (?:l |dell |la sua )?iscri',
  'descadastr|(?:inscricao|assinatura|subscricao) (?:cancelad|anulad)|(?:cancel|anul)\\w* (?:d?a |de )?(?:sua )?(?:inscri|assinat|subscri)',
  'uitgeschrev|uitschrij|afgemeld|afmeld|abonnement opgezeg',
  'avregistr|avprenumer|avanmal|avslutat|avslutad prenum|prenumeration\\w* avslut|sagt upp prenum|prenumeration\\w* uppsag',
  'wypis|rezygn|anulow\\w* subskry|subskrypcj\\w* anulow|wyrejestr|odsubskry|cofni\\w+ zgod',
  '구독(?:을|이)? ?(?:취소|해지|해제)|수신(?:을)? ?거부',
];

/**
 * Words of the reasons as stems. Klaviyo shows the reason of highest priority alone, deliverability before manual (help
 * article on suppressed profiles), so where a text names several the first of this list is taken. "email bounce" and
 * "User suppressed" are the help articles' words, "Benutzer unterdrückt" the German article's, the names in capitals
 * those of Klaviyo's API; the rest are the usual translations.
 */
// biome-ignore format: lists of words are read a line at a time
const words: readonly (readonly [SuppressionReason, RegExp])[] = [
  ['invalid_email', /invalid|ungultig|non valide|nao valid|no valid|non valid|ongeldig|ogiltig|nieprawidl|niepoprawn|bledn\w* adres|잘못된|유효하지|무효|올바르지/u],
  ['spam_complaint', /spam|complain|beschwerde|plainte|queja|queixa|reclam|denuncia|klacht|klagom|skrappost|skarg|reklamacj|correo no deseado|courrier indesirable|pourriel|posta indesiderat|lixo eletr|ongewenste e? ?mail|niechcian\w+ (?:wiadom|poczt)|스팸|불만|정크 ?메일/u],
  ['unsubscribed', new RegExp(leaving.join('|'), 'u')],
  ['user_suppressed', new RegExp(`manual|manuell|manuel|handmatig|reczn|수동|(?:${suppressionStems.join('|')}|geblokkeer|uteslut|비활성화|(?:사용자|직접|관리자)\\S* ?(?:발송 ?)?제외)`, 'u')],
];

/** Klaviyo also suppresses after an event "Dropped email" and counts it as a bounce (help article on bounces). */
const dropped = /dropped|abgeworfen|abandonad|email caduta/;

/** Not suppressed any more, or never. */
const denied =
  /unsuppress|not suppress|never|nicht unterdruck|non supprim|no suprim|non soppress|nao suprim|niet onderdruk|inte exkluder|nie wyklucz|resubscrib|removed from/;

/** "Suppressed Jan 9, 2023", "Suppressed since": that it is so, and since when, and not why. */
const sinceWhen = new RegExp(
  `^(?:${suppressionStems.join('|')})\\p{L}*(?: (?:on|since|am|seit|le|depuis|el|desde|il|dal|em|op|sinds|sedan|od))?(?: .*\\d{4}.*)$`,
  'u',
);

/** A reason of suppression in any of Klaviyo's languages, or `null` where the text is none that is known. */
export function parseSuppressionReason(text: string): Exclude<SuppressionReason, 'other'> | null {
  if (text.length > 120 || text.includes('@')) return null;
  const label = normaliseLabel(text.replaceAll('_', ' '));
  if (label === '' || label.split(' ').length > 10 || denied.test(label) || sinceWhen.test(label)) return null;
  if (dropped.test(label) || label.split(' ').some((word) => bounceStems.some((stem) => word.includes(stem))))
    return 'email_bounce';
  const found = words.find(([, pattern]) => pattern.test(label))?.[0];
  return found === 'other' || found === undefined ? null : found;
}

/** Of several reasons of one profile the one that Klaviyo would show. */
export function gravestReason(reasons: readonly SuppressionReason[]): SuppressionReason | null {
  const order: readonly SuppressionReason[] = ['email_bounce', ...words.map(([reason]) => reason)];
  return order.find((reason) => reasons.includes(reason)) ?? null;
}

/** Does a title or a header speak of suppression? */
export function saysSuppressed(text: string): boolean {
  return normaliseLabel(text)
    .split(' ')
    .some((word) => suppressionStems.some((stem) => word.startsWith(stem)));
}

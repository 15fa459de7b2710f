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

/**
 * Words of the reasons as stems. Klaviyo shows the reason of highest priority alone, deliverability before manual (help
 * article on suppressed profiles), so where a text names several the first of this list is taken. "email bounce" and
 * "User suppressed" are the help articles' words, "Benutzer unterdrückt" the German article's, the names in capitals
 * those of Klaviyo's API; the rest are the usual translations.
 */
// biome-ignore format: lists of words are read a line at a time
const words: readonly (readonly [SuppressionReason, RegExp])[] = [
  ['invalid_email', /invalid|ungultig|non valide|no valid|non valid|ongeldig|ogiltig|nieprawidl|잘못된|유효하지/u],
  ['spam_complaint', /spam|complain|beschwerde|plainte|queja|reclam|klacht|klagom|skrappost|skarg|correo no deseado|스팸|불만/u],
  ['unsubscribed', /unsub|opt(?:ed)? out|abgemeldet|abmeld|abbestell|desabon|desinscri|desuscri|suscripcion cancelad|cancelo la suscrip|disiscri|annullat|descadastr|inscricao cancelad|cancelou a inscri|uitgeschrev|afgemeld|avregistr|avprenumer|avslutat|wypisa|zrezygn|구독 취소|구독을 취소|수신 거부/u],
  ['user_suppressed', new RegExp(`manual|manuell|manuel|handmatig|reczn|수동|(?:${suppressionStems.join('|')}|geblokkeer|uteslut|비활성화)`, 'u')],
];

/** Klaviyo also suppresses after an event "Dropped email" and counts it as a bounce (help article on bounces). */
const dropped = /dropped|abgeworfen|abandonad|email caduta/;

/** Not suppressed any more, or never. */
const denied =
  /unsuppress|not suppress|never|nicht unterdruck|non supprim|no suprim|non soppress|nao suprim|niet onderdruk|inte exkluder|nie wyklucz|resubscrib|removed from/;

/** A reason of suppression in any of Klaviyo's languages, or `null` where the text is none that is known. */
export function parseSuppressionReason(text: string): Exclude<SuppressionReason, 'other'> | null {
  if (text.length > 120 || text.includes('@')) return null;
  const label = normaliseLabel(text.replaceAll('_', ' '));
  if (label === '' || label.split(' ').length > 10 || denied.test(label)) return null;
  if (dropped.test(label) || label.split(' ').some((word) => bounceStems.some((stem) => word.includes(stem))))
    return 'email_bounce';
  const found = words.find(([, pattern]) => pattern.test(label))?.[0];
  return found === 'other' || found === undefined ? null : found;
}

/** Does a title or a header speak of suppression? */
export function saysSuppressed(text: string): boolean {
  return normaliseLabel(text)
    .split(' ')
    .some((word) => suppressionStems.some((stem) => word.startsWith(stem)));
}

import { normaliseLabel, plain } from '../text.ts';
import { engagements } from './engagement.ts';
import { bounceStems } from './labels.ts';

/** Events of people that are kept: what became of a message, and what proves that the mailbox is alive. */
export const keptEvents = ['bounced', 'dropped', ...engagements] as const;
export type KeptEvent = (typeof keptEvents)[number];

/** What an event of an activity feed is. `other`: that of another metric. */
export type EventKind = 'bounced' | 'dropped' | 'other';

/** Words for e-mail in events' names. */
const email =
  /(?:^| )(?:e ?mails?|mails?|mailings?|correos?|courriels?|e post\p{L}*|epost\p{L}*|e mailen|wiadomosc\p{L}*|이메일\p{L}*)(?: |$)|이메일/u;

/**
 * Refused before it was sent. "Dropped Email" and the German, Mexican Spanish and Italian words are those of Klaviyo's
 * help pages on metrics; the rest are the usual translations.
 */
const dropped =
  /dropped|abgeworfen|abandonn|abandonad|cadut|scartat|descartad|verworpen|afgebroken|gedropt|bortfallen|slappt|porzucon|삭제|드롭/u;

/** The whole name where a metric is named without the word e-mail. */
const bouncedAlone =
  /^(?:bounced?|gebounct|rebondi\p{L}*|rebot(?:ado|e)s?|rimbalz\p{L}*|gebouncet|gebounced|studsa\p{L}*|studs|odbit\p{L}*|rejeitad\p{L}*|반송됨?)$/u;

/**
 * Events of other metrics, by their first words: those that Klaviyo makes itself (help article on metrics) and the
 * usual ones of shops, in English; in other languages what is done with a message.
 */
// biome-ignore format: lists of words are read a line at a time
const other = /^(?:opened|clicked|received|delivered|marked|unsubscribed|subscribed|resubscribed|placed|ordered|fulfilled|refunded|cancelled|checkout|started|viewed|added|active|updated|merged|manually|sent|skipped|filled|submitted|consented|joined|left|geoffnet\p{L}*|geklickt\p{L}*|erhalten\p{L}*|zugestellt\p{L}*|markiert\p{L}*|abgemeldet|abonniert|ouvert\p{L}*|clique\p{L}*|recu\p{L}*|remis|desabonne\p{L}*|abon\p{L}*|abiert\p{L}*|recibid\p{L}*|suscri\p{L}*|apert\p{L}*|clicca\p{L}*|ricevut\p{L}*|iscrit\p{L}*|abert\p{L}*|clicad\p{L}*|recebid\p{L}*|inscri\p{L}*|geopend\p{L}*|geklikt\p{L}*|ontvangen\p{L}*|ingeschreven|uitgeschreven|oppnad\p{L}*|klicka\p{L}*|mottag\p{L}*|prenumer\p{L}*|otwart\p{L}*|klikni\p{L}*|otrzyman\p{L}*|subskry\p{L}*)(?: |$)|열림|열었|클릭|받은|수신한|구독/u;

/** The same in languages that put the noun first: "E-mail ouvert", "Correo electrónico abierto". */
// biome-ignore format: lists of words are read a line at a time
const otherLast = /(?:^| )(?:opened|clicked|received|delivered|geoffnet|geklickt|erhalten|zugestellt|ouvert|clique|recu|remis|abierto|clicado|recibido|entregado|aperta|aperto|cliccata|ricevuta|consegnata|aberto|recebido|entregue|geopend|geklikt|ontvangen|bezorgd|oppnad|oppnat|klickad|mottagen|levererad|otwarty|otwarta|klikniety|otrzymany|dostarczony|spam)$/u;

/** Longest name of an event, in words. */
const mostWords = 6;

/**
 * What event a text names: `Bounced Email`, `Bounced Email: "Spring sale"`, `E-Mail gebounct`; `null` where it names
 * none. Only what stands before a colon or a quotation counts: a campaign may be called "Bounce back sale".
 */
export function parseEventName(text: string): EventKind | null {
  if (text === '') return null;
  const [head = ''] = plain(text.slice(0, 200)).split(/[:："“”„«»‘(]/u);
  const name = normaliseLabel(head);
  const count = name.split(' ').length;
  // "Why do emails bounce?" tells of none.
  if (name === '' || count > mostWords || text.includes('@') || /[?？]/u.test(head)) return null;
  if (other.test(name) || otherLast.test(name)) return 'other';
  const hasBounce = name.split(' ').some((word) => bounceStems.some((stem) => word.includes(stem)));
  if (hasBounce && (bouncedAlone.test(name) || email.test(name))) return 'bounced';
  return dropped.test(name) && email.test(name) ? 'dropped' : null;
}

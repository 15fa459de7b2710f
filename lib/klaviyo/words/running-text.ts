import { plain } from '../text.ts';
import { saysUndelivered } from './undelivered.ts';

/** Small words of names: "Maria del Carmen van der Berg". */
// biome-ignore format: lists of words are read a line at a time
const ofNames = new Set(['de', 'del', 'la', 'las', 'los', 'le', 'van', 'von', 'zu', 'zur', 'vom', 'der', 'den', 'ter', 'ten', 'da', 'do', 'dos', 'das', 'di', 'el', 'al', 'bin', 'ibn', 'af', 'av', 'e', 'y', 'i', 'und', 'and', 'et', 'en']);

/** Small words from which on a text is a sentence. */
const fewest = 3;

/** Does a question stand before the address: "Many bounces? Write to help@…"? It may name bounces, and tells of none. */
export function asksBeforeAddress(text: string): boolean {
  return /\p{L}\s*[?？][^@]*@/u.test(plain(text));
}

/** Labels of a message's sender, as they stand before an address: "From: news@…". The usual translations. */
// biome-ignore format: lists of words are read a line at a time
const senders = [
  'from', 'sender', 'sent by', 'reply[ -]to', 'von', 'absender', 'gesendet von', 'antwort an', 'de', 'expéditeur', 'envoyé par', 'répondre à', 'remitente', 'enviado por', 'responder a', 'da', 'mittente', 'inviato da', 'rispondi a',
  'remetente', 'van', 'afzender', 'verzonden door', 'från', 'avsändare', 'od', 'nadawca', '보낸 사람', '발신자',
];
const senderBefore = new RegExp(`(?:^|[^\\p{L}])(?:${senders.join('|')})\\s*[:：][^@:]{0,60}@`, 'iu');

/** The same without a colon, and nothing else: "From news@…". A family may be called "Van". */
const senderAlone = new RegExp(`^(?:${senders.join('|')})\\s+\\S+@\\S+$`, 'iu');

/** Such a label with nothing behind it. */
const senderLabel = new RegExp(`^(?:${senders.join('|')})\\s*[:：]?$`, 'iu');
export const isSenderLabel = (text: string): boolean => senderLabel.test(plain(text));

/** Is the address in a text the sender's? A label before it says so. */
export const namesSender = (text: string): boolean => senderBefore.test(plain(text)) || senderAlone.test(plain(text));

/**
 * Is a text with an address in it running text: a request to write there, a note of who is logged in? A row names
 * somebody, in a few words beside each other; what says of somebody that a message did not arrive is a row as well.
 */
export function isRunningText(text: string): boolean {
  if (asksBeforeAddress(text)) return true;
  const rest = plain(text).replace(/\S*@\S*/gu, ' ');
  if (saysUndelivered(rest)) return false;
  const small = rest.split(/[^\p{L}\p{M}'’-]+/u).filter((word) => /^[\p{Ll}\p{Lo}]/u.test(word) && !ofNames.has(word));
  const isClosed = /\.$|[.!。] \p{Lu}/u.test(plain(text));
  return small.length >= fewest || (isClosed && small.length >= fewest - 1);
}

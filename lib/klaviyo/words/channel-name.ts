import { normaliseLabel } from '../text.ts';

/** Ways to send a message. `other`: what is sent there can fail, and bounces nowhere. */
export type Channel = 'email' | 'other';

// biome-ignore format: lists of words are read a line at a time
const emails: ReadonlySet<string> = new Set(['email', 'e mail', 'mail', 'e post', 'epost', 'mejl', 'correo', 'correo electronico', 'courriel', 'posta elettronica', 'email campaign', '이메일', '메일']);

/** SMS and the like by name, and push by the words around it. */
const others =
  /^(?:sms|mms|rcs|sms mms|whatsapp|whats app|viber|kakaotalk|kakao|in app|text message|textnachricht|mensaje de texto|message texte|messaggio di testo|mensagem de texto|tekstbericht|textmeddelande|wiadomosc (?:sms|tekstowa)|문자|문자 메시지|알림톡|카카오톡|카카오|푸시|푸시 알림|(?:(?:mobile|web|app|browser) )?push(?: ?(?:notifications?|benachrichtigung(?:en)?|melding(?:en)?|nachricht(?:en)?|notis(?:er)?|berichten?))?|(?:notifications?|notificacion(?:es)?|notific[ah]e?|notificac(?:ao|oes)|powiadomieni[ae]) push|pushnotis(?:er)?|pushmelding(?:en)?)$/u;

/** Longest of these, in characters; a text that is longer is not asked. */
const longest = 24;

/** A column of channels, by its whole name: "Source channel" and "Preferred channel" are of the person. */
const headers =
  /^(?:(?:message|delivery|send|sending) channel|channel(?: type)?|(?:versand|nachrichten|sende)?kanal|canal(?: d envoi| de envio| de mensaje| du message| da mensagem)?|canale(?: di invio| del messaggio)?|(?:verzend|bericht)?kanaal|kanal wysylki|(?:utskicks|meddelande)kanal|(?:발송|메시지|전송)? ?채널)$/u;

/** The channel that a whole text names: `E-mail`, `SMS`, `Notification push`; `null` where it says more or something else. */
export function parseChannel(text: string): Channel | null {
  if (text === '' || text.length > longest) return null;
  const normal = normaliseLabel(text);
  return emails.has(normal) ? 'email' : others.test(normal) ? 'other' : null;
}

/** Longest text that says by which channel something failed, in characters. */
const longestFailure = 60;

/** The names of events of other channels that failed: Klaviyo's metrics, which stay English, and the usual order of words. */
const failures =
  /^(?:failed to (?:deliver|send)|undelivered|failed|bounced) (?:sms|mms|rcs|whatsapp|push(?: notification)?|text message)$|^(?:sms|mms|rcs|whatsapp|push(?: notification)?|text message) (?:delivery )?(?:failed|failure|bounced|undelivered|not delivered)$/u;

/** The other channel that a status or an event names beside what happened: "Delivery failed (SMS)", "Failed to Deliver SMS". */
export function channelOfFailure(text: string): Channel | null {
  if (text.length > longestFailure || !mayNameOtherChannel(text)) return null;
  const [first = '', ...parts] = text.split(/[()[\]·•|:：]|\s[–—/-]\s/u).map((part) => part.trim());
  const isNamed = first !== '' && parts.some((part) => parseChannel(part) === 'other');
  return isNamed || failures.test(normaliseLabel(text)) ? 'other' : null;
}

/** Does a whole text name another channel than e-mail? Asked of every cell, so most are settled at once. */
export const saysOtherChannel = (text: string): boolean =>
  mayNameOtherChannel(text) && (parseChannel(text) === 'other' || channelOfFailure(text) === 'other');

/** Does a header, or a label in a card, name the channel by which a message went out? */
export function namesChannel(label: string): boolean {
  return label.length <= 40 && headers.test(normaliseLabel(label));
}

/** Quickly: may a text name another channel than e-mail somewhere? Nearly none does. */
export const mayNameOtherChannel = (text: string): boolean =>
  /sms|mms|rcs|push|whats ?app|viber|kakao|in.app|te[kx]st|testo|카카오|알림톡|문자|푸시/i.test(text);

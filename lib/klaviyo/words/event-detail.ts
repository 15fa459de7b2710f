import type { BounceType } from '../../bounce/types.ts';
import { plain } from '../text.ts';
import { parseBounceType } from './bounce-type.ts';
import { parseEventName } from './event-name.ts';
import { isServerReply } from './server-reply.ts';

/** Names in quotation marks of any language: what is in them is a campaign's, not a word of the event. */
const quoted = /["“„«‟「『]\s?([^"”“„«»」』]{1,200}?)\s?["”“»」』]/u;

/** What a message is called, and after that its subject line. Klaviyo's event properties stay English; the rest are the usual translations. */
// biome-ignore format: lists of words are read a line at a time
const nameLabels = [
  'flow message', 'flow-nachricht', 'message du flux', 'mensaje del flujo', 'messaggio del flusso', 'mensagem do fluxo', 'flowbericht', 'flödesmeddelande', 'wiadomość przepływu', '플로우 메시지',
  'campaign name', 'message name', 'campaign', 'message', 'kampagne', 'kampagnenname', 'nachricht', 'nachrichtenname', 'name der nachricht', 'name der kampagne', 'campagne', 'nom de la campagne', 'nom du message',
  'campaña', 'mensaje', 'nombre de la campaña', 'nombre del mensaje', 'campanha', 'mensagem', 'nome da campanha', 'nome da mensagem', 'campagna', 'messaggio', 'nome della campagna', 'nome del messaggio', 'bericht', 'campagnenaam', 'naam van de campagne', 'naam van het bericht',
  'kampania', 'wiadomość', 'nazwa kampanii', 'nazwa wiadomości', 'kampanj', 'meddelande', 'kampanjnamn', 'kampanjens namn', 'meddelandets namn', '캠페인', '메시지', '캠페인 이름', '메시지 이름',
];
// biome-ignore format: lists of words are read a line at a time
const subjectLabels = ['subject', 'betreff', 'objet', 'asunto', 'assunto', 'oggetto', 'onderwerp', 'temat', 'ämne', '제목'];
/** Labels of an e-mail's name that are of its address elsewhere; an address is never taken for a name. */
const mailLabels = ['e-mail', 'email', 'mail', 'courriel', 'correo', 'e-post', 'wiadomość e-mail', '이메일'];

/** Gives what stands behind one of these labels, on its line or on the next. */
function behind(labels: readonly string[]): (texts: readonly string[]) => string[] {
  const labelled = new RegExp(`^(?:${labels.join('|')})\\s*[:：]\\s*(.{1,200})$`, 'iu');
  const alone = new RegExp(`^(?:${labels.join('|')})\\s*[:：]?$`, 'iu');
  return (texts) =>
    texts.flatMap((text, index) => {
      const value = labelled.exec(text)?.[1];
      if (value !== undefined) return value;
      const next = alone.test(text) ? texts[index + 1] : undefined;
      return next !== undefined && parseEventName(next) === null ? next : [];
    });
}
const [behindName, behindMail, behindSubject] = [behind(nameLabels), behind(mailLabels), behind(subjectLabels)];
const named = new RegExp(`^(?:${[...nameLabels, ...subjectLabels].join('|')})\\s*[:：]\\s*.{1,200}$`, 'iu');

/** Properties as developers are shown them: `"Bounce Type": "Hard",`. */
const property = /["“]([^"“”]{1,60})["”]\s*:\s*["“]([^"“”]{0,200})["”]/gu;

/** Plain lines, each property on one of its own, also where its parts are coloured apart. */
function readable(lines: readonly string[]): string[] {
  const texts = lines.map(plain);
  const properties = [...texts.join('\n').matchAll(property)].map(([, name, value]) => `${name}: ${value}`);
  return properties.length > 0 ? [...properties, ...texts.filter((text) => !/["“{}]/u.test(text))] : texts;
}

/** The hard or soft of an event's texts (`Bounce Type: Soft`); `null` where they say neither, or both. */
export function eventBounceType(lines: readonly string[]): BounceType | null {
  const types = new Set(
    readable(lines)
      .filter((line) => line.length <= 400 && !named.test(line))
      .flatMap((line) => line.replace(new RegExp(quoted, 'gu'), ' ').split(/[:：()[\]·•|,;]/u))
      .map((part) => parseBounceType(part.trim()))
      .filter((type) => type !== null),
  );
  const [type] = types;
  return types.size === 1 && type !== undefined ? type : null;
}

/** Does this label stand by the name of a message, as "Message" does, and "Message or item"? */
export const labelsMessage = (label: string): boolean =>
  plain(label)
    .toLowerCase()
    .replace(/\s*[:：]$/u, '')
    .split(/\s+(?:or|oder|ou|o|of|eller|lub|또는)\s+|\s*\/\s*/u)
    .some((part) => nameLabels.includes(part));

/** The message that an event's texts name, or `null`; its subject where nothing else tells it. */
export function eventMessageName(lines: readonly string[]): string | null {
  const texts = readable(lines);
  const told = [
    ...behindName(texts),
    ...behindMail(texts),
    ...texts.flatMap((text) => quoted.exec(text)?.[1] ?? []),
    ...behindSubject(texts),
  ];
  const name = told.find((text) => /\p{L}|\d/u.test(text) && !text.includes('@') && !isServerReply(text));
  return name ? plain(name.replace(/^["“„«]|["”“»]$/gu, '')) : null;
}

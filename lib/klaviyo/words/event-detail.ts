import type { BounceType } from '../../bounce/types.ts';
import { plain } from '../text.ts';
import { parseBounceType } from './bounce-type.ts';

/** Names in quotation marks of any language: what is in them is a campaign's, not a word of the event. */
const quoted = /["“„«‟「『]\s?([^"”“„«»」』]{1,200}?)\s?["”“»」』]/u;

/** A message named with its label: `Campaign Name: Spring sale`. Klaviyo's event properties stay English; the rest are the usual translations. */
// biome-ignore format: lists of words are read a line at a time
const nameLabels = [
  'campaign name', 'message name', 'campaign', 'subject', 'kampagne', 'kampagnenname', 'nachrichtenname', 'name der nachricht', 'name der kampagne', 'campagne', 'nom de la campagne', 'nom du message',
  'campaña', 'nombre de la campaña', 'nombre del mensaje', 'campanha', 'nome da campanha', 'nome da mensagem', 'campagna', 'nome della campagna', 'nome del messaggio', 'campagnenaam', 'naam van de campagne', 'naam van het bericht',
  'kampania', 'nazwa kampanii', 'nazwa wiadomości', 'kampanj', 'kampanjnamn', 'kampanjens namn', 'meddelandets namn', '캠페인', '캠페인 이름', '메시지 이름',
];
const named = new RegExp(`^(?:${nameLabels.join('|')})\\s*[:：]\\s*(.{1,200})$`, 'iu');

/** The hard or soft of an event's texts (`Bounce Type: Soft`); `null` where they say neither, or both. */
export function eventBounceType(lines: readonly string[]): BounceType | null {
  const types = new Set(
    lines
      .filter((line) => line.length <= 400 && !named.test(plain(line)))
      .flatMap((line) => line.replace(new RegExp(quoted, 'gu'), ' ').split(/[:：()[\]·•|,;]/u))
      .map((part) => parseBounceType(part.trim()))
      .filter((type) => type !== null),
  );
  const [type] = types;
  return types.size === 1 && type !== undefined ? type : null;
}

/** The message that an event's texts name, or `null`. */
export function eventMessageName(lines: readonly string[]): string | null {
  for (const line of lines.map(plain)) {
    const name = named.exec(line)?.[1] ?? quoted.exec(line)?.[1];
    if (name && !name.includes('@')) return plain(name.replace(/^["“„«]|["”“»]$/gu, ''));
  }
  return null;
}

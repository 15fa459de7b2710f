import { remembered } from '../../bounce/remembered.ts';
import type { BounceCategory } from '../../bounce/types.ts';
import { normaliseLabel } from '../text.ts';
import { isSkipReason } from './bounce-type.ts';
import { composeCategory } from './category-words/compose-category.ts';

/**
 * Klaviyo's ten bounce categories (help article 115005250408) as normalised labels. English, and what German and
 * Italian help pages print, are Klaviyo's own; the rest are the usual translations. Other wordings are put together
 * from what their words mean (`category-words/`).
 */
// biome-ignore format: lists of words are read a line at a time
export const categoryLabels: Readonly<Record<BounceCategory, readonly string[]>> = {
  content: ['content', 'inhalt', 'contenu', 'contenido', 'contenuto', 'conteudo', 'inhoud', 'innehall', 'tresc', '콘텐츠', '내용'],
  message_length: ['message length', 'nachrichtenlange', 'longueur du message', 'longitud del mensaje', 'lunghezza del messaggio', 'comprimento da mensagem', 'lengte van het bericht', 'berichtlengte', 'meddelandelangd', 'meddelandets langd', 'dlugosc wiadomosci', '메시지 길이'],
  message_size: ['message size', 'nachrichtengrosse', 'taille du message', 'tamano del mensaje', 'dimensione del messaggio', 'dimensioni del messaggio', 'tamanho da mensagem', 'grootte van het bericht', 'berichtgrootte', 'meddelandestorlek', 'meddelandets storlek', 'rozmiar wiadomosci', '메시지 크기'],
  frequency_or_volume: ['frequency or volume too high', 'frequency or volume', 'haufigkeit oder volumen zu hoch', 'frequence ou volume trop eleve', 'frequence ou volume trop eleves', 'frecuencia o volumen demasiado alto', 'frecuencia o volumen demasiado altos', 'frequenza o volume troppo elevato', 'frequenza o volume troppo elevati', 'frequencia ou volume muito alto', 'frequencia ou volume muito altos', 'frequentie of volume te hoog', 'frekvens eller volym for hog', 'for hog frekvens eller volym', 'zbyt duza czestotliwosc lub ilosc', 'czestotliwosc lub wolumen zbyt wysokie', '빈도 또는 볼륨이 너무 높음', '빈도 또는 양이 너무 많음'],
  invalid_address: ['invalid address', 'ungultige adresse', 'adresse invalide', 'adresse non valide', 'direccion no valida', 'direccion invalida', 'indirizzo non valido', 'endereco invalido', 'ongeldig adres', 'ogiltig adress', 'nieprawidlowy adres', '잘못된 주소', '유효하지 않은 주소'],
  invalid_sender: ['invalid sender address', 'invalid sender', 'ungultige absenderadresse', 'adresse d expediteur invalide', 'adresse de l expediteur non valide', 'adresse d expediteur non valide', 'direccion de remitente no valida', 'direccion del remitente no valida', 'direccion de remitente invalida', 'indirizzo del mittente non valido', 'indirizzo mittente non valido', 'endereco de remetente invalido', 'endereco do remetente invalido', 'ongeldig afzenderadres', 'ogiltig avsandaradress', 'nieprawidlowy adres nadawcy', '잘못된 발신자 주소', '유효하지 않은 발신자 주소'],
  reputation: ['reputation', 'reputacion', 'reputazione', 'reputacao', 'reputatie', 'rykte', 'anseende', 'reputacja', '평판'],
  mailbox_unavailable: ['mailbox unavailable', 'mailbox not available', 'postfach nicht verfugbar', 'boite aux lettres indisponible', 'boite aux lettres non disponible', 'boite de reception indisponible', 'buzon no disponible', 'casella di posta non disponibile', 'casella postale non disponibile', 'caixa de correio indisponivel', 'mailbox niet beschikbaar', 'postvak niet beschikbaar', 'brevlada otillganglig', 'brevladan ar inte tillganglig', 'postlada otillganglig', 'skrzynka niedostepna', 'skrzynka pocztowa niedostepna', '메일함 사용 불가', '사서함을 사용할 수 없음'],
  technical: ['technical', 'technical failure', 'technisch', 'technique', 'tecnico', 'tecnica', 'tecnica', 'tekniskt', 'teknisk', 'techniczne', 'techniczny', '기술적', '기술'],
  unclassified: ['unclassified', 'nicht klassifiziert', 'unklassifiziert', 'non classe', 'non classifie', 'sin clasificar', 'no clasificado', 'non classificato', 'non classificati', 'nao classificado', 'niet geclassificeerd', 'ongeclassificeerd', 'oklassificerad', 'oklassificerat', 'niesklasyfikowane', 'niesklasyfikowany', '미분류', '분류되지 않음'],
};

const byLabel = new Map(
  Object.entries(categoryLabels).flatMap(([category, names]) =>
    names.map((name) => [name, category as BounceCategory] as const),
  ),
);

/** The category that a heading gives to all that stands below it: `Invalid address (3)`, `Hard · Reputation`. */
export function parseCategoryHeading(text: string): BounceCategory | null {
  if (text.length > 120) return null;
  const parts = text.replace(/[([]?\b[\d.,]+\b[)\]]?\s*$/u, '').split(/\s*[·•|:]\s*|\s[–—-]\s/u);
  const said = parts.map((part) => parseBounceCategory(part)).filter((category) => category !== null);
  const [category] = said;
  return said.length === 1 && category !== undefined ? category : null;
}

/** Most words of a label; what is longer is a sentence. */
const mostWords = 8;

/** One of Klaviyo's ten bounce categories in any of its languages, or `null` where the text is none of them. */
export function parseBounceCategory(text: string): BounceCategory | null {
  return text.length > 120 || text === '' ? null : readCategory(text);
}

/** Remembered, for the same few texts stand in a column, look after look. */
const readCategory = remembered((text: string): BounceCategory | null => {
  const label = normaliseLabel(text);
  const known = byLabel.get(label);
  if (known) return known;
  // Digits are a server's, and make the text a reply; who asks or exclaims names a campaign.
  if (/[\d@?!¿¡:;=]/u.test(text)) return null;
  const words = label.split(' ');
  const category = words.length <= mostWords ? composeCategory(words) : null;
  return category !== null && isSkipReason(text) ? null : category;
});

import { normaliseLabel, plain } from '../text.ts';
import { parseBounceType } from './bounce-type.ts';
import { bounceStems, skippedStems } from './labels.ts';
import { namesComparison } from './other-figures.ts';
import { namesSum } from './sum-label.ts';

/** What a figure of a message or a report counts. */
export type FigureSubject =
  | 'recipients'
  | 'attempted'
  | 'skipped'
  | 'sent'
  | 'delivered'
  | 'bounced'
  | 'failed'
  | 'spam'
  | 'unsubscribed'
  | 'opened'
  | 'clicked'
  | 'converted'
  | 'revenue';

export interface FigureLabel {
  readonly subject: FigureSubject;
  /** The label itself says that it is a share: "Bounce rate", "Bouncepercentage". */
  readonly isRate: boolean;
}

/** Words of a share in labels: en rate; de Rate, Quote; fr taux; es, pt tasa, taxa; it tasso; nl percentage; sv frekvens; pl; ko. */
const rate =
  /rate|quote\b|taux|tasa|tasso|taxa|percent|porcent|prozent|procent|frekvens|wskaznik|wspolczynnik|odsetek|%|률|율\b|비율/u;

/** Labels of something that only sounds like a figure: the name of a page, a time, a person, a share of a share. */
const noFigure =
  /deliverab|zustellbar|delivrab|entregabil|recapitab|leveransbarhet|bezorgbaar|dostarczalnosc|전달 가능성|\btime\b|\bdate\b|(?:^| )(?:sent|sender|gesendet|envoye|enviado|inviato|verzonden|skickat|wyslano) (?:at|on|am|le|el|em|il|op|dnia|by|from|von|de|por|da)(?: |$)|weekday|preview|trend|categor|kategor|\btype\b|\btyp\b|\btipo\b|reason|last |volume|per recipient|per empf|subject|betreff/u;

/**
 * Subjects with their stems, the more telling first: "Recipients bounced" speaks of bounces, "Unsubscribe rate" of
 * leaving. Sources: help articles on campaign reports, flow analytics and trends for English; the localised articles
 * where they use the word, else the usual translation.
 */
// biome-ignore format: lists of words are read a line at a time
const subjects: readonly (readonly [FigureSubject, readonly string[]])[] = [
  ['spam', ['spam', 'complain', 'beschwerde', 'plainte', 'queja', 'reclam', 'klacht', 'klagom', 'skrappost', 'skarg', '스팸', '불만']],
  ['unsubscribed', ['unsub', 'abmeld', 'abgemeldet', 'abbestell', 'desabon', 'desinscri', 'desuscri', 'disiscri', 'disdet', 'descadastr', 'cancelac', 'cancelam', 'cancelad', 'uitschrij', 'uitgeschrev', 'afmeld', 'afgemeld', 'avregistr', 'avprenumer', 'wypis', 'rezygn', '구독 취소', '수신 거부']],
  ['bounced', bounceStems],
  ['skipped', skippedStems.filter((stem) => stem !== '제외')],
  ['attempted', ['attempt', 'versucht', 'vise', 'tente', 'intentad', 'tentat', 'tentad', 'beoogd', 'avsedd', 'podjeto', '시도']],
  ['failed', ['fail', 'fehlgeschlag', 'echec', 'fallid', 'falh', 'non riuscit', 'mislukt', 'misslyck', 'nieudan', '실패']],
  ['clicked', ['click', 'klick', 'klik', 'clic', 'cliq', '클릭']],
  ['opened', ['open', 'offnung', 'geoffnet', 'ouvert', 'abiert', 'abert', 'apert', 'geopend', 'oppn', 'otwar', '열림', '열기', '열람', '오픈']],
  ['revenue', ['revenue', 'conversion value', 'order value', 'umsatz', 'konversionswert', 'einnahm', 'chiffre d affaires', 'revenu', 'valeur de conversion', 'ingreso', 'valor de conver', 'entrate', 'ricav', 'valore di conver', 'faturam', 'receita', 'omzet', 'conversiewaarde', 'intakt', 'konverteringsvarde', 'przych', 'wartosc konwersji', '수익', '매출', '전환 가치']],
  ['converted', ['conver', 'konver', 'placed order', '전환']],
  ['delivered', ['deliver', 'zugestellt', 'zustell', 'remis', 'remise', 'delivr', 'livr', 'entreg', 'consegn', 'bezorg', 'afgelever', 'aflever', 'lever', 'dostarcz', '전달']],
  ['sent', ['sent', 'total sends', 'sends', 'gesendet', 'versendet', 'versand', 'sendung', 'envoy', 'envois', 'enviad', 'envios', 'inviat', 'invii', 'verzonden', 'verzending', 'skickad', 'skickat', 'utskick', 'wyslan', 'wysylk', '발송', '전송']],
  ['recipients', ['recipient', 'empfanger', 'destinatair', 'destinatari', 'ontvanger', 'mottagar', 'odbiorc', '수신자']],
];

const has = (label: string, stem: string) =>
  /[가-힣]/.test(stem)
    ? label.includes(stem)
    : ` ${label}`.includes(` ${stem}`) || (stem.length > 5 && label.includes(stem));

/** What a label counts, in any of Klaviyo's languages, or `null` where it names no figure that is known. */
export function parseFigureLabel(text: string): FigureLabel | null {
  const label = normaliseLabel(plain(text).replace(/:$/, ''));
  if (
    label === '' ||
    label.length > 60 ||
    label.split(' ').length > 7 ||
    noFigure.test(label) ||
    namesComparison(label)
  )
    return null;
  const found = subjects.filter(([, stems]) => stems.some((stem) => has(label, stem)));
  const [first] = found;
  if (!first) return null;
  // "Hard bounces" are not all of them.
  if (first[0] === 'bounced' && label.split(' ').some((word) => parseBounceType(word) !== null)) return null;
  // "Click-to-open rate" divides one figure by another and is neither.
  if (first[0] === 'clicked' && found.some(([subject]) => subject === 'opened')) return null;
  return { subject: first[0], isRate: rate.test(label) };
}

/** Figures that tell how many a message reached. */
export type ReachFigure = 'sent' | 'delivered' | 'bounced';

/** That figure, where a label counts it or tells its rate; `null` where it is about something else. */
export const reachOf = ({ subject }: FigureLabel): ReachFigure | null =>
  subject === 'sent' || subject === 'delivered' || subject === 'bounced' ? subject : null;

/** The figure of a message's reach that a label names and that is no share, or `null`. */
export function parseReachFigure(text: string): ReachFigure | null {
  const label = parseFigureLabel(text);
  return label && !label.isRate ? reachOf(label) : null;
}

/** Words of what is counted, beside recipients and sums. */
const counted =
  /^(?:totali|e|mails?|emails?|messages?|nachrichten|courriels?|correos?|mensajes|messaggi|mensagens|berichten|mejl|meddelanden|wiadomosc\p{L}*|이메일|메시지|수)$/u;
const saysNoMore = (word: string) =>
  counted.test(word) || namesSum(word) || parseFigureLabel(word)?.subject === 'recipients';

/** The same of a label that says nothing else: it is made of that word and of whom or what is counted. */
export function parsePlainFigure(text: string): ReachFigure | null {
  if (text.length > 40 || /\d/.test(text)) return null;
  const figure = parseReachFigure(text);
  const [only = '', ...others] = normaliseLabel(text)
    .split(' ')
    .filter((word) => !saysNoMore(word));
  return others.length === 0 && figure !== null && parseReachFigure(only) === figure ? figure : null;
}

import { normaliseLabel } from '../text.ts';

/**
 * What stands beside a message's own figures without being them: other channels, parts of an A/B test, other senders and
 * other times. English from the help articles on campaign reports and benchmarks; the rest are the usual translations.
 */
const otherChannel = /\b(?:sms|mms|rcs|whats ?app|push|text messages?)\b|문자|푸시/u;
const variation =
  /(?:^| )(?:variation|variant|variante|variacion|variacao|variazione|variatie|wariant|변형|버전) ?\p{L}?\p{N}?$|^(?:winner|winning (?:version|variation)|gewinner(?:version|variante)?|gagnante?|version gagnante|ganadora?|vincitrice|vincente|vencedora?|winnaar|winnende variant|vinnare|zwycie[sz]ca|zwycieski wariant|우승)$/u;
const comparison =
  /\bvs\b|\bpeers?\b|benchmark|compar|\bprevious|\bprior\b|industry|averag|median|vergleich|verglichen|vorher|vorig|vorperiod|durchschnitt|preceden|anterior|confront|promedio|moyenne|\bmedia\b|referenc|vorige|gemiddeld|vergelek|eerder|foregaende|jamfor|forra|tidigare|genomsnitt|poprzedni|porown|wczesniejsz|sredni|이전|지난|비교|평균|업계|벤치마크/u;

/** Headings of other messages' figures: similar campaigns, recent ones, the best ones. */
const otherMessages =
  /(?:^| )(?:similar|other|recent|latest|top|best|related|more|ahnliche|andere|letzte|neueste|weitere|similaires?|autres|recentes?|dernieres|meilleures|otras|otros|recientes|ultimas|mejores|altre|recenti|simili|migliori|outras|semelhantes|soortgelijke|vergelijkbare|andere|recente|liknande|andra|senaste|podobne|inne|ostatnie|najlepsze) (?:\p{L}+ )?(?:campaigns?|messages?|e ?mails?|flows?|sends?|kampagnen|nachrichten|campagnes?|envois|campanas|mensajes|envios|campagne|messaggi|invii|campanhas|mensagens|campagnes|berichten|kampanjer|meddelanden|utskick|kampanie|wiadomosci)(?: |$)|^(?:campagnes|campanas|campagne|campanhas|envois|mensajes) (?:similaires|recentes|similares|recientes|simili|recenti|semelhantes|anteriores)|(?:다른|유사한|비슷한|최근) (?:캠페인|메시지)/u;

/** A row or a heading of SMS, push or WhatsApp: nothing of it was an e-mail. */
export function namesOtherChannel(text: string): boolean {
  return text.length <= 40 && otherChannel.test(normaliseLabel(text));
}

/** "Variation A", "Variante 2 (winner)": one part of a message. */
export function namesVariation(text: string): boolean {
  return text.length <= 120 && variation.test(normaliseLabel(text.replace(/\(.*$|\n.*$/su, '')));
}

/** "vs. peers 0.4%", "Previous period", "Average": figures of others, or of another time. */
export function namesComparison(text: string): boolean {
  return text.length <= 80 && comparison.test(normaliseLabel(text));
}

/** "Similar campaigns", "Recent sends": figures below it are those of other messages. */
export function namesOtherMessages(text: string): boolean {
  return text.length <= 60 && otherMessages.test(normaliseLabel(text));
}

const own =
  /^(?:this|current|diese[rs]?|aktuelle[rs]?|cet(?:te)?|ce|est[ae]|quest[ao]|deze|dit|denna|detta|det har|t[ae]n?) (?:campaigns?|messages?|e ?mails?|sends?|flow|kampagne|nachricht|versand|sendung|campagne|envoi|campana|mensaje|envio|campagna|messaggio|invio|campanha|mensagem|bericht|verzending|kampanj|meddelande|utskick|kampania|kampanii|wiadomosc)$|^이 ?(?:캠페인|메시지|이메일)$/u;

/** "This campaign": above the figures of the message itself, beside those of others. */
export function namesOwnMessage(text: string): boolean {
  return text.length <= 60 && own.test(normaliseLabel(text));
}

/** "▲ 0.08 pp", "+12%", "=": how a figure has changed. A dash and a number may be the figure itself. */
const change =
  /^\s*(?:=|[▲▼△▽↑↓↗↘]\s*[+−–-]?[\d.,]*|[+−–-][\d.,]+(?=\s?\p{L}|\s?%))\s?(?:%|%?\s?p\.?\s?p\.?|%?-?pts?\.?|percentage points|prozentpunkte|points?|puntos|punti|pontos|punten|punkter|punkty?)?\s*$/iu;

/** The lines of a cell without those that compare its figure to others, or to itself. */
export function ownLines(lines: string): string {
  return lines
    .split('\n')
    .filter((line) => !namesComparison(line) && !change.test(line))
    .join('\n');
}

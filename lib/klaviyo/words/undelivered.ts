import { remembered } from '../../bounce/matching/remembered.ts';
import { normaliseLabel } from '../text.ts';

/**
 * How a list of bounces is called without the word for a bounce: not delivered, failed delivery, sent back. Klaviyo's
 * own English for flows is "Bounced/failed delivery" (help article on flow analytics); the rest are the usual words of
 * mail programs, which translators take for it. Not "failed" alone, which is a section of its own.
 */
// biome-ignore format: lists of words are read a line at a time
const phrases: readonly RegExp[] = [
  /undeliver|not (?:be )?delivered|failed deliver|deliver\p{L}* fail|non deliver|delivery errors?/u, // en
  /echecs? (?:de|d une|a) (?:la )?(?:remise|livraison|distribution|delivrance|envoi)|destinataires? en echec|(?:^| )non (?:remis|livre|delivre|distribue)|(?:^| )pas (?:pu )?(?:ete |etre )?(?:remis|livre|delivre|distribue)|(?:^| )rejet(?:s|e|es|ee|ees)?(?: |$)|(?:^| )retournee?s?(?: |$)|erreurs? de (?:remise|livraison|distribution)/u, // fr
  /nicht zugestellt|nicht zustellbar|unzugestellt|unzustellbar|\p{L}*zustellfehler\p{L}*|zustellprobleme|zustellung fehlgeschlagen|fehlgeschlagene zustellung|zuruckgewiesen|zuruckgeschickt|zuruckgekommen/u, // de
  /non (?:recapitat|consegnat)|non (?:e stat\p{L} |e |ha potuto essere |puo essere )(?:recapitat|consegnat)|mancat\p{L}* (?:recapit|consegn)|(?:^| )(?:respint|rifiutat)[oaie](?: |$)|consegn\p{L}* (?:fallit|non riuscit)|error[ei] di (?:recapito|consegna)/u, // it
  /(?:^| )no entregad|(?:^| )no (?:se )?(?:pudo|ha podido|ha sido|fue) (?:ser )?entreg|(?:^| )devuelt|entregas? fallid|fall[oa]s? (?:de|en la) entrega|error(?:es)? de entrega|(?:^| )rechazad/u, // es
  /nao (?:pode ser |foi |ser )?entregue|(?:falhas?|erros?) (?:de|na|nas) entrega|entregas? (?:com falha|falhada|mal sucedida)|(?:^| )recusad[oa]s?(?: |$)/u, // pt
  /niet (?:worden |is |werd )?(?:bezorg|afgelever)|onbestelba(?:ar|re)|onbezorgd|mislukte (?:bezorging|aflevering|levering)|(?:bezorging|aflevering) mislukt|(?:^| )geweigerd(?: |$)|teruggestuurd|bezorgfout|afleverfout/u, // nl
  /(?:ej|inte|icke) leverera[ds]|olevererad|(?:^| )returnerad|misslyckad\p{L}* leverans|leverans\p{L}* misslyckad|leveransfel/u, // sv
  /nie ?(?:dostarcz|dorecz)on|nie (?:mozna|udalo sie) (?:dostarcz|dorecz)yc|nie ?(?:dostarcz|dorecz)en|b(?:lad|led)\p{L}* (?:dostarcz|dorecz)eni|(?:^| )zwrocon/u, // pl
  /(?:수신|전송|전달|배달|배송) ?실패|미전달|전달되지 않|(?:전달|배달|전송)할 수 없/u, // ko
];

const everywhere = phrases.map((phrase) => new RegExp(phrase, 'gu'));

/** Most words of such a name; what is longer is a sentence. */
const mostWords = 8;

/** Does a name or a short sentence speak of messages that did not arrive? */
export function saysUndelivered(text: string): boolean {
  return text.length <= 100 && readPhrase(text);
}

/** Remembered, for the names of a page's sections are asked look after look. */
const readPhrase = remembered((text: string): boolean => {
  const normal = normaliseLabel(text);
  return normal.split(' ').length <= mostWords && phrases.some((phrase) => phrase.test(normal));
});

/** The same without what says so: whether a sentence denies that something did not arrive is asked of the rest. */
export function withoutUndelivered(normal: string): string {
  return everywhere.reduce((text, phrase) => text.replace(phrase, ' '), normal).trim();
}

import { normaliseLabel } from '../text.ts';

/** What a column of a report names its rows by. */
export type ReportColumn = 'count' | 'provider' | 'domain' | 'country' | 'channel' | 'campaign' | 'audience';

/**
 * Headers of reports. English: help articles on the deliverability hub (Count, Inbox provider, Email domain), the
 * deliverability tab (Country) and the campaign reports (Channel); the rest are the usual translations.
 */
// biome-ignore format: lists of words are read a line at a time
const labels: readonly (readonly [ReportColumn, RegExp])[] = [
  ['provider', /inbox provider|mailbox provider|email provider|^provider$|postfachanbieter|anbieter|fournisseur|proveedor|provider di posta|provider della|^fornitore|provedor|inboxprovider|mailboxprovider|leverantor|dostawca|받은 편지함 제공|공급자|제공업체/u],
  ['domain', /domain|domaine|dominio|domini|domein|doman|domena|도메인/u],
  ['country', /country|^land$|pays|pais|paese|kraj|국가/u],
  ['channel', /^(?:channel|kanal|canal|canale|kanaal|채널)$/u],
  ['audience', /^(?:list|lists|segment|segments|list segment|list or segment|lists and segments|audience|liste|listen|liste segment|liste oder segment|lista|listas|lista o segmento|lijst|lijst of segment|lista eller segment|lista lub segment|zielgruppe|audiencia|publico|pubblico|publiek|malgrupp|grupa odbiorcow|목록|세그먼트|대상|오디언스)$|(?:list|liste|lista|lijst).*segment|목록.*세그먼트/u],
  ['campaign', /^(?:campaign|campaign name|campaigns|message|message name|name|kampagne|kampagnenname|nachricht|campagne|nom de la campagne|campana|nombre de la campana|campagna|nome della campagna|campanha|nome da campanha|campagnenaam|kampanj|kampanjnamn|kampania|nazwa kampanii|캠페인|캠페인 이름|nom|nombre|nome|naam|namn|nazwa|이름)$/u],
  ['count', /^(?:count|number|bounces?|bounced|total|volume|anzahl|nombre|cantidad|recuento|numero|conteggio|quantidade|contagem|aantal|antal|liczba|ilosc|수|개수|횟수|건수|반송 수)$/u],
];

/** What a report's header names, in any of Klaviyo's languages, or `null`. */
export function parseReportLabel(text: string): ReportColumn | null {
  for (const line of text.split('\n')) {
    const label = normaliseLabel(line);
    if (label === '' || label.length > 50) continue;
    const found = labels.find(([, pattern]) => pattern.test(label));
    if (found) return found[0];
  }
  return null;
}

/** Klaviyo's verdicts beside a metric (help article on the deliverability tab), and the usual translations. */
// biome-ignore format: lists of words are read a line at a time
const verdicts = /^(?:healthy|room for improvement|needs attention|gesund|verbesserungswurdig|verbesserungspotenzial|braucht aufmerksamkeit|erfordert aufmerksamkeit|sain|marge d amelioration|a ameliorer|necessite de l attention|attention requise|saludable|margen de mejora|necesita atencion|requiere atencion|sano|margine di miglioramento|richiede attenzione|saudavel|pode melhorar|precisa de atencao|requer atencao|gezond|ruimte voor verbetering|aandacht nodig|heeft aandacht nodig|halsosam|bra|kan forbattras|behover atgardas|kraver uppmarksamhet|zdrowy|mozna poprawic|do poprawy|wymaga uwagi|양호|개선 필요|개선의 여지|주의 필요)$/u;

/** Is this a verdict of Klaviyo's on a metric? */
export function isVerdict(text: string): boolean {
  return verdicts.test(normaliseLabel(text));
}

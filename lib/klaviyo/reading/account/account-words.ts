import { normaliseLabel } from '../../text.ts';

/** Entries of the navigation in the other languages of the interface (localised help articles, else the usual translations). */
// biome-ignore format: lists of words are read a line at a time
const entries: ReadonlySet<string> = new Set([
  'home', 'dashboard', 'dashboards', 'campaigns', 'flows', 'audience', 'content', 'analytics', 'settings', 'forms', 'sign up forms', 'metrics', 'profiles', 'lists and segments', 'lists segments', 'deliverability', 'benchmarks', 'conversations', 'integrations', 'reviews', 'website', 'templates', 'images and brand', 'coupons', 'products', 'automations', 'inbox', 'marketing', 'messages', 'reports',
  'start', 'startseite', 'kampagnen', 'zielgruppe', 'inhalt', 'inhalte', 'analysen', 'anmeldeformulare', 'formulare', 'metriken', 'profile', 'einstellungen', 'zustellbarkeit',
  'accueil', 'campagnes', 'flux', 'contenu', 'analyse', 'analyses', 'statistiques', 'formulaires', 'parametres', 'profils', 'delivrabilite',
  'inicio', 'campanas', 'flujos', 'publico', 'audiencia', 'contenido', 'analisis', 'analitica', 'formularios', 'configuracion', 'perfiles',
  'campanhas', 'fluxos', 'conteudo', 'analise', 'analises', 'relatorios', 'modelos', 'configuracoes', 'perfis', 'pagina inicial', 'pagina iniziale', 'campagne', 'flussi', 'pubblico', 'contenuti', 'analisi', 'moduli', 'impostazioni', 'profili',
  'doelgroep', 'inhoud', 'formulieren', 'instellingen', 'profielen', 'hem', 'kampanjer', 'floden', 'malgrupp', 'innehall', 'analys', 'formular', 'installningar', 'profiler',
  'strona glowna', 'kampanie', 'przeplywy', 'odbiorcy', 'tresci', 'analityka', 'formularze', 'ustawienia', 'profily',
  '홈', '캠페인', '플로우', '대상', '오디언스', '콘텐츠', '분석', '가입 양식', '양식', '설정', '프로필',
]);

/** Is a text an entry of the app's navigation, also with the one below it: "Analytics › Metrics"? */
export const namesEntry = (text: string): boolean =>
  text.length <= 60 && text.split(/[›>/]/u).every((part) => entries.has(normaliseLabel(part)));

/** Legal forms of firms. */
// biome-ignore format: lists of words are read a line at a time
const forms = ['co', 'company', 'inc', 'llc', 'ltd', 'limited', 'plc', 'gmbh', 'ag', 'kg', 'ohg', 'gbr', 'sarl', 'sas?', 's a', 's l', 'sl', 's l u', 'srl', 's r l', 's p a', 'spa', 'bv', 'b v', 'nv', 'ab', 'aps', 'as', 'oy', 'oyj', 'corp', 'group', 'ltda', 'lda', 'eireli', 'sp z o o', 'sp k', '㈜', '주식회사'];
/** Words of a trade, which stand in few persons' names. */
// biome-ignore format: lists of words are read a line at a time
const trades = [
  'shop', 'store', 'stores', 'market', 'studios?', 'club', 'coffee', 'tea', 'bakery', 'bikes?', 'cycles?', 'books?', 'records?', 'beauty', 'foods?', 'goods', 'supply', 'home', 'house', 'garden', 'gardens?', 'wines?', 'brewing', 'kitchens?', 'outdoors?', 'outfitters', 'clothing', 'apparel', 'jewelry', 'jewellery', 'design', 'labs?', 'media', 'agency', 'brands?', 'boutique', 'candles?', 'paints?', 'florists?', 'flowers', 'toys', 'pets?', 'works', 'trading', 'sons', 'daughters', 'brothers',
  'laden', 'hofladen', 'handel', 'verlag', 'feinkost', 'keramik', 'fahrrader', 'fahrradwelt', 'mode', 'moden', 'werk', 'werkstatt', 'manufaktur', 'haus', 'kontor', 'tienda', 'casa', 'bodega', 'libreria', 'olivar', 'almazara', 'dulces', 'negozio', 'bottega', 'cantine?', 'officina', 'pelletteria', 'ceramiche', 'pasticceria', 'loja', 'cafe', 'emporio', 'atelier', 'ateliers', 'atelie', 'torrefacao', 'padaria', 'maison', 'librairie', 'boulangerie', 'graines', 'winkel', 'bakkerij', 'fietsenhuis', 'fietsen', 'huis', 'butik', 'mobler', 'tradgard', 'sklep', 'pracownia', 'kwiaciarnia', 'ksiegarnia', 'cukiernia',
];
const oneOf = (words: readonly string[]) => new RegExp(`(?:^| )(?:${words.join('|')})(?: |$)`, 'u');
const form = oneOf(forms);
const trade = oneOf(trades);
const koreanTrade = /(?:상점|스토어|문구|서점|마켓|코리아|카페|커피|공방|상회|몰|샵|컴퍼니)$/u;

/** Does a name end in a legal form, as only a firm's does? */
export const hasLegalForm = (name: string): boolean => form.test(normaliseLabel(name).split(' ').slice(1).join(' '));

/** Is a name that of a firm: by its legal form, its trade, or signs that stand in no person's name? */
export function namesFirm(name: string): boolean {
  const normal = normaliseLabel(name);
  return /[&+\d]/.test(name) || form.test(normal) || trade.test(normal) || koreanTrade.test(normal);
}

/** Roles in an account (help article on user roles). */
// biome-ignore format: lists of words are read a line at a time
const roles: ReadonlySet<string> = new Set('owner admin manager analyst campaign coordinator content creator support inhaber inhaberin proprietaire propietario propietaria proprietario proprietaria eigenaar agare wlasciciel administrator 소유자 관리자'.split(' '));

/** Is a text the role that a person has in the account? */
export const namesRole = (text: string): boolean => {
  const normal = normaliseLabel(text);
  return normal !== '' && normal.split(' ').every((word) => roles.has(word));
};

/** Entries of a navigation and roles of people: never an account's name. */
// biome-ignore format: lists of words are read a line at a time
const generic: ReadonlySet<string> = new Set([
  ...'account accounts my menu switch log out logout sign help more upgrade billing users up konto abmelden compte cuenta conta 계정 klaviyo navigation expand collapse notifications what s new need us contact center centre get chat feedback english deutsch francais espanol italiano free plan trial pro starter basic standard premium enterprise email sms kostenlos gratis gratuit tarif piano plano hilfe aide ayuda aiuto ajuda hjalp pomoc 도움말'.split(' '),
  ...entries,
  ...roles,
]);
/** What a menu's entry does. A name that begins so is left out as well: no account is better than a wrong one. */
// biome-ignore format: lists of words are read a line at a time
const command = /^(?:switch|change|select|choose|add|create|go|sign|log|manage|view|see|open|close|invite|wechseln|konto wechseln|changer|passer|cambiar|cambia|trocar|mudar|wissel|byt|zmien|przelacz|전환|계정 전환)(?: |$)|(?: wechseln| wisselen| 전환)$/;

/** Is a text an entry, a role, a command or a plan: anything that may stand in a navigation and is no name? */
export function isGeneric(text: string): boolean {
  const normal = normaliseLabel(text);
  return (
    normal === '' ||
    command.test(normal) ||
    entries.has(normal) ||
    namesRole(text) ||
    normal.split(' ').every((word) => generic.has(word))
  );
}

/** Does a text say what a menu's entry does? */
export function isCommand(text: string): boolean {
  return command.test(normaliseLabel(text));
}

/** A plan: "Free plan", "Tarif gratuit". */
export function isPlan(text: string): boolean {
  return (
    /(?:^| )(?:plan|trial|free|starter|premium|enterprise|tarif|piano|plano|abonnement|요금제)(?: |$)/.test(
      normaliseLabel(text),
    ) && isGeneric(text)
  );
}

/**
 * Klaviyo's labels in its eleven interface languages, as stems of normalised words (`normaliseLabel`).
 *
 * Sources: English labels are those of the help articles on bounces, campaign reports and flow analytics. Words of
 * the other languages are those of the localised help pages where these use one, else the usual translation. None was
 * seen on the live page, so labels only ever count together with what the cells hold.
 */

/** Stems that say "bounce" in a label. */
export const bounceStems = [
  'bounc', // en; de, nl and pt keep the English word
  'gebounc',
  'rebond', // fr
  'rebot', // es
  'rimbalz', // it
  'devoluc', // pt
  'devolvid',
  'rejeic',
  'rejeitad',
  'studs', // sv
  'avvis',
  '반송', // ko
  '바운스',
  'odbic', // pl
  'odbit',
  'odrzuc',
  'zwrot',
  'unzustellbar', // de
] as const;

export type ColumnRole = 'email' | 'name' | 'type' | 'category' | 'reason' | 'time' | 'status';

/** Whole labels (after normalising) that name a column on their own. */
export const columnLabels: Readonly<Record<ColumnRole, readonly string[]>> = {
  email: ['email', 'e mail', 'mail', 'email address', 'address', 'recipient', 'profile', 'customer', 'contact', 'person', 'subscriber', 'user', 'to', '이메일', '이메일 주소', '수신자', '프로필'],
  name: ['name', 'full name', 'recipient name', 'profile name', 'customer name', 'nom', 'nombre', 'nome', 'naam', 'namn', 'imie', 'nazwa', 'vollstandiger name', '이름'],
  type: ['type', 'typ', 'tipo', 'soort', 'art', 'rodzaj', '유형', '종류'],
  category: ['category', 'kategorie', 'categorie', 'categoria', 'kategori', 'kategoria', '카테고리', '범주', '분류'],
  reason: ['reason', 'details', 'detail', 'description', 'error', 'message', 'response', 'diagnostic', 'cause', 'smtp', 'grund', 'ursache', 'fehler', 'raison', 'motif', 'motivo', 'razon', 'causa', 'ragione', 'razao', 'reden', 'oorzaak', 'orsak', 'anledning', 'powod', 'przyczyna', '이유', '사유', '원인'],
  time: ['time', 'date', 'timestamp', 'when', 'bounced at', 'bounced on', 'occurred at', 'sent at', 'datum', 'zeit', 'uhrzeit', 'zeitpunkt', 'heure', 'fecha', 'hora', 'data', 'ora', 'tijd', 'tijdstip', 'tid', 'tidpunkt', 'czas', 'godzina', '시간', '날짜', '일시', '시각'],
  status: ['status', 'state', 'event', 'activity', 'statut', 'estado', 'stato', 'zustand', '상태'],
};

/** Stems that, beside a bounce stem or as part of a longer label, name the column. */
export const columnStems: Readonly<Record<Exclude<ColumnRole, 'status'>, readonly string[]>> = {
  email: ['email', 'mail', 'adress', 'address', 'correo', 'courriel', 'post', '이메일', 'recipient', 'empfanger', 'destinatair', 'destinatari', 'ontvanger', 'mottagar', '수신자', 'odbiorc', 'profil', 'perfil', 'contact', 'kontakt'],
  name: ['name', 'nom', 'nombre', 'nome', 'naam', 'namn', 'imie', 'nazw', '이름'],
  type: ['typ', 'tipo', 'soort', 'art', 'rodzaj', 'kind', 'classif', 'klassif', '유형', '종류'],
  category: ['categor', 'kategor', '카테고리', '범주', '분류'],
  reason: ['reason', 'grund', 'ursache', 'raison', 'motif', 'motiv', 'razon', 'caus', 'ragion', 'raza', 'reden', 'oorzaak', 'orsak', 'anledning', 'powod', 'przyczyn', '이유', '사유', '원인', 'detail', 'descri', 'beschreib', 'respons', 'antwort', 'reponse', 'respuesta', 'risposta', 'resposta', 'messag', 'meldung', 'mensaj', 'messagg', 'error', 'fehler', 'diagnos', 'smtp', 'text'],
  time: ['time', 'date', 'datum', 'zeit', 'heure', 'fecha', 'hora', 'data', 'tijd', 'tidpunkt', 'czas', '시간', '날짜', '일시'],
};

/** Names of the sections of skipped recipients: no message was sent to these, so none bounced (article on skipped recipients). */
export const skippedStems = ['skip', 'ubersprung', 'ignor', 'omitid', 'saltat', 'overgeslag', 'overslag', 'hoppad', 'pomini', '건너', '제외'] as const;

/** Klaviyo's reasons for skipping (help articles on skipped campaign and flow recipients). They can hold the word "bounced". */
export const skipReasons = [
  'user has unsubscribed',
  'user has marked an email as spam',
  'emails to user have hard bounced',
  'email to user has hard bounced',
  'user has an invalid email',
  'user was manually excluded',
  'smart sending',
  'lack of funds',
  'suspicious email',
  'person no longer in list',
  'fails flow filters',
  'fails additional filters',
  'person deleted',
  'action deleted',
  'missing email',
  'person suppressed',
  'email syntax error',
  'catalog item unavailable',
  'over email limit',
  'unable to send email',
  'invalid from email',
  'error retrieving external data',
  'email cancelled',
  'email dropped',
] as const;

/** Words on the control that leads to the following page of rows, and to the one before. */
export const pagerWords = {
  next: ['next', 'next page', 'go to next page', 'weiter', 'nachste', 'nachste seite', 'suivant', 'page suivante', 'suivante', 'siguiente', 'pagina siguiente', 'successivo', 'successiva', 'avanti', 'pagina successiva', 'proximo', 'proxima', 'proxima pagina', 'pagina seguinte', 'seguinte', 'volgende', 'volgende pagina', 'nasta', 'nasta sida', 'nastepna', 'nastepny', 'nastepna strona', 'dalej', '다음', '다음 페이지'],
  previous: ['previous', 'previous page', 'prev', 'go to previous page', 'back', 'zuruck', 'vorherige', 'vorherige seite', 'precedent', 'precedente', 'page precedente', 'anterior', 'pagina anterior', 'indietro', 'pagina precedente', 'vorige', 'vorige pagina', 'foregaende', 'foregaende sida', 'poprzednia', 'poprzedni', 'poprzednia strona', 'wstecz', '이전', '이전 페이지'],
} as const;

/** Words that say that a list holds nothing, as opposed to not having arrived. */
export const emptyStems = ['no bounc', 'no recipient', 'no result', 'no data', 'no record', 'no row', 'no profile', 'no one', 'nobody', 'nothing', 'none', 'there are no', 'there is no', '0 result', 'keine', 'kein ', 'niemand', 'aucun', 'personne', 'ningun', 'ninguna', 'no hay', 'nadie', 'sin resultado', 'sin dato', 'nessun', 'non ci sono', 'nenhum', 'sem dados', 'sem resultado', 'nao ha', 'geen', 'inga', 'ingen', 'brak', 'nie ma', 'zadn', '없습니다', '없음'] as const;

/** Words that say that rows are on their way. */
export const loadingStems = ['loading', 'ladt', 'laden', 'wird geladen', 'chargement', 'cargando', 'caricamento', 'carregando', 'laddar', 'ladowanie', '로드', '로딩', 'please wait', 'fetching'] as const;

/** Labels before figures of a message, on its overview or above its table. */
export const figureLabels = {
  sent: ['sent', 'recipients sent', 'total sends', 'emails sent', 'total recipients', 'recipients', 'gesendet', 'versendet', 'gesendete empfanger', 'envoye', 'envoyes', 'destinataires envoyes', 'enviado', 'enviados', 'destinatarios enviados', 'inviato', 'inviati', 'inviate', 'destinatari inviati', 'verzonden', 'verzonden ontvangers', 'skickat', 'skickade', 'wyslane', 'wyslano', '발송', '발송됨', '전송됨'],
  bounced: ['bounced', 'recipients bounced', 'bounces', 'emails bounced', 'gebounct', 'empfanger gebounct', 'rebondi', 'rebondis', 'rebonds', 'destinataires rebondis', 'rebotado', 'rebotados', 'rebotes', 'rimbalzati', 'rimbalzi', 'rimbalzate', 'rejeitados', 'devolucoes', 'devolvidos', 'gebouncet', 'gebounced', 'studsade', 'studsar', 'odbite', '반송', '반송됨'],
  delivered: ['delivered', 'recipients delivered', 'deliveries', 'zugestellt', 'remis', 'delivre', 'delivres', 'entregado', 'entregados', 'consegnato', 'consegnati', 'entregue', 'entregues', 'afgeleverd', 'bezorgd', 'levererade', 'levererat', 'dostarczone', '전달됨'],
  sentAt: ['sent', 'sent on', 'sent at', 'send time', 'send date', 'sent date', 'date sent', 'gesendet am', 'gesendet', 'versendet am', 'envoye le', 'envoye', 'enviado el', 'enviado', 'enviado em', 'inviato il', 'inviato', 'inviata il', 'verzonden op', 'verzonden', 'skickat', 'skickades', 'wyslano', 'data wyslania', '발송일', '발송됨', '전송됨'],
} as const;

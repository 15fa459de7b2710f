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
  'odbil',
  'odbit',
  'odrzuc',
  'zwrot',
  'unzustellbar', // de
] as const;

export type ColumnRole = 'email' | 'name' | 'type' | 'category' | 'reason' | 'time' | 'status';

/** Labels of a person: of the addresses, or of the names where the addresses stand in a column of their own. */
// biome-ignore format: lists of words are read a line at a time
const people = ['recipient', 'profile', 'customer', 'contact', 'person', 'subscriber', 'user', 'to', 'empfanger', 'kunde', 'profil', 'kontakt', 'abonnent', 'destinataire', 'client', 'abonne', 'personne', 'destinatario', 'cliente', 'perfil', 'contacto', 'persona', 'suscriptor', 'profilo', 'contatto', 'iscritto', 'contato', 'pessoa', 'inscrito', 'assinante', 'ontvanger', 'klant', 'profiel', 'persoon', 'abonnee', 'mottagare', 'kund', 'prenumerant', 'odbiorca', 'klient', 'osoba', 'subskrybent', '수신자', '고객', '프로필', '구독자'] as const;
export const personLabels: ReadonlySet<string> = new Set([...people, 'member', 'kundin', '사람']);

/** Whole labels (after normalising) that name a column on their own. */
// biome-ignore format: lists of words are read a line at a time
export const columnLabels: Readonly<Record<ColumnRole, readonly string[]>> = {
  email: ['email', 'e mail', 'mail', 'e mail adresse', 'email adresse', 'adresse e mail', 'correo', 'correo electronico', 'direccion de correo', 'direccion de correo electronico', 'indirizzo e mail', 'indirizzo email', 'endereco de e mail', 'endereco de email', 'e mailadres', 'e postadress', 'e post', 'adres e mail', 'adres email', 'email address', 'address', '이메일', '이메일 주소', 'adresse electronique', 'courriel', 'adresse courriel', 'adresse du destinataire', 'mail adresse', 'mailadresse', 'adresse', 'empfangeradresse', 'indirizzo', 'posta elettronica', 'indirizzo di posta elettronica', 'indirizzo di posta', 'endereco eletronico', 'endereco', 'direccion', 'direccion electronica', 'correo e', 'mailadres', 'emailadres', 'adres', 'mailadress', 'epost', 'epostadress', 'mejladress', 'mejl', 'adress', 'adres e mail odbiorcy', 'adres poczty elektronicznej', 'adres mailowy', '메일', '메일 주소', '메일주소', '이메일주소', '주소', '전자우편', '전자 우편', '받는 사람', '수신인', '연락처', ...people],
  name: ['name', 'full name', 'recipient name', 'profile name', 'customer name', 'nom', 'nombre', 'nome', 'naam', 'namn', 'imie', 'nazwa', 'vollstandiger name', '이름', 'who', 'wer', 'quien', 'chi', 'quem', 'vem', 'kto', '누구', 'prenom', 'prenom et nom', 'nom et prenom', 'nom complet', 'vorname', 'nachname', 'nome completo', 'nome e cognome', 'nominativo', 'cognome', 'nombre completo', 'nombre y apellidos', 'nombre y apellido', 'apellidos', 'nome e sobrenome', 'sobrenome', 'apelido', 'volledige naam', 'voornaam', 'achternaam', 'fullstandigt namn', 'fornamn', 'efternamn', 'for och efternamn', 'imie i nazwisko', 'nazwisko', '성함', '성명', '고객명', '수신자명'],
  type: ['type', 'typ', 'classification', 'kind', 'severity', 'klassifizierung', 'klassifikation', 'clasificacion', 'classificazione', 'classificacao', 'classificatie', 'klassificering', 'klasyfikacja', '구분', 'tipo', 'soort', 'art', 'rodzaj', '유형', '종류', 'nature', 'natur', 'genre', 'tipologia', 'clase', 'slag', 'sort', 'charakter', '타입', '형태'],
  category: ['category', 'kategorie', 'categorie', 'categoria', 'kategori', 'kategoria', '카테고리', '범주', '분류', 'rubrique', 'rubrik', 'rubriek'],
  reason: ['reason', 'details', 'detail', 'description', 'error', 'error message', 'message', 'response', 'server response', 'smtp response', 'server reply', 'reply', 'diagnostic', 'diagnostic code', 'failure reason', 'what the server said', 'serverantwort', 'fehlermeldung', 'beschreibung', 'reponse du serveur', 'message d erreur', 'respuesta del servidor', 'mensaje de error', 'risposta del server', 'messaggio di errore', 'resposta do servidor', 'mensagem de erro', 'foutmelding', 'serverreactie', 'felmeddelande', 'serversvar', 'odpowiedz serwera', 'komunikat o bledzie', 'szczegoly', 'dettagli', 'detalles', 'detalhes', 'detaljer', 'einzelheiten', '오류 메시지', '서버 응답', '세부 정보', 'cause', 'smtp', 'grund', 'ursache', 'fehler', 'raison', 'motif', 'motivo', 'razon', 'causa', 'ragione', 'razao', 'reden', 'oorzaak', 'orsak', 'anledning', 'powod', 'przyczyna', '이유', '사유', '원인', 'explanation', 'explication', 'libelle', 'message du serveur', 'details de l erreur', 'begrundung', 'erlauterung', 'ruckmeldung', 'antwort des servers', 'servermeldung', 'spiegazione', 'descrizione', 'messaggio del server', 'risposta server', 'explicacion', 'descripcion', 'mensaje del servidor', 'detalle', 'explicacao', 'descricao', 'mensagem do servidor', 'detalhe', 'toelichting', 'uitleg', 'omschrijving', 'antwoord van de server', 'serverantwoord', 'servermelding', 'forklaring', 'beskrivning', 'svar fran servern', 'svar', 'opis', 'wyjasnienie', 'odpowiedz', 'komunikat serwera', 'tresc bledu', '설명', '응답', '상세', '상세 내용', '서버 메시지', '오류 내용'],
  time: ['time', 'date', 'timestamp', 'when', 'bounced at', 'bounced on', 'occurred at', 'sent at', 'datum', 'zeit', 'uhrzeit', 'zeitpunkt', 'heure', 'fecha', 'hora', 'data', 'ora', 'tijd', 'tijdstip', 'tid', 'tidpunkt', 'czas', 'godzina', '시간', '날짜', '일시', '시각', 'date and time', 'occurred', 'moment', 'date et heure', 'horodatage', 'quand', 'date heure', 'datum und uhrzeit', 'datum uhrzeit', 'zeitstempel', 'wann', 'data e ora', 'orario', 'quando', 'fecha y hora', 'cuando', 'data e hora', 'horario', 'datum en tijd', 'tijdstempel', 'wanneer', 'datum och tid', 'tidsstampel', 'klockslag', 'nar', 'data i godzina', 'znacznik czasu', 'moment zdarzenia', 'kiedy', '시점', '일자', '날짜 및 시간', '날짜와 시간', '발생 시각', '발생 시간'],
  status: ['status', 'state', 'event', 'last event', 'activity', 'last activity', 'result', 'outcome', 'delivery status', 'ergebnis', 'resultat', 'resultado', 'risultato', 'resultaat', 'wynik', 'statut', 'estado', 'stato', 'zustand', '상태', 'situation', 'situacion', 'situacao', 'situazione', 'toestand', 'tillstand', 'stan', '결과'],
};

/** Stems that, beside a bounce stem or as part of a longer label, name the column. */
// biome-ignore format: lists of words are read a line at a time
export const columnStems: Readonly<Record<Exclude<ColumnRole, 'status'>, readonly string[]>> = {
  email: ['email', 'mail', 'adress', 'address', 'correo', 'courriel', 'post', '이메일', '메일', '받는', 'recipient', 'empfanger', 'destinatair', 'destinatari', 'ontvanger', 'mottagar', '수신자', 'odbiorc', 'profil', 'perfil', 'contact', 'kontakt'],
  name: ['name', 'nom', 'nombre', 'nome', 'naam', 'namn', 'imie', 'nazw', 'prenom', 'vorname', 'voornaam', 'fornamn', 'efternamn', 'cognom', 'nominativ', 'apellido', '이름', '성함', '성명'],
  type: ['typ', 'tipo', 'soort', 'art', 'rodzaj', 'kind', 'classif', 'klassif', 'natur', 'charakter', '유형', '종류'],
  category: ['categor', 'kategor', '카테고리', '범주', '분류'],
  reason: ['reason', 'grund', 'ursache', 'raison', 'motif', 'motiv', 'razon', 'caus', 'ragion', 'razao', 'razon', 'reden', 'oorzaak', 'orsak', 'anledning', 'powod', 'przyczyn', '이유', '사유', '원인', 'detail', 'detalh', 'detall', 'dettagl', 'detalj', 'szczegol', 'explic', 'explan', 'erklar', 'begrund', 'erlauter', 'spiegaz', 'toelicht', 'forklar', 'opis', 'svar', 'antwoord', 'odpowied', '설명', '응답', 'descri', 'beschreib', 'respons', 'antwort', 'reponse', 'respuesta', 'risposta', 'resposta', 'messag', 'meldung', 'mensaj', 'mensag', 'messagg', 'meddeland', 'komunikat', '메시지', 'error', 'fehler', 'diagnos', 'smtp', 'text'],
  time: ['time', 'date', 'datum', 'zeit', 'heure', 'fecha', 'hora', 'data', 'tijd', 'tidpunkt', 'tijdst', 'uhrzeit', 'horodat', 'horari', 'orari', 'klockslag', 'godzin', 'czas', '시각', '일자', '시점', '시간', '날짜', '일시'],
};

/** Names of the sections of skipped recipients: no message was sent to these, so none bounced (article on skipped recipients). */
export const skippedStems = [
  'skip',
  'ubersprung',
  'ignor',
  'omitid',
  'saltat',
  'overgeslag',
  'overslag',
  'hoppad',
  'overhoppad',
  'pomini',
  '건너',
  '제외',
] as const;

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
  'user unsubscribed',
  'user suppressed',
  'manually excluded',
  'invalid email',
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

/** Names of the sections of other activities: nobody in these bounced. As stems of the label's first words. */
// biome-ignore format: lists of words are read a line at a time
export const otherSectionStems = ['open', 'click', 'convert', 'conversion', 'unsub', 'spam', 'marked as spam', 'deliver', 'waiting', 'scheduled', 'needs review', 'failed', 'geoffnet', 'geklickt', 'konvertiert', 'konversion', 'abgemeldet', 'abbestellt', 'zugestellt', 'als spam', 'geplant', 'wartend', 'fehlgeschlagen', 'ouvert', 'clique', 'converti', 'desabonn', 'desinscri', 'marque comme spam', 'remis', 'delivre', 'planifie', 'en attente', 'echou', 'abiert', 'clic', 'desuscri', 'cancel', 'marcado como spam', 'marcado como correo no deseado', 'entregad', 'programad', 'en espera', 'fallid', 'apert', 'cliccat', 'disiscritt', 'annullat', 'contrassegnat', 'consegnat', 'programmat', 'in attesa', 'non riuscit', 'abert', 'clicad', 'inscricao cancelada', 'descadastr', 'entregue', 'agendad', 'aguardando', 'falhou', 'com falha', 'geklikt', 'geconverteerd', 'uitgeschreven', 'afgemeld', 'gemarkeerd als spam', 'bezorgd', 'afgeleverd', 'gepland', 'wachtend', 'mislukt', 'oppnad', 'klickad', 'konverterad', 'avregistrer', 'avslutat', 'markerad som', 'leverera', 'schemalagd', 'vantar', 'misslyckad', 'otwart', 'klikniet', 'przekonwertowan', 'wypisan', 'zrezygnowal', 'oznaczon', 'dostarczon', 'zaplanowan', 'oczekujac', 'nieudan', 'offnung', 'offner', 'klick', 'bajas', 'dados de baja', 'se dieron de baja', 'abrieron', 'hicieron clic', 'con clic', 'plainte', 'denuncia', 'oppning', 'avanmal', 'otwar', 'klikni', 'rezygn', 'zgloszenia spamu', '열림', '열람', '오픈', '열어', '클릭', '전환', '구독 취소', '수신 거부', '스팸', '전달됨', '예약', '대기', '실패'] as const;

/** More ways to name the section of those who complained, as stems of the label's first words. */
// biome-ignore format: lists of words are read a line at a time
export const complaintStems = ['reported as', 'reported spam', 'complain', 'abuse', 'gemeldet', 'beschwerde', 'spam beschwerde', 'signale', 'plainte', 'marcados como', 'marcado como', 'reportad', 'denunciad', 'quejas', 'segnalat', 'gemarkeerd als', 'gemeld als', 'klacht', 'markerade som', 'rapporterad', 'anmald', 'skrappost', 'zgloszen', 'zgloszon', '신고'] as const;

/** Stems of labels that speak of suppression: a suppressed profile need not have bounced on this message. */
// biome-ignore format: lists of words are read a line at a time
export const suppressionStems = ['suppress', 'unterdruck', 'supprim', 'suprim', 'supres', 'undertryck', 'soppress', 'onderdruk', 'exkluder', 'wyklucz', '억제'] as const;

/** First words of a row that sums up the rows above it. */
// biome-ignore format: lists of words are read a line at a time
export const summaryWords = ['total', 'totals', 'sum', 'subtotal', 'grand total', 'all', 'gesamt', 'summe', 'insgesamt', 'totaux', 'totale', 'totales', 'totali', 'totaal', 'totalt', 'summa', 'suma', 'razem', 'lacznie', 'ogolem', '합계', '총계', '총'] as const;

/** Labels before figures of a message, on its overview or above its table. */
// biome-ignore format: lists of words are read a line at a time
export const figureLabels = {
  sent: ['sent', 'recipients sent', 'total sends', 'emails sent', 'gesendet', 'versendet', 'gesendete empfanger', 'envoye', 'envoyes', 'destinataires envoyes', 'enviado', 'enviados', 'destinatarios enviados', 'inviato', 'inviati', 'inviate', 'destinatari inviati', 'verzonden', 'verzonden ontvangers', 'skickat', 'skickade', 'wyslane', 'wyslano', '발송', '발송됨', '전송됨'],
  bounced: ['bounced', 'bounced email', 'bounced emails', 'bounced recipients', 'recipients bounced', 'total bounced', 'total bounces', 'bounced failed delivery', 'zuruckgewiesen', 'unzustellbar', 'wiadomosci odbite', 'destinatarios rebotados', 'destinatari rimbalzati', 'destinatarios rejeitados', 'rejeicoes', 'odbitych', 'avvisade', '반송된 수신자', 'bounces', 'emails bounced', 'gebounct', 'empfanger gebounct', 'rebondi', 'rebondis', 'rebonds', 'destinataires rebondis', 'rebotado', 'rebotados', 'rebotes', 'rimbalzati', 'rimbalzi', 'rimbalzate', 'rejeitados', 'devolucoes', 'devolvidos', 'gebouncet', 'gebounced', 'studsade', 'studsar', 'odbite', '반송', '반송됨'],
  /** Whom a message was meant for, as pages without a figure of their own for "sent" have it. */
  recipients: ['recipients', 'total recipients', 'empfanger', 'destinataires', 'destinatarios', 'destinatari', 'ontvangers', 'mottagare', 'odbiorcy', '수신자'],
  delivered: ['delivered', 'emails delivered', 'successful deliveries', 'recipients delivered', 'deliveries', 'zugestellt', 'remis', 'delivre', 'delivres', 'entregado', 'entregados', 'consegnato', 'consegnati', 'entregue', 'entregues', 'afgeleverd', 'bezorgd', 'levererade', 'levererat', 'dostarczone', '전달됨'],
  sentAt: ['sent', 'sent on', 'sent at', 'send time', 'send date', 'sent date', 'date sent', 'gesendet am', 'gesendet', 'versendet am', 'versandt am', 'versendet', 'envoye le', 'envoye', 'envoyee le', 'envoyee', 'enviado el', 'enviado', 'enviada el', 'enviada', 'enviado em', 'enviada em', 'inviato il', 'inviato', 'inviata il', 'inviata', 'verzonden op', 'verzonden', 'skickat', 'skickad', 'skickad den', 'skickades', 'skickades den', 'wyslano', 'wyslana', 'wyslany', 'data wyslania', '발송', '발송일', '발송됨', '전송됨'],
} as const;

/**
 * What stands in a list's place where there are no rows, in Klaviyo's eleven languages: that there are none, that they
 * are on their way, that something failed. The usual words of such sentences; none was seen on the live page.
 */

/** Words that deny; with one of `listNouns` in the same sentence they say that a list holds nothing. */
// biome-ignore format: lists of words are read a line at a time
export const negations = /(?:^| )(?:no|not any|none|zero|0|nobody|keine?|keinen|niemand|aucune?|pas de|pas d|personne|n a|ningun[oa]?|no hay|nadie|sin|nessun[oa]?|non ci sono|non c|nenhum[a]?|nao ha|sem|geen|niemand|inga|ingen|brak|nie ma|zadn\p{L}*|nikt|nikogo|zero)(?: |$)|없습니다|없음|없어요|없어/u;

/** What a list of recipients would hold, as stems. */
// biome-ignore format: lists of words are read a line at a time
export const listNouns = ['recipient', 'result', 'data', 'record', 'row', 'profile', 'entry', 'entries', 'entree', 'entrad', 'item', 'contact', 'people', 'subscriber', 'address', 'empfang', 'ergebnis', 'daten', 'eintrag', 'profil', 'destinata', 'donnee', 'resulta', 'dato', 'perfil', 'registro', 'risulta', 'dati', 'dados', 'ontvanger', 'gegevens', 'mottagar', 'odbiorc', 'wynik', 'dane', 'danych', 'profilo', 'profiel', 'kontakt', 'personne', 'inscrit', 'elemento', 'contatto', 'contato', 'item', 'poster', 'rader', 'rekord', 'pozycj', 'e mail', 'mejl', 'wiadomosc', 'bericht', 'envoi', '연락처', '내역', '기록', '수신자', '결과', '데이터', '프로필', '항목'] as const;

/** Whole sentences that say the same without naming the thing. */
// biome-ignore format: lists of words are read a line at a time
export const emptySentences = ['nothing to see here', 'nothing here', 'nothing here yet', 'nothing to show', 'nothing to display', 'nothing found', 'none', 'nobody bounced', 'no one bounced', 'nichts gefunden', 'nichts anzuzeigen', 'rien a afficher', 'nada que mostrar', 'niente da mostrare', 'nada para mostrar', 'niets gevonden', 'inget att visa', 'nic do wyswietlenia',
  'nobody has bounced', 'no one has bounced', 'nothing bounced', 'nothing found here', 'it s empty here', 'this list is empty', 'the list is empty', 'empty',
  'niemand ist gebounct', 'niemand gebounct', 'hier ist nichts', 'hier gibt es nichts', 'die liste ist leer', 'liste leer', 'leer',
  'rien a voir ici', 'rien ici', 'la liste est vide', 'liste vide', 'vide', 'personne ici',
  'no hay nada aqui', 'nada por aqui', 'la lista esta vacia', 'lista vacia', 'vacio', 'vacia',
  'nulla da mostrare', 'nulla da visualizzare', 'la lista e vuota', 'l elenco e vuoto', 'elenco vuoto', 'lista vuota', 'vuoto',
  'nada por aqui ainda', 'nada para exibir', 'a lista esta vazia', 'lista vazia', 'vazio', 'vazia',
  'niets te zien', 'niets om weer te geven', 'hier is niets', 'de lijst is leeg', 'lijst leeg', 'leeg',
  'inget har', 'har finns inget', 'har finns inget att visa', 'listan ar tom', 'tom lista', 'tomt',
  'nic tu nie ma', 'nie ma nic do wyswietlenia', 'lista jest pusta', 'pusta lista', 'pusto',
  '비어 있음', '비어 있습니다', '목록이 비어 있습니다', '표시할 내용이 없습니다'] as const;

/** Words of an error that stands where rows should: neither rows nor none. */
// biome-ignore format: lists of words are read a line at a time
export const errorStems = ['wrong', 'error', 'try again', 'unable', 'could not', 'couldn', 'can t', 'cannot', 'failed to', 'problem', 'offline', 'connection', 'permission', 'fehler', 'schiefgelaufen', 'erneut', 'erreur', 'reessay', 'echec', 'intentalo', 'intentar', 'conexion', 'errore', 'riprova', 'erro', 'tente novamente', 'fout', 'opnieuw', 'fel', 'forsok', 'blad', 'sprobuj', '오류', '다시 시도', '문제'] as const;

/** Words that say that a search or a filter is in force. */
// biome-ignore format: lists of words are read a line at a time
export const filterStems = ['filter', 'search', 'match', 'such', 'recherch', 'correspond', 'busqueda', 'coincid', 'ricerc', 'corrispond', 'pesquis', 'correspond', 'zoek', 'overeen', 'sokning', 'matchar', 'wyszuk', 'kryteri', '필터', '검색', '일치'] as const;

/** Words that say that rows are on their way. */
// biome-ignore format: lists of words are read a line at a time
export const loadingStems = ['loading', 'ladt', 'laden', 'wird geladen', 'chargement', 'cargando', 'caricamento', 'carregando', 'laddar', 'ladowanie', '로드', '로딩', 'please wait', 'fetching', 'retrieving', 'just a moment', 'un instant', 'patientez', 'veuillez patienter', 'recuperation', 'bitte warten', 'einen moment', 'wird abgerufen', 'werden abgerufen', 'un momento', 'obteniendo', 'recuperando', 'attendere', 'un attimo', 'recupero dei', 'so um momento', 'aguarde', 'obtendo', 'even geduld', 'een moment', 'opgehaald', 'ett ogonblick', 'laser in', 'hamtar', 'chwileczke', 'prosze czekac', 'wczytywan', '불러오는', '가져오는', '잠시만', '조회 중'] as const;

/** Words that say that a choice leaves nothing out: the entry "All …" of a list, a range of dates without an end. */
// biome-ignore format: lists of words are read a line at a time
export const allWords = ['all', 'any', 'every', 'everything', 'everyone', 'lifetime', 'alle', 'alles', 'allen', 'aller', 'beliebig', 'gesamt', 'gesamte', 'gesamter', 'jede', 'jeder', 'tous', 'toutes', 'tout', 'toute', 'todos', 'todas', 'todo', 'toda', 'tudo', 'cualquier', 'cualquiera', 'tutti', 'tutte', 'tutto', 'tutta', 'qualsiasi', 'qualquer', 'elke', 'alltid', 'alla', 'allt', 'hela', 'valfri', 'wszystkie', 'wszystko', 'wszyscy', 'dowolny', 'dowolna', 'caly', '전체', '모두', '모든', 'none', 'no filter', '필터 없음'] as const;

/** Stems of words for a filter itself, as on the button that opens them. */
// biome-ignore format: lists of words are read a line at a time
export const filterNouns = ['filter', 'filtr', 'filtern', '필터'] as const;

/** Stems of words for taking something away: the control that takes off one filter, or all. */
// biome-ignore format: lists of words are read a line at a time
export const removeStems = ['remove', 'clear', 'reset', 'delete', 'dismiss', 'entfern', 'losch', 'zurucksetz', 'supprim', 'efface', 'reinitialis', 'retir', 'elimin', 'borrar', 'quitar', 'restablec', 'rimuov', 'cancella', 'azzera', 'reimposta', 'remov', 'limpar', 'redefin', 'verwijder', 'wis', 'rensa', 'ta bort', 'aterstall', 'usun', 'wyczysc', 'resetuj', '제거', '삭제', '지우기', '초기화', '해제'] as const;

/** Words of a range of dates that is counted back from today, or named. */
// biome-ignore format: lists of words are read a line at a time
export const rangeWords = /(?:^| )(?:(?:last|past|previous|letzten?|vergangenen?|derniers?|dernieres?|ultim[oaie]s?|laatste|afgelopen|senaste|ostatni\p{L}*|최근|지난) (?:\d+ )?\p{L}+|\d+ (?:derniers|dernieres|ultimos|dias|days|tage|jours|giorni|dagen|dagar|dni)|today|yesterday|this (?:week|month|quarter|year)|heute|gestern|diese[rsn]? (?:woche|monat|quartal|jahr)|aujourd hui|hier|cette semaine|ce mois|cette annee|hoy|ayer|esta semana|este mes|este ano|oggi|ieri|questa settimana|questo mese|quest anno|hoje|ontem|este mes|vandaag|gisteren|deze (?:week|maand)|dit jaar|idag|igar|denna (?:vecka|manad)|dzis\p{L}*|wczoraj|w tym (?:tygodniu|miesiacu)|오늘|어제|이번 (?:주|달|년)|custom)(?: |$)|(?:최근|지난) ?\d+ ?(?:일|주|개월)/u;

/** Labels of choices that only arrange the rows or say how many are drawn at once. */
// biome-ignore format: lists of words are read a line at a time
export const arrangingStems = ['sort', 'order by', 'rows per page', 'per page', 'page size', 'results per page', 'items per page', 'sortier', 'zeilen pro seite', 'pro seite', 'trier', 'tri par', 'par page', 'ordenar', 'por pagina', 'ordina', 'per pagina', 'sorteer', 'sorter', 'per sida', 'sortuj', 'na strone', '정렬', '페이지당'] as const;

/** Words that say that there is more than what is on show. */
// biome-ignore format: lists of words are read a line at a time
export const moreWords = /(?:^| )(?:more|view all|see all|show all|first \d+|top \d+|only showing|limited to|mehr|weitere|alle anzeigen|die ersten \d+|plus|davantage|voir tout|premiers \d+|mas|ver todo|ver todos|primeros \d+|altri|altro|vedi tutti|primi \d+|mais|primeiros \d+|meer|toon alle|eerste \d+|fler|mer|visa alla|forsta \d+|wiecej|pierwsze \d+|pokaz wszystkie)(?: |$)|더 보기|더보기|모두 보기|처음 \d+/u;

/**
 * "Failed", said of those whom a message did not reach, which is no failure of the page where a sentence denies it:
 * "Aucun destinataire en échec". As stems.
 */
// biome-ignore format: lists of words are read a line at a time
export const failedStems = ['fail', 'fehlgeschlag', 'echec', 'echou', 'fallid', 'fallit', 'falha', 'falhou', 'mislukt', 'misslyck', 'nieudan', '실패'] as const;

/** Whom and what a message is sent to, as stems. */
// biome-ignore format: lists of words are read a line at a time
export const recipientStems = ['recipient', 'profile', 'contact', 'people', 'message', 'email', 'mail', 'send', 'empfang', 'profil', 'kontakt', 'nachricht', 'destinata', 'personne', 'envoi', 'correo', 'mensaje', 'envio', 'perfil', 'messagg', 'invii', 'profilo', 'contatt', 'mensage', 'contato', 'ontvanger', 'bericht', 'profiel', 'mottagar', 'mejl', 'utskick', 'odbiorc', 'wiadomos', 'wysyl', '수신자', '메일', '메시지'] as const;

/** What a page would fail to do, as stems: a sentence with such a word speaks of the page and of no message. */
// biome-ignore format: lists of words are read a line at a time
export const pageDeeds = ['load', 'lad', 'chargement', 'charg', 'carg', 'caric', 'carreg', 'laad', 'wczyt', 'connect', 'connex', 'conex', 'verbind', 'polacz', 'occur', 'happen', 'produit', 'ocurr', 'ocorr', 'verificat', 'opgetred', 'uppstod', 'wystapil', 'retry', 'again', 'erneut', '로드', '발생', '불러', '연결', '다시'] as const;

/** What those in a list get, or do not: "Suppressed profiles receive no emails" is said above a full one. */
export const rules =
  /(?:^| )(?:receives?|gets?|(?:are|is|will be) (?:not )?sent|recoi(?:t|vent)|(?:est|sont) envoye|erhalten|erhalt|bekomm(?:en|t)|(?:werden|wird) .*(?:ge|ver)(?:sendet|sandt|schickt)|ricev(?:e|ono)|(?:viene|vengono) inviat|receb(?:e|em)|(?:e|sao) enviad|recib(?:e|en)|se envian?|ontvang(?:en|t)|krijg(?:en|t)|worden .*(?:verzonden|verstuurd|gestuurd)|far|skickas|wysyla|otrzymuj)|받(?:을|지)/u;

/** "All", and what was done with all of them where none bounced. As stems. */
// biome-ignore format: lists of words are read a line at a time
export const deliveredStems = ['deliver', 'zugestellt', 'angekommen', 'remis', 'delivre', 'livre', 'distribue', 'entreg', 'lleg', 'recapitat', 'consegnat', 'bezorgd', 'afgeleverd', 'aangekomen', 'leverera', 'framme', 'dostarczon', 'doreczon', '전달', '도착', '배달'] as const;

/**
 * What stands in a list's place where there are no rows, in Klaviyo's eleven languages: that there are none, that they
 * are on their way, that something failed. The usual words of such sentences; none was seen on the live page.
 */

/** Words that deny; with one of `listNouns` in the same sentence they say that a list holds nothing. */
// biome-ignore format: lists of words are read a line at a time
export const negations = /(?:^| )(?:no|not any|none|zero|0|nobody|keine?|keinen|niemand|aucune?|pas de|personne|n a|ningun[oa]?|no hay|nadie|sin|nessun[oa]?|non ci sono|non c|nenhum[a]?|nao ha|sem|geen|niemand|inga|ingen|brak|nie ma|zadn\p{L}*|nikt)(?: |$)|없습니다|없음|없어/u;

/** What a list of recipients would hold, as stems. */
// biome-ignore format: lists of words are read a line at a time
export const listNouns = ['recipient', 'result', 'data', 'record', 'row', 'profile', 'entr', 'item', 'contact', 'people', 'subscriber', 'address', 'empfang', 'ergebnis', 'daten', 'eintrag', 'profil', 'destinata', 'donnee', 'resulta', 'dato', 'perfil', 'registro', 'risulta', 'dati', 'dados', 'ontvanger', 'gegevens', 'mottagar', 'odbiorc', 'wynik', 'dane', 'danych', 'profilo', 'profiel', 'kontakt', '수신자', '결과', '데이터', '프로필', '항목'] as const;

/** Whole sentences that say the same without naming the thing. */
// biome-ignore format: lists of words are read a line at a time
export const emptySentences = ['nothing to see here', 'nothing here', 'nothing here yet', 'nothing to show', 'nothing to display', 'nothing found', 'none', 'nobody bounced', 'no one bounced', 'nichts gefunden', 'nichts anzuzeigen', 'rien a afficher', 'nada que mostrar', 'niente da mostrare', 'nada para mostrar', 'niets gevonden', 'inget att visa', 'nic do wyswietlenia'] as const;

/** Words of an error that stands where rows should: neither rows nor none. */
// biome-ignore format: lists of words are read a line at a time
export const errorStems = ['wrong', 'error', 'try again', 'unable', 'could not', 'couldn', 'can t', 'cannot', 'failed to', 'problem', 'offline', 'connection', 'permission', 'fehler', 'schiefgelaufen', 'erneut', 'erreur', 'reessay', 'echec', 'intentalo', 'intentar', 'conexion', 'errore', 'riprova', 'erro', 'tente novamente', 'fout', 'opnieuw', 'fel', 'forsok', 'blad', 'sprobuj', '오류', '다시 시도', '문제'] as const;

/** Words that say that a search or a filter is in force. */
// biome-ignore format: lists of words are read a line at a time
export const filterStems = ['filter', 'search', 'match', 'such', 'recherch', 'correspond', 'busqueda', 'coincid', 'ricerc', 'corrispond', 'pesquis', 'correspond', 'zoek', 'overeen', 'sokning', 'matchar', 'wyszuk', 'kryteri', '필터', '검색', '일치'] as const;

/** Words that say that rows are on their way. */
// biome-ignore format: lists of words are read a line at a time
export const loadingStems = ['loading', 'ladt', 'laden', 'wird geladen', 'chargement', 'cargando', 'caricamento', 'carregando', 'laddar', 'ladowanie', '로드', '로딩', 'please wait', 'fetching'] as const;

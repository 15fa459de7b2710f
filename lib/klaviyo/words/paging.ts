/** Words on the controls that lead through a list, in Klaviyo's eleven languages; none was seen on the live page. */

/** The control that leads to the following page of rows, and the one before, in every form that stands before "page". */
// biome-ignore format: lists of words are read a line at a time
export const pagerWords = {
  next: ['next', 'weiter', 'nachste', 'nachsten', 'nachster', 'nachstes', 'suivant', 'suivante', 'suivants', 'suivantes', 'siguiente', 'siguientes', 'successivo', 'successiva', 'successivi', 'successive', 'avanti', 'prossimo', 'prossima', 'prossimi', 'prossime', 'proximo', 'proxima', 'proximos', 'proximas', 'seguinte', 'seguintes', 'avancar', 'volgende', 'nasta', 'nastepna', 'nastepny', 'nastepne', 'nastepnej', 'nastepnych', 'dalej', '다음', '다음으로'],
  previous: ['previous', 'prev', 'zuruck', 'vorherige', 'vorherigen', 'vorheriger', 'vorheriges', 'vorige', 'vorigen', 'precedent', 'precedente', 'precedents', 'precedentes', 'precedenti', 'anterior', 'anteriores', 'indietro', 'foregaende', 'poprzednia', 'poprzedni', 'poprzednie', 'poprzedniej', 'poprzednich', 'wstecz', '이전', '이전으로'],
} as const;

/**
 * Words that lead through a list only where nothing but a pager stands around them: wizards, histories and calendars
 * have them as well. Double arrows may leap.
 */
// biome-ignore format: lists of words are read a line at a time
export const looserPagerWords = {
  next: ['forward', 'forwards', 'older', 'later', 'following', 'vor', 'vorwarts', 'altere', 'spatere', 'plus ancien', 'plus anciens', 'adelante', 'mas antiguos', 'avanzar', 'piu vecchi', 'mais antigos', 'verder', 'vooruit', 'oudere', 'framat', 'aldre', 'naprzod', 'starsze', '앞으로'],
  previous: ['back', 'backward', 'backwards', 'newer', 'earlier', 'neuere', 'fruhere', 'ruckwarts', 'retour', 'plus recent', 'plus recents', 'atras', 'volver', 'regresar', 'mas recientes', 'piu recenti', 'voltar', 'mais recentes', 'terug', 'nieuwere', 'tillbaka', 'bakat', 'nyare', 'cofnij', 'nowsze', '뒤로'],
} as const;

/** The first page: "First", "Go to first page". */
// biome-ignore format: lists of words are read a line at a time
export const firstPageWords = ['first', 'erste', 'ersten', 'erster', 'anfang', 'premiere', 'premier', 'debut', 'primera', 'primero', 'inicio', 'prima', 'primo', 'inizio', 'primeira', 'primeiro', 'eerste', 'begin', 'forsta', 'pierwsza', 'pierwszej', 'poczatek', '처음', '처음으로', '첫', '첫번째', '맨앞', 'start'] as const;

/** The last page. */
// biome-ignore format: lists of words are read a line at a time
export const lastPageWords = ['last', 'end', 'letzte', 'letzten', 'letzter', 'ende', 'derniere', 'dernier', 'fin', 'ultima', 'ultimo', 'final', 'fine', 'laatste', 'einde', 'sista', 'slut', 'ostatnia', 'ostatniej', 'koniec', '마지막', '마지막으로', '끝', '맨뒤'] as const;

/** What a page of rows is called. */
export const pageNouns: ReadonlySet<string> = new Set(
  'page pages seite pagina paginas sida sidan strona strony strone 페이지 페이지로 페이지를'.split(' '),
);

/** Words that may stand beside "next" on such a control. */
// biome-ignore format: lists of words are read a line at a time
export const pagerCompanions: ReadonlySet<string> = new Set(
  'go to the of results rows records button pagination table list zur der liste gehe gehen wechseln springen blattern aller a la ir alla all l vai para naar de ga till den przejdz idz do 번째 이동 이동하기 가기'.split(' '),
);

/** The parts of what a control says that adds rows below those on show: "Load the next 50 results". */
// biome-ignore format: lists of words are read a line at a time
export const moreOfList = {
  /** Brings something into sight. */
  load: ['load', 'show', 'display', 'fetch', 'get', 'reveal', 'laden', 'nachladen', 'anzeigen', 'zeigen', 'einblenden', 'abrufen', 'charger', 'afficher', 'montrer', 'cargar', 'mostrar', 'carica', 'caricare', 'mostra', 'mostrare', 'visualizza', 'carregar', 'exibir', 'laad', 'laden', 'toon', 'tonen', 'weergeven', 'ladda', 'visa', 'hamta', 'zaladuj', 'wczytaj', 'pokaz', 'wyswietl', 'pobierz', '보기', '불러오기', '로드', '로드하기', '표시', '표시하기', '가져오기', '보이기'],
  /** The same, or leads elsewhere: only with what it brings. */
  view: ['view', 'see', 'expand', 'ansehen', 'sehen', 'voir', 'ver', 'vedi', 'bekijk', 'bekijken', 'zie', 'se', 'zobacz'],
  /** What is not on show yet. */
  more: ['more', 'further', 'next', 'additional', 'another', 'remaining', 'rest', 'older', 'mehr', 'weitere', 'weiteren', 'weiterer', 'nachste', 'nachsten', 'ubrige', 'ubrigen', 'restliche', 'restlichen', 'zusatzliche', 'altere', 'plus', 'davantage', 'suivant', 'suivants', 'suivantes', 'restants', 'restantes', 'reste', 'autres', 'supplementaires', 'mas', 'siguientes', 'restantes', 'resto', 'otros', 'otras', 'altro', 'altri', 'altre', 'prossimi', 'prossime', 'successivi', 'successive', 'rimanenti', 'restanti', 'mais', 'proximos', 'proximas', 'outros', 'outras', 'seguintes', 'meer', 'volgende', 'resterende', 'overige', 'fler', 'mer', 'nasta', 'aterstaende', 'resten', 'ytterligare', 'wiecej', 'kolejne', 'kolejnych', 'nastepne', 'nastepnych', 'pozostale', 'pozostalych', 'dalsze', 'reszte', 'jeszcze', 'encore', 'ancora', '남은', '더', '다음', '나머지', '추가', '추가로'],
  /** What a list of bounced recipients holds. */
  nouns: ['event', 'events', 'activity', 'activite', 'aktivitat', 'aktivitaten', 'actividad', 'attivita', 'atividade', 'activiteit', 'activiteiten', 'aktivitet', 'aktywnosc', 'aktywnosci', '활동', 'ereignis', 'ereignisse', 'evenement', 'evenements', 'evento', 'eventos', 'eventi', 'gebeurtenissen', 'handelser', 'zdarzen', 'zdarzenia', '이벤트', 'result', 'results', 'row', 'rows', 'entry', 'entries', 'record', 'records', 'item', 'items', 'bounce', 'bounces', 'bounced', 'recipient', 'recipients', 'profile', 'profiles', 'contact', 'contacts', 'people', 'addresses', 'emails', 'data', 'list', 'ergebnis', 'ergebnisse', 'zeile', 'zeilen', 'eintrag', 'eintrage', 'datensatze', 'empfanger', 'profile', 'kontakte', 'adressen', 'personen', 'resultat', 'resultats', 'ligne', 'lignes', 'entrees', 'destinataire', 'destinataires', 'profils', 'contacts', 'adresses', 'rebonds', 'elements', 'resultado', 'resultados', 'fila', 'filas', 'registro', 'registros', 'destinatario', 'destinatarios', 'perfiles', 'contactos', 'direcciones', 'rebotes', 'elementos', 'entradas', 'risultato', 'risultati', 'riga', 'righe', 'voci', 'destinatari', 'profili', 'contatti', 'indirizzi', 'elementi', 'linha', 'linhas', 'itens', 'perfis', 'contatos', 'enderecos', 'rejeicoes', 'resultaat', 'resultaten', 'rij', 'rijen', 'items', 'ontvangers', 'profielen', 'contacten', 'rader', 'rad', 'poster', 'mottagare', 'profiler', 'kontakter', 'adresser', 'wynik', 'wyniki', 'wynikow', 'wiersz', 'wiersze', 'wierszy', 'rekordy', 'rekordow', 'odbiorcow', 'odbiorcy', 'profili', 'profile', 'adresy', 'adresow', '결과', '결과를', '행', '행을', '항목', '항목을', '수신자', '수신자를', '프로필', '목록', '개', '명', '건', '개를', '명을', '건을', '개의', '명의', 'replies', 'answers', 'responses', 'groups', 'reasons', 'providers', 'domains', 'categories', 'antworten', 'gruppen', 'grunde', 'anbieter', 'domains', 'kategorien', 'reponses', 'groupes', 'raisons', 'fournisseurs', 'domaines', 'respuestas', 'grupos', 'motivos', 'proveedores', 'dominios', 'categorias', 'risposte', 'gruppi', 'motivi', 'domini', 'categorie', 'respostas', 'provedores', 'antwoorden', 'groepen', 'redenen', 'domeinen', 'categorieen', 'svar', 'grupper', 'orsaker', 'domaner', 'kategorier', 'odpowiedzi', 'grupy', 'grup', 'powody', 'powodow', 'domeny', 'kategorii', '응답', '답변', '그룹', '사유', '도메인', '카테고리'],
  /** Words without a meaning of their own here. */
  fillers: ['d', 'the', 'of', 'a', 'all', 'die', 'der', 'das', 'den', 'alle', 'les', 'le', 'la', 'de', 'des', 'du', 'los', 'las', 'el', 'lo', 'i', 'gli', 'il', 'os', 'as', 'o', 'van', 'von', 'noch', 'het', 'av', 'to', 'z', 'tous', 'toutes', 'tout', 'todos', 'todas', 'todo', 'tudo', 'tutti', 'tutte', 'tutto', 'alles', 'allt', 'alla', 'wszystkie', 'wszystkich', 'wszystko', '모두', '전체'],
  /** Words that count what is left, or on show, beside a number: "(60 left)", "(noch 62)", "(50 of 112 shown)". */
  counts: ['left', 'go', 'still', 'shown', 'showing', 'displayed', 'loaded', 'total', 'in', 'ubrig', 'verbleibend', 'verbleibende', 'verbleiben', 'offen', 'angezeigt', 'geladen', 'gesamt', 'insgesamt', 'il', 'en', 'reste', 'restant', 'sur', 'affiches', 'charges', 'quedan', 'queda', 'faltan', 'mostrados', 'cargados', 'ne', 'restano', 'rimangono', 'mancano', 'su', 'mostrati', 'caricati', 'totale', 'totali', 'restam', 'faltam', 'em', 'exibidos', 'carregados', 'er', 'nog', 'over', 'resterend', 'getoond', 'weergegeven', 'totaal', 'kvar', 'aterstar', 'visas', 'visade', 'laddade', 'totalt', 'pozostalo', 'zostalo', 'wyswietlono', 'pokazano', 'wczytano', 'lacznie', 'razem', '남음', '남았습니다', '남았어요', '남아', '있음', '중', '총', '표시됨'],
} as const;

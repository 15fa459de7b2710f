/** Words that say nothing about anybody and everything about a page: a page sample keeps them. Lower case. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** What mail servers say when they refuse, in their usual English. No word here is a name. */
export const replyWords = words(`
  a an and any are as at be been because but by can cannot could did do does for from had has have if in into is it its no
  none nor not of off on once one or our out over so some than that the their them then there these this those to too
  under until up was we were when where which while who will with within without would you your
  abuse accept accepted accepting access account accounts action active actively again against all allowed already also
  another anymore appears apply associated attempt attempted attempts authenticate authenticated authentication available
  banned bad beyond block blocked blocklist blacklisted bounce bounced bulk busy cannot capacity certificate check checks
  closed code command complaint complaints compliance concurrent configuration configured connect connection connections
  contact contains content could custom data deactivated dead deferred deleted delay delayed deliver delivered delivery
  denied destination detected disabled discarded disk dkim dmarc dns does domain domains due email enabled encryption
  enough envelope error errors exceed exceeded exceeds excessive exist exists expired fail failed failing fails failure
  fatal filter filtered filtering find fix found frequent full further generated gone greylisted greylisting guidelines
  header headers help high host hour however identified ignored inactive inbox incoming information internal invalid
  issue issues junk known large later learn length likely limit limited limits line list listed local locked log long
  longer look loop low mail mailbox mailboxes mails match maximum message messages minute minutes missing more moved
  mta must mx name names network new non nonexistent notice number only open operation option originating other over
  overquota overloaded own owner pass passed permanent permanently permitted per please policies policy poor possible
  postmaster prevent problem problems processing prohibited protection protocol quota rate rates reach reached read
  reason reasons receive received receiving recipient recipients record records refuse refused refuses reject rejected
  rejection rejects relay relaying remote removed repeatedly reply report reported reputation request requested require
  required requirements requires resolve resource resources response responding restricted retry returned reverse route
  routing rule rules said score second seconds security see send sender senders sending sent server servers service
  services size slow slowed smtp sorry source space spam spf standards start state status stopped storage storing
  submission subscriber such suspected suspended suspicious syntax system temporarily temporary terminated text throttled
  time timed timeout timeouts tls too traffic transaction transient transport tries try trying unable unavailable
  undeliverable unexpected unfortunately unknown unrouteable unsolicited unusual use used user users valid verification
  verify violates violation violations virus visit volume volumes warning with wrong
`);

/** What Klaviyo's bounce categories are made of in its languages, as `normaliseLabel` leaves it, and no other list has. */
export const categoryWords = words(`
  inhalt contenu contenido contenuto conteudo inhoud innehall 콘텐츠 nachrichtenlange longueur longitud lunghezza
  comprimento lengte berichtlengte meddelandelangd langd dlugosc 길이 nachrichtengrosse taille tamano dimensione
  dimensioni tamanho grootte berichtgrootte meddelandestorlek storlek rozmiar 크기 frequency haufigkeit oder volumen zu
  hoch frequence ou trop eleve eleves frecuencia demasiado alto altos frequenza troppo elevato elevati frequencia
  muito frequentie hoog frekvens eller volym hog zbyt duza czestotliwosc lub ilosc wolumen wysokie 빈도 또는 볼륨이 너무 높음 양이
  많음 ungultige invalide valide valida invalida valido invalido ongeldig ogiltig nieprawidlowy 잘못된 유효하지 않은
  absenderadresse expediteur remitente mittente remetente afzenderadres avsandaradress nadawcy 발신자 reputacion
  reputazione reputacao reputatie rykte anseende reputacja 평판 postfach nicht verfugbar boite aux lettres indisponible
  disponible reception buzon casella disponibile caixa correio indisponivel niet beschikbaar brevlada otillganglig
  brevladan inte tillganglig postlada skrzynka niedostepna pocztowa 사용 불가 사서함을 사용할 수 없음 technical technisch technique
  tecnico tecnica tekniskt teknisk techniczne techniczny 기술적 기술 unclassified klassifiziert unklassifiziert classe sin
  clasificar clasificado classificato classificati nao classificado geclassificeerd ongeclassificeerd oklassificerad
  oklassificerat niesklasyfikowane niesklasyfikowany 미분류 않음
`);

/** What a page of Klaviyo says around its lists. */
export const pageWords = words(`
  ago am pm today yesterday day days week weeks month months year years hours now utc gmt
  activity add address advanced all analytics apply audience back breakdown button campaign campaigns cancel category
  choose clear click clicked clicks close column columns conversion conversions converted copy count csv custom customize
  dashboard date definition deliverability delivery descending ascending details download edit emails empty engaged
  example export failed filters first flow flows folder from go hard hide home ids import inbox inc index item items key
  kind last lists load loading manage marked menu metric metrics name next note notes opened opens options order orders
  mms overview page pages people percent percentage performance phone preview previous profile profiles provider providers push rcs
  recently results review revenue row rows sale sales save scheduled search section segment segments select selected
  settings show showing skipped sms soft sort sorted subject summary suppressed tab table tags template templates total totals
  trend trends type types unique unsubscribed updated value values variation view waiting whatsapp
`);

/** Marks of mailbox providers: which kind of provider an address has is needed, and no one's secret. */
export const providerNames = words(`
  gmail googlemail google outlook hotmail live msn microsoft office yahoo ymail aol icloud me mac apple gmx web mail
  proton protonmail zoho fastmail orange wanadoo laposte free sfr libero virgilio tiscali telenet ziggo kpnmail
  btinternet comcast verizon att cox yandex qq naver daum hanmail interia onet wp seznam spamhaus barracuda mimecast
  proofpoint cloudmark
`);

/** Words of class names, test ids and addresses that tell what an element is for. */
export const structureWords = words(`
  table tables thead tbody row rows cell cells col cols column columns header headers head body foot footer grid list lists
  item items card cards page pages pager paginate pagination next previous prev first last more load button btn link icon
  badge tag chip label text name email address type category reason time date status bounce bounced bounces hard soft
  recipient recipients profile profiles active selected current is has disabled enabled checked open opened closed hidden
  visible visually sr only screen reader skeleton shimmer spinner placeholder loading loaded empty error sort sorted
  sortable asc desc ascending descending none index sticky fixed virtual virtualized scroll scroller container wrapper
  wrap content inner outer main nav menu tab tabs panel section title heading subtitle tooltip popover modal dialog
  dropdown select option options search filter filters input checkbox radio avatar detail details summary expanded
  collapsed expand group count total number value data cells flex campaign campaigns flow flows message messages report
  reports overview activity people suppressed metric feed analytics deliverability skipped clicked converted
  unsubscribed spam failed delivered top bottom left right center primary secondary small large on off true false
`);

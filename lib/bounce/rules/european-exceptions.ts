/** Words that keep a rule of `european-mailboxes.ts` and `european-domains.ts` from naming a dead address. */

/** Words that make "unknown" and "not found" speak of the sender, of her machine, of a list or of the moment. */
export const notOfTheMailbox = [
  // Refused or not there: the server does not say which.
  '{refusedAbroad} .. (ou|oder|o|u|of|eller|lub|albo|или|або|nebo|vagy|veya) ... {goneAbroad}',
  '{goneAbroad} .. (ou|oder|o|u|of|eller|lub|albo|или|або|nebo|vagy|veya) ... {refusedAbroad}',
  '(liste blanche|weisse liste|weiße liste|whitelist*|allowlist*|lista blanca|lista branca|lista bianca|witte lijst|vitlist*|bial* list*|бел* спис*|біл* спис*)',
  '(список|списке|списка|списку|lista|liste|listan|lijst|liście) .. (expéditeurs|absender|remitentes|remetentes|mittenti|afzenders|avsändare|nadawców|отправителей|відправників|autorisé*|zugelassen*|erlaubt*|permitid*|autorizad*|consentit*|toegestan*|tillåtn*|dozwolon*|разрешен*|дозволен*)',
  '(comme|als|como|come|som|jako|в качестве|as) {senderAbroad}',
  '(adresse|adresses|dirección|endereço|indirizzo|адрес|адреса|adres|adress) ip',
  '(en tête|kopfzeile*|cabecera|cabeçalho|intestazione|заголов*|nagłów*|header*|envelope from)',
  '{tooManyAbroad}',
  '(lien|enlace|verlinkte|verlinkten|link|links|linked|ссылке|ссылки|collegamento|odnośnik|odnośnika|url)',
  '(aucun|aucune|ningún|ninguno|nenhum|nessun|geen|kein|ingen|żaden|никто) .. {mailboxAbroad} .. (accepte|acepta|aceita|accetta|accepteert|akzeptiert|nimmt|tar|przyjmuje|принимает)',
  '(accepte|acepta|aceita|accetta|accepteert|akzeptiert|przyjmuje|принимает) .. (mail|mails|courrier|messages|correo|correos|mensajes|mensagens|posta|messaggi|berichten|nachrichten|pocztę|wiadomości|почту|письма)',
  '(geschlossen|gesperrt|fermé|fermée|cerrado|cerrada|chiusa|chiuso|fechado|fechada|gesloten|stängd|stängt|zamknięta|закрыт|закрыта) (für|pour|para|per|voor|för|dla|для|aux|à|alla|agli)',
  '(carnet|adressbuch|agenda|rubrica|contactos|contatos|contatti|contacts|kontakte|kontakten|контактов|контактах)',
  '(database|datenbank|base|banca dati|база|baza|databasen) (de |des |degli |dei |dos |de los |der |van |av )?{userGroupAbroad} .. ({goneAbroad}|niedostępna|недоступна|indisponible|no disponible|indisponível|non disponibile)',
  '(erreur|error|erro|errore|fehler|ошибка|помилка) .. (inconnu*|desconocid*|desconhecid*|sconosciut*|unbekannt|неизвест*|невідом*)',
  '(unbekannter|unbekannte|onbekende|okänt|ukendt|ukjent|nieznany|neznámá|неизвестная|неизвестной|невідома|tuntematon|ismeretlen|bilinmeyen) (fehler|ursache|fout|fel|fejl|feil|błąd|chyba|ошибка|ошибке|причина|помилка|virhe|hiba|hata)',
  '(relais|relay*|relayage|weiterleitung|retransmisión|reenvío|inoltro|ретрансляц*|пересылк*)',
  '(limit|limite|límite|лимит*|höchstzahl)',
  '(externe|externen|externes|externos|externas|esterni|esterne|externa|zewnętrzn*|внешние|внешних)',
  '(from (header|field|line|address|adresse)|(im|in|dans|el|nel|campo|champ|feld|поле|поля) from|helo|ehlo|ptr|spf|dkim|dmarc)',
  '(serveur|server|servern|servidor|mailserver|mailservern|serwer|serwera|сервер|сервера) (du |des |del |do |dell |della |van de |van )?({recipientAbroad}|{mailboxAbroad})',
  '({recipientAbroad}|{mailboxAbroad}) (serveur|server|servern|mailserver)',
  '(ldap|fichier|datei|archivo|arquivo|file|bestand|plik*|файл*|tabla|tabelle|tabel|tabella|tabell*|таблиц*)',
  '(anmeldung|login|authentification|autenticación|autenticação|autenticazione|authenticatie|aanmelding|inloggning*|logowani*|uwierzytelni*|авторизац*|аутентификац*)',
  '{senderStemAbroad} .. ({domainAbroad}|{mailboxAbroad}|{storeroomAbroad})',
  '({domainAbroad}|{mailboxAbroad}|{storeroomAbroad}) .. {senderStemAbroad}',
  'dns (inverse|inverso|reverso)',
];

/** What is not found for the moment may be found later; a shut mailbox is shut. */
export const atTheMoment =
  '(pour le moment|pour l instant|actuellement|zurzeit|derzeit|im moment|momentan|por el momento|actualmente|de momento|no momento|atualmente|al momento|attualmente|momenteel|op dit moment|för tillfället|för närvarande|i øjeblikket|for øyeblikket|tällä hetkellä|obecnie|w tej chwili|momentálně|jelenleg|şu anda|пока|сейчас|в данный момент|наразі|зараз)';

/** Words of the moment, and of a look-up that did not come to an end. */
export const forNow =
  '(später|plus tard|ultérieurement|más tarde|mais tarde|più tardi|senare|senere|później|později|позже|позднее|пізніше|myöhemmin|временн*|temporairement|vorübergehend*|temporalmente|temporariamente|temporaneamente|tijdelijk*|tillfällig*|tymczasow*|midlertidig*|dočasn*)';

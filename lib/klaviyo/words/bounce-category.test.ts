import { describe, expect, it } from 'vitest';
import { bounceCategories } from '../../bounce/types.ts';
import { parseBounceCategory } from './bounce-category.ts';

/** Labels of each category as different translators may word it, parted by bars; the first of a line are the shortest. */
const labels = {
  content: {
    en: 'Content | Message content | Content of the message | Email content | CONTENT | Content problem | Content issue',
    fr: 'Contenu | Contenu du message | Le contenu du message | Contenu de l’e-mail | Contenus | Contenu du courriel',
    de: 'Inhalt | Nachrichteninhalt | Inhalt der Nachricht | Inhalte | E-Mail-Inhalt | Inhalt der E-Mail | Mailinhalt',
    it: 'Contenuto | Contenuti | Contenuto del messaggio | Contenuto dell’e-mail | Problema di contenuto',
    ko: '콘텐츠 | 컨텐츠 | 내용 | 메시지 내용 | 메일 내용 | 메시지의 내용 | 이메일 콘텐츠',
    pt: 'Conteúdo | Conteúdo da mensagem | Conteúdo do e-mail | Conteúdos | Problema de conteúdo',
    es: 'Contenido | Contenido del mensaje | Contenido del correo | Contenidos | Contenido del correo electrónico',
    nl: 'Inhoud | Berichtinhoud | Inhoud van het bericht | Inhoud van de e-mail | E-mailinhoud | Mailinhoud',
    sv: 'Innehåll | Innehållet | Meddelandets innehåll | Innehåll i meddelandet | Mejlets innehåll | Meddelandeinnehåll',
    pl: 'Treść | Treść wiadomości | Zawartość | Zawartość wiadomości | Treść e-maila | Problem z treścią',
  },
  message_length: {
    en: 'Message length | Length of message | Message too long | The message is too long | Msg. length | Email too long | Mail length',
    fr: 'Longueur du message | Message trop long | Le message est trop long | Longueur de l’e-mail | Longueur excessive du message | E-mail trop long',
    de: 'Nachrichtenlänge | Länge der Nachricht | Nachricht zu lang | Zu lange Nachricht | Die Nachricht ist zu lang | E-Mail zu lang | Laenge der Nachricht',
    it: 'Lunghezza del messaggio | Lunghezza messaggio | Messaggio troppo lungo | Il messaggio è troppo lungo | E-mail troppo lunga',
    ko: '메시지 길이 | 본문 길이 | 메시지가 너무 김 | 너무 긴 메시지 | 메시지 길이 초과 | 메일 길이 | 이메일 길이',
    pt: 'Comprimento da mensagem | Extensão da mensagem | Mensagem muito longa | Mensagem longa demais | E-mail muito longo',
    es: 'Longitud del mensaje | Largo del mensaje | Mensaje demasiado largo | El mensaje es demasiado largo | Extensión del mensaje | Correo demasiado largo | Mensaje muy largo',
    nl: 'Lengte van het bericht | Berichtlengte | Bericht te lang | Te lang bericht | Het bericht is te lang | E-mail te lang',
    sv: 'Meddelandelängd | Meddelandets längd | För långt meddelande | Meddelandet är för långt | Längd på meddelandet | Mejlet är för långt',
    pl: 'Długość wiadomości | Zbyt długa wiadomość | Wiadomość zbyt długa | Za długa wiadomość | Wiadomość jest za długa',
  },
  message_size: {
    en: 'Message size | Size of the message | Message too large | Message too big | Msg. size | Message weight | Oversized message',
    fr: 'Taille du message | Message trop volumineux | Poids du message | Message trop lourd | Le message est trop volumineux | Taille de l’e-mail | Message trop gros',
    de: 'Nachrichtengröße | Größe der Nachricht | Nachricht zu groß | Zu große Nachricht | Die Nachricht ist zu groß | Umfang der Nachricht | E-Mail-Größe | Groesse der Nachricht',
    it: 'Dimensione del messaggio | Dimensioni del messaggio | Messaggio troppo grande | Messaggio troppo pesante | Peso del messaggio | Dimensioni eccessive del messaggio',
    ko: '메시지 크기 | 메시지 용량 | 메시지가 너무 큼 | 너무 큰 메시지 | 메시지 용량 초과 | 메일 크기 | 메시지 사이즈',
    pt: 'Tamanho da mensagem | Mensagem muito grande | Mensagem grande demais | Peso da mensagem | Dimensão da mensagem | Mensagem demasiado pesada',
    es: 'Tamaño del mensaje | Mensaje demasiado grande | Peso del mensaje | Mensaje muy pesado | Mensaje demasiado pesado | Tamaño excesivo del mensaje',
    nl: 'Berichtgrootte | Grootte van het bericht | Bericht te groot | Omvang van het bericht | Te groot bericht | Bericht is te zwaar',
    sv: 'Meddelandestorlek | Meddelandets storlek | För stort meddelande | Meddelandet är för stort | Storlek på meddelandet',
    pl: 'Rozmiar wiadomości | Wielkość wiadomości | Zbyt duża wiadomość | Wiadomość zbyt duża | Wiadomość jest za duża | Objętość wiadomości',
  },
  frequency_or_volume: {
    en: 'Frequency or volume too high | Freq. / volume too high | Too frequent or too many mailings | Frequency or volume | Sending too often or too much | Excessive frequency or volume',
    fr: 'Fréquence ou volume trop élevé | Fréquence ou volume excessifs | Envois trop fréquents ou trop nombreux | Fréquence ou volume d’envoi trop important | Trop d’envois | Envois trop nombreux | Volume ou fréquence trop élevés',
    de: 'Häufigkeit oder Volumen zu hoch | Zu hohe Frequenz oder Menge | Zu häufige oder zu viele Sendungen | Zu häufig oder zu viele Mails | Versandhäufigkeit oder -menge zu hoch | Frequenz oder Volumen zu hoch | Zu hohe Häufigkeit oder zu großes Volumen',
    it: 'Frequenza o volume troppo elevato | Invii troppo frequenti o numerosi | Frequenza o volume eccessivi | Troppi invii | Frequenza o volume troppo alti | Frequenza o quantità eccessiva',
    ko: '빈도 또는 볼륨이 너무 높음 | 발송 빈도 또는 발송량 초과 | 빈도 또는 물량 과다 | 빈도 또는 양이 너무 많음 | 발송 빈도/발송량 과다 | 너무 잦거나 많은 발송',
    pt: 'Frequência ou volume muito alto | Frequência ou volume excessivo | Envios em excesso (frequência ou volume) | Envios muito frequentes ou numerosos | Frequência ou volume elevado demais | Muitos envios',
    es: 'Frecuencia o volumen demasiado alto | Frecuencia o volumen excesivos | Demasiados envíos (frecuencia o volumen) | Frecuencia o volumen muy alto | Envíos demasiado frecuentes o numerosos | Exceso de envíos',
    nl: 'Frequentie of volume te hoog | Te hoge frequentie of te groot volume | Te vaak of te veel verzonden | Te frequente of te veel verzendingen | Verzendfrequentie of -volume te hoog | Te veel mails',
    sv: 'För hög frekvens eller volym | För täta eller för många utskick | Frekvens eller volym för hög | Frekvensen eller volymen är för hög | För många utskick | För täta utskick',
    pl: 'Zbyt duża częstotliwość lub ilość | Zbyt duża częstotliwość lub liczba wysyłek | Zbyt częste lub zbyt liczne wysyłki | Zbyt wysoka częstotliwość lub wolumen | Za dużo wysyłek | Częstotliwość lub ilość zbyt duża',
  },
  invalid_address: {
    en: 'Invalid address | Wrong address | Incorrect address | Incorrect email address | Address not valid | Erroneous address | Non-existent address | Bad address | Invalid recipient address',
    fr: 'Adresse non valide | Adresse invalide | Adresse incorrecte | Adresse erronée | Mauvaise adresse | Adresse inexistante | L’adresse n’existe pas | Adresse e-mail non valable | Adresse du destinataire invalide | E-mail invalide',
    de: 'Ungültige Adresse | Adresse ungültig | Falsche Adresse | Fehlerhafte Adresse | Ungült. Adresse | Empfängeradresse ungültig | Adresse nicht gültig | Ungültige E-Mail-Adresse | Adresse existiert nicht | Ungueltige Adresse',
    it: 'Indirizzo non valido | Indirizzo errato | Indirizzo sbagliato | Indirizzo inesistente | Indirizzo e-mail non corretto | Indirizzo del destinatario non valido',
    ko: '잘못된 주소 | 유효하지 않은 주소 | 주소 오류 | 올바르지 않은 주소 | 잘못된 이메일 주소 | 존재하지 않는 주소 | 잘못된 수신자 주소',
    pt: 'Endereço inválido | E-mail inválido | Endereço incorreto | Endereço errado | Endereço inexistente | Endereço de e-mail não válido | Endereço do destinatário inválido',
    es: 'Dirección no válida | Dirección inválida | Dirección incorrecta | Dirección errónea | Dirección equivocada | Dirección inexistente | Dirección de correo no válida | Correo inválido',
    nl: 'Ongeldig adres | Foutief adres | Onjuist adres | Verkeerd adres | Adres ongeldig | Ongeldig e-mailadres | Adres bestaat niet | Niet-bestaand adres',
    sv: 'Ogiltig adress | Felaktig adress | Fel adress | Adressen är ogiltig | Ogiltig e-postadress | Ej giltig adress | Ogiltig mottagaradress | Adressen finns inte',
    pl: 'Nieprawidłowy adres | Błędny adres | Niepoprawny adres | Adres nieprawidłowy | Nieistniejący adres | Błędny adres e-mail | Nieprawidłowy adres odbiorcy | Zły adres',
  },
  invalid_sender: {
    en: 'Invalid sender address | Invalid sender addr. | Sender address not valid | Wrong sender address | Sender address invalid | Invalid from address',
    fr: 'Adresse de l’expéditeur non valide | Adresse d’expédition non valide | Adresse de l’expéditeur invalide | Adresse d’expéditeur incorrecte | Expéditeur non valide | Adresse d’envoi non valide | Adresse d’émetteur erronée',
    de: 'Ungültige Absenderadresse | Absenderadresse ungültig | Falsche Absenderadresse | Ungültiger Absender | Absenderadresse nicht gültig | Fehlerhafte Absender-Adresse | Adresse des Absenders ungültig',
    it: 'Indirizzo del mittente non valido | Indirizzo del mittente errato | Mittente non valido | Indirizzo mittente sbagliato | Indirizzo di invio non valido',
    ko: '잘못된 발신자 주소 | 유효하지 않은 보낸 사람 주소 | 유효하지 않은 발신자 주소 | 발신 주소 오류 | 잘못된 보내는 사람 주소 | 발신자 주소가 올바르지 않음',
    pt: 'Endereço do remetente inválido | Endereço de remetente inválido | E-mail do remetente inválido | Remetente inválido | Endereço de envio incorreto | Endereço do remetente errado',
    es: 'Dirección del remitente no válida | Dirección de remitente inválida | Dirección del remitente incorrecta | Remitente no válido | Correo del remitente inválido | Dirección de envío no válida',
    nl: 'Ongeldig afzenderadres | Foutief afzenderadres | Afzenderadres ongeldig | Onjuist adres van de afzender | Ongeldige afzender | Ongeldig verzendadres',
    sv: 'Ogiltig avsändaradress | Felaktig avsändaradress | Avsändaradressen är ogiltig | Fel avsändaradress | Ogiltig avsändare',
    pl: 'Nieprawidłowy adres nadawcy | Błędny adres nadawcy | Niepoprawny adres nadawcy | Nieprawidłowy nadawca | Adres nadawcy nieprawidłowy',
  },
  reputation: {
    en: 'Reputation | Sender reputation | Reputation of the sender | Poor reputation | Domain reputation | IP reputation',
    fr: 'Réputation | Réputation de l’expéditeur | Mauvaise réputation | Réputation d’expéditeur | Réputation du domaine | Réputation de l’émetteur',
    de: 'Reputation | Reputation des Absenders | Absenderreputation | Ruf des Absenders | Schlechte Reputation | Absender-Reputation | Versenderreputation',
    it: 'Reputazione | Reputazione del mittente | Cattiva reputazione | Reputazione mittente | Bassa reputazione | Reputazione dell’indirizzo del mittente',
    ko: '평판 | 평판도 | 발신자 평판 | 보낸 사람의 평판 | 발신자의 평판 | 도메인 평판',
    pt: 'Reputação | Reputação do remetente | Má reputação | Reputação do domínio | Baixa reputação',
    es: 'Reputación | Reputación del remitente | Mala reputación | Reputación de remitente | Baja reputación',
    nl: 'Reputatie | Reputatie van de afzender | Afzenderreputatie | Slechte reputatie | Reputatie afzender',
    sv: 'Rykte | Anseende | Avsändarens rykte | Avsändarens anseende | Dåligt rykte | Avsändarrykte',
    pl: 'Reputacja | Reputacja nadawcy | Zła reputacja | Niska reputacja nadawcy | Reputacja domeny',
  },
  mailbox_unavailable: {
    en: 'Mailbox unavailable | Mailbox unavail. | Mailbox not available | Mailbox unreachable | Inbox unavailable | Mailbox inaccessible | Mailbox is not reachable',
    fr: 'Boîte aux lettres indisponible | Boîte de réception indisponible | Boîte mail indisponible | Boîte aux lettres inaccessible | Messagerie indisponible | Boîte injoignable | La boîte aux lettres n’est pas disponible',
    de: 'Postfach nicht verfügbar | Postfach nicht erreichbar | Mailbox nicht verfügbar | Postfach unerreichbar | Briefkasten nicht erreichbar | Das Postfach ist nicht verfügbar | Postfach nicht zugänglich | Postfach nicht verfuegbar',
    it: 'Casella di posta non disponibile | Casella non disponibile | Casella postale irraggiungibile | Casella di posta elettronica non raggiungibile | Casella inaccessibile | La casella non è disponibile',
    ko: '메일함 사용 불가 | 사서함을 사용할 수 없음 | 편지함 이용 불가 | 메일함에 접근할 수 없음 | 받은편지함을 사용할 수 없음 | 메일함 연결 불가',
    pt: 'Caixa de correio indisponível | Caixa postal indisponível | Caixa de entrada indisponível | Caixa de correio inacessível | Caixa de correio não disponível | Caixa de e-mail indisponível',
    es: 'Buzón no disponible | Buzón inaccesible | Buzón de correo no disponible | Bandeja de entrada no disponible | Casilla no disponible | El buzón no está disponible | Buzón inalcanzable',
    nl: 'Mailbox niet beschikbaar | Postvak niet beschikbaar | Postvak onbereikbaar | Mailbox onbereikbaar | Postvak niet bereikbaar | Brievenbus niet toegankelijk | Mailbox onbeschikbaar',
    sv: 'Brevlådan ej tillgänglig | Brevlåda otillgänglig | Postlådan går inte att nå | Brevlådan är inte tillgänglig | Inkorgen är otillgänglig | E-postlådan ej nåbar',
    pl: 'Skrzynka niedostępna | Skrzynka pocztowa niedostępna | Skrzynka pocztowa nieosiągalna | Skrzynka jest niedostępna | Skrzynka odbiorcza niedostępna | Skrzynka nie jest dostępna | Niedostępna skrzynka pocztowa',
  },
  technical: {
    en: 'Technical | Technical issue | Technical failure | Technical problem | Technical reason | Technical error',
    fr: 'Technique | Problème technique | Erreur technique | Raison technique | Incident technique | Défaillance technique',
    de: 'Technisch | Technisches Problem | Technischer Fehler | Technische Störung | Technischer Grund | Technische Ursache',
    it: 'Tecnico | Tecnica | Problema tecnico | Errore tecnico | Guasto tecnico | Motivo tecnico',
    ko: '기술적 | 기술 | 기술적 문제 | 기술적 오류 | 기술 문제 | 기술적 장애',
    pt: 'Técnico | Técnica | Falha técnica | Problema técnico | Erro técnico | Questão técnica',
    es: 'Técnico | Técnica | Problema técnico | Cuestión técnica | Error técnico | Fallo técnico | Falla técnica',
    nl: 'Technisch | Technische fout | Technisch probleem | Technische storing | Technische reden',
    sv: 'Tekniskt | Teknisk | Tekniskt fel | Tekniskt problem | Teknisk orsak | Teknisk störning',
    pl: 'Techniczne | Techniczny | Problem techniczny | Błąd techniczny | Przyczyna techniczna | Awaria techniczna',
  },
  unclassified: {
    en: 'Unclassified | Uncategorised | Uncategorized | Not classified | Without category | No category | Not categorised',
    fr: 'Non classé | Non catégorisé | Non classifié | Sans catégorie | Inclassable | Non classée | Aucune catégorie',
    de: 'Nicht klassifiziert | Unklassifiziert | Nicht zugeordnet | Ohne Kategorie | Nicht kategorisiert | Keine Kategorie | Unkategorisiert | Nicht eingeordnet',
    it: 'Non classificato | Senza classificazione | Non classificati | Senza categoria | Non categorizzato | Nessuna categoria',
    ko: '미분류 | 분류되지 않음 | 분류 없음 | 미분류됨 | 분류 안 됨 | 카테고리 없음',
    pt: 'Não classificado | Não classificada | Sem classificação | Sem categoria | Não categorizado',
    es: 'Sin clasificar | No clasificado | Sin categoría | Sin clasificación | No categorizado | Sin categorizar',
    nl: 'Niet geclassificeerd | Ongeclassificeerd | Niet ingedeeld | Zonder categorie | Niet gecategoriseerd | Geen categorie',
    sv: 'Oklassificerad | Ej klassificerad | Inte klassificerad | Utan kategori | Okategoriserad | Ingen kategori | Ej kategoriserat',
    pl: 'Niesklasyfikowane | Bez kategorii | Nieskategoryzowane | Brak kategorii | Nie sklasyfikowano | Niesklasyfikowany | Nieprzypisane',
  },
} as const;

/** More of the same, of all languages in turn: what a second translator would write. */
const further = {
  content:
    'Message body content | Unacceptable content | Bad content | Teneur du message | Contenu inapproprié | Problème de contenu | Unzulässiger Inhalt | Inhaltsproblem | Probleme mit dem Inhalt | Contenuto non valido | Contenuto della mail | Contenuto del testo | 부적합한 콘텐츠 | 메일 본문 내용 | 콘텐츠 문제 | Teor da mensagem | Conteúdo do email | Conteúdo inválido | Contenido no válido | Contenido del email | Problema de contenido | Berichtsinhoud | Inhoud van het e-mailbericht | Probleem met de inhoud | Innehåll i mejlet | Problem med innehållet | Olämpligt innehåll | Treść maila | Nieprawidłowa treść | Zawartość maila',
  message_length:
    'Message is too lengthy | Excessive message length | Overlong message | Longueur de message | Message excessivement long | Überlange Nachricht | Nachrichtenlaenge | Nachrichtenlänge überschritten | Mail zu lang | Lunghezza eccessiva del messaggio | Lunghezza della mail | Messaggio eccessivamente lungo | 메시지 길이가 너무 김 | 긴 메시지 | 메일이 너무 김 | 메시지가 너무 깁니다 | Mensagem demasiado longa | Mensagem comprida demais | Comprimento excessivo da mensagem | Longitud excesiva del mensaje | Mensaje excesivamente largo | Largo de mensaje | Mensaje extenso | Overschreden berichtlengte | Te lange e-mail | Lengte bericht | Berichtlengte te groot | Meddelandets längd för stor | Meddelandets längd är för stor | Alltför långt meddelande | Lång mejltext | Przekroczona długość wiadomości | Nadmierna długość wiadomości | Wiadomość jest zbyt długa',
  message_size:
    'Message is too heavy | Message too bulky | Message size exceeded | Size of email | Dimension du message | Taille du courriel | Taille excessive du message | Message de taille excessive | E-Mail zu groß | Nachrichtengröße überschritten | Mailgröße | Nachricht zu umfangreich | Dimensioni della mail | Grandezza del messaggio | Messaggio troppo voluminoso | 메일 용량 초과 | 메시지 크기 초과 | 메시지가 너무 큽니다 | 메일 사이즈 | Tamanho do e-mail | Mensagem pesada demais | Tamanho excessivo da mensagem | Tamaño del correo | Mensaje excesivamente grande | Dimensión del mensaje | Omvang bericht | E-mail te groot | Te groot e-mailbericht | Berichtomvang | Mejlets storlek | Meddelandet för stort | Stort meddelande | Meddelandet är för tungt | Wielkość maila | Za duża wiadomość | Nadmierny rozmiar wiadomości',
  frequency_or_volume:
    'Too high frequency/volume | Frequency/volume | Sent too frequently or in too high volume | Sending frequency or volume too high | Fréquence ou volume trop importants | Fréquence/volume trop élevé | Fréquence d’envoi ou volume excessif | Trop fréquent ou trop volumineux | Häufigkeit oder Menge zu hoch | Zu oft oder zu viel versendet | Frequenz/Volumen zu hoch | Zu hohe Häufigkeit oder Menge | Übermäßige Frequenz oder Menge | Frequenza o volume elevati | Frequenza di invio o volume eccessivo | Invii eccessivi | Eccesso di frequenza o volume | 빈도 또는 용량이 너무 높음 | 빈도나 양이 너무 많음 | 발송 빈도 또는 볼륨 초과 | 과도한 빈도 또는 발송량 | Frequência ou volume altos demais | Frequência/volume muito alto | Excesso de frequência ou volume | Envio muito frequente ou volumoso | Frecuencia o cantidad excesiva | Frecuencia/volumen alto | Exceso de frecuencia o volumen | Frecuencia de envío o volumen demasiado elevado | Te hoge frequentie of hoog volume | Te veel of te vaak gemaild | Frequentie/volume te hoog | Verzendvolume te hoog | För ofta eller för mycket | Skickat för ofta eller för mycket | För hög frekvens/volym | Sändningsfrekvens eller volym för hög | Zbyt częsta lub zbyt duża wysyłka | Nadmierna częstotliwość lub liczba | Zbyt wysoka częstotliwość lub ilość | Zbyt wiele wysyłek',
  invalid_address:
    'Faulty address | Address is invalid | Invalid e-mail address | Invalid recipient | Unknown address | Address does not exist | Adresse fausse | Adresse inconnue | Adresse courriel invalide | Destinataire non valide | Adresse mal formée | Unzulässige Adresse | Unbekannte Adresse | Mailadresse ungültig | E-Mail-Adresse falsch | Ungültige Empfängeradresse | Nicht existierende Adresse | Indirizzo scorretto | Indirizzo di posta non valido | Indirizzo sconosciuto | Destinatario non valido | 부정확한 주소 | 틀린 주소 | 주소가 유효하지 않음 | 무효한 주소 | 이메일 주소 오류 | Endereço desconhecido | Endereço incorrecto | Destinatário inválido | Endereço de email inválido | Endereço eletrônico inválido | Dirección errada | Dirección de email inválida | Destinatario no válido | Dirección desconocida | La dirección no existe | Onbekend adres | Incorrect adres | Fout adres | Ongeldig ontvangstadres | Foutief e-mailadres | Okänd adress | Inkorrekt adress | Ogiltig mejladress | Ogiltig mottagare | Niewłaściwy adres | Nieznany adres | Adres jest nieprawidłowy | Błędny adres odbiorcy | Adres nie istnieje',
  invalid_sender:
    'Incorrect sender | Bad sender address | Invalid sender email | Adresse expéditeur invalide | Adresse d’expéditeur erronée | Mauvaise adresse d’expéditeur | Expéditeur invalide | Absender ungültig | Ungültige Versandadresse | Inkorrekte Absenderadresse | Ungült. Absenderadr. | Unbekannter Absender | Mittente errato | Indirizzo di spedizione non valido | Indirizzo mittente errato | E-mail del mittente non valida | 잘못된 발신 주소 | 발신자 주소 오류 | 무효한 발신자 주소 | 보내는 사람 주소가 잘못됨 | Remetente incorreto | Endereço de remetente incorreto | Endereço do emissor inválido | Remitente inválido | Dirección de envío incorrecta | Dirección remitente inválida | Dirección del emisor no válida | Onjuist afzenderadres | Verkeerde afzender | Afzender ongeldig | Ongeldig e-mailadres van afzender | Felaktig avsändare | Ej giltig avsändaradress | Avsändaradress ogiltig | Ogiltig avsändarmejl | Błędny nadawca | Nieprawidłowy adres nadawczy | Niewłaściwy adres nadawcy | Nieprawidłowy e-mail nadawcy',
  reputation:
    'Bad reputation | Low sender reputation | Sender’s reputation | Réputation d’envoi | Faible réputation | Réputation de l’IP | Réputation de l’émetteur du message | Versandreputation | Reputation des Versenders | Geringe Reputation | Domain-Reputation | Absenderruf | Reputazione di invio | Scarsa reputazione | Reputazione del dominio | 평판 문제 | 낮은 평판 | 발송자 평판 | 보내는 사람 평판 | 발신 평판 | Reputação de envio | Reputação ruim | Reputação baixa do remetente | Reputación de envío | Reputación baja | Reputación del dominio | Reputación del emisor | Verzendreputatie | Lage reputatie | Reputatie van het domein | Reputatie van verzender | Avsändarreputation | Lågt anseende | Domänens rykte | Avsändaranseende | Reputacja wysyłającego | Słaba reputacja | Reputacja adresu nadawcy',
  mailbox_unavailable:
    'Mailbox can’t be reached | Mailbox not accessible | Mail box unavailable | Recipient mailbox unavailable | Boîte mail inaccessible | Boîte e-mail indisponible | Boîte aux lettres injoignable | Boîte de messagerie indisponible | Boîte courriel non disponible | Posteingang nicht verfügbar | Mailbox nicht erreichbar | Postfach ist nicht erreichbar | Unerreichbares Postfach | Postfach unzugänglich | Casella e-mail non disponibile | Casella irraggiungibile | Casella di posta inaccessibile | Mailbox non disponibile | 메일함 접근 불가 | 사서함 이용 불가 | 메일함을 사용할 수 없음 | 편지함을 이용할 수 없음 | Caixa postal inacessível | Caixa de mensagens indisponível | Caixa de correio inalcançável | Mailbox indisponível | Buzón de entrada no disponible | Bandeja no disponible | Buzón no accesible | Buzón indisponible | Casilla de correo no disponible | Mailbox niet bereikbaar | Postbus niet beschikbaar | Inbox niet beschikbaar | Postvak ontoegankelijk | Brevlådan otillgänglig | Mejlkorgen otillgänglig | Inkorg ej tillgänglig | Postlåda ej nåbar | Skrzynka nieosiągalna | Brak dostępu do skrzynki | Skrzynka mailowa niedostępna | Skrzynka e-mail niedostępna',
  technical:
    'Technical fault | Technical reasons | Technical difficulties | Problèmes techniques | Motif technique | Panne technique | Technisches Versagen | Technische Schwierigkeiten | Technische Probleme | Motivi tecnici | Anomalia tecnica | Problemi tecnici | 기술 오류 | 기술적인 문제 | 기술적 사유 | Motivo técnico | Problemas técnicos | Razão técnica | Motivo técnico | Problemas técnicos | Incidencia técnica | Causa técnica | Technische problemen | Technische oorzaak | Technisch mankement | Tekniska problem | Tekniska fel | Av tekniska skäl | Problemy techniczne | Usterka techniczna | Powody techniczne',
  unclassified:
    'No classification | Not categorized | Unclassifiable | Pas de catégorie | Non attribué | Sans classification | Sans classement | Ohne Zuordnung | Ohne Klassifizierung | Nicht eingestuft | Keiner Kategorie zugeordnet | Senza categorie | Non catalogato | Non assegnato | 미지정 | 분류 불가 | 분류되지 않은 항목 | 범주 없음 | Sem classificar | Não catalogado | Sem categorização | Sin asignar categoría | No catalogado | Sin categorías | Niet gerubriceerd | Zonder classificatie | Niet toegewezen | Geen classificatie | Saknar kategori | Ej kategoriserad | Utan klassificering | Inte kategoriserad | Bez klasyfikacji | Nieprzyporządkowane | Brak klasyfikacji | Nieskategoryzowany',
} as const;

const cases = bounceCategories.flatMap((category) =>
  [...Object.values(labels[category]), further[category]].flatMap((line) =>
    line
      .split(' | ')
      .flatMap((label) => [
        [label, category] as const,
        [label.toUpperCase(), category] as const,
        [label.normalize('NFD'), category] as const,
      ]),
  ),
);

describe('a bounce category', () => {
  it('is understood in every translator’s wording', () => {
    expect(
      cases
        .filter(([label, category]) => parseBounceCategory(label) !== category)
        .map(([label, category]) => `${label} = ${category}, read ${parseBounceCategory(label)}`),
    ).toEqual([]);
  });

  it.each([
    // Products, campaigns and segments.
    'Soft Content Pillow',
    'Content Creators',
    'Technical Jacket',
    'Frequent buyers',
    'High-frequency customers',
    'Volume buyers',
    'Wrong address?',
    'Message in a bottle',
    'Big message, small price',
    'Reputation management course',
    'Inhaltsverzeichnis Sommer',
    'Lange Nacht der Angebote',
    'Lettre longue',
    'Long Tall Sally',
    'Large',
    'Grande',
    'Mailbox Monday',
    'Mailbox full of offers',
    'Sender',
    'Too good to miss',
    // People.
    'Ann Lee',
    'Ruf',
    'Lang',
    'Michael Long',
    'Anna Groß',
    'Mario Grande',
    'Sven Stor',
    '김유효',
    'Adele Content',
    'Frank Inhalt',
    // Replies.
    'Recipient address rejected: User unknown in virtual mailbox table',
    'Message rejected due to content restrictions',
    'The message was rejected because of the sender’s poor reputation at the time',
    'Mailbox is full',
    'User unknown',
    'Sender address rejected: Domain not found',
    'This mailbox is disabled',
    // What means something else, or two things at once.
    'Valid address',
    'Mailbox available',
    'Classified',
    'Kategorie',
    'Invalid address, mailbox unavailable',
    'Message too long or too large',
    'Not technical',
    'Invalid message',
    'Message',
    'Address',
    'Sender address',
    'Volume',
    'Too high',
    'Invalid Email',
    'Hard',
    'Soft bounce',
    '',
  ])('is none in %s', (text) => {
    expect(parseBounceCategory(text)).toBeNull();
  });
});

/**
 * Groups of words for whole sentences in other European languages: who acts, what she lacks, how often, and what is the
 * sender's. Every language that `vocabulary-abroad.ts` knows, and endings left open where they bend.
 */
export const vocabularyAbroadSentences: Readonly<Record<string, string>> = {
  /** The recipient as somebody who decides. */
  personAbroad: `
    destinataire, utilisateur, abonné, client, correspondant, titulaire, empfänger, benutzer, nutzer, kunde, inhaber,
    destinatario, usuario, titular, utente, ontvanger, gebruiker, klant, mottagaren, användaren, modtageren, brugeren,
    mottakeren, brukeren, vastaanottaja, odbiorca, użytkownik, adresat, příjemce, uživatel, címzett, alıcı, получатель,
    пользователь, адресат, отримувач, користувач`,
  /** Recipients as the contents of a table. */
  userGroupAbroad: `
    utilisateurs, destinataires, comptes, usuarios, usuários, destinatarios, utenti, destinatari, benutzer, nutzer,
    gebruikers, användare, użytkowników, odbiorców, пользователей, получателей, адресатов`,
  /** The sender's machine, network or domain; a possessive that also means "his" stands only before those. */
  yourMachineAbroad: `
    votre (serveur|ip|adresse ip|fournisseur|hébergeur|opérateur|réseau|domaine|nom de domaine),
    (ihr|ihre|ihrem|ihrer|ihres|ihren) (server|servers|mailserver|mailservers|provider|providers|host|hoster|netz|netzes|netzwerk|netzwerks|domain|ip|ip adresse),
    (su|tu|vuestro|vuestra) (servidor|proveedor|red|ip|dirección ip|dominio),
    (seu|sua) (servidor|provedor|rede|ip|endereço ip|domínio),
    (suo|vostro|tuo) (server|provider|ip|indirizzo ip|dominio),
    (uw|je|jouw) (server|mailserver|provider|netwerk|ip|ip adres|domein),
    (din|er|ert|ditt|jeres|deres) (server|mailserver|leverantör|leverandør|udbyder|nät|nätverk|netværk|nettverk|ip|ip adress|ip adresse|domän|domæne|domene),
    (twój|twojego|twojej|wasz|waszego|państwa) (serwer|serwera|dostawca|dostawcy|sieć|sieci|adres ip|adresu ip|ip|domena|domeny),
    (váš|vašeho|vaše|vaší) (server|serveru|poskytovatel|poskytovatele|síť|sítě|ip|ip adresa|ip adresy|doména|domény),
    (ваш|ваша|ваше|вашего|вашей|вашему|вашої|вашого) (сервер|сервера|серверу|хост|хоста|ip|ip адрес|ip адреса|домен|домена|домену|сеть|сети|мережі|провайдер|провайдера|хостинг|хостинга),
    serveur (expéditeur|émetteur), serwer nadawcy, server mittente, servidor remitente, servidor remetente,
    сервер отправителя, ip osoitteesi, palvelimesi, ip címe, szervere, sunucunuz, sunucunuzdan, ip adresiniz,
    ip adresinizden`,
  /** "We do not take": the verb of a server that refuses. */
  weRefuseAbroad: `
    nous refusons, nous rejetons, nous n acceptons, n est pas accepté, ne sont pas acceptés, wir nehmen keine,
    nehmen wir nicht, wir akzeptieren keine, wir lehnen, nicht angenommen, no aceptamos, rechazamos, no se acepta,
    no se aceptan, não aceitamos, rejeitamos, recusamos, non accettiamo, rifiutiamo, non viene accettata,
    wij weigeren, we weigeren, accepteren geen, accepteren wij niet, vi tar inte emot, vi accepterar inte, tas inte emot,
    vi modtager ikke, vi accepterer ikke, vi tar ikke imot, nie przyjmujemy, odrzucamy, nie akceptujemy,
    nie jest przyjmowana, nepřijímáme, odmítáme, не принимаем, не принимается, не принимаются, отклоняем, отклоняется,
    отклоняются, остановлен, не приймаємо, не приймається, kabul etmiyoruz, kabul edilmiyor`,
  messageAbroad: `
    message, messages, courriels, email, emails, mails, envois, connexions, nachrichten, verbindungen, anfragen,
    mensajes, correos, envíos, conexiones, mensagens, envios, conexões, messaggi, invii, connessioni, berichten,
    verbindingen, meddelanden, brev, anslutningar, beskeder, meldinger, forbindelser, viestiä, wiadomości, listów,
    połączeń, zpráv, připojení, писем, сообщений, соединений, подключений, листів, повідомлень, ileti, mesaj, üzenet`,
  tooBigAbroad: `
    trop (gros|grand|volumineux|lourd), zu (groß|gross|umfangreich), demasiado grande, muito grande, troppo grande,
    te groot, för stort, för stor, zbyt (duża|duży|duże), za duża, слишком (большое|велик|велико|большой)`,
  tooManyAbroad: `
    trop de, trop d, zu viele, zuviele, demasiados, demasiadas, muitos, muitas, troppi, troppe, te veel, för många, for mange,
    zbyt wiele, zbyt dużo, příliš mnoho, слишком много, занадто багато, liian monta, liikaa, túl sok, çok fazla`,
  perTimeAbroad: `
    par (heure|jour|minute), pour cette heure, pro (stunde|tag|minute), por (hora|día|minuto), al giorno, all ora,
    per (uur|dag|minuut|timme|time), na (godzinę|dobę|minutę), dziennie, za (hodinu|den), (в|за) (час|день|сутки|минуту),
    за (годину|добу), saatte, günde, óránként, naponta, en peu de temps, in kurzer zeit, en poco tiempo, em pouco tempo,
    in poco tempo, in korte tijd, på kort tid, w krótkim czasie`,
  spaceAbroad: `
    place, espace, espace disque, quota, limite de stockage, platz, speicherplatz, speicher, speicherlimit, kontingent,
    espacio, cuota, almacenamiento, espaço, cota, armazenamento, spazio, ruimte, opslagruimte, quotum, utrymme,
    lagringsutrymme, plads, lagerplads, plass, miejsca, limit miejsca, limit skrzynki, místo, místa, kvótu, место, места,
    квоту, квоты, місця, tila, tilaa, kiintiö, tárhely, kvóta, yer, kota`,
  usedUpAbroad: `
    dépassé, épuisé, utilisé, rempli, überschritten, erschöpft, aufgebraucht, verbraucht, superado, agotado, excedido,
    excedió, superó, esgotou, excedeu, ultrapassou, superato, esaurito, finito, overschreden, opgebruikt, överskridit,
    använt, overskredet, opbrugt, brukt, przekroczył, przekroczono, przekroczyła, wyczerpał, wykorzystał, překročil,
    vyčerpal, превысил, превысила, исчерпал, исчерпала, закончилось, кончилось, перевищив, вичерпав, ylittänyt, túllépte,
    aştı`,
  lacksAbroad: `
    n a plus, n a pas, plus de, plus assez, pas assez, manque de, kein, keinen, keine, nicht genug, nicht genügend,
    no tiene, no hay, sin, falta de, não tem, não há, sem, non ha, non c è, senza, geen, onvoldoende, niet genoeg, inget,
    ingen, nie ma, brak, zabrakło, není, nemá, нет, не хватает, недостаточно, не осталось, немає, бракує, ei ole, nincs,
    yeterli`,
};

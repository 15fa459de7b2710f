/**
 * Groups of words in French, German, Spanish, Portuguese, Italian, Dutch, Scandinavian languages, Polish, Czech and
 * Russian. Accents are folded on both sides, so one spelling serves Spanish and Portuguese where only those differ.
 */
export const vocabularyAbroad: Readonly<Record<string, string>> = {
  mailboxAbroad: `
    utilisateur, usager, destinataire, adresse, adresse email, adresse mail, compte, boite, boite aux lettres, boite
    de réception, messagerie, bal, abonné, benutzer, nutzer, empfänger, empfängeradresse, postfach, konto,
    benutzerkonto, emailadresse, email adresse, mailadresse, teilnehmer, kunde, usuario, destinatario, cuenta,
    dirección, dirección de correo, buzón, casilla, conta, endereço, endereço de email, caixa postal, caixa de
    entrada, caixa de correio, utente, indirizzo, casella, casella di posta, gebruiker, ontvanger, adres, emailadres,
    email adres, postbus, postvak, brievenbus, account, mailbox, användare, användaren, mottagare, mottagaren, adress,
    adressen, konto, kontot, brevlåda, brevlådan, inkorg, użytkownik, użytkownika, odbiorca, odbiorcy, adresat,
    adresata, skrzynka, skrzynki, uživatel, příjemce, schránka, adresát, účet, modtager, modtageren, bruger, brugeren,
    postkasse, mottaker, mottakeren, bruker, brukeren, пользователь, пользователя, получатель, получателя, адрес,
    адреса, адресат, адресата, ящик, ящика, почтовый ящик, почтового ящика, учетная запись, аккаунт, абонент,
    correspondant, abonnement, benutzers, nutzers, empfängers, kunden, postfachs, usuarios, caixa, utenza, utenti,
    gebruikers, ontvangers, användarens, mottagarens, konta, kontem, skrzynce, adresu, adresem, użytkownikiem,
    uživatele, schránku, adresa, kontoen, modtagerens, brugerens, postkassen, indbakke, indbakken, mottakerens,
    innboks, innboksen, käyttäjä, käyttäjää, vastaanottaja, vastaanottajaa, vastaanottajan, osoite, osoitetta,
    postilaatikko, postilaatikkoa, tili, tiliä, utilizador, utilizadores, felhasználó, cím, e mail cím, címzett, címzetté, postafiók, postafiókja, fiók,
    kullanıcı, alıcı, alıcının, alıcı adresi, hesap, hesabı, posta kutusu, користувач, користувача, користувачем,
    отримувач, отримувача, скринька, скриньки, скриньку, обліковий запис, пользователем, адресом, ящике, аккаунта,
    учетной записи, почтового адреса, nom du destinataire, nome utente, benutzername, nombre de usuario, nome de
    usuário, gebruikersnaam, användarnamn, nazwa użytkownika, имя пользователя, konto e mail, konto email, абонента,
    пользователи, получатели, användarkontot, användarkonto, brukerkontoen, brugerkontoen, benutzerkontos, mailkonto,
    email konto`,
  /** The sender and all that is hers. */
  senderAbroad: `
    expéditeur, émetteur, absender, absenders, absenderadresse, absenderdomain, absenderdomäne, sender adresse,
    remitente, remetente, mittente, afzender, afzenderadres, avsändare, avsändaren, avsändaradress, avsändaradressen,
    nadawca, nadawcy, odesílatel, odesílatele, afsender, afsenderen, avsender, avsenderen, отправитель, отправителя,
    отправителю, afsenderens, avsenderens, lähettäjä, lähettäjän, feladó, gönderen, gönderenin, gönderici, відправник,
    відправника, votre adresse, ihre adresse, ihrer adresse, uw adres, din adress, din adresse, twój adres, państwa
    adres, ваш адрес, вашего адреса, vaše adresa, ваша адреса, votre compte, ihr konto, ihr postfach, tu cuenta, sua
    conta, il tuo account, il vostro account, uw account, je account, ditt konto, din konto, twoje konto, państwa
    konto, váš účet, ваш аккаунт, ваша учетная запись, ваш ящик, ваш обліковий запис, hesabınız, tilisi, adresse de
    retour, adresse de réponse, rücksendeadresse, rücksendeadresse, antwortadresse, dirección de retorno, dirección de
    respuesta, endereço de retorno, endereço de resposta, indirizzo di ritorno, indirizzo di risposta, retouradres,
    antwoordadres, returadress, svarsadress, adres zwrotny, обратный адрес, обратного адреса, зворотна адреса,
    dirección de envío, vostro indirizzo, tuo indirizzo, seu endereço, adresse d expédition, adresse d envoi,
    indirizzo di invio, endereço de envio, verzendadres, adres nadania, expéditeurs, émetteurs, remitentes,
    remetentes, mittenti, afzenders, nadawców, отправителей, відправників`,
  goneAbroad: `
    inconnu, inconnue, non trouvé, non trouvée, pas trouvé, inexistant, inexistante, introuvable, invalide, non valide, n existe pas, n existe plus,
    nexiste pas, n est pas valide, n est pas connu, incorrecte, erronée, supprimé, supprimée, n a pas été trouvé, n a
    pas été trouvée, unbekannt, existiert nicht, existieren nicht, nicht vorhanden, nicht gefunden, ungültig, nicht
    bekannt, gibt es nicht, nicht existent, nicht gültig, nicht mehr gültig, nicht verfügbar, gelöscht, no existe, no
    existen, desconocido, desconocida, no encontrado, no encontrada, no fue encontrado, no fue encontrada, no ha sido
    encontrado, no se encontró, no se encuentra, no se ha encontrado, inexistente, inesistente, inválido, inválida, no
    válido, no válida, no es válido, no es válida, incorrecto, incorrecta, errónea, errado, errata, não existe, não
    existem, desconhecido, desconhecida, não encontrado, não encontrada, não foi encontrado, não foi encontrada, não
    localizado, não é válido, excluída, sconosciuto, sconosciuta, non esiste, non trovato, non trovata, non valido,
    non valida, non è valido, non è valida, non è stato trovato, non è stata trovata, onbekend, bestaat niet, niet
    gevonden, ongeldig, niet bekend, okänd, okänt, finns inte, finns ej, hittades inte, inte hittas, ogiltig,
    existerar inte, saknas, nieznany, nieznana, nie istnieje, nieprawidłowy, nie znaleziono, nie został znaleziony,
    nie została znaleziona, niepoprawny, neexistuje, nenalezen, nenalezena, není znám, neznámý, ukendt, findes ikke,
    ukjent, finnes ikke, eksisterer ikke, не существует, не найден, не найдена, не найдено, неизвестен, не
    зарегистрирован, недействителен, отсутствует, неверен, не обнаружен, удален, удалена, удалено, видалено, usunięty,
    usunięta, usunięte, ne figure pas, ne correspond pas, ne correspond à aucun, n appartient pas, n appartient à
    aucun, gibt es .. nicht, no figura, no pertenece, no corresponde, no está registrado, no está registrada, no es
    correcta, não consta, não pertence, não corresponde, não está cadastrado, não está registrado, não é válida, non
    risulta, non corrisponde, non appartiene, non figura, non è presente, non è registrato, niet geldig, komt niet
    voor, inte finns, är ogiltig, nie odnaleziono, nie figuruje, nebyl nalezen, nebyla nalezena, neplatná, neplatný,
    není platná, blev ikke fundet, ble ikke funnet, ikke fundet, ikke funnet, er ugyldig, kendes ikke, ei löydy, ei
    löytynyt, ei ole olemassa, ei tunneta, tuntematon, nem létezik, nem található, ismeretlen, érvénytelen,
    bulunamadı, mevcut değil, kayıtlı değil, geçersiz, не існує, не знайдено, не зареєстрований, не зареєстровано, не
    значится, не числится, не зарегистрирована, недействительна, неправильный, nicht existiert, nicht mehr existiert,
    nicht bekannt ist, niet bestaat, niet meer bestaat, incorrect, n est plus utilisé, n est plus utilisée, n est plus
    valide, n est plus en service, nicht eingerichtet, nicht mehr verwendet, nicht mehr in gebrauch, falsch
    geschrieben, nicht registriert, no está dado de alta, no está dada de alta, ya no existe, ya no trabaja, ya no
    está en uso, no registrado, no registrada, no reconocido, não cadastrado, não cadastrada, não registrado, não
    reconhecido, não está mais em uso, não existe mais, não trabalha mais, non riconosciuto, non riconosciuta, non
    registrato, non registrata, non più in uso, non è più in uso, non lavora più, niet meer in gebruik, niet in
    gebruik, niet meer bekend, niet geregistreerd, är felaktig, inte registrerad, inte längre, nie posiada konta, nie
    zostało odnalezione, nie zostało znalezione, nie został odnaleziony, nie została odnaleziona, nie jest
    zarejestrowany, není registrován, больше не существует, больше не используется, больше не работает, не
    обслуживается, не зарегистрировано, не обнаружена, eliminado, eliminada, borrado, borrada, borttaget, borttagen,
    raderat, raderad, slettet, verwijderd, cancellato, cancellata, eliminato, eliminata, excluído, removido, removida,
    poistettu, smazán, smazána, silinmiş, silindi, n est pas attribué, n est pas attribuée, nicht vergeben, no está
    asignada, non è assegnato, non è assegnata, não está atribuído`,
  /** In front of the noun. */
  unknownAbroad: `
    aucun, aucune, unbekannter, unbekannte, unbekanntes, ungültige, ungültiger, falsche, kein, keine, nicht
    existierende, no existe, no existe el, no existe la, no existe ese, desconocido, não existe, non esiste, non
    esiste l, nessun, nessuna, onbekende, ongeldige, geen, okänd, ogiltig, ingen sådan, nieznany, nieprawidłowy,
    niepoprawny, brak, brak takiego, brak takiej, nie ma takiego, nie ma takiej, nie istnieje, neznámý, ukendt,
    ukjent, нет такого, нет такой, неизвестный, не существует, такого, неверный, несуществующий, не найден, keinen,
    ningún, ninguna, ningún tal, nenhum, nenhuma, nessuno, ingen, inget, ingen slik, ugyldig, tuntematon,
    virheellinen, ismeretlen, nincs ilyen, érvénytelen, bilinmeyen, geçersiz, taková, takový, neplatná, невідомий,
    невідома, немає такого, немає такої, нет, у нас нет, ikke eksisterende`,
  shutAbroad: `
    désactivé, désactivée, suspendu, suspendue, archivé, archivée, bloqué, bloquée, inactif, inactive, fermé, fermée,
    résilié, résiliée, clôturé, verrouillé, deaktiviert, gesperrt, geschlossen, inaktiv, stillgelegt, gekündigt,
    abgeschaltet, desactivada, desactivado, suspendida, suspendido, deshabilitada, deshabilitado, inactiva, inactivo,
    bloqueada, bloqueado, cancelada, cancelado, desativada, desativado, inativa, inativo, suspensa, suspenso,
    encerrada, disattivata, disattivato, disabilitata, disabilitato, sospesa, sospeso, scaduta, scaduto, inattiva,
    inattivo, bloccata, bloccato, chiusa, geblokkeerd, uitgeschakeld, gedeactiveerd, opgeheven, afgesloten,
    inaktiverat, inaktiverad, avstängt, avstängd, stängt, spärrat, zablokowane, zablokowana, nieaktywne, nieaktywna,
    zawieszone, zawieszona, wyłączone, заблокирован, заблокирована, отключен, отключена, неактивен, неактивна,
    приостановлен, приостановлена, закрыт, закрыта, деактивирован, деактивирована, a pris fin, clôturée, radié, dada
    de baja, dado de baja, cerrado, cerrada, encerrado, chiuso, cessata, cessato, dismessa, dismesso, beëindigd,
    opgezegd, gesloten, avslutat, avslutats, avslutad, stängts, spärrats, lukket, deaktiveret, spærret, nedlagt,
    stengt, sperret, deaktivert, avsluttet, suljettu, lukittu, poistettu käytöstä, zamknięta, zamknięte, wyłączona,
    wygasło, zablokován, zablokována, zrušen, zrušena, zrušeno, deaktivován, deaktivována, megszűnt, letiltva,
    felfüggesztve, fel van függesztve, kapatılmış, kapatıldı, kapalı, askıya alınmış, askıya alındı, devre dışı,
    dondurulmuş, заблоковано, заблокований, вимкнено, деактивовано, закрито, закрыто, отключено, заблокировано,
    приостановлено, деактивировано, n est plus actif, n est plus active, n est pas actif, gelé, nicht mehr aktiv,
    nicht aktiv, eingefroren, no está activo, no está activa, congelada, congelado, não está ativo, não está ativa,
    congelata, non è più attivo, non è più attiva, non più attivo, non è attivo, non è attiva, niet meer actief, niet
    actief, bevroren, inte aktiv, fryst, ikke aktiv, frosset, nie jest aktywne, nie jest aktywna, zamrożone,
    заморожен, заморожена, заморожено, не активен, не активна, неактивно, en sommeil, en veille, ruht, stillgelegt, en reposo, in slaapstand, vilande,
    uśpione, uśpiona`,
  storeAbroad: `
    boite, boite aux lettres, boite de réception, bal, compte, messagerie, quota, espace, capacité, postfach, mailbox,
    posteingang, speicherplatz, speicherkontingent, kontingent, postfachs, empfängers, speichergrenze,
    speicherkapazität, buzón, casilla, bandeja, cuenta, cuota, almacenamiento, casella, casella di posta, caixa,
    conta, spazio, espaço, espacio, caixa postal, caixa de entrada, postvak, postbus, quotum, brievenbus, brevlåda,
    brevlådan, inkorg, inkorgen, postlåda, utrymme, skrzynka, skrzynki, konto, почтовый ящик, ящик, ящика, квота,
    квоты, место, лимит, postkasse, postkassen, kontoen, innboks, innboksen, indbakke, indbakken, postilaatikko,
    schránka, schránky, postafiók, posta kutusu, kotası, скринька, скриньку, kvótu, kvóta`,
  fullAbroad: `
    pleine, plein, saturée, saturé, remplie, dépassé, dépassée, épuisé, insuffisant, voll, überfüllt, überschritten,
    erschöpft, ausgeschöpft, aufgebraucht, belegt, lleno, llena, excedida, excedido, superada, superado, satura,
    agotado, agotada, piena, pieno, esaurito, esaurita, superato, cheia, cheio, lotada, excedeu, estourada, esgotado,
    esgotou, vol, overschreden, overvol, full, fullt, slut, pełna, przepełniona, zapełniona, przekroczony,
    przekroczona, przekroczono, переполнен, переполнена, заполнен, полон, превышена, превышен, закончилось, исчерпана,
    исчерпан, недостаточно, fuld, fyldt, plná, plný, täynnä, megtelt, betelt, dolu, dolmuş, doldu, aşıldı, aştı,
    переповнена, переповнено, переповнений, заполнена, překročena, překročil, překročil kvótu`,
  refusedAbroad: `
    n est pas autorisé, n est pas autorisée, refusé, refusée, rejeté, rejetée, interdit, interdite, non autorisé, non
    autorisée, abgelehnt, zurückgewiesen, verweigert, gesperrt, blockiert, nicht erlaubt, nicht zugelassen, nicht
    akzeptiert, rechazado, rechazada, bloqueado, bloqueada, denegado, no permitido, no autorizado, no autorizada, não
    autorizado, não autorizada, não permitido, recusado, recusada, rejeitado, rejeitada, rifiutato, rifiutata,
    respinto, respinta, non autorizzato, non consentito, bloccato, geweigerd, afgewezen, niet toegestaan, geblokkeerd,
    avvisad, avvisades, nekad, blockerad, spärrad, inte tillåten, odrzucony, odrzucona, zablokowany, zabroniony,
    odmítnut, afvist, avvist, отклонен, отклонено, отвергнут, отвергнуто, запрещен, запрещено, заблокирован, не
    авторизован, не разрешен, refusés, refusées, rejetés, bloqués, rechazados, bloqueados, rejeitados, rejeitadas,
    rifiutati, respinti, blokeret, blokkert, afvises, avvises, nicht angenommen, reddedildi, engellendi, відхилено,
    заблоковано, zablokowana, zablokowano, odmítnuta, blokována, estetty`,
};

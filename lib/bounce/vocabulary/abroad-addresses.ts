/** The recipient and what has become of the address, by the beginnings of words; see `vocabulary-abroad-stems.ts`. */
export const vocabularyAbroadAddresses: Readonly<Record<string, string>> = {
  recipientAbroad: `
    destinatair*, utilisateur*, usager*, abonné*, benutzer*, nutzer*, empfänger*, teilnehmer*, adressat*, mailadress*,
    emailadress*, mailkonto*, zieladress*, usuari*, destinatari*, abonad*, utent*, utenz*, gebruiker*, ontvanger*,
    geadresseerd*, mailadres*, emailadres*, användar*, mottagar*, postadress*, adressaten, odbiorc*, użytkown*, adresat*, abonent*,
    пользовател*, получател*, адресат*, абонент*, ящик*, аккаунт*, учетн* запис*, skrzyn*, brevlåd*, postvak*,
    modtager*, mottaker*, příjemc*, uživatel*, користувач*, отримувач*, e mail adresse, adresse mail, kontot`,
  senderStemAbroad: `
    expédit*, émett*, absender*, remitent*, remetent*, mittent*, afzender*, avsändar*, nadawc*, odesílat*, afsender*, avsender*, отправител*,
    відправник*, absenderdom*, afzenderdom*, avsändardom*`,
  noLongerThereAbroad: `
    inexistant*, introuvable*, inconnu*, erroné*, mal orthograph*, mal saisi*, n a jamais (été créé*|existé),
    (n est|n a) (pas|plus) (valide|valable|reconnu*), supprimé*, unbekannt*, ungültig*, falsch, fehlerhaft,
    nicht .. (angelegt|eingerichtet|bekannt|registriert|vorhanden|verzeichnet|geführt|existent|gültig|zugeordnet), niemand*, gelöscht*,
    inexistente*, desconocid*, erróne*, mal escrit*, inválido, inválida, borrad*, eliminad*, suprimid*, desconhecid*, apagad*,
    excluíd*, removid*, errad*, incorreto, incorreta, incorrecto, incorrecta, inesistent*, sconosciut*, errat*, rimoss*, cancellat*,
    (non|non è) più valid*, onbekend*, ongeldig*, onjuist*, klopt niet, niet .. (bekend|geldig|geregistreerd), verwijderd*,
    bestaat .. niet, okänd*, felstav*, felaktig*, ogiltig*, borttag*, tagits bort, raderad*, finns inte, existerar inte, nieznan*, nieistniej*,
    nieprawidł*, niepopraw*, błędn*, usunięt*, skasowan*, nie istniej*, неизвест*, неверн*, неправильн*, ошибочн*,
    несущест*, недейств*, удален*, выбыл*, не (существ*|найден*|зарегистрир*|значится|обнаруж*), ukendt*, ukjent*, neznám*, neexist*`,
  shutDownAbroad: `
    désactiv*, suspendu*, suspendid*, suspenso*, suspensa*, résili*, clôtur*, verrouill*, bloqué, bloquée, inactif, deaktiv*, inaktiv*, gesperrt*, stillgel*, abgeschaltet*,
    gekündigt*, eingefror*, geschlossen*, ruht, desactiv*, deshabilit*, inhabilit*, bloquead*, congelad*, cancelad*, (dado|dada) de baja, inactivo, inactiva,
    desativ*, encerrad*, inativ*, disattiv*, disabilit*, sospes*, bloccat*, chius*, cessat*, (non|non è) più attiv*, inattiv*, uitgeschak*, gedeactiv*,
    opgehev*, opgezeg*, afgeslot*, geblokk*, beëindig*, (niet|non) .. actief, inaktiver*, avstäng*, spärra*, låst, avslut*, nedlagt, wyłączon*, zablokowan*, zawieszon*,
    nieaktywn*, zamknięt*, dezaktyw*, zamroż*, wygasł*, отключ*, заблокир*, приостан*, деактив*, закрыт*, заморож*, неактив*`,
  /** Why a provider shuts a customer's mailbox. */
  unpaidAbroad: `
    impayé*, faute de paiement, défaut de paiement, unbezahlt*, offene* rechnung*, nichtzahlung, zahlungsverzug, zahlungsrückst*, impago*, falta de pago, morosidad,
    inadimpl*, falta de pagamento, morosità, mancato pagamento, wanbetaling, niet betaald*, obetald*, utebliven betalning,
    nieopłac*, brak* (opłaty|płatności|wpłaty), неуплат*, неоплат*, задолжен*, dlužn*`,
  idleAbroad: `
    inactivité, inaktivität, nichtbenutz*, nichtnutz*, inactividad, falta de uso, inatividade, inattività, mancato utilizzo, inactiviteit, inaktivitet, nieaktywno*,
    неактивност*, бездейств*, nepoužív*, inutilisé*, non utilizzat*, nicht genutzt, unbenutzt*`,
  /** Many recipients under one address. */
  groupAbroad: `
    groupe, gruppe, gruppen, verteiler*, verteilerliste, mailingliste, grupo, gruppo, groep, gruppen, grupp*, grupa, grupy, групп*, рассылк*, lista, liste, lijst, listan, lista de
    distribución, lista de distribuição, lista di distribuzione, liste de diffusion, distributielijst, lista dystrybucyjna`,
  takesOnlyAbroad: `
    n accept* que, n admet que, ne reçoit que, réservé* aux, nimmt nur, akzeptiert nur, empfängt nur, (solo|sólo|solamente) (acept*|admit*|recib*), (acept*|admit*|recib*) (solo|sólo|solamente|únicamente),
    (só|somente|apenas) (aceit*|receb*), (aceit*|receb*) (só|somente|apenas), não (aceit*|receb*) .. extern*, (accetta|riceve|ammette) (solo|soltanto|esclusivamente), (accepteert|ontvangt) (alleen|enkel|uitsluitend),
    tar (bara|endast|enbart) emot, (przyjmuje|akceptuje|odbiera) .. (tylko|wyłącznie|jedynie), (tylko|wyłącznie) (od|dla), (принимает|получает) .. (только|лишь), modtager kun, tar kun imot`,
};

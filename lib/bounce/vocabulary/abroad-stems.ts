/**
 * What a reply abroad is about, by the beginnings of words: these languages bend their words and put them together, and a
 * beginning serves all forms. For structures such as "what lacks + what is lacking"; each beginning is of four letters.
 */
export const vocabularyAbroadStems: Readonly<Record<string, string>> = {
  /** The mail itself, or what hangs on it. */
  mailAbroad: `
    message, messages, courriel*, courrier*, nachricht*, mail, mails, email, emails, e mail, e mails, mensaje*, correo,
    correos, mensage*, messaggi*, bericht*, meddeland*, e postmeddeland*, brevet, brev, wiadomoś*, przesyłk*, list,
    письм*, сообщен*, pismo, pisma, soobshchen*, beskeden, meldingen, zpráva, viesti, üzenet, повідомлен*, лист,
    {attachmentAbroad}`,
  attachmentAbroad: `
    pièce jointe, pièces jointes, fichier joint, anhang*, anhäng*, dateianh*, angehängte*, anlage, anlagen, adjunto*,
    anexo*, anexad*, allegat*, bijlage*, bilaga*, bilago*, załączni*, вложен*, vedhæft*, vedlegg*, příloh*, liitetie*,
    вкладен*, melléklet*, vlozhen*`,
  sizeAbroad: `
    taille, größe, dateigröße, nachrichtengröße, mailgröße, maximalgröße, tamaño, tamanho, dimension*, dimensã*, grootte,
    omvang, storlek*, maxstorlek*, størrelse*, rozmiar*, wielkość, wielkości, размер*, объем, объема, velikost*, koko,
    méret*, boyut*, розмір*, poids, peso, razmer*`,
  exceedsAbroad: `
    dépasse*, excède*, surpass*, überschreit*, übersteig*, größer als, exced*, supera*, sobrepas*, ultrapass*, oltrepass*,
    eccede*, overschrijd*, overstijg*, groter dan, överskrid*, överstig*, större än, overskrid*, overstig*, przekracz*,
    przekroczy*, większ*, превыша*, превысил*, перевищ*, překrač*, pesa más, plus (gros*|grand*|lourd*|volumineux) que,
    más (grande|pesado) (que|de), maior (do )?que, superior* (a|à|ao|au), superiore a, più grande, prevysha*`,
  tooBigAbroad: `
    (trop|zu|demasiado|muy|muito|troppo|te|för|for|zbyt|za|слишком|занадто|příliš|túl|çok|slishkom) (volumineu*|umfangreich|voluminos*|gros|grosse|lourd|lourde|grand|grande|pesado|pesada|groß|lang|groot|zwaar|stor|stort|stora|duża|duży|duże|wielka|велик*|больш*|объемн*|тяжел*|velká|velký|nagy|büyük|bolshoe|bolshoy),
    grande demais, pesada demais, pesado demais`,
  /** Where mail lies: a limit of it is the mailbox's and no limit of the message. */
  storeroomAbroad: `
    boite*, bal, messagerie, postfach*, posteingang*, konto, kontos, buzón, buzones, casilla*, bandeja*, cuenta*, caixa*,
    conta, casell*, cassett*, postvak*, postbus*, brievenbus*, brevlåd*, postlåd*, inkorg*, skrzyn*, koncie, konta,
    ящик*, аккаунт*, postkass*, innboks*, indbakke*, schránk*, скриньк*, postilaatik*, postafiók*, yashchik*, yashik*`,
  /** Room for mail. */
  roomAbroad: `
    quota, quotas, espace, place, capacité, stockage, speicher*, kontingent*, kapazität*, platz, postfachgröße,
    espacio, cuota, capacidad, almacenamiento, espaço, cota, capacidade, armazenamento, spazio, capacità, ruimte,
    opslag*, quotum, capaciteit, utrymme*, lagrings*, kvot*, kapacitet*, miejsc*, pojemnoś*, limit miejsca, квот*,
    емкост*, место, места, plads, plass, kvote*, místo, místa, kvóta, kvótu, kiintiö*, tárhely*, kota, місця, kvota,
    объем ящика, объем хранилища`,
  spentAbroad: `
    dépass*, épuis*, atteint*, satur*, plein, pleine, remplie, überschritt*, erschöpf*, ausgeschöpf*, aufgebrauch*,
    verbrauch*, erreicht, voll, belegt, agotad*, agotó, excedi*, superad*, llen*, alcanzad*, complet*, esgotad*, esgotou,
    estour*, atingi*, chei*, lotad*, esaurit*, superat*, pien*, raggiunt*, overschred*, bereikt, opgebruikt, vol, slut,
    full, fullt, fulla, överskrid*, nådd, nått, przekrocz*, wyczerp*, pełn*, zapełni*, osiągn*, skończy*, zabrakł*,
    превыш*, исчерп*, заполн*, переполн*, закончи*, кончил*, достиг*, fuld, fyldt, opbrugt, overskred*, plný, plná,
    vyčerp*, překroč*, täynnä, betelt, megtelt, dolu, doldu, вичерп*, перевищ*, perepoln*`,
  /** Not there, or not enough of it. */
  lackAbroad: `
    plus de, plus d, plus assez, pas assez, pas de, pas d, manque*, insuffisant*, aucun, aucune, kein, keine, keinen,
    nicht genug, nicht genügend, nicht ausreichend, unzureichend*, zu wenig, sin, no hay, no queda, no tiene, falta*,
    insuficient*, sem, não há, não tem, não possui, nenhum, senza, non ha, non c è, manca*, insufficient*, nessun, geen,
    onvoldoende, niet genoeg, te weinig, ontbre*, ingen, inget, inga, otillräcklig*, saknar, saknas, för lite, brak,
    nie ma, nie posiada, zabrakło, za mało, нет, не хватает, недостат*, не осталось, отсутств*, не имеет, není, nemá,
    немає, бракує, fehlt, fehlen, utilstrækkelig*, utilstrekkelig*`,
  /** Programs that do harm, and those that look for them. */
  malwareAbroad: `
    virus, virusdrabb*, virusinfi*, viren, virenscan*, virenschutz*, virenprüf*, virenfilter, virusscan*, virusskann*,
    antivirus*, antywirus*, антивирус*, wirus*, вирус*, вірус*, malware, schadsoftware, schadcode, schadprogramm*, schädlich*,
    trojan*, trojaan*, троян*, malveillant*, malicios*, malintencionad*, codice dannoso, dannos*, kwaadaardig*, skadlig*,
    ondsindet*, złośliw*, вредонос*, зловред*, infect*, infizier*, infett*, inficera*, smitt*, geïnfecteerd, besmet*,
    zainfek*, zaraż*, заражен*, škodliv*, kártékony, zararlı`,
  forbiddenAbroad: `
    interdit*, prohib*, proibi*, verboten*, unzulässig*, unerlaubt*, vietat*, verboden, förbjud*, otillåt*, zabronion*,
    niedozwol*, zakazan*, недопустим*, запрещ*, forbudt, заборонен*, (nicht|ikke|inte|niet) (\
zulässig|erlaubt|gestattet|zugelassen|akzeptiert|toegestaan|geaccepteerd|is toegestaan|tillåten|tillåtna|tillåtet|tilladt|tillatt),
    tillåts inte, (pas|plus|non) (accepté*|acceptée*|autorisé*|admis|admise*|permis*), no (se )?(permit*|admit*|acept*),
    não (é |são )?(permit*|aceit*|admit*), non (è |sono )?(consentit*|permess*|ammess*|accettat*), nie (jest |są )?(\
dozwol*|akceptow*), не (допуск*|разреш*|принима*)`,
  stoppedAbroad: `
    refusé*, rejeté*, bloqué*, bloqu*, supprimé*, éliminé*, abgelehnt*, blockiert*, gelöscht*, entfernt*, abgewiesen*,
    rechaz*, eliminad*, recusad*, rejeitad*, removid*, rifiutat*, respint*, bloccat*, eliminat*, rimoss*, geweiger*,
    geblokk*, verwijder*, tegengehoud*, stoppad*, blockera*, avvisa*, borttag*, raderad*, togs bort, odrzuc*, zablok*,
    usunię*, zatrzym*, отклон*, отверг*, заблокир*, удален*, остановл*, afvist*, slettet*`,
  suspectAbroad: `
    suspect*, dangereu*, douteu*, verdächtig*, gefährlich*, bedenklich*, sospechos*, peligros*, suspeit*, perigos*,
    sospett*, pericolos*, verdacht*, gevaarlijk*, misstänk*, farlig*, podejrzan*, niebezpieczn*, подозрит*, опасн*`,
  spamAbroad: `
    spam, pourriel*, indésirable*, publicit*, unerwünscht*, unaufgefordert*, werbemail*, werbung*, spamverdacht*, spammail*, spamfilter*,
    no desead*, publicidad, indesejad*, não solicitad*, propaganda, lixo, indesiderat*, posta spazzatura, ongewenst*,
    reclame*, spamberich*, skräppost*, oönskad*, reklam*, niechcian*, niezamówion*, antyspam*, спам*, нежелательн*,
    реклам*, рассыл*, uønsket*, nevyžád*`,
  simultaneousAbroad: `
    simultan*, gleichzeitig*, parallel*, contemporane*, gelijktijdig*, samtidig*, jednoczes*, równoczes*, одновремен*,
    concurrent*, souběžn*, yhtäaik*, egyidej*, eşzamanl*, одночас*`,
  /** What is counted and kept within limits. */
  countedAbroad: `
    connexion*, sessions, requêtes, destinataires, verbindung*, sitzung*, empfänger*, anfragen, conexion*, conexõ*,
    sesiones, destinatari*, sessõ*, conness*, sessioni, verbinding*, sessies, ontvangers, anslutning*, session*,
    mottagare*, forbindelse*, połącze*, sesji, odbiorców, соединен*, подключен*, сесси*, сеанс*, получател*, адресат*,
    připojen*, з єднан*, messages, courriels, nachrichten, mails, emails, e mails, mensajes, correos, mensagens,
    messaggi, berichten, meddelanden, wiadomośc*, писем, сообщен*, envois, envíos, envios, invii, soedinen*`,
  countAbroad: `
    nombre, quota, quotas, limite, limites, zahl, anzahl, höchstzahl, limit, limits, obergrenze, grenze, número, límite,
    cuota, numero, massimo, quantità, aantal, limiet, quotum, antal, antalet, gräns*, maxantal*, liczb*, limitu, числ*,
    количеств*, лимит*, ограничен*, предел*, antallet, počet`,
};

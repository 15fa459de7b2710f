/** Faults that pass, look-ups that fail, and what is not found, in other European languages. */
export const vocabularyAbroadFaults: Readonly<Record<string, string>> = {
  /** "Cannot be found", before or behind what is looked for. */
  notFoundAbroad: `
    impossible de (trouver|localiser), n a pas (pu )?(été |être )?(trouvé*|trouver), n ont pas pu être trouvé*,
    ne (trouve|trouvons) pas, introuvable*, nicht (mehr )?(gefunden|ermittelt|aufgelöst|aufgefunden|auflösbar|auffindbar|zu finden),
    (nicht|kann nicht|konnte nicht) .. (gefunden|ermittelt|aufgelöst) werden,
    no (se )?(ha |han |hemos |fue |ha sido )?(podido |pudo |puede |pudimos |podemos |posible )?(encontrar|encontró|encontrado|encontrada|localizar|localizó|localizado|hallar|hallado|encuentra),
    imposible (encontrar|localizar), não (foi |é |pôde |pode )?(possível |ser )?(encontrar|encontrado|encontrada|localizar|localizado|localizada),
    não (conseguimos|conseguiu|consegue) (encontrar|localizar), impossível (encontrar|localizar),
    (impossibile|non è possibile|non è stato possibile|non si riesce a|non riesce a|non riusciamo a) (trovare|individuare|localizzare|rintracciare),
    non (è |è stato |è stata )?(trovato|trovata|trova|rintracciabile), niet (is |kan |kon |meer )?(worden )?(gevonden|vinden|vindbaar),
    niet (kan|kon) worden gevonden, onvindbaar, (gick|går) (det )?inte att (hitta|finna), inte (kunde |kan )?(hittas|hittades|hitta|finnas),
    hittades inte, kunde inte hitta*, kan inte hittas, nie (można |udało się |można było |mógł )?(znaleźć|odnaleźć|zlokalizować),
    nie (znaleziono|odnaleziono|została znaleziona|zostało znalezione|został znaleziony),
    не (удается|удалось|можем|смогли|могу|получается) (найти|обнаружить|определить), невозможно найти, не (найден*|обнаружен*),
    (kunne|kan) ikke (findes|finnes|finde|finne), nelze (najít|nalézt), nepodařilo se najít, не вдалося знайти`,
  domainAbroad: `
    domaine*, domän*, domain, domains, domainname*, dominio*, domínio*, domein*, domen*, domén*, domæne*, домен*,
    verkkotunnu*, alan adı`,
  /** A domain that has run out, or was given up. */
  endedAbroad: `
    (a |est |a été )?(expir*|résili*|supprim*|arrêt*), abgelaufen, (wurde |ist )?(eingestellt|gekündigt|gelöscht|aufgegeben|abgeschaltet|beendet),
    (ha )?(caduc*|vencid*|expirad*|expiró|cesado), (fue|ha sido) (eliminad*|dado de baja|cancelad*), venceu, expirou,
    (foi|está) (desativad*|cancelad*|encerrad*|removid*|desligad*|descontinuad*), deixou de, scadut*, (è stato|è stata|è) (dismess*|cessat*|cancellat*|chius*|disattivat*),
    (is |heeft )?verlopen, opgeheven, beëindigd, opgezegd, stopgezet, (har )?(upphört|avslutats|avregistrer*|utgått), nedlag*, lagts ned*,
    wygasł*, zlikwidow*, wyrejestrow*, usunięt*, истек*, просроч*, снят с, не делегир*, разделегир*, закрыт*, отключен*, прекращ*, прекратил*,
    udløbet, utløpt, vypršel*, vanhentu*, lejárt, закінчив*, не обслужив*, больше не (обслужив*|используется|существует),
    nicht mehr (registriert|gehostet|vergeben|aktiv|betrieben|in betrieb|existent), plus (hébergé*|enregistré*|actif|utilisé*|en service),
    ya no (existe|está|se)*, já não (existe|está|é), não está mais, não existe mais, non è più (attiv*|registrat*|in uso|gestit*),
    niet meer (actief|geregistreerd|in gebruik|gehost), inte längre (registrerad*|aktiv*|i bruk), nie jest już (obsługiw*|aktywn*|zarejestr*)`,
  /** "Takes no mail any more." */
  takesNoMailAbroad: `
    (ne reçoit|n accepte|ne prend) (plus|pas) (de |d |aucun |aucune )?(courrier*|courriel*|mail|mails|message|messages|email|emails|les messages|les mails|les emails|les courriels),
    (nimmt|nehmen|empfängt|akzeptiert|akzeptieren|bekommt) (hier )?keine* (mails|mail|e mails|emails|email|post|nachrichten),
    (nimmt|nehmen) keine .. entgegen, (ya )?no (recibe|acepta|admite) (más )?(ningún )?(correo|correos|mensajes|email|emails),
    (já )?não (recebe|aceita) (mais )?(email|emails|e mails|mensagens|correio|mail|mails|correspondência),
    non (riceve|accetta) (più )?(posta|email|mail|messaggi|e mail), (ontvangt|accepteert|neemt) (er )?geen (email|emails|e mail|e mails|mail|post|berichten),
    tar (inte|ej) (längre )?emot (någon |några )?(e post|mail|post|meddelanden|mejl|epost),
    nie (przyjmuje|odbiera|obsługuje) (już )?(poczty|wiadomości|maili|e maili), (больше )?не (принимает|получает|обслуживает) (больше )?(почту|письма|сообщения),
    почта .. не принимается, modtager ikke (længere )?(mail|post|e mail), tar ikke (lenger )?imot (e post|post)`,
  failureAbroad: `
    fehler*, fehlgeschlag*, gescheitert*, störung*, ausfall*, problem*, erreur*, échou*, échec*, panne*, défaill*, error*, erro, erros, fallo, fallos, falló,
    fallid*, falha*, falhou, incidencia*, avería*, errore, errori, guasto, fallit*, non riuscit*, non è riuscit*, impossibil*,
    imposible*, impossív*, impossible*, fout, fouten, storing*, mislukt*, fel, felet, misslyck*, gick inte, błąd, błęd*, awari*, usterk*, niepowodz*,
    nie powiodł*, nie udał*, nie można*, ошибк*, сбой*, сбоя, неполадк*, неисправн*, неудач*, не удал*, не удается, fejl*, feil, chyb*,
    selhal*, virhe*, hiba, hata, помилк*, збій*, oshibk*, konnte nicht, konnten nicht, kann nicht, kunde inte, kan inte, kon niet, kan niet,
    no (se )?(pudo|ha podido|ha sido posible|fue posible), não (foi possível|pôde|conseguimos|conseguiu),
    non (è stato possibile|è possibile), (keine|keinen) (verbindung|kontakt|antwort)`,
  machineryAbroad: `
    ldap, dns, mx, annuaire*, base de d*, bases de d*, résolution*, serveur*, verzeichnis*, datenbank*, namensauf*, namensserver*,
    nameserver*, zielserver*, mailserver*, server, servers, servern, servidor*, directorio*, base datos, diretório*, banca dati, database*, databas*, directory*,
    katalog*, uppslagn*, baz* danych, serwer*, katalogu, zapytan*, баз* данных, сервер*, каталог*, служб* каталог*, систем*, system*, postsyste*, mailsyste*,
    résoudre, resolver, risolver*, auflös*, interne, interner, interno, interna, intern, wewnętrzn*, внутренн*, connexion*, verbindung*, conexi*, conex*,
    conness*, verbinding*, anslut*, połącz*, соединен*, подключ*, verbinden, conectar*, connecter, collegar*, ligar, podłącz*, kontakt*`,
  silentAbroad: `
    (ne répond|ne répondait|n a pas répondu|n ont pas répondu|injoignable*|inaccessible*|indisponible*|sans réponse),
    antwortet nicht, antwortete nicht, nicht geantwortet, (nicht|un) (erreichbar|verfügbar), keine antwort, unerreichbar,
    (no|não) (respond*|contest*|está (accesible|disponible|acessível|disponível)), no hay respuesta, sin respuesta, sem resposta,
    non (risponde|ha risposto|raggiungibile|è raggiungibile|disponibile), irraggiungibil*, nessuna risposta, (antwoord*|reageer*) niet,
    niet (bereikbaar|beschikbaar|geantwoord), onbereikbaar, geen (antwoord|reactie|verbinding), (svarar|svarade) (inte|ej|ikke), inte svarat, inget svar,
    nie (odpowiada|odpowiedział|odpowiadał)*, brak odpowiedzi, nieosiągaln*, niedostępn*, не (отвечает|ответил*|отвечал*), недоступ*, нет (ответа|связи)`,
  /** Words of the moment and of what is done for the moment. */
  passingAbroad: `
    temporaire*, temporär*, temporal*, temporari*, temporan*, provisoi*, provisor*, momentan*, momentán*, vorübergehend*, zurzeit, zur zeit, derzeit*,
    moment, momento, instant, tijdelijk*, momenteel, tillfällig*, för närvarande, tymczaso*, chwilow*, obecnie, временн*, vremenn*, midlertidig*, dočasn*,
    väliaik*, ideiglen*, geçici*, тимчас*, wartung*, maintenance, mantenimiento, manuten*, manutenz*, onderhoud*, underhåll*, konserw*, обслуживани*,
    umgezogen, umgestellt, umzug, migr*, migracj*, migrac*, миграц*, flyttas, przenosz*, перенос*, überlast*, surcharg*, sobrecarg*, sovraccaric*,
    overbelast*, överbelast*, przeciąż*, перегруж*, zeitüberschreit*, délai*, tiempo de espera, tempo (esgotado|limite), tempo scaduto, tidsgräns*,
    timeout, timed out, time out, przekroczono czas, limit czasu, тайм аут, таймаут, время ожидания, später*, plus tard, ultérieur*, más tarde, mais tarde,
    più tardi, later, senare, senere, później, позже, позднее, minut*, réessay*, riprov*, повтор*, ponów*, ponown*, wiederhol*`,
  checkAbroad: `
    vérifi*, geprüft, überprüf*, prüfung, comprob*, verific*, controle*, controll*, kontroll*, gecontroleerd, sprawdz*, weryfik*, провер*, validar, validat*,
    valider, controlar, ověř*, перевір*`,
};

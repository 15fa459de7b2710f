/**
 * Groups of words in Greek, Romanian, Bulgarian, Serbian, Croatian, Slovene, Slovak, Catalan, the Baltic languages,
 * Hebrew, Arabic, Persian, Hindi, Vietnamese, Indonesian and Malay. Thai does not part its words: see the rules themselves.
 */
export const vocabularyAfar: Readonly<Record<string, string>> = {
  mailboxAfar: `
    χρήστης, χρήστη, παραλήπτης, παραλήπτη, διεύθυνση, διεύθυνσης, λογαριασμός, λογαριασμό, λογαριασμού, θυρίδα,
    γραμματοκιβώτιο, ταχυδρομική θυρίδα, utilizator, utilizatorul, destinatar, destinatarul, destinatarului, căsuța,
    căsuța poștală, cutia poștală, adresa, adresa de email, contul, cont, потребител, потребителят, потребителя,
    получателят, получателя, кутия, кутията, пощенска кутия, пощенската кутия, адресът, акаунт, акаунтът, корисник,
    корисника, прималац, примаоца, сандуче, налог, korisnik, korisnika, primalac, primaoca, primatelj, primatelja,
    prejemnik, prejemnika, uporabnik, uporabnika, sandučić, sanduče, pretinac, nabiralnik, naslov, račun, nalog,
    používateľ, používateľa, užívateľ, príjemca, príjemcu, schránka, schránky, účet, usuari, usuària, destinatari,
    bústia, adreça, compte, kasutaja, kasutajat, saaja, adressaat, adressaati, postkast, postkasti, aadress, aadressi,
    lietotājs, lietotāja, saņēmējs, saņēmēja, pastkaste, pastkastīte, adrese, konts, vartotojas, vartotojo, naudotojas,
    gavėjas, gavėjo, dėžutė, dėžutėje, adresas, adreso, paskyra, משתמש, המשתמש, נמען, הנמען, תיבה, תיבת, התיבה, תיבתו,
    כתובת, הכתובת, חשבון, החשבון, المستخدم, مستخدم, المستلم, مستلم, المستقبل, المرسل اليه, صندوق, الصندوق, صندوقه,
    علبة, العنوان, عنوان, الحساب, حساب, البريد الالكتروني, بريد, کاربر, کاربری, گیرنده, صندوق پستی, صندوق ورودی, آدرس,
    उपयोगकर्ता, प्राप्तकर्ता, खाता, खाते, मेलबॉक्स, इनबॉक्स, पता, người dùng, người nhận, tài khoản, hộp thư,
    hòm thư, địa chỉ, địa chỉ email, địa chỉ thư, thuê bao, pengguna, penerima, alamat, alamat email, alamat surel, akun,
    akaun, kotak surat, kotak masuk, kotak pos, kotak email, peti mel, peti surat`,
  goneAfar: `
    δεν υπάρχει, δεν υφίσταται, δεν βρέθηκε, δεν εντοπίστηκε, δε βρέθηκε, δεν είναι έγκυρη, δεν είναι έγκυρος, άγνωστος,
    άγνωστη, άγνωστο, ανύπαρκτος, ανύπαρκτη, ανύπαρκτο, μη έγκυρη, μη έγκυρος, άκυρη, λανθασμένη, διαγράφηκε, nu există,
    nu mai există, inexistent, inexistentă, necunoscut, necunoscută, nu a fost găsit, nu a fost găsită, nu este valid,
    nu este validă, invalidă, nu poate fi găsit, nu a putut fi găsit, ștearsă, не съществува, не беше намерен, не е намерен,
    не е намерена, не е открит, няма такъв, няма такава, непознат, несъществуващ, несъществуваща, невалиден, невалидна,
    не постоји, није пронађен, непознат, ne postoji, ne obstaja, nije pronađen, nije pronađena, nije pronađeno, ni najden,
    ni najdena, ni bilo mogoče najti, ni mogoče najti, nepoznat, nepoznata, nepoznati, neznan, nevažeća, nevažeći,
    neispravna, neveljaven, obrisan, izbrisan, neexistuje, nenájdený, nebol nájdený, nebola nájdená, neznámy, neznáma,
    neplatná adresa, no existeix, no s ha trobat, no trobat, desconegut, desconeguda, no és vàlid, no és vàlida, ei
    eksisteeri, ei leitud, ei ole olemas, tundmatu, puudub, neeksistē, nav atrasts, nav atrasta, nezināms, nezināma,
    nav zināms, neegzistuoja, nerastas, nerasta, nežinomas, nėra tokio, לא קיים, לא קיימת, אינו קיים, אינה קיימת, לא נמצא,
    לא נמצאה, לא ידוע, לא ידועה, אינו מוכר, לא מוכר, לא מוכרת, אינה מוכרת, שגויה, לא חוקית, לא תקינה, אינה תקינה, נמחק,
    נמחקה, غير موجود, غير موجودة, لا يوجد, لا توجد, لم يعد موجودا, غير معروف, غير معروفة, لم يتم العثور, تعذر العثور, غير
    صالح, غير صالحة, غير صحيح, غير صحيحة, غير مسجل, تم حذف, ليس موجودا, مجهول, وجود ندارد, موجود نیست, یافت نشد, پیدا نشد,
    ناشناخته, ناشناس, نامعتبر, معتبر نیست, حذف شده, मौजूद नहीं, नहीं मिला, नहीं मिली, अज्ञात, अमान्य, उपलब्ध नहीं, không tồn
    tại, không tìm thấy, không tìm được, không có, không hợp lệ, không đúng, chưa đăng ký, không xác định, đã bị xóa, tidak
    ditemukan, tidak ada, tidak terdaftar, tidak dikenal, tidak dikenali, tidak valid, tidak sah, tidak wujud, tidak
    dijumpai, tidak tersedia, tidak berdaftar, sudah dihapus, telah dihapus`,
  /** In front of the mailbox, where English says "no such". */
  noSuchAfar: `
    δεν υπάρχει, δεν υπάρχει τέτοιος, δεν υπάρχει τέτοια, δεν βρέθηκε, άγνωστος, άγνωστη, μη έγκυρος, μη έγκυρη, nu există,
    nu există acest, nu există niciun, utilizator inexistent, няма такъв, няма такава, непознат, неизвестен, невалиден,
    ne postoji, ne obstaja, nepoznat, nepoznata, neznan, nevažeća, neznámy, neznáma, no existeix, no existeix l, no
    existeix aquest, tundmatu, sellist, nezināms, nežinomas, nėra tokio, אין, אין משתמש, אין כזה, לא קיים, לא קיימת, לא
    נמצא, לא נמצאה, لا يوجد, لا يوجد هذا, لا توجد, لم يتم العثور على, تعذر العثور على, چنین, अज्ञात, अमान्य, không có, không
    tồn tại, không tìm thấy, tidak ada, tidak ditemukan, tidak dikenal`,
  fullAfar: `
    γεμάτη, γεμάτο, γεμάτος, πλήρης, πλήρες, έχει γεμίσει, έχει υπερβεί, υπερβεί το όριο, υπέρβαση, plină, plin, este plina,
    depășit, depășită, epuizat, epuizată, пълна, пълен, препълнена, препълнен, надвишена, надвишил, изчерпана, изчерпано,
    пуно, пун, попуњено, pun, puna, puno, prepun, prepuna, popunjen, popunjena, prekoračena, prekoračio, poln, polna,
    prepoln, prekoračil, plná, prekročená, prekročil, plena, ple, superada, exhaurit, täis, ületatud, ületanud, pilna,
    pārpildīta, pārsniegta, pārsniegts, perpildyta, viršyta, viršijo, užpildyta, מלאה, מלא, התמלאה, התמלא, חרג, חרגה, חריגה,
    נגמר, ممتلئ, ممتلئة, ممتلىء, ممتلي, امتلا, امتلات, تجاوز, تجاوزت, مملوء, نفدت, نفاد, پر, پر است, پر شده, تکمیل, به پایان
    رسیده, भरा, भरी, भर गया, भर गई, पूर्ण, पार हो, đã đầy, bị đầy, quá đầy, vượt quá, vượt hạn mức, vượt mức, vượt giới hạn,
    hết dung lượng, hết chỗ, penuh, sudah penuh, melebihi, terlampaui, habis, melampaui`,
  roomAfar: `
    χώρος, χώρου, χωρητικότητα, αποθηκευτικός χώρος, όριο χώρου, όριο αποθήκευσης, cota, spațiul, spațiu, spațiul de
    stocare, квота, квотата, място, мястото, kvota, kvotu, kvote, kvóta, kvótu, prostor, prostora, miesto, espai,
    kvoot, kvoodi, kettaruum, ruum, vieta, vietas, kvotas, vieta, vietos, talpa, מכסה, המכסה, ממכסה, מהמכסה, מקום, האחסון,
    אחסון, الحصة, حصة, المساحة, مساحة, سعة, السعة, ظرفیت, فضا, فضای, سهمیه, कोटा, स्थान, जगह, dung lượng, hạn mức, bộ
    nhớ, kuota, kapasitas, penyimpanan, ruang, storan, kapasiti`,
  shutAfar: `
    απενεργοποιημένος, απενεργοποιημένη, απενεργοποιημένο, απενεργοποιηθεί, απενεργοποιήθηκε, ανενεργός, ανενεργή, κλειστός,
    έχει κλείσει, αναστολή, ανασταλεί, ανεσταλεί, κλειδωμένος, κλειδωμένο, αποκλεισμένος, dezactivat, dezactivată, suspendat,
    suspendată, blocat, blocată, închis, închisă, inactiv, inactivă, деактивиран, деактивирана, спрян, спряна, блокиран,
    блокирана, закрит, закрита, неактивен, неактивна, угашен, затворен, onemogućen, onemogućena, deaktiviran, deaktivirana,
    blokiran, blokirana, zatvoren, zatvorena, suspendiran, suspendovan, neaktivan, ugašen, onemogočen, zaprt, zaprta,
    ukinjen, zablokovaná, zablokovaný, zablokované, zrušená, zrušený, zrušené, deaktivovaná, deaktivované, pozastavené,
    desactivat, desactivada, suspès, suspesa, bloquejat, bloquejada, tancat, tancada, suletud, blokeeritud, peatatud,
    deaktiveeritud, slēgts, slēgta, bloķēts, bloķēta, deaktivēts, apturēts, uždaryta, uždarytas, išjungta, užblokuota,
    užblokuotas, sustabdyta, neaktyvi, חסום, חסומה, נחסם, מושבת, מושבתת, הושבת, מושעה, מושהה, סגור, סגורה, נסגר, נסגרה, לא
    פעיל, לא פעילה, אינו פעיל, אינה פעילה, בוטל, معطل, معطلة, موقوف, موقوفة, مغلق, مغلقة, محظور, محظورة, تم تعطيل, تم
    تعطيله, تم ايقاف, تم ايقافه, تم اغلاق, تم اغلاقه, غير نشط, غير نشطة, غير مفعل, غیرفعال, غیر فعال, مسدود, مسدود شده,
    معلق, بسته شده, निष्क्रिय, निलंबित, बंद, अक्षम, अवरुद्ध, bị khóa, bị khoá, vô hiệu hóa, tạm ngưng, tạm ngừng, tạm khóa,
    đã đóng, bị đóng, ngừng hoạt động, đình chỉ, không hoạt động, không còn hoạt động, dinonaktifkan, nonaktif, diblokir,
    ditangguhkan, tidak aktif, ditutup, dibekukan, digantung, disekat, dinyahaktifkan`,
  domainAfar: `
    τομέας, τομέα, όνομα τομέα, domeniul, domeniu, domeniului, домейн, домейнът, домейна, домен, домена, domena, domen,
    domene, domény, doména, domini, domeen, domeeni, domēns, domēna, domenas, domeno, דומיין, הדומיין, מתחם, המתחם, النطاق,
    نطاق, المجال, الدومين, اسم النطاق, دامنه, نام دامنه, डोमेन, tên miền, domain, nama domain`,
  senderAfar: `
    αποστολέας, αποστολέα, αποστολής, expeditor, expeditorul, expeditorului, подател, подателят, подателя, изпращач,
    изпращача, пошиљалац, пошиљаоца, pošiljatelj, pošiljatelja, pošiljalac, pošiljaoca, odosielateľ, odosielateľa, remitent,
    saatja, saatjal, sūtītājs, sūtītāja, siuntėjas, siuntėjo, שולח, השולח, השולחת, عنوان المرسل, نطاق المرسل,
    خادم المرسل, المرسل غير, حساب المرسل, فرستنده, प्रेषक, người gửi, bên gửi, địa chỉ gửi, pengirim, penghantar`,
  machineAfar: `
    διακομιστή σας, διακομιστής σας, διεύθυνση ip, serverul dumneavoastră, serverul tău, adresa ip, adresa dvs ip, вашият
    сървър, вашия сървър, ip адресът, ip адрес, vaš server, vaša ip, váš server, ip adresa, vaša adresa, el vostre
    servidor, adreça ip, teie server, ip aadress, jūsu serveris, ip adrese, jūsų serveris, ip adresas, כתובת ip, כתובת ה
    ip, השרת שלך, שרת השולח, عنوان ip, خادمك, خادم الارسال, آدرس ip, سرور شما, आपका सर्वर, आईपी, máy chủ của bạn, địa chỉ ip, ip
    của bạn, máy chủ gửi, server anda, alamat ip, ip anda, pelayan anda`,
  blockListAfar: `
    μαύρη λίστα, λίστα αποκλεισμού, λίστα αποκλεισμένων, lista neagră, listă neagră, черен списък, черния списък, црна листа,
    црној листи, crna lista, crnoj listi, črna lista, črni listi, crnu listu, čierna listina, čiernej listine, llista negra,
    must nimekiri, mustas nimekirjas, melnais saraksts, melnajā sarakstā, juodasis sąrašas, juodajame sąraše, רשימה שחורה,
    רשימות שחורות, הרשימה השחורה, ברשימה השחורה, ברשימה שחורה, רשימת חסימה, القائمة السوداء, قائمة سوداء, قائمة الحظر,
    لیست سیاه, فهرست سیاه, काली सूची, ब्लैकलिस्ट, danh sách đen, danh sách chặn, daftar hitam, senarai hitam, daftar blokir`,
  spamAfar: `
    ανεπιθύμητη, ανεπιθύμητο, ανεπιθύμητα, ανεπιθύμητης, nesolicitat, mesaj nedorit, нежелана, нежелано, nepoželjna,
    neželjena, neželena, nevyžiadaná, correu brossa, rämpspost, mēstule, surogātpasts, šlamštas, ספאם, דואר זבל, דואר
    פרסומי, مزعج, مزعجة, المزعج, غير مرغوب, هرزنامه, اسپم, स्पैम, thư rác, thư quảng cáo, surat sampah, spam`,
  virusAfar: `ιός, ιό, κακόβουλο, вирус, virus, вредоносен, וירוס, נוזקה, فيروس, ضار, ویروس, वायरस, vi rút, mã độc`,
  refusedAfar: `
    απορρίφθηκε, απορρίπτεται, αποκλείστηκε, μπλοκαρίστηκε, respins, respinsă, refuzat, refuzată, blocat, blocată,
    отхвърлен, отхвърлено, отказано, блокиран, одбијено, odbijen, odbijena, odbijeno, zavrnjeno, zavrnjena, blokirano,
    blokirana, blokiran, odmietnutá, odmietnutý, odmietnuté, rebutjat, rebutjada, tagasi lükatud, blokeeritud, noraidīts,
    noraidīta, bloķēta, atmesta, atmestas, blokuojamas, užblokuotas, נדחתה, נדחה, נחסם, נחסמה, חסום, חסומה, مرفوض, مرفوضة,
    رفض, تم رفض, محظور, محظورة, رد شد, پذیرفته نشد, مسدود, अस्वीकार, अस्वीकृत, अवरुद्ध, từ chối, bị từ chối, bị chặn, ditolak,
    diblokir, disekat`,
  mailAfar: `
    μήνυμα, μηνύματος, μηνύματα, αλληλογραφία, mesaj, mesajul, mesajului, писмото, писмо, съобщението, порука, poruka,
    poruke, sporočilo, sporočila, správa, správy, missatge, correu, kiri, kirja, sõnum, ziņojums, vēstule, laiškas, laiško,
    הודעה, ההודעה, הודעת, הדואר, الرسالة, رسالة, رسالتك, البريد, پیام, نامه, ایمیل, संदेश, ईमेल, bức thư, thư này, thư bị, thư của bạn, tin nhắn, pesan,
    surat, mesej`,
  tooLargeAfar: `
    πολύ μεγάλο, πολύ μεγάλη, υπερβολικά μεγάλο, υπερβαίνει το μέγιστο, μέγεθος, prea mare, depășește dimensiunea,
    dimensiunea, твърде голямо, прекалено голямо, размерът, превелика, prevelika, preveliko, prevelik, velikost, veličina,
    príliš veľká, príliš veľký, veľkosť, massa gran, liiga suur, suurus, pārāk liels, pārāk liela, izmērs, per didelis,
    dydis, גדולה מדי, גדול מדי, גודל, كبيرة جدا, كبير جدا, حجم, بزرگ است, بیش از حد بزرگ, حجم, बहुत बड़ा, आकार, quá lớn, kích
    thước, terlalu besar, ukuran, saiz`,
  tooManyAfar: `
    πάρα πολλά, πάρα πολλές, πάρα πολλοί, υπερβολικά πολλά, υπερβολικός, prea multe, prea mulți, prea des, твърде много,
    прекалено много, твърде често, превише, previše, preveč, prečesto, príliš veľa, príliš často, massa missatges, massa
    connexions, masses, liiga palju, liiga tihti, pārāk daudz, pārāk bieži, per daug, per dažnai, יותר מדי, عدد
    كبير جدا, الكثير من, عدد كبير من, كثير جدا, تجاوز الحد, تجاوز عدد, بیش از حد, بیش از اندازه, बहुत अधिक, बहुत सारे, quá nhiều,
    quá nhanh, quá thường xuyên, terlalu banyak, terlalu cepat, terlalu sering`,
  laterAfar: `
    αργότερα, προσωρινή, προσωρινό, προσωρινά, προσωρινώς, ξαναδοκιμάστε, δοκιμάστε ξανά, mai târziu, temporar, temporară,
    încercați din nou, reîncercați, по късно, временна, временно, временен, опитайте отново, касније, привремено, привремена,
    kasnije, privremeno, privremena, pokušajte ponovo, pokušajte ponovno, kasneje, pozneje, začasno, začasna, začasen,
    neskôr, dočasná, dočasne, skúste znova, més tard, temporalment, torneu ho a provar, hiljem, ajutine, ajutiselt, vēlāk,
    īslaicīga, pagaidu, mēģiniet vēlreiz, vėliau, laikina, laikinai, bandykite dar kartą, מאוחר יותר, זמנית, זמני, נסה שוב,
    נסו שוב, لاحقا, مؤقت, مؤقتا, مؤقتة, مرة اخرى, بعدا, موقت, موقتا, دوباره, बाद में, अस्थायी, फिर से, thử lại, tạm thời, lúc khác,
    coba lagi, cuba lagi, sementara, nanti, kemudian hari, beberapa saat`,
};

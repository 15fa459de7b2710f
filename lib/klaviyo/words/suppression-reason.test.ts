import { describe, expect, it, test } from 'vitest';
import { parseSuppressionReason } from './suppression-reason.ts';

/** What Klaviyo, its translators and spreadsheets' owners may write, in each language and in the forms of its words. */
// biome-ignore format: lists of words are read a line at a time
const words = {
  unsubscribed: {
    en: ['Unsubscribed', 'Unsubscribe', 'User unsubscribed', 'UNSUBSCRIBED', 'Opted out', 'Opt-out', 'Optout'],
    de: ['Abgemeldet', 'Abmeldung', 'Abbestellt', 'Abbestellung', 'Hat sich abgemeldet', 'Vom Newsletter abgemeldet', 'Ausgetragen', 'Abonnement gekündigt', 'Abo gekündigt', 'Abo beendet'],
    fr: ['Désabonné', 'Désabonnée', 'Désabonnés', 'Désabonnement', 'Désinscrit', 'Désinscrite', 'Désinscription', 'S’est désabonnée', 'Abonnement annulé', 'Abonnement résilié'],
    es: ['Suscripción cancelada', 'Cancelación de la suscripción', 'Canceló la suscripción', 'Canceló su suscripción', 'Anuló la suscripción', 'Cancelar suscripción', 'Ha cancelado la suscripción', 'Suscripción anulada', 'Desuscrito', 'Desuscrita', 'Dado de baja', 'Dada de baja', 'Se dio de baja', 'Baja', 'Bajas'],
    it: ['Disiscritto', 'Disiscritta', 'Disiscrizione', 'Iscrizione annullata', 'Annullamento iscrizione', 'Annullamento dell’iscrizione', 'Ha annullato l’iscrizione', 'Iscrizione cancellata', 'Cancellazione dell’iscrizione', 'Ha cancellato l’iscrizione'],
    pt: ['Inscrição cancelada', 'Cancelou a inscrição', 'Cancelamento da inscrição', 'Assinatura cancelada', 'Cancelou a assinatura', 'Cancelamento de assinatura', 'Subscrição anulada', 'Anulou a subscrição', 'Subscrição cancelada', 'Descadastrado', 'Descadastrada', 'Descadastro', 'Descadastramento'],
    nl: ['Uitgeschreven', 'Uitschrijving', 'Uitschrijven', 'Afgemeld', 'Afmelding', 'Heeft zich uitgeschreven', 'Abonnement opgezegd'],
    sv: ['Avregistrerad', 'Avregistrerat', 'Avregistrering', 'Avprenumererad', 'Avprenumeration', 'Avslutat prenumerationen', 'Avslutad prenumeration', 'Prenumeration avslutad', 'Avanmäld', 'Avanmälan', 'Sagt upp prenumerationen'],
    pl: ['Rezygnacja z subskrypcji', 'Rezygnacja', 'Zrezygnował', 'Zrezygnowała', 'Zrezygnowano', 'Wypisany', 'Wypisana', 'Wypisano', 'Wypisanie', 'Wypisał się', 'Wypisała się', 'Anulowano subskrypcję', 'Subskrypcja anulowana', 'Anulowanie subskrypcji', 'Anulował subskrypcję', 'Wyrejestrowany', 'Wyrejestrowana', 'Cofnięto zgodę'],
    ko: ['구독 취소', '구독 취소됨', '구독취소', '구독을 취소함', '구독 해지', '구독해지', '수신 거부', '수신거부', '수신을 거부함'],
  },
  spam_complaint: {
    en: ['Spam complaint', 'Marked as spam', 'Marked email as spam', 'SPAM_COMPLAINT', 'Reported as spam', 'Complaint'],
    de: ['Spam-Beschwerde', 'Als Spam markiert', 'Als Spam gemeldet', 'Spam-Meldung', 'Beschwerde'],
    fr: ['Plainte pour spam', 'Marqué comme spam', 'Marquée comme spam', 'Signalé comme courrier indésirable', 'Plainte', 'Pourriel'],
    es: ['Queja de spam', 'Marcado como spam', 'Marcada como correo no deseado', 'Queja', 'Denuncia de spam', 'Reclamación'],
    it: ['Reclamo per spam', 'Segnalato come spam', 'Segnalata come posta indesiderata', 'Contrassegnato come spam', 'Reclamo'],
    pt: ['Reclamação de spam', 'Marcado como spam', 'Denúncia de spam', 'Marcado como lixo eletrônico', 'Denúncia', 'Queixa'],
    nl: ['Spamklacht', 'Als spam gemarkeerd', 'Gemeld als ongewenste e-mail', 'Klacht', 'Klachten over spam'],
    sv: ['Spamklagomål', 'Markerad som spam', 'Markerad som skräppost', 'Klagomål', 'Spamanmälan'],
    pl: ['Oznaczono jako spam', 'Oznaczona jako spam', 'Zgłoszenie spamu', 'Zgłoszono jako niechcianą wiadomość', 'Skarga', 'Skargi na spam', 'Reklamacja'],
    ko: ['스팸 신고', '스팸으로 표시됨', '불만 접수', '정크 메일로 신고'],
  },
  invalid_email: {
    en: ['Invalid email', 'INVALID_EMAIL', 'Invalid email address'],
    de: ['Ungültige E-Mail', 'Ungültige E-Mail-Adresse', 'E-Mail ungültig'],
    fr: ['Adresse e-mail non valide', 'E-mail invalide', 'Adresse électronique invalide'],
    es: ['Correo electrónico no válido', 'Correo inválido', 'Dirección no válida'],
    it: ['E-mail non valida', 'Indirizzo non valido', 'Email invalida'],
    pt: ['E-mail inválido', 'E-mail não válido', 'Endereço inválido'],
    nl: ['Ongeldig e-mailadres', 'Ongeldige e-mail'],
    sv: ['Ogiltig e-postadress', 'Ogiltigt e-postmeddelande'],
    pl: ['Nieprawidłowy adres e-mail', 'Nieprawidłowa wiadomość', 'Niepoprawny adres e-mail', 'Niepoprawna nazwa', 'Błędny adres e-mail'],
    ko: ['잘못된 이메일', '유효하지 않은 이메일', '올바르지 않은 이메일', '무효한 이메일'],
  },
  user_suppressed: {
    en: ['User suppressed', 'USER_SUPPRESSED', 'Manually suppressed', 'Manual suppression'],
    de: ['Benutzer unterdrückt', 'Manuell unterdrückt', 'Manuell ausgeschlossen', 'Manuelle Unterdrückung'],
    fr: ['Supprimé manuellement', 'Utilisateur supprimé', 'Supprimée', 'Suppression manuelle', 'Exclu manuellement'],
    es: ['Usuario suprimido', 'Suprimida manualmente', 'Supresión manual'],
    it: ['Utente soppresso', 'Soppressa manualmente', 'Soppressione manuale'],
    pt: ['Usuário suprimido', 'Suprimida manualmente', 'Supressão manual'],
    nl: ['Gebruiker onderdrukt', 'Handmatig onderdrukt', 'Onderdrukking door gebruiker', 'Handmatige onderdrukking'],
    sv: ['Manuellt undertryckt', 'Undertryckt', 'Exkluderad manuellt', 'Utesluten'],
    pl: ['Wykluczono ręcznie', 'Wykluczony ręcznie', 'Wykluczona', 'Wykluczenie ręczne', 'Ręcznie'],
    ko: ['수동 억제', '사용자 억제됨', '수동으로 제외됨', '사용자가 제외함', '관리자가 발송 제외'],
  },
  email_bounce: {
    en: ['Email bounce', 'HARD_BOUNCE', 'Hard bounced', 'Bounced email', 'Email bounced'],
    de: ['E-Mail-Bounce', 'Gebounct', 'E-Mail gebounced', 'Unzustellbar'],
    fr: ['Rebond d’e-mail', 'E-mail rebondi', 'Rebond permanent'],
    es: ['Rebote de correo', 'Correo rebotado', 'Rebotada', 'Rebote'],
    it: ['Rimbalzo e-mail', 'E-mail rimbalzata', 'Rimbalzato'],
    pt: ['Devolução de e-mail', 'E-mail devolvido', 'Rejeição', 'Rejeitada'],
    nl: ['E-mailbounce', 'Gebounced', 'Gebouncet'],
    sv: ['E-poststuds', 'Studsad', 'Avvisat', 'Studsade'],
    pl: ['Odbicie e-maila', 'Odbity', 'Odbita', 'Odbito', 'Odrzucono', 'Zwrot'],
    ko: ['이메일 반송', '반송됨', '하드 바운스'],
  },
} as const;

describe.each(Object.entries(words))('%s', (reason, languages) => {
  it.each(Object.entries(languages))('in %s', (_, texts) => {
    expect(texts.filter((text: string) => parseSuppressionReason(text) !== reason)).toEqual([]);
  });
});

test.each([
  'Subscribed',
  'Newsletter',
  'Never unsubscribed',
  'Resubscribed',
  'Checkout',
  'Abonnement',
  'Suscripción',
  '구독',
  'Baja California',
])('%s is no reason', (text) => {
  expect(parseSuppressionReason(text)).toBeNull();
});

test.each([
  'Suppressed Jan 9, 2023',
  'Suppressed on May 3, 2026',
  'Unterdrückt seit 9. Januar 2023',
  'Suprimido el 9 ene 2023',
])('%s tells since when, and not why', (text) => {
  expect(parseSuppressionReason(text)).toBeNull();
});

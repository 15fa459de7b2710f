import { describe, expect, it } from 'vitest';
import { saysEmpty, saysError, saysLoading, saysNoBounces } from './list-states.ts';

const element = (text: string) => {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  return paragraph;
};
const unlike = (texts: string, says: (element: Element) => boolean, expected = true) =>
  texts.split(' | ').filter((text) => says(element(text)) !== expected);

const nobody = [
  'No bounces | No bounced recipients | Nobody bounced | No failed recipients | No delivery errors | No undelivered emails | All emails were delivered',
  'Aucun rebond | Aucun destinataire en échec | Aucun échec de remise | Aucun e-mail rejeté | Tous vos e-mails ont bien été remis | Aucun bounce | Aucune erreur de remise',
  'Keine Bounces | Keine gebouncten Empfänger | Keine unzustellbaren E-Mails | Keine Zustellfehler | Alle E-Mails wurden zugestellt | Kein Empfänger gebounct',
  'Nessun rimbalzo | Nessun destinatario rimbalzato | Nessun messaggio non recapitato | Nessun errore di consegna | Tutti i messaggi sono stati recapitati | Nessuna e-mail respinta',
  '반송 없음 | 반송된 수신자가 없습니다 | 수신 실패가 없습니다 | 모든 메일이 전달되었습니다 | 바운스 없음',
  'Nenhuma rejeição | Nenhum destinatário com falha | Nenhum e-mail devolvido | Sem falhas de entrega | Todos os e-mails foram entregues | Nenhum bounce',
  'Ningún rebote | Ningún destinatario rebotado | Sin entregas fallidas | No hay rebotes | Sin errores de entrega | Todos los correos se entregaron | Ningún correo devuelto',
  'Geen bounces | Geen gebouncete ontvangers | Geen onbestelbare berichten | Geen bezorgfouten | Alle berichten zijn bezorgd',
  'Inga studsar | Inga studsade mottagare | Inga leveransfel | Inga returnerade mejl | Alla mejl levererades',
  'Brak odbić | Brak odbitych wiadomości | Brak błędów doręczenia | Brak niedostarczonych wiadomości | Wszystkie wiadomości zostały dostarczone | Brak zwrotów',
].join(' | ');

const empty = [
  'No results | Nothing here yet | The list is empty | No contacts found | No items',
  'Aucun résultat | La liste est vide | Aucune personne | Rien à afficher | Pas d’envoi',
  'Keine Ergebnisse | Keine Einträge | Die Liste ist leer | Keine Daten vorhanden | Niemand in dieser Liste: keine Kontakte',
  'Nessun risultato | L’elenco è vuoto | Nessun contatto | Nessun elemento | Nulla da mostrare',
  '결과 없음 | 목록이 비어 있습니다 | 데이터가 없습니다 | 표시할 항목이 없습니다',
  'Nenhum resultado | A lista está vazia | Nenhum contato | Nada para exibir | Sem dados',
  'Sin resultados | La lista está vacía | Ningún contacto | No hay datos | Nada que mostrar',
  'Geen resultaten | De lijst is leeg | Geen contacten | Geen gegevens | Niets om weer te geven',
  'Inga resultat | Listan är tom | Inga kontakter | Inga poster | Inget att visa',
  'Brak wyników | Lista jest pusta | Brak kontaktów | Brak danych | Nie ma nic do wyświetlenia',
].join(' | ');

const rules = [
  'Suppressed profiles receive no marketing emails and are not billed | No emails are sent to suppressed profiles | Suppressed profiles get no email',
  'Les profils supprimés ne reçoivent aucun e-mail marketing et ne sont pas facturés | Aucun e-mail n’est envoyé aux profils supprimés',
  'Unterdrückte Profile erhalten keine Marketing-E-Mails und werden nicht berechnet | An diese Profile werden keine E-Mails gesendet | Unterdrückte Profile bekommen keine E-Mails',
  'I profili soppressi non ricevono nessuna e-mail di marketing | Nessuna e-mail viene inviata ai profili soppressi',
  '발송 제외된 프로필은 마케팅 이메일을 받을 수 없습니다',
  'Perfis suprimidos não recebem nenhum e-mail de marketing | Nenhum e-mail é enviado a perfis suprimidos',
  'Los perfiles suprimidos no reciben correos de marketing ni se facturan | No se envía ningún correo a los perfiles suprimidos',
  'Onderdrukte profielen ontvangen geen marketingberichten | Aan deze profielen worden geen e-mails verzonden | Deze profielen krijgen geen berichten',
  'Undertryckta profiler får inga mejl | Inga mejl skickas till undertryckta profiler',
  'Do wykluczonych profili nie wysyła się żadnych wiadomości | Wykluczone profile nie otrzymują żadnych wiadomości',
].join(' | ');

const loading =
  'Just a moment… | Fetching recipients… | Un instant… | Veuillez patienter | Bitte warten | Daten werden abgerufen | Attendere… | 불러오는 중… | 잠시만 기다려 주세요 | Só um momento… | Aguarde… | Un momento… | Even geduld… | Gegevens worden opgehaald | Ett ögonblick… | Läser in… | Wczytywanie… | Proszę czekać';

const errors =
  'Something went wrong | No data: an error occurred | No connection | Aucune donnée : erreur de chargement | Échec du chargement des destinataires | Fehler beim Laden | Keine Daten. Ein Fehler ist aufgetreten. | Errore di caricamento | 오류가 발생했습니다 | Erro ao carregar | Error al cargar | Fout bij het laden | Fel vid inläsning | Błąd ładowania';

describe('what stands in a list’s place', () => {
  it('says that nobody bounced, in words of every language', () => {
    expect(unlike(nobody, saysNoBounces)).toEqual([]);
  });

  it('says that a list is empty, and not of what', () => {
    expect(unlike(empty, saysEmpty)).toEqual([]);
    expect(unlike(empty, saysNoBounces, false)).toEqual([]);
  });

  it('says something of those in it, and not that there are none', () => {
    expect(unlike(rules, saysEmpty, false)).toEqual([]);
  });

  it('says that rows are on their way', () => {
    expect(unlike(loading, saysLoading)).toEqual([]);
    expect(unlike(loading, saysEmpty, false)).toEqual([]);
  });

  it('says that something went wrong', () => {
    expect(unlike(errors, saysError)).toEqual([]);
    expect(unlike(errors, saysEmpty, false)).toEqual([]);
  });

  it('is no section’s name, and nothing of a figure', () => {
    const names =
      'No entregados | Non recapitati | Niet bezorgd | Nicht zugestellt | Ej levererade | Não entregues | Niedostarczone | Non remis | Zustellfehler | Échecs de remise | 수신 실패 | En espera | Väntar | All delivered | Delivered';
    expect(unlike(names, saysNoBounces, false)).toEqual([]);
    expect(unlike(names, saysEmpty, false)).toEqual([]);
    expect(unlike('En espera | Väntar | Wartend | Oczekujące', saysLoading, false)).toEqual([]);
  });
});

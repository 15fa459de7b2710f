import { describe, expect, it } from 'vitest';
import { parseColumnLabel } from './column-label.ts';

/** Headers as different translators may word them, parted by bars. */
const headers = {
  email:
    'Email address | Recipient email | Adresse électronique | Courriel | Adresse courriel | Destinataire | Mail-Adresse | Empfängeradresse | Empfänger | E‑Mail | Indirizzo di posta elettronica | Destinatario | Indirizzo | 이메일주소 | 메일 주소 | 받는 사람 | 수신자 이메일 | Endereço eletrônico | Endereço do destinatário | Correo del destinatario | Correo electrónico | E-mailadres | Mailadres | E‑postadress | Mejladress | Epostadress | Adres e-mail | Adres odbiorcy | Adres poczty elektronicznej',
  name: 'Full name | First name | Recipient name | Nom complet | Prénom et nom | Nom du destinataire | Vollständiger Name | Vor- und Nachname | Vorname | Nominativo | Nome e cognome | Nome completo | 성함 | 성명 | 수신자 이름 | 고객명 | Nome e sobrenome | Nombre y apellidos | Nombre completo | Volledige naam | Voornaam | Naam van de ontvanger | Fullständigt namn | För- och efternamn | Imię i nazwisko | Nazwisko | Pełna nazwa',
  reason:
    'Bounce reason | Server response | Why: reason | Motif du rejet | Raison du rebond | Réponse du serveur | Explication | Bounce-Grund | Ursache | Begründung | Serverantwort | Antwort des Servers | Motivo del mancato recapito | Risposta del server | Spiegazione | 반송 사유 | 오류 내용 | 서버 응답 | 상세 내용 | Motivo da devolução | Resposta do servidor | Detalhe da rejeição | Causa del rebote | Explicación | Respuesta del servidor | Bouncereden | Antwoord van de server | Toelichting | Orsak till retur | Serversvar | Förklaring | Anledning | Przyczyna odbicia | Odpowiedź serwera | Opis błędu',
  category:
    'Bounce category | Catégorie du rejet | Catégorie de rebond | Bounce-Kategorie | Kategorie der Unzustellbarkeit | Categoria del mancato recapito | Categoria di rimbalzo | 반송 카테고리 | 수신 실패 분류 | Categoria da devolução | Categoría del rebote | Bouncecategorie | Categorie niet-bezorging | Studskategori | Returkategori | Kategoria odbicia | Kategoria zwrotu',
  type: 'Bounce type | Type of bounce | Nature du rejet | Type d’échec | Art der Unzustellbarkeit | Bounce-Art | Tipo di mancato recapito | Tipologia | 반송 유형 | 바운스 종류 | 수신 실패 유형 | Tipo da devolução | Tipo de rebote | Soort bounce | Soort niet-bezorging | Typ av studs | Returtyp | Typ odbicia | Rodzaj zwrotu',
  time: 'Time | Bounced at | Date et heure | Horodatage | Heure | Datum und Uhrzeit | Zeitpunkt | Datum, Uhrzeit | Zeitstempel | Data e ora | Orario | 날짜 및 시간 | 발생 시각 | 일시 | Data e hora | Horário | Fecha y hora | Hora | Datum en tijd | Tijdstip | Moment | Datum och tid | Klockslag | Tidpunkt | Data i godzina | Godzina | Czas',
} as const;

describe('a column’s header', () => {
  it.each(Object.entries(headers))('is understood in every translator’s wording: %s', (role, names) => {
    const shapes = names.split(' | ').flatMap((name) => [name, name.toUpperCase(), name.normalize('NFD')]);
    const wrong = shapes.filter((name) => parseColumnLabel(name)?.role !== role);
    expect(wrong.map((name) => `${name}: ${parseColumnLabel(name)?.role}`)).toEqual([]);
  });

  it.each(['Bounce rate', 'Segment', 'Actions', 'Natalia', 'Product', ''])('is none of these in %s', (name) => {
    expect(parseColumnLabel(name)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { readHtml } from '../../fixtures/open-page.ts';

/** Headers, two types, two categories, the section and a date in each of Klaviyo's languages. */
const languages = [
  [
    'en',
    ['Email address', 'Name', 'Bounce category', 'Bounce type', 'Bounce reason', 'Time'],
    'Hard',
    'Soft',
    'Invalid address',
    'Mailbox unavailable',
    'Bounced',
    'May 12, 2026, 10:12 AM',
  ],
  [
    'fr',
    ['Adresse e-mail', 'Nom', 'Catégorie de rebond', 'Type de rebond', 'Raison du rebond', 'Heure'],
    'Hard bounce',
    'Soft bounce',
    'Adresse non valide',
    'Boîte aux lettres indisponible',
    'Rebonds',
    '12 mai 2026, 10:12',
  ],
  [
    'de',
    ['E-Mail-Adresse', 'Name', 'Bounce-Kategorie', 'Bounce-Typ', 'Bounce-Grund', 'Zeit'],
    'Hard Bounce',
    'Soft Bounce',
    'Ungültige Adresse',
    'Postfach nicht verfügbar',
    'Gebounct',
    '12. Mai 2026, 10:12',
  ],
  [
    'it',
    ['Indirizzo e-mail', 'Nome', 'Categoria di rimbalzo', 'Tipo di rimbalzo', 'Motivo del rimbalzo', 'Ora'],
    'Hard bounce',
    'Soft bounce',
    'Indirizzo non valido',
    'Casella di posta non disponibile',
    'Rimbalzati',
    '12 mag 2026, 10:12',
  ],
  [
    'ko',
    ['이메일 주소', '이름', '반송 카테고리', '반송 유형', '반송 사유', '시간'],
    '하드 바운스',
    '소프트 바운스',
    '잘못된 주소',
    '메일함 사용 불가',
    '반송됨',
    '2026년 5월 12일 오전 10:12',
  ],
  [
    'pt',
    ['Endereço de e-mail', 'Nome', 'Categoria de rejeição', 'Tipo de rejeição', 'Motivo da rejeição', 'Hora'],
    'Permanente',
    'Temporária',
    'Endereço inválido',
    'Caixa de correio indisponível',
    'Rejeitados',
    '12 de mai. de 2026, 10:12',
  ],
  [
    'es-ES',
    ['Dirección de correo electrónico', 'Nombre', 'Categoría de rebote', 'Tipo de rebote', 'Motivo del rebote', 'Hora'],
    'Rebote duro',
    'Rebote suave',
    'Dirección no válida',
    'Buzón no disponible',
    'Rebotados',
    '12 may 2026, 10:12',
  ],
  [
    'es-MX',
    ['Correo electrónico', 'Nombre', 'Categoría de rebote', 'Tipo de rebote', 'Razón del rebote', 'Fecha'],
    'Rebote permanente',
    'Rebote temporal',
    'Dirección inválida',
    'Buzón no disponible',
    'Rebotados',
    '12 may 2026, 10:12 a. m.',
  ],
  [
    'sv',
    ['E-postadress', 'Namn', 'Studskategori', 'Studstyp', 'Studsorsak', 'Tid'],
    'Hård studs',
    'Mjuk studs',
    'Ogiltig adress',
    'Brevlåda otillgänglig',
    'Studsade',
    '12 maj 2026 10:12',
  ],
  [
    'nl',
    ['E-mailadres', 'Naam', 'Bouncecategorie', 'Bouncetype', 'Bouncereden', 'Tijd'],
    'Harde bounce',
    'Zachte bounce',
    'Ongeldig adres',
    'Mailbox niet beschikbaar',
    'Gebouncet',
    '12 mei 2026, 10:12',
  ],
  [
    'pl',
    ['Adres e-mail', 'Imię', 'Kategoria odbicia', 'Typ odbicia', 'Powód odbicia', 'Czas'],
    'Twarde odbicie',
    'Miękkie odbicie',
    'Nieprawidłowy adres',
    'Skrzynka niedostępna',
    'Odbite',
    '12 maja 2026, 10:12',
  ],
] as const;

const ann = {
  email: 'ann@shop.example',
  name: 'Ann Lee',
  type: 'hard',
  category: 'invalid_address',
  reason: 'Unknown user',
};
const bo = {
  email: 'bo@shop.example',
  name: 'Bo Ek',
  type: 'soft',
  category: 'mailbox_unavailable',
  reason: 'Over quota',
};
const at = new Date(2026, 4, 12, 10, 12).getTime();

const rowsOf = (rows: readonly (readonly string[])[], tag: string) =>
  rows.map((cells) => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`).join('');

describe('every language of Klaviyo', () => {
  for (const [language, headers, hard, soft, invalid, unavailable, section, date] of languages) {
    const body = (
      types: readonly [string, string] = [hard, soft],
      categories: readonly [string, string] = [invalid, unavailable],
    ) =>
      rowsOf(
        [
          ['ann@shop.example', 'Ann Lee', categories[0], types[0], 'Unknown user', date],
          ['bo@shop.example', 'Bo Ek', categories[1], types[1], 'Over quota', date],
        ],
        'td',
      );
    const page = (lang: string, rows: string) =>
      `<html lang="${lang}"><body><main><h1>Sale</h1><table><thead>${rowsOf([headers], 'th')}</thead><tbody>${rows}</tbody></table></main></body></html>`;

    it(`is read whole: ${language}`, () => {
      expect(readHtml(page(language, body())).rows).toMatchObject([
        { ...ann, at },
        { ...bo, at },
      ]);
    });

    it(`is read with a wrong or missing language of the page: ${language}`, () => {
      expect(readHtml(page('en', body())).rows).toMatchObject([
        { ...ann, at },
        { ...bo, at },
      ]);
      expect(readHtml(page('', body())).rows).toMatchObject([
        { ...ann, at },
        { ...bo, at },
      ]);
    });

    it(`is read with English values among its headers: ${language}`, () => {
      expect(
        readHtml(page(language, body(['Hard', 'Soft'], ['Invalid address', 'Mailbox unavailable']))).rows,
      ).toMatchObject([ann, bo]);
    });

    it(`knows its section and counts it: ${language}`, () => {
      const { found } = readHtml(
        page(language, body()).replace(
          '<main>',
          `<nav><a aria-current="page"><span>${section}</span><span>1 204</span></a></nav><main>`,
        ),
      );
      expect(found).toMatchObject({ section: { open: 'bounced', bouncedCount: 1_204 } });
    });

    it(`is read by its cells alone where the headers are unknown: ${language}`, () => {
      const unknown = `<main><h1>Sale</h1><table><thead><tr><th>Q1</th><th>Q2</th><th>Q3</th><th>Q4</th><th>Q5</th><th>Q6</th></tr></thead><tbody>${body().replaceAll('Unknown user', '550 5.1.1 Unknown user').replaceAll('Over quota', '452 4.2.2 Over quota')}</tbody></table></main>`;
      expect(readHtml(unknown, '/some/new-page').rows).toMatchObject([
        { email: ann.email, type: 'hard', category: ann.category, at },
        { email: bo.email, type: 'soft', category: bo.category, at },
      ]);
    });
  }

  it('leaves the order of day and month open where a wrong language would settle it', () => {
    const french = (time: string) =>
      readHtml(
        `<html lang="en"><body><table><tr><th>Adresse e-mail</th><th>Type de rebond</th><th>Heure</th></tr><tr><td>ann@shop.example</td><td>Hard</td><td>${time}</td></tr><tr><td>bo@shop.example</td><td>Soft</td><td>13/05/2026 10:12</td></tr></table></body></html>`,
      ).rows[0]?.at;
    expect(french('05/12/2026 10:12')).toBe(new Date(2026, 11, 5, 10, 12).getTime());
    expect(
      readHtml(
        '<html lang="en"><body><table><tr><th>Adresse e-mail</th><th>Type de rebond</th><th>Heure</th></tr><tr><td>ann@shop.example</td><td>Hard</td><td>05/12/2026 10:12</td></tr></table></body></html>',
      ).rows[0]?.at,
    ).toBeNull();
  });
});

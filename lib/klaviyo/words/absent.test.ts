import { expect, it } from 'vitest';
import { isNobody, saysAbsent } from './absent.ts';

it.each([
  '',
  '—',
  'N/A',
  'n.a.',
  'N/D',
  'k. A.',
  'b/d',
  'null',
  '(no name)',
  'No reason given',
  'No reply recorded',
  'Kein Grund angegeben',
  'Ohne Namen',
  'Keine Antwort gespeichert',
  'Aucune réponse enregistrée',
  'Sin nombre',
  'Nessuna risposta registrata',
  'Sem motivo informado',
  'Geen reden opgegeven',
  'Inget svar registrerat',
  '(bez nazwy)',
  'Brak danych',
  '이름 없음',
  '응답 없음',
])('says that nothing is known: "%s"', (text) => {
  expect(saysAbsent(text)).toBe(true);
  expect(isNobody(text)).toBe(true);
});

it.each([
  'No answer from host',
  'No such user',
  'no mailbox here by that name',
  'No response',
  'Nonna Rossi',
  'Name',
  'Not accepted',
  '550',
  '550 5.1.1 unknown',
  'Keine Zustellung',
  'Nad',
])('is a fact by itself: "%s"', (text) => expect(saysAbsent(text)).toBe(false));

it.each(['Unknown', 'Unknown profile', 'Nieznany profil', 'Profil inconnu', 'Unbekannt', '알 수 없는 사용자'])(
  'names nobody: "%s"',
  (text) => expect(isNobody(text)).toBe(true),
);

it.each(['Ann Unknown', 'Anonymous Bosch', 'Nieznański', 'Ann Lee', 'Profile'])('names somebody: "%s"', (text) =>
  expect(isNobody(text)).toBe(false),
);

import { describe, expect, it } from 'vitest';
import { sectionOf } from './section-name.ts';

describe('a section’s name', () => {
  it('is that of the bounces also without the word for them', () => {
    const names =
      'Failed delivery 14 | Undelivered | Échecs de remise 0 | Rejetés 21 | Non remis | Non délivrés | Unzustellbar 23 | Nicht zugestellt | Zurückgewiesen 9 | Zustellfehler | Non recapitati 20 | E-mail rifiutate 12 | Respinti | No entregados (16) | Devueltos 13 | Entregas fallidas | Não entregues | Devolvidos 26 | Falhas de entrega | Niet bezorgd 12 | Onbestelbaar | Ej levererade | Returnerade 14 | Misslyckad leverans | Niedostarczone | Niedoręczone 3 | Błędy doręczenia | 수신 실패 24 | 전송 실패';
    expect(names.split(' | ').filter((name) => sectionOf(name) !== 'bounced')).toEqual([]);
  });

  it('is that of the skipped in other words', () => {
    const names =
      'Skipped 318 | Not sent | Non envoyés 240 | Exclus 88 | Ignorés 5 | Nicht versendet 1.120 | Ausgelassen 77 | Esclusi 190 | Saltate 61 | 건너뜀 205 | 제외 40 | 발송 제외 16 | Não enviados 277 | Pulados 45 | Omitidos 130 | Excluidos 85 | Ej skickade 73 | Överhoppade 37 | Niet verzonden 118 | Overgeslagen 49 | Pominięte 165 | Niewysłane 28';
    expect(names.split(' | ').filter((name) => sectionOf(name) !== 'skipped')).toEqual([]);
  });

  it('is that of another activity', () => {
    const names =
      'Delivered 2,897 | Zugestellt | Entregados 3,394 | Consegnati | Levererade | Dostarczono 18 | 전송 완료 | Opens 9,870 | Öffnungen | Öffner 1.311 | Clics 203 | Klick 151 | Bajas 12 | Otwarcia 870 | Kliknięcia 93';
    expect(names.split(' | ').filter((name) => !['other', null].includes(sectionOf(name)))).toEqual([]);
  });
});

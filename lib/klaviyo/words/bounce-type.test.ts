import { describe, expect, it } from 'vitest';
import { parseBounceType, parseTypeHeading } from './bounce-type.ts';

describe('a bounce type', () => {
  it.each([
    ['Hard', 'hard'],
    ['HardBounce', 'hard'],
    ['Permanently rejected', 'hard'],
    ['Permanent delivery failure', 'hard'],
    ['Dauerhaft abgelehnt', 'hard'],
    ['Rebote permanente', 'hard'],
    ['소프트 바운스', 'soft'],
    ['Temporarily deferred', 'soft'],
    ['Delayed (temporary)', 'soft'],
    ['Temporária 3/7', 'soft'],
    ['Rebond temporaire (3/7)', 'soft'],
    ['Soft · 2 of 7', 'soft'],
    ['Vorübergehend abgelehnt', 'soft'],
  ])('is read in %s', (text, type) => {
    expect(parseBounceType(text)).toBe(type);
  });

  it.each([
    ['하드 바운스 20건', 'hard'],
    ['Hard bounces: 20 recipients', 'hard'],
    ['Soft bounces 1.204 Empfänger', 'soft'],
    ['Soft bounces (23)', 'soft'],
    ['Hard bounces 20 years ago', null],
  ])('is read in a heading that counts: %s', (text, type) => {
    expect(parseTypeHeading(text)).toBe(type);
  });

  it('is read in the synonyms of every language', () => {
    const hard =
      'Permanent bounce|Strong bounce|Permanent rejection|Dauerhafte Ablehnung|Hardbounce|Retorno permanente|Hårdstuds|Error permanente|Définitif|Rebond dur|Rejet définitif|Échec définitif|Harter Bounce|Endgültig|Bleibend|Starker Bounce|Dauerhafter Fehler|Definitivo|Rimbalzo duro|Rimbalzo forte|Mancato recapito definitivo|Rebote Fuerte|Fuerte|Duro|Devolución permanente|Devolução definitiva|Bounce forte|Blijvend|Definitief|Sterke bounce|Hård studs|Varaktig|Bestående|Slutgiltig|Twardy|Trwały|Stały|Trwałe odbicie|Ostateczny|영구|영구적 실패|강한 반송';
    const soft =
      'Transient|Weak bounce|Temporary rejection|Vorübergehende Ablehnung|Retorno temporário|Mjukstuds|Error temporal|Provisoire|Transitoire|Souple|Rebond souple|Passager|Weicher Bounce|Zeitweilig|Zeitweise|Vorübergehender Fehler|Schwacher Bounce|Transitorio|Provvisorio|Morbido|Rimbalzo debole|Rebote Suave|Rebote débil|Débil|Blando|Rebote temporal|Provisional|Temporária|Transitória|Fraco|Rejeição temporária|Voorbijgaand|Voorlopig|Zwakke bounce|Övergående|Tillfälligt fel|Svag studs|Miękkie odbicie|Chwilowy|Czasowy|Słabe odbicie|임시|일시적 실패|약한 바운스';
    const wrong = (words: string, type: string) => words.split('|').filter((word) => parseBounceType(word) !== type);
    expect([...wrong(hard, 'hard'), ...wrong(soft, 'soft')]).toEqual([]);
  });

  it.each([
    'Definition',
    'Définition',
    'Definitie',
    'Definición',
    'Stark',
    'Light',
    'Tony Stark',
    'Final sale',
    'Temporada',
    'Temporary tattoo',
    'Emails to User Have Hard Bounced',
    'Hardwood',
    'Soft goods',
    'Hard or soft',
    'Temporarily unavailable',
    'Rejected',
    '',
  ])('is none in %s', (text) => {
    expect(parseBounceType(text)).toBeNull();
  });
});

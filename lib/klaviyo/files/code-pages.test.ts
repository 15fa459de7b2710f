import { expect, test } from 'vitest';
import { codePageOf } from './code-pages.ts';

/** Bytes of a text in a code page, by asking the decoder for each letter. */
function bytesIn(encoding: string, text: string): Uint8Array<ArrayBuffer> {
  const decoder = new TextDecoder(encoding);
  const codes = new Map(Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code] as const));
  return Uint8Array.from(text, (letter) => {
    const code = codes.get(letter);
    if (code === undefined) throw new Error(`${encoding} has no ${letter}`);
    return code;
  });
}

test.each([
  ['windows-1250', 'Imię;Przyczyna odbicia;skrzynka pełna;użytkownik nieznany;Żółty Łoś'],
  ['windows-1250', 'Imię;skrzynka pełna;Jörg Müller;Agnès'],
  ['windows-1252', 'Prénom;Raison du rebond;boîte pleine;à l’adresse indiquée;Élodie;Noël'],
  ['windows-1252', 'Nombre;Motivo del rebote;¿Qué pasó?;buzón lleno;Íñigo'],
  ['windows-1252', 'Namn;Studsorsak;Åsa Öberg;mottagaren är okänd;25 m³'],
  ['windows-1252', 'Empfänger;Größe;Bounce-Grund;£10'],
  ['windows-1252', 'Motivo da devolução;não existe;João'],
  ['windows-1252', 'Wir verkaufen für 10 €, „schön“'],
  ['windows-1251', 'Email;Имя;ann@shop.example;Анна'],
  ['windows-1251', 'Почта;Причина возврата;Ящик переполнен, «Ёлка» № 5'],
  ['macintosh', 'Prénom;Raison du rebond;boîte pleine;adresse désactivée'],
  ['macintosh', 'Empfänger;Größe;für;ungültige Adresse'],
  ['macintosh', 'Motivo da devolução;endereço inválido;não existe'],
  ['macintosh', 'Dirección;¿Qué pasó?;buzón lleno;año'],
])('%s is told from what its letters would otherwise be: %s', (encoding, text) => {
  // What the code page does not have is left out, as a spreadsheet would.
  const has = new Set(new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, code) => code)));
  expect(codePageOf(bytesIn(encoding, [...text].filter((letter) => has.has(letter)).join('')))).toBe(encoding);
});

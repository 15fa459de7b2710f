import { expect, it } from 'vitest';
import { asksWhether } from './suggestion.ts';

it.each([
  'Did you mean',
  'Suggested:',
  'Meinten Sie',
  'Vorschlag:',
  'Vouliez-vous dire',
  'Suggestion :',
  '¿Quisiste decir',
  'Sugerencia:',
  'Intendevi',
  'Você quis dizer',
  'Bedoelde u',
  'Menade du',
  'Förslag:',
  'Czy chodziło o',
  'Propozycja:',
  '혹시',
  '제안:',
])('a suggestion is known by its words, without a mark behind it: %s', (words) => {
  expect(asksWhether(`\n${words} `, '')).toBe(true);
});

it.each([', ', ' and ', '\nforwarded to ', ' → ', '\nPostmaster: '])(
  '%j between two addresses asks nothing',
  (words) => {
    expect(asksWhether(words, '')).toBe(false);
  },
);

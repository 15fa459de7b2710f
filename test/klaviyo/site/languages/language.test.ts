import { describe, expect, test } from 'vitest';
import { bounceCategories } from '../../replies.ts';
import { sectionsOf, skippedReasons } from '../../sections.ts';
import { suppressionReasons } from '../../suppressed.ts';
import { columnLabels } from '../variation.ts';
import { languageOf, languageTags } from './language.ts';
import { type Phrase, phrases } from './phrases.ts';
import { reportWords } from './report-words.ts';

const translated = languageTags.filter((tag) => tag !== 'en');
const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

test('everything that the data can say is a phrase', () => {
  const sections = (['campaign', 'flow'] as const).flatMap((channel) => sectionsOf({ channel }));
  const texts = [
    ...sections.map(({ label }) => label),
    ...Object.values(columnLabels),
    ...bounceCategories,
    ...skippedReasons.campaign,
    ...skippedReasons.flow,
    ...suppressionReasons,
  ];
  expect(texts.filter((text) => ![...phrases, ...reportWords].includes(text as Phrase))).toEqual([]);
});

describe.each(translated)('%s', (tag) => {
  const { say, sayIfKnown } = languageOf(tag);

  test('keeps what is to be filled in', () => {
    for (const phrase of phrases) expect(placeholders(say(phrase))).toEqual(placeholders(phrase));
  });

  test('has a word of its own for either type and for each category', () => {
    const words = ['Hard', 'Soft', ...bounceCategories].map(sayIfKnown);
    expect(new Set(words).size).toBe(words.length);
  });

  test('is not English', () => {
    const same = phrases.filter((phrase) => say(phrase) === phrase);
    // "Smart Sending", "Email", "Name", "Conversions" and the like are words of several languages.
    expect(same.length).toBeLessThan(12);
  });
});

test('figures and times take the form of the language', () => {
  const at = new Date(2024, 11, 1, 20, 14).toISOString();
  const forms = (tag: (typeof languageTags)[number]) => {
    const { count, rate, time } = languageOf(tag);
    return [count(12_718), rate(1, 8), time(at)].map((text) => text.replace(/[\u00A0\u202F]/g, ' '));
  };
  expect(forms('en')).toEqual(['12,718', '12.50%', 'Dec 1, 2024 at 8:14 PM']);
  expect(forms('de')).toEqual(['12.718', '12,50 %', '1. Dez. 2024, 20:14']);
  expect(forms('fr')).toEqual(['12 718', '12,50 %', '1 déc. 2024, 20:14']);
  expect(forms('pt')).toEqual(['12.718', '12,50%', '1 de dez. de 2024, 20:14']);
  expect(forms('ko')).toEqual(['12,718', '12.50%', '2024년 12월 1일 오후 8:14']);
});

test('what is filled in stands in its place, and what is no phrase stays', () => {
  expect(languageOf('ko').say('{range} of {total}', { range: '1–50', total: '318' })).toBe('318개 중 1–50');
  expect(languageOf('de').sayIfKnown('+1')).toBe('+1');
  expect(languageOf('de').sayIfKnown('toString')).toBe('toString');
});

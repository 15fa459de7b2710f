import { describe, expect, it } from 'vitest';
import { readHtml } from '../fixtures/open-page.ts';

const times = (...lines: readonly string[]) => {
  const card = (name: string) =>
    `<li><h3>${name}</h3><p>${name}@shop.example</p><p>Hard</p>${lines.map((line) => `<p>${line}</p>`).join('')}</li>`;
  const { rows } = readHtml(`<main><h1>Spring sale</h1><ul>${card('ann')}${card('bo')}</ul></main>`);
  return rows.map(({ at }) => at);
};
const third = new Date(2026, 4, 3, 10, 30).getTime();

describe('the time on a card', () => {
  it('is the date that stands there', () => {
    expect(times('May 3, 2026, 10:30 AM')).toEqual([third, third]);
    expect(times('Ann Seitz', 'May 3, 2026, 10:30 AM')).toEqual([third, third]);
    expect(times('Bounced', 'May 3, 2026, 10:30 AM')).toEqual([third, third]);
  });

  it('is not that of something else, in its own text or below its label', () => {
    expect(times('Profile created Jan 1, 2020', 'Bounced May 3, 2026, 10:30 AM')).toEqual([third, third]);
    expect(times('Subscribed', 'Jan 1, 2020', 'May 3, 2026, 10:30 AM')).toEqual([third, third]);
    expect(times('Letzte Öffnung: 1. Jan. 2020')).toEqual([null, null]);
  });
});

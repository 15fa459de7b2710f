import { describe, expect, it } from 'vitest';
import { readHtml } from '../../fixtures/open-page.ts';

const times = (headers: readonly string[], dates: readonly string[]) => {
  const row = (email: string) =>
    `<tr><td>${email}</td><td>Hard</td>${dates.map((date) => `<td>${date}</td>`).join('')}</tr>`;
  const heads = ['Email address', 'Bounce type', ...headers].map((text) => `<th>${text}</th>`).join('');
  const { rows } = readHtml(`<main><h1>Spring sale</h1><table><thead><tr>${heads}</tr></thead>
    <tbody>${row('ann@shop.example')}${row('bo@shop.example')}</tbody></table></main>`);
  return rows.map(({ at }) => at);
};
const may = (day: number) => new Date(2026, 4, day, 10, 30).getTime();

describe('the time of a bounce', () => {
  it('is that of the column that speaks of bounces, wherever it stands', () => {
    const dates = ['2026-05-01 10:30', '2026-05-03 10:30'];
    expect(times(['Sent at', 'Bounced at'], dates)).toEqual([may(3), may(3)]);
    expect(times(['Time', 'Gebounct am'], dates)).toEqual([may(3), may(3)]);
    expect(times(['Bounce time', 'Date'], dates)).toEqual([may(1), may(1)]);
  });

  it.each([
    'Profile created',
    'Subscribed',
    'Last opened',
    'Hinzugefügt am',
    'Date d’inscription',
    'Última apertura',
    '가입일',
  ])('is absent where the only date is of something else: %s', (header) => {
    expect(times([header], ['2020-05-01 10:30'])).toEqual([null, null]);
  });

  it.each(['', 'Time', 'Data', 'Last bounced', 'Zeitpunkt'])('is that of the column called "%s"', (header) => {
    expect(times([header], ['2026-05-03 10:30'])).toEqual([may(3), may(3)]);
  });
});

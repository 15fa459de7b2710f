import { describe, expect, it } from 'vitest';
import { readHtml } from '../../fixtures/open-page.ts';

const head = '<tr><th>Time</th><th>Email address</th><th>Bounce type</th></tr>';
const row = (time: string, email: string) => `<tr><td>${time}</td><td>${email}</td><td>Hard</td></tr>`;
const day = (text: string) => `<tr><th colspan="3">${text}</th></tr>`;
const table = (...rows: readonly string[]) =>
  `<main><h1>Spring sale</h1><table><thead>${head}</thead><tbody>${rows.join('')}</tbody></table></main>`;
const times = (html: string) => readHtml(html).rows.map(({ at }) => (at === null ? null : new Date(at).toString()));
const may = (date: number, hours = 0, minutes = 0) => new Date(2026, 4, date, hours, minutes).toString();

describe('rows below headings of days', () => {
  it('have the day of their heading beside their own time of day', () => {
    const html = table(
      day('Saturday, May 2, 2026 (2)'),
      row('9:05 PM', 'ann@shop.example'),
      row('8:00 AM', 'bo@shop.example'),
      day('Friday, May 1, 2026'),
      row('10:30 AM', 'cy@shop.example'),
    );
    expect(times(html)).toEqual([may(2, 21, 5), may(2, 8), may(1, 10, 30)]);
  });

  it.each([
    'vendredi 1 mai 2026',
    '1. Mai 2026',
    'Fr., 1. Mai 2026 – 2 Bounces',
    '2026년 5월 1일 금요일',
    '2026-05-01',
    'viernes, 1 de mayo de 2026',
  ])('are of the day that %s says', (text) => {
    expect(times(table(day(text), row('10:30', 'ann@shop.example'), row('11:00', 'bo@shop.example')))).toEqual([
      may(1, 10, 30),
      may(1, 11),
    ]);
  });

  it('have that day alone where they say no time', () => {
    const html = table(day('May 1, 2026'), row('', 'ann@shop.example'), row('', 'bo@shop.example'));
    expect(times(html)).toEqual([may(1), may(1)]);
  });

  it.each(['2 bounces since May 1, 2026', 'Sent May 1, 2026', 'Yesterday', 'Spring 2026'])(
    'have none below %s',
    (text) => {
      expect(times(table(day(text), row('10:30', 'ann@shop.example'), row('11:00', 'bo@shop.example')))).toEqual([
        null,
        null,
      ]);
    },
  );

  it('have none where the message is named by a date', () => {
    const html = table(row('', 'ann@shop.example'), row('', 'bo@shop.example')).replace('Spring sale', 'May 1, 2026');
    expect(times(html)).toEqual([null, null]);
  });

  it('keep dates of their own', () => {
    const html = table(day('May 1, 2026'), row('May 7, 2026, 10:30 AM', 'ann@shop.example'));
    expect(times(html)).toEqual([may(7, 10, 30)]);
  });
});

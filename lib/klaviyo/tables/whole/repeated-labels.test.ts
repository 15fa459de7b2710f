import { describe, expect, it } from 'vitest';
import { readHtml } from '../../fixtures/open-page.ts';

const headers = ['Email address', 'Name', 'Bounce type', 'Category', 'Bounce reason', 'Time'];
const people = [
  ['ann@shop.example', 'Ann Lee', 'Hard', 'Invalid address', '550 5.1.1 No such user', 'May 6, 2026, 8:02 AM'],
  ['bo@shop.example', 'Bo Ek', 'Soft', 'Quota of the month', 'Try again later', 'May 6, 2026, 8:03 AM'],
  ['cy@shop.example', 'Reason Time', 'Soft', 'Reputation', '421 4.7.0 Deferred', 'May 6, 2026, 8:04 AM'],
];
const read = (cell: (label: string, value: string) => string, own = headers) =>
  readHtml(`<html lang="en"><body><main><h1>Sale</h1><h2>Bounced</h2><table>
    <thead><tr>${own.map((text) => `<th>${text}</th>`).join('')}</tr></thead><tbody>${people
      .map((row) => `<tr>${headers.map((label, column) => `<td>${cell(label, row[column] ?? '')}</td>`).join('')}</tr>`)
      .join('')}</tbody></table></main></body></html>`).rows;

const told = [
  ['ann@shop.example', 'Ann Lee', 'hard', 'invalid_address', '', '550 5.1.1 No such user'],
  ['bo@shop.example', 'Bo Ek', 'soft', null, 'Quota of the month', 'Try again later'],
  ['cy@shop.example', 'Reason Time', 'soft', 'reputation', '', '421 4.7.0 Deferred'],
];

describe('cells that repeat what their column is called', () => {
  it.each([
    [
      'in a hidden element above the value',
      (label: string, value: string) =>
        `<div style="display:none">${label}</div><div class="content"><span>${value}</span></div>`,
    ],
    [
      'in an element before a bare text',
      (label: string, value: string) => `<span class="title">${label}</span>${value}`,
    ],
    [
      'on show, with a colon, inside a box',
      (label: string, value: string) => `<div><div><b>${label}:</b> <span>${value}</span></div></div>`,
    ],
    [
      'before several parts',
      (label: string, value: string) =>
        `<div class="before">${label}</div>${value}${label === 'Bounce reason' ? '<button>Copy</button>' : ''}`,
    ],
  ])('are read without it: %s', (_, cell) => {
    const rows = read(cell);
    expect(
      rows.map(({ email, name, type, category, categoryText, reason }) => [
        email,
        name,
        type,
        category,
        categoryText,
        reason,
      ]),
    ).toEqual(told);
    expect(rows.every(({ at }) => at !== null)).toBe(true);
  });

  it('say nothing where they hold the label alone', () => {
    const rows = read((label, value) => `<span>${label}</span>${value.startsWith('Try') ? '' : `<p>${value}</p>`}`);
    expect(rows.map(({ reason }) => reason)).toEqual(['550 5.1.1 No such user', '', '421 4.7.0 Deferred']);
  });

  it('give no name where there is no column of names', () => {
    const rows = read(
      (label, value) => (label === 'Name' ? '–' : `<div style="display:none">${label}</div><div>${value}</div>`),
      headers.map((label) => (label === 'Name' ? '' : label)),
    );
    expect(rows.map(({ name }) => name)).toEqual(['', '', '']);
  });

  it('keep a word that is no label', () => {
    const rows = read((label, value) => (label === 'Bounce reason' ? `<b>Host</b> <span>${value}</span>` : value));
    expect(rows[0]?.reason).toBe('Host 550 5.1.1 No such user');
  });
});

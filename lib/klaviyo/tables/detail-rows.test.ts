import { describe, expect, it } from 'vitest';
import { readHtml } from '../fixtures/open-page.ts';

describe('the reason of a row', () => {
  it('is taken from the detail below it, and from nothing else there', () => {
    const bare = (email: string, below: string) =>
      `<tr><td>${email}</td><td>Hard</td><td>Invalid address</td></tr><tr><td colspan="3">${below}</td></tr>`;
    const { rows } = readHtml(
      `<main><table><tr><th>Email</th><th>Bounce type</th><th>Bounce category</th></tr>${bare('ann@shop.example', 'Bounce reason: mailbox gone')}${bare('bo@shop.example', '554 delivery error: dd This user has no mailbox')}${bare('cy@shop.example', 'Error: something went wrong')}${bare('dee@shop.example', 'May 12, 2026')}</table></main>`,
    );
    expect(rows.map(({ reason }) => reason)).toEqual([
      'mailbox gone',
      '554 delivery error: dd This user has no mailbox',
      '',
      '',
    ]);
  });

  it('keeps its beginning where that looks like a label', () => {
    const line = (email: string, reason: string) =>
      `<div><div>${email}</div><div>Hard</div><div><p>${reason}</p></div></div>`;
    const reasons = ['554 delivery error: dd This user has no mailbox', '550 5.1.1 user: unknown', '552 5.3.4 too big'];
    const { rows } = readHtml(
      `<main><div><div><div>Email address</div><div>Bounce type</div><div>Bounce reason</div></div>${reasons.map((reason, i) => line(`a${i}@shop.example`, reason)).join('')}</div></main>`,
    );
    expect(rows.map(({ reason }) => reason)).toEqual(reasons);
  });
});

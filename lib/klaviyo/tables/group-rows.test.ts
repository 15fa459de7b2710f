import { describe, expect, it } from 'vitest';
import { readHtml } from '../fixtures/open-page.ts';

const groups = [
  ['gmail-post.example', ['ann@gmail-post.example', 'bo@gmail-post.example']],
  ['corp.example', ['cy@corp.example', 'dee@corp.example', 'eve@corp.example']],
] as const;
const emails = groups.flatMap(([, people]) => people);

const record = (email: string, level: string) =>
  `<tr role="row" ${level}><td role="gridcell">${email}</td><td role="gridcell">Ann Lee</td><td role="gridcell">Soft</td><td role="gridcell">Technical</td><td role="gridcell">451 4.4.1 Timed out</td></tr>`;
const page = (group: (domain: string, count: number) => string, level = '') =>
  `<main><h1>Spring sale</h1><table ${level && 'role="treegrid"'}><thead><tr role="row">${[
    'Recipient',
    'Name',
    'Bounce type',
    'Bounce category',
    'Bounce reason',
  ]
    .map((text) => `<th role="columnheader">${text}</th>`)
    .join('')}</tr></thead><tbody>${groups
    .map(([domain, people]) => group(domain, people.length) + people.map((email) => record(email, level)).join(''))
    .join('')}</tbody></table></main>`;
const cells = (...texts: readonly string[]) => texts.map((text) => `<td role="gridcell">${text}</td>`).join('');

describe('rows that head a group and fill all columns', () => {
  it.each([
    [
      'a tree of domains with counts and contacts',
      page(
        (domain, count) =>
          `<tr role="row" aria-level="1" aria-expanded="true">${cells(`<button aria-label="Collapse ${domain}">▾</button> ${domain}`, `${count} bounced`, '0 hard / 5 soft', '', `Provider contact: postmaster@${domain}`)}</tr>`,
        'aria-level="2"',
      ),
    ],
    [
      'a plain table with a control',
      page(
        (domain, count) =>
          `<tr class="g">${cells(`<button aria-expanded="true">▾</button> ${domain}`, `${count} bounced`, '', '', '')}</tr>`,
      ),
    ],
    [
      'a status in the group',
      page(
        (domain) =>
          `<tr class="g">${cells(`<button aria-expanded="true">▾</button> ${domain}`, 'Bounced', '', '', '')}</tr>`,
      ),
    ],
    [
      'a plain row of counts',
      page((domain, count) => `<tr class="g">${cells(`${domain} (${count})`, '', `${count} soft`, '', '')}</tr>`),
    ],
  ])('are no records, and no statuses: %s', (_, html) => {
    const { rows, leftOut } = readHtml(html);
    expect(rows.map(({ email }) => email)).toEqual(emails);
    expect(rows.every(({ type, category }) => type === 'soft' && category === 'technical')).toBe(true);
    expect(leftOut).toEqual([]);
  });

  it('give their category to the rows below them, where they count these in another cell', () => {
    const row = (email: string, level: number) =>
      `<div role="row" aria-level="${level}"><div role="gridcell">${email}</div><div role="gridcell">Ana</div><div role="gridcell">Temporária</div><div role="gridcell">451 4.4.1 Timed out</div></div>`;
    const head = (category: string, count: number) =>
      `<div role="row" aria-level="1" aria-expanded="true"><div role="gridcell" aria-colspan="3">▾ ${category}</div><div role="gridcell">${count} destinatários</div></div>`;
    const headers = ['Endereço de e-mail', 'Nome', 'Tipo de devolução', 'Motivo da devolução'];
    const { rows } = readHtml(
      `<html lang="pt"><body><nav><a aria-current="page">Devolvidos 3</a></nav><main><h1>Semana</h1><div role="treegrid"><div role="row">${headers.map((text) => `<div role="columnheader">${text}</div>`).join('')}</div>${head('Conteúdo', 2)}${row('ana@shop.example', 2)}${row('bia@shop.example', 2)}${head('Reputação', 1)}${row('caio@shop.example', 2)}</div></main></body></html>`,
    );
    expect(rows.map(({ email, category }) => [email, category])).toEqual([
      ['ana@shop.example', 'content'],
      ['bia@shop.example', 'content'],
      ['caio@shop.example', 'reputation'],
    ]);
  });

  it('leave a record without an address where it is', () => {
    const html = page((domain) =>
      domain === 'corp.example' ? `<tr>${cells('', 'Bo Ek', 'Hard', 'Technical', '550 5.1.1 No such user')}</tr>` : '',
    );
    expect(readHtml(html).leftOut).toEqual(['no_address']);
  });
});

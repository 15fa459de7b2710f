import { describe, expect, it } from 'vitest';
import { readHtml } from '../../fixtures/open-page.ts';

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

  describe('give the type that they name to the rows below', () => {
    const headers = ['Adres e-mail', 'Imię i nazwisko', 'Kategoria', 'Powód odbicia'];
    const cell = (text: string) => `<td role="gridcell">${text}</td>`;
    const record = (email: string) =>
      `<tr role="row" class="r"><td></td>${cell(email)}${cell('Ewa Lis')}${cell('Techniczne')}${cell('Spróbuj później')}</tr>`;
    const head = (text: string) =>
      `<tr role="row" class="r group" aria-expanded="true"><td><i></i></td><td colspan="4">${text}</td></tr>`;
    const pageOf = (groups: readonly (readonly [string, string])[]) =>
      `<html lang="pl"><body><nav><a aria-current="page">Odbite <b>36</b></a></nav><main><h1>Majówka</h1><div role="grid">
      <table role="presentation"><tbody><tr role="row"><td role="columnheader"></td>${headers.map((text) => `<td role="columnheader">${text}</td>`).join('')}</tr></tbody></table>
      <table role="presentation"><tbody>${groups.map(([group, name]) => head(group) + record(`${name}1@poczta.example`) + record(`${name}2@poczta.example`)).join('')}</tbody></table></div></main></body></html>`;

    it.each([
      [
        'with a note',
        'Typ odbicia: Twarde (Ciąg dalszy z poprzedniej strony)',
        'Typ odbicia: Miękkie (liczba: 25, ciąg dalszy na następnej stronie)',
      ],
      ['with a count', 'Twarde (11 elementów)', 'Miękkie (liczba: 25)'],
      ['behind a dash', 'Typ odbicia: Twarde - 11 Item(s)', 'Typ odbicia: Miękkie - 25 Item(s)'],
      ['alone', 'Typ odbicia: Twarde', 'Typ odbicia: Miękkie'],
      ['below another label', 'Rodzaj: Twarde (11)', 'Rodzaj: Miękkie (25)'],
    ])('%s', (_, hard, soft) => {
      const { rows, leftOut } = readHtml(
        pageOf([
          [hard, 'a'],
          [soft, 'b'],
        ]),
      );
      expect(rows.map(({ email, type }) => [email, type])).toEqual([
        ['a1@poczta.example', 'hard'],
        ['a2@poczta.example', 'hard'],
        ['b1@poczta.example', 'soft'],
        ['b2@poczta.example', 'soft'],
      ]);
      expect(leftOut).toEqual([]);
    });

    it.each([
      ['names one that nobody knows', 'Typ odbicia: Nieznane (Ciąg dalszy z poprzedniej strony)'],
      ['names another without a label', 'Inne (liczba: 25)'],
      ['says both types', 'Typ odbicia: Miękkie (po trzecim razie twarde)'],
    ])('and none where the heading %s', (_, other) => {
      const { rows } = readHtml(
        pageOf([
          ['Typ odbicia: Twarde (liczba: 2)', 'a'],
          [other, 'b'],
        ]),
      );
      expect(rows.map(({ type }) => type)).toEqual(['hard', 'hard', null, null]);
    });

    it('not where the rows are grouped by something else', () => {
      const { rows } = readHtml(
        pageOf([
          ['Imię: Hard (liczba: 2)', 'a'],
          ['Kategoria: Twarde (liczba: 2)', 'b'],
        ]),
      );
      expect(rows.map(({ type }) => type)).toEqual([null, null, null, null]);
    });

    it('once, where a pane of the columns that stay lies over the others', () => {
      const rest = (email: string, index: number) =>
        record(email).replace('class="r"', `class="r" aria-rowindex="${index}" style="height:30px"`);
      const over = (email: string, index: number) =>
        `<tr role="row" class="r" aria-rowindex="${index}" style="height:30px"><td></td>${cell(email)}<td colspan="3" style="visibility:hidden">&nbsp;</td></tr>`;
      const groups = [
        ['Typ odbicia: Twarde (liczba: 1)', 'a@poczta.example'],
        ['Typ odbicia: Miękkie (liczba: 1)', 'b@poczta.example'],
      ] as const;
      const html = pageOf([]).replace(
        /<table role="presentation"><tbody><\/tbody><\/table>/,
        `<div style="position:relative"><table role="presentation" style="width:900px"><tbody>${groups.map(([group, email], index) => head(group) + rest(email, index + 1)).join('')}</tbody></table>
        <div style="position:absolute;left:0;top:0;width:300px;overflow:hidden"><table role="presentation" style="width:900px"><tbody>${groups
          .map(([group, email], index) => head(group).replace('colspan="4"', 'colspan="2"') + over(email, index + 1))
          .join('')}</tbody></table></div></div>`,
      );
      const { rows, leftOut } = readHtml(html);
      expect(rows.map(({ email, name, type, reason }) => [email, name, type, reason])).toEqual([
        ['a@poczta.example', 'Ewa Lis', 'hard', 'Spróbuj później'],
        ['b@poczta.example', 'Ewa Lis', 'soft', 'Spróbuj później'],
      ]);
      expect(leftOut).toEqual([]);
    });
  });

  it('leave a record without an address where it is', () => {
    const html = page((domain) =>
      domain === 'corp.example' ? `<tr>${cells('', 'Bo Ek', 'Hard', 'Technical', '550 5.1.1 No such user')}</tr>` : '',
    );
    expect(readHtml(html).leftOut).toEqual(['no_address']);
  });
});

describe('a heading that stays at the top of a list', () => {
  const groupsOf = [
    ['Invalid address · 2', ['ann', 'bo']],
    ['Reputation · 2', ['cy', 'dee']],
  ] as const;
  const card = (name: string) =>
    `<div data-item><div class="it"><i>AB</i><div><b>${name} Lee</b><span>Hard bounce</span></div><p>${name}@shop.example</p></div></div>`;
  const heading = (text: string) => `<div data-item><div class="group">${text}</div></div>`;
  const categoriesOf = (stuck: string, list: string) =>
    readHtml(
      `<main><h1>Spring sale</h1><h2>Bounced</h2><div style="height:300px;overflow:auto"><div style="position:sticky;top:0"><div>${heading(stuck)}</div></div><div><div>${list}</div></div></div></main>`,
    ).rows.map(({ category }) => category);
  const [[invalid, [ann, bo]], [reputation, [cy, dee]]] = groupsOf;

  it('says the category of the rows in sight, of which the list holds no heading any more', () => {
    expect(categoriesOf(invalid, card(ann) + card(bo))).toEqual(['invalid_address', 'invalid_address']);
  });

  it('says it of the rows before the next heading alone', () => {
    const list = card(ann) + card(bo) + heading(reputation) + card(cy) + card(dee);
    expect(categoriesOf(invalid, list)).toEqual(['invalid_address', 'invalid_address', 'reputation', 'reputation']);
  });

  it('says nothing of rows that are out of sight, as those are that the list has not drawn anew yet', () => {
    const far = '<p style="height:5000px"></p>';
    expect(categoriesOf(invalid, far + card(cy) + card(dee))).toEqual([null, null]);
  });

  it('says nothing of rows before itself', () => {
    const list = card(ann) + card(bo) + heading(reputation) + card(cy) + card(dee);
    expect(categoriesOf(reputation, list)).toEqual([null, null, 'reputation', 'reputation']);
  });
});

describe('a group of people below what became of all of them', () => {
  const groups = [
    ['450 4.2.1 Receiving mail too quickly', 'Soft bounce', 'Frequency or volume too high', ['ann', 'bo']],
    ['550 5.1.1 Пользователь не найден', 'Hard bounce', 'Invalid address', ['cy', 'dee', 'eve']],
  ] as const;
  const expected = groups.flatMap(([reason, type, , people]) =>
    people.map((name) => [`${name}@shop.example`, type.startsWith('Hard') ? 'hard' : 'soft', reason]),
  );
  it.each([
    [
      'a list below the reply',
      groups.map(
        ([reason, type, category, people]) =>
          `<section class="rep"><h3>${reason}</h3><div>${type} · ${category} · ${people.length} recipients</div><ol>${people.map((name) => `<li>${name}@shop.example <span>Ann Lee</span></li>`).join('')}</ol></section>`,
      ),
    ],
    [
      'addresses that touch each other',
      groups.map(
        ([reason, type, category, people]) =>
          `<div class="grp"><div class="k"><b>${type}</b><span>${category}</span><span>${people.length} addresses</span></div><p>${reason}</p><div class="chips">${people.map((name) => `<span>${name}@shop.example</span>`).join('')}</div></div>`,
      ),
    ],
  ])('has it for each of them: %s', (_, sections) => {
    const { rows } = readHtml(`<main><h1>Spring sale</h1><h2>Bounced</h2><div>${sections.join('')}</div></main>`);
    expect(rows.map(({ email, type, reason }) => [email, type, reason]).sort()).toEqual(expected.toSorted());
  });
});

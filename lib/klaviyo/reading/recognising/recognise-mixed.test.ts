import { describe, expect, it } from 'vitest';
import { readHtml } from '../../fixtures/open-page.ts';

const row = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const page = (...rows: readonly string[]) =>
  `<main><h1>Spring sale</h1><table><thead><tr><th>Email address</th><th>Status</th><th>Bounce type</th><th>Details</th></tr></thead>
   <tbody>${rows.join('')}</tbody></table></main>`;

describe('a page of a list of all recipients', () => {
  it('holds no bounces where every status names something else, whatever the details say', () => {
    const { rows } = readHtml(
      page(
        row('ann@shop.example', 'Opened', '', 'Opened on a phone'),
        row('bo@shop.example', 'Delivered', '', 'Accepted by the server'),
        row('cy@shop.example', 'Clicked', '', 'Clicked “Hard enamel pins”'),
        row('dee@shop.example', 'Skipped', '', 'Smart Sending'),
      ),
    );
    expect(rows).toEqual([]);
  });

  it('holds none in another language either', () => {
    const { rows } = readHtml(
      page(
        row('ann@shop.example', 'Geöffnet', '', 'Auf einem Telefon geöffnet'),
        row('bo@shop.example', 'Zugestellt', '', 'Vom Server angenommen'),
      ),
    );
    expect(rows).toEqual([]);
  });

  it('holds those whose status is a failure, in words that are not Klaviyo’s', () => {
    const { rows } = readHtml(
      page(
        row('ann@shop.example', 'Not delivered', '', 'No such user'),
        row('bo@shop.example', 'Undelivered', '', 'The mailbox is full'),
      ),
    );
    expect(rows.map(({ email }) => email)).toEqual(['ann@shop.example', 'bo@shop.example']);
  });
});

describe('a list of all recipients whose statuses speak of earlier bounces', () => {
  const statuses = (...said: readonly string[]) =>
    page(...said.map((status, index) => row(`ann${index}@shop.example`, status, '', '')));

  it.each([
    ['Bounced', 'Skipped: earlier hard bounces', 'Delivered'],
    ['Bounced', 'Suppressed before sending (hard bounce)', 'Delivered'],
    ['Bounced', 'Suppressed (hard bounce)', 'Opened'],
    ['Hard bounced', 'Not sent – previous hard bounce', 'Opened'],
    ['Gebounct', 'Übersprungen: frühere Hard Bounces', 'Geöffnet'],
    ['Rebond définitif', 'Ignoré : rebonds définitifs antérieurs', 'Ouvert'],
    ['Rebotado', 'Omitido: rebotes anteriores', 'Abierto'],
    ['Rimbalzato', 'Saltato: rimbalzi precedenti', 'Aperto'],
    ['Devolvido', 'Ignorado: devoluções anteriores', 'Aberto'],
    ['Gebouncet', 'Overgeslagen: eerdere hard bounces', 'Geopend'],
    ['Studsade', 'Överhoppad: tidigare hårda studsar', 'Öppnade'],
    ['Odbicie twarde', 'Pominięto: wcześniejsze twarde odbicia', 'Otwarto'],
    ['반송됨', '건너뜀: 이전 하드 바운스', '열림'],
  ])('holds those alone who bounced of this message: %s, not %s', (bounced, skipped, other) => {
    const { rows, leftOut } = readHtml(statuses(other, bounced, skipped, skipped, other, skipped));
    expect(rows.map(({ email }) => email)).toEqual(['ann1@shop.example']);
    expect(leftOut.filter((why) => why === 'skipped')).toHaveLength(3);
  });

  it('holds no bounces on a page of it where some were skipped and none bounced', () => {
    const { rows } = readHtml(
      statuses('Dostarczono', 'Pominięto: wcześniejsze twarde odbicia', 'Otwarto', 'Dostarczono').replace(
        'Status',
        'Stan',
      ),
    );
    expect(rows).toEqual([]);
  });

  it('keeps those of the section of bounces whom Klaviyo has suppressed since', () => {
    const menu = '<nav><a href="#" aria-current="page">Bounced 2</a><a href="#">Opened 4</a></nav>';
    const { rows } = readHtml(
      menu +
        page(
          row('ann@shop.example', 'Suppressed (hard bounce)', 'Hard', ''),
          row('bo@shop.example', 'Active', 'Soft', ''),
        ),
    );
    expect(rows.map(({ type }) => type)).toEqual(['hard', 'soft']);
  });
});

describe('a list of bounces beside what the profiles did last', () => {
  it('holds all of them: every row has a type of its own', () => {
    const { rows, leftOut } = readHtml(
      page(
        row('ann@shop.example', 'Bounced Email', 'Hard', '550 5.1.1 No such user'),
        row('bo@shop.example', 'Opened Email', 'Soft', '452 4.2.2 Mailbox full'),
        row('cy@shop.example', 'Clicked Email', 'Soft', '421 4.7.0 Try again'),
      ).replace('Status', 'Last activity'),
    );
    expect(leftOut).toEqual([]);
    expect(rows.map(({ type }) => type)).toEqual(['hard', 'soft', 'soft']);
  });
});

describe('a list whose rows are sentences', () => {
  it('holds the bounces that the sentences tell of, with the type where it is said', () => {
    const { rows, leftOut } = readHtml(
      `<main><h1>Spring sale</h1><div>
        <div class="row_a1">ann@shop.example hard bounced on Spring sale</div>
        <div class="row_a1">Bo Ray (bo@shop.example) bounced Spring sale · Bounce Type: Soft · 2 hours ago</div>
        <div class="row_a1">cy@shop.example bounced Soft Skin Sale</div>
        <div class="row_a1">dee@shop.example clicked Bounce back offer</div>
      </div></main>`,
    );
    expect(rows.map(({ email, name, type, reason }) => [email, name, type, reason])).toEqual([
      ['ann@shop.example', '', 'hard', ''],
      ['bo@shop.example', 'Bo Ray', 'soft', ''],
      ['cy@shop.example', '', null, ''],
    ]);
    expect(leftOut).toEqual(['not_a_bounce']);
  });
});

describe('groups of rows below headings', () => {
  it('say nothing of the rows below a heading that nobody knows', () => {
    const group = (heading: string, name: string) =>
      `<tr class="g"><th colspan="2">${heading}</th></tr><tr><td>${name}@shop.example</td><td>550 5.0.0 Not taken</td></tr>`;
    const { rows } = readHtml(
      `<main><h1>Spring sale</h1><table><thead><tr><th>Email</th><th>Bounce reason</th></tr></thead><tbody>
        ${group('Hard bounces (1)', 'ann')}${group('Invalid address (1)', 'bo')}${group('Zorp (1)', 'cy')}</tbody></table></main>`,
    );
    expect(rows.map(({ type, category }) => [type, category])).toEqual([
      ['hard', null],
      ['hard', 'invalid_address'],
      [null, null],
    ]);
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { campaignPath, openPage, readPage } from '../../fixtures/open-page.ts';

const load = (files: Record<string, unknown>) =>
  Object.entries(files).map(([path, html]) => [path.replace(/^.*\/|\.html$/g, ''), String(html)] as const);
const bounces = load(
  import.meta.glob('../../fixtures/bounces/*.html', { query: '?raw', import: 'default', eager: true }),
);
const others = load(import.meta.glob('../../fixtures/other/*.html', { query: '?raw', import: 'default', eager: true }));

beforeEach(() => document.body.replaceChildren());

const ann = {
  email: 'ann.lee@shop.example',
  type: 'hard',
  category: 'invalid_address',
  categoryText: '',
  reason: '550 5.1.1 The mailbox does not exist',
};
const bo = {
  email: 'bo@kiosk.example',
  type: 'soft',
  category: 'mailbox_unavailable',
  categoryText: '',
  reason: '452 4.2.2 The mailbox is full',
};
const cy = {
  email: 'cy.fox@corp.example',
  type: 'hard',
  category: 'reputation',
  categoryText: '',
  reason: '554 5.7.1 Message blocked',
};

describe('a page of bounces', () => {
  it.each(bounces)('is read whole, whatever it is made of: %s', (_, html) => {
    openPage(html);
    const { rows, loading } = readPage();
    const told = rows.map(({ email, type, category, categoryText, reason }) => ({
      email,
      type,
      category,
      categoryText,
      reason,
    }));
    expect(told.toSorted((a, b) => a.email.localeCompare(b.email))).toEqual([ann, bo, cy]);
    expect(loading).toBe(0);
    for (const { name } of rows) expect(['', 'Ann Lee', 'Bo Ek', 'Cy Fox']).toContain(name);
  });

  it.each(bounces)('is left as it was found: %s', async (_, html) => {
    openPage(html);
    const before = document.documentElement.outerHTML;
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
    readPage();
    await Promise.resolve();
    changes.push(...observer.takeRecords());
    observer.disconnect();
    expect(changes).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('a cell that repeats its header out of sight', () => {
  it('is read without it', () => {
    const headers = ['Email address', 'Bounce type', 'Bounce category', 'Bounce reason'];
    const cells = [ann.email, 'Hard', 'Invalid address', ann.reason];
    const row = cells.map((text, i) => `<td><span class="sr-only">${headers[i]}: </span><span>${text}</span></td>`);
    openPage(`<main><h1>Spring sale</h1><table><thead><tr>${headers.map((text) => `<th>${text}</th>`).join('')}</tr></thead>
      <tbody><tr>${row.join('')}</tr></tbody></table></main>`);
    expect(readPage().rows).toEqual([{ ...ann, name: '', at: null }]);
  });
});

describe('a row of filters below the headers of a grid', () => {
  it('is no record, nor one that is still loading', () => {
    const row = (role: string, cells: readonly string[]) =>
      `<div role="row">${cells.map((cell) => `<div role="${role}">${cell}</div>`).join('')}</div>`;
    openPage(`<main><h1>Spring sale</h1><div role="grid">${row('columnheader', ['Email address', 'Bounce type', 'Bounce category', 'Bounce reason'])}
      ${row(
        'gridcell',
        Array.from({ length: 4 }, () => ' <span><input aria-label="Filter"></span> '),
      )}
      ${row('gridcell', [ann.email, 'Hard', 'Invalid address', ann.reason])}</div></main>`);
    expect(readPage()).toMatchObject({ rows: [ann], loading: 0, leftOut: [] });
  });
});

describe('a list of a single row', () => {
  it('is its row, not the whole page, where it is made of elements without roles', () => {
    const line = (texts: readonly string[]) =>
      `<div style="display:grid">${texts.map((text) => `<div><div><span>${text}</span></div></div>`).join('')}</div>`;
    openPage(`<html lang="sv"><body><main><h1>Spring sale</h1><div><nav><ul><li><a href="#" aria-current="page">Studsade 41</a></li></ul></nav>
      <section><h2>Studsade</h2><div><div><div>${line(['E-postadress', 'Namn', 'Studskategori', 'Studstyp', 'Studsorsak'])}</div>
      <div>${line([ann.email, '—', 'Ogiltig adress', 'Hård studs', ann.reason])}</div></div></div>
      <nav aria-label="Sidnumrering"><span>41–41</span><button>Föregående</button></nav></section></div></main></body></html>`);
    expect(readPage().rows).toEqual([{ ...ann, name: '', at: null }]);
  });

  it('is not broken up by the address of the sender in every row', () => {
    const line = (texts: readonly string[]) => `<div>${texts.map((text) => `<div>${text}</div>`).join('')}</div>`;
    const rows = [ann, bo, cy].map(({ email, reason }) =>
      line([email, 'Ann', 'news@sender.example', 'Hard', 'Technical issue', reason]),
    );
    openPage(`<main><h1>Spring sale</h1><nav><a href="#" aria-current="page">Bounced 3</a></nav><section><div>
      ${line(['Email address', 'Name', 'Sender', 'Bounce type', 'Bounce category', 'Bounce reason'])}${rows.join('')}</div></section></main>`);
    const { rows: read } = readPage();
    expect(read.map(({ email, category }) => [email, category])).toEqual(
      [ann, bo, cy].map(({ email }) => [email, 'technical']),
    );
  });
});

describe('replies that hold what other columns hold', () => {
  it('are the reason where half of them name a category in so many words', () => {
    const rows = [
      [ann.email, 'Invalid address', 'Hard', '550 5.5.0 Requested action not taken: mailbox unavailable (S2017)'],
      [bo.email, 'Mailbox unavailable', 'Soft', '451 4.7.500 Server busy. Please try again later. (S777)'],
    ];
    openPage(`<main><h1>Spring sale</h1><table><thead><tr><th>Email address</th><th>Bounce category</th>
      <th>Bounce type</th><th>Bounce reason</th></tr></thead><tbody>${rows
        .map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`)
        .join('')}</tbody></table></main>`);
    expect(readPage().rows.map(({ category, reason }) => [category, reason])).toEqual([
      ['invalid_address', rows[0]?.[3]],
      ['mailbox_unavailable', rows[1]?.[3]],
    ]);
  });

  it('are no category where the page shows none', () => {
    const reply = '550 5.2.0 Delivery failed: mailbox unavailable';
    openPage(`<main><h1>Spring sale</h1><table><thead><tr><th>Email address</th><th>Bounce type</th>
      <th>Bounce reason</th></tr></thead><tbody>${[ann, bo]
        .map(({ email }) => `<tr><td>${email}</td><td>Hard</td><td>${reply}</td></tr>`)
        .join('')}</tbody></table></main>`);
    expect(readPage().rows.map(({ reason }) => reason)).toEqual([reply, reply]);
  });

  it('take no column for that of the addresses, where they stand first and some name the recipient', () => {
    const line = (texts: readonly string[]) => `<div>${texts.map((text) => `<div>${text}</div>`).join('')}</div>`;
    const rows = [ann, bo, cy].map(({ email, reason }, index) =>
      line([
        index === 0 ? `550 5.1.1 &lt;${email}&gt;: unknown user` : reason,
        'Hard',
        'Technical issue',
        'Ann',
        email,
      ]),
    );
    openPage(`<main><h1>Spring sale</h1><nav><a href="#" aria-current="page">Bounced 3</a></nav><section><div>
      ${line(['Bounce reason', 'Bounce type', 'Bounce category', 'Name', 'Email address'])}${rows.join('')}</div></section></main>`);
    expect(readPage().rows.map(({ email, name }) => [email, name])).toEqual(
      [ann, bo, cy].map(({ email }) => [email, 'Ann']),
    );
  });
});

describe('two tables with as many rows', () => {
  const table = (headers: readonly string[], rows: readonly (readonly string[])[]) =>
    `<table><thead><tr>${headers.map((text) => `<th>${text}</th>`).join('')}</tr></thead><tbody>${rows
      .map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`)
      .join('')}</tbody></table>`;
  const pinned = table(
    ['Email address'],
    [ann, bo].map(({ email }) => [email]),
  );
  const scrolled = table(
    ['Bounce type', 'Bounce category', 'Bounce reason'],
    [
      ['Hard', 'Invalid address', ann.reason],
      ['Soft', 'Mailbox unavailable', bo.reason],
    ],
  );
  const page = (style: string, halves: readonly string[]) =>
    `<main><h1>Spring sale</h1><nav><a href="#" aria-current="page">Bounced 2</a></nav>
     <div style="${style}; white-space: nowrap">${halves.map((half) => `<div>${half}</div>`).join('')}</div></main>`;

  it('are one where they stand side by side, whichever comes first', () => {
    for (const halves of [
      [pinned, scrolled],
      [scrolled, pinned],
    ]) {
      openPage(page('display: flex', halves));
      expect(readPage().rows).toEqual([ann, bo].map((row) => ({ ...row, name: '', at: null })));
    }
  });

  it('are one where their rows of sums are worded in two ways', () => {
    const sum = (half: string, cells: string) => half.replace('</table>', `<tr>${cells}</tr></table>`);
    const left = sum(pinned, '<td><b>Total</b></td>');
    const right = sum(scrolled, '<td>2 bounced</td><td></td><td></td>');
    for (const halves of [
      [left, right],
      [right, left],
    ]) {
      openPage(page('display: flex', halves));
      expect(readPage().rows).toEqual([ann, bo].map((row) => ({ ...row, name: '', at: null })));
    }
  });

  it('are two where one stands below the other', () => {
    openPage(page('display: block', [pinned, scrolled]));
    expect(readPage().rows.map(({ email, reason }) => [email, reason])).toEqual([
      [ann.email, ''],
      [bo.email, ''],
    ]);
  });
});

describe('a table that its page calls examples', () => {
  const table = (caption: string) => `<main><h1>Understanding bounces</h1><table><caption>${caption}</caption>
    <tr><th>Address</th><th>Bounce type</th><th>Bounce category</th></tr>
    <tr><td>ann@gmial.example</td><td>Hard</td><td>Invalid address</td></tr>
    <tr><td>bo@full.example</td><td>Soft</td><td>Mailbox unavailable</td></tr></table></main>`;

  it('is not taken for bounces at an address that nobody knows', () => {
    openPage(table('Bounces of May'));
    expect(readPage('/some/new-page').rows).toHaveLength(2);
    for (const caption of ['Examples of bounces', 'Beispiele für Bounces', '반송 예시']) {
      openPage(table(caption));
      expect(readPage('/some/new-page').found.status).toBe('elsewhere');
    }
  });

  it('is one of bounces at the address of recipients, where the word is in the name of the message', () => {
    openPage(
      table('Bounces').replace('<caption>Bounces</caption>', '').replace('Understanding bounces', 'Example sale'),
    );
    expect(readPage().rows).toHaveLength(2);
  });
});

describe('a page of something else', () => {
  it.each(others)('is not taken for bounces at the address of recipients: %s', (name, html) => {
    openPage(html);
    const { rows } = readPage(name === 'suppressed' ? '/people/suppressed' : campaignPath);
    expect(rows).toEqual([]);
  });

  it.each(others)('is not taken for bounces at an address that nobody knows: %s', (_, html) => {
    openPage(html);
    expect(readPage('/some/new-page').found.status).toBe('elsewhere');
  });
});

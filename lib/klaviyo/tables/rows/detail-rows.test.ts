import { describe, expect, it } from 'vitest';
import { readHtml } from '../../fixtures/open-page.ts';

describe('an opened detail', () => {
  const people = [
    ['ann', 'Invalid address', '550 5.1.1 No such user'],
    ['bo', 'Technical', '421 4.4.2 Connection timed out'],
    ['cy', '', ''],
    ['dee', 'Content', '554 5.7.1 Not accepted'],
  ] as const;
  const read = (detail: (category: string, reply: string) => string, extra = '') =>
    readHtml(
      `<main><nav><a href="#" aria-current="page">Bounced 4</a></nav><table><tr><th></th><th>Email</th><th>Name</th></tr>${people
        .map(
          ([name, category, reply]) =>
            `<tr><td><button aria-label="Details">▾</button></td><td>${name}@shop.example</td><td>${name}</td></tr>${category && `<tr class="d"><td colspan="3">${detail(category, reply)}${extra}</td></tr>`}`,
        )
        .join('')}</table></main>`,
    ).rows.map(({ email, category, type }) => [email.split('@')[0], category, type]);
  const categories = [
    ['ann', 'invalid_address'],
    ['bo', 'technical'],
    ['cy', null],
    ['dee', 'content'],
  ];

  it.each([
    [
      'with labels',
      (category: string, reply: string) =>
        `<div><span>Category: </span><span>${category}</span></div><div><span>Reason: </span><q>${reply}</q></div>`,
    ],
    ['with a label', (category: string) => `Category: ${category}`],
    ['in lines', (category: string, reply: string) => `<p>${category}</p><p>${reply}</p>`],
  ])('gives the category of the row above it, and of none below: %s', (_, detail) => {
    expect(read(detail)).toEqual(categories.map((row) => [...row, null]));
  });

  it('gives nothing to the rows below it where it is the only one that is open', () => {
    const only = (category: string, reply: string) =>
      category === 'Technical' ? `<p>Category: ${category}</p><p>Reason: ${reply}</p>` : '';
    const told = read(only).map(([name, category]) => [name, category]);
    expect(told).toEqual([
      ['ann', null],
      ['bo', 'technical'],
      ['cy', null],
      ['dee', null],
    ]);
  });

  it('gives the type of the row above it', () => {
    const detail = (category: string, reply: string) => `<p>Category: ${category}</p><p>Reason: ${reply}</p>`;
    const hard = read(detail, '<p>Bounce type: Hard</p>').map(([, , type]) => type);
    expect(hard).toEqual(['hard', 'hard', null, 'hard']);
  });
});

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

  it('may speak of an error where other details hold replies', () => {
    const reasons = [
      '550 5.1.1 No such user',
      'Undetermined error: remote server closed the connection',
      '452 4.2.2 Full',
    ];
    const row = (reason: string, index: number) =>
      `<tr><td>a${index}@shop.example</td><td>Dauerhaft</td></tr><tr><td colspan="2"><dl><dt>Antwort des empfangenden Servers</dt><dd>${reason}</dd></dl></td></tr>`;
    const { rows } = readHtml(
      `<html lang="de"><body><main><h4>Nicht zustellbar</h4><table><tr><th>E-Mail-Adresse</th><th>Art</th></tr>${reasons.map(row).join('')}</table></main></body></html>`,
    );
    expect(rows.map(({ reason }) => reason)).toEqual(reasons);
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

it('says nothing of the reason where the page says that no reply is known, nor of the name where it has none', () => {
  const row = (email: string, name: string, reply: string) =>
    `<tr><td>${email}</td><td>${name}</td><td>Hard</td></tr><tr hidden><td colspan="3"><dl><dt>Motivo del rimbalzo</dt><dd>${reply}</dd></dl></td></tr>`;
  const { rows } = readHtml(
    `<main><nav><a href="#" aria-current="page">Rimbalzati 2</a></nav><table><thead><tr><th>E-mail</th><th>Nome</th><th>Tipo di rimbalzo</th></tr></thead><tbody>${row('ann@shop.example', 'Ann Lee', '550 5.1.1 No such user')}${row('bo@shop.example', '(senza nome)', 'Nessuna risposta registrata')}</tbody></table></main>`,
  );
  expect(rows.map(({ email, name, reason }) => [email, name, reason])).toEqual([
    ['ann@shop.example', 'Ann Lee', '550 5.1.1 No such user'],
    ['bo@shop.example', '', ''],
  ]);
});

it('takes no moment for a reply or a name', () => {
  const { rows } = readHtml(
    `<main><nav><a href="#" aria-current="page">Bounced 2</a></nav><table><thead><tr><th>Email</th><th>Name</th><th>Bounce type</th><th>Bounce reason</th></tr></thead><tbody><tr><td>ann@shop.example</td><td>3 hours ago</td><td>Hard</td><td>550 5.1.1 No such user</td></tr><tr><td>bo@shop.example</td><td>Bo Ek</td><td>Soft</td><td>2 days ago</td></tr></tbody></table></main>`,
  );
  expect(rows.map(({ name, reason }) => [name, reason])).toEqual([
    ['', '550 5.1.1 No such user'],
    ['Bo Ek', ''],
  ]);
});

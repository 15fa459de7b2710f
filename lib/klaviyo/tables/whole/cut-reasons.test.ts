import { describe, expect, it } from 'vitest';
import { readHtml } from '../../fixtures/open-page.ts';

const replies = [
  '550 5.1.1 The email account that you tried to reach does not exist. Check it for typos',
  '452 4.2.2 The mailbox is over its quota and takes no more messages until it is emptied',
];
const people = ['ann@shop.example', 'bo@shop.example'];
const cards = (reason: (reply: string, index: number) => string, beside = '') =>
  `<main><h1>Spring sale</h1><nav><a aria-current="page">Bounced</a></nav><div>${people
    .map(
      (email, index) =>
        `<article><dl><div><dt>Recipient</dt><dd>${email}</dd></div><div><dt>Bounce type</dt><dd>Hard</dd></div>
         <div><dt>Bounce reason</dt><dd>${reason(replies[index] ?? '', index)}</dd></div></dl></article>`,
    )
    .join('')}</div></main>${beside}`;
const table = (reason: (reply: string, index: number) => string, beside = '') =>
  `<main><h1>Spring sale</h1><table><thead><tr><th>Email address</th><th>Bounce type</th><th>Bounce reason</th></tr></thead><tbody>${people
    .map((email, index) => `<tr><td>${email}</td><td>Hard</td><td>${reason(replies[index] ?? '', index)}</td></tr>`)
    .join('')}</tbody></table></main>${beside}`;
const plain = (reason: (reply: string, index: number) => string, beside = '') =>
  `<main><h1>Spring sale</h1><nav><a aria-current="page">Bounced</a></nav><ul>${people
    .map(
      (email, index) => `<li><h3>${email}</h3><p>Hard bounce</p><div>${reason(replies[index] ?? '', index)}</div></li>`,
    )
    .join('')}</ul></main>${beside}`;

const start = (reply: string) => `${reply.slice(0, 30)}…`;
const ways: readonly [string, (reply: string, index: number) => string, string?][] = [
  [
    'a popover beside a button',
    (reply, index) =>
      `<span>${start(reply)}</span> <button type="button" popovertarget="p${index}">Show more</button><div popover id="p${index}"><p>${reply}</p></div>`,
  ],
  [
    'a popover at the end of the page',
    (reply, index) => `<span>${start(reply)}</span> <button type="button" popovertarget="p${index}">Show more</button>`,
    replies.map((reply, index) => `<div popover id="p${index}"><p>${reply}</p></div>`).join(''),
  ],
  [
    'a folded text of its own',
    (reply) => `<span>${start(reply)}</span><span hidden>${reply}</span><button>Mehr anzeigen</button>`,
  ],
  [
    'details whose summary is its beginning',
    (reply) => `<details><summary>${start(reply)}</summary><p>${reply}</p></details>`,
  ],
  ['a tooltip attribute', (reply) => `<span title="${reply}">${start(reply)}</span>`],
  ...[
    'Czytaj dalej',
    '더 보기',
    'Leer más',
    'Lire la suite',
    'Weiterlesen',
    'Leggi tutto',
    'Lees verder',
    'Läs mer',
    'Ler mais',
  ].map((more): [string, (reply: string) => string] => [
    `a tooltip attribute beside a link “${more}”`,
    (reply) => `<span title="${reply}">${start(reply)}</span> <a href="#">${more}</a>`,
  ]),
  [
    'a tooltip that is referred to',
    (reply, index) => `<span aria-describedby="p${index}">${start(reply)}</span>`,
    replies.map((reply, index) => `<div role="tooltip" id="p${index}" hidden>${reply}</div>`).join(''),
  ],
  [
    'the hidden rest of it',
    (reply) =>
      `<span>${reply.slice(0, 30)}</span><span>…</span><span hidden>${reply.slice(30)}</span> <button>Read more</button>`,
  ],
];

describe.each([
  ['a card with labels', cards],
  ['a plain card', plain],
  ['a table', table],
])('a reason that is cut off in %s', (_, page) => {
  it.each(ways)('is whole where the page holds the rest: %s', (_name, reason, beside) => {
    expect(readHtml(page(reason, beside)).rows.map((row) => row.reason)).toEqual(replies);
  });

  it('is whole where the only tooltip that is open holds the rest', () => {
    const { rows } = readHtml(
      page(
        (reply, index) => `<span tabindex="0"${index === 1 ? ' aria-describedby="tip"' : ''}>${start(reply)}</span>`,
        `<div role="tooltip" id="tip">${replies[1]}</div>`,
      ),
    );
    expect(rows.map((row) => row.reason)).toEqual([start(replies[0] ?? ''), replies[1]]);
  });

  it('is whole where it is cut just before dots of its own', () => {
    const whole = '553 5.3.0 User not local... the account was suspended by its owner';
    const { rows } = readHtml(page(() => `<span title="${whole}">553 5.3.0 User not local…</span>`));
    expect(rows.map((row) => row.reason)).toEqual([whole, whole]);
  });

  it('stays as it is where the page does not hold the rest', () => {
    const { rows } = readHtml(page((reply) => `<span>${start(reply)}</span> <button>Copy</button>`));
    expect(rows.map((row) => row.reason)).toEqual(replies.map(start));
  });
});

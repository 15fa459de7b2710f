import { describe, expect, it } from 'vitest';
import { readHtml } from '../../fixtures/open-page.ts';

const times = (...lines: readonly string[]) => {
  const card = (name: string) =>
    `<li><h3>${name}</h3><p>${name}@shop.example</p><p>Hard</p>${lines.map((line) => `<p>${line}</p>`).join('')}</li>`;
  const { rows } = readHtml(`<main><h1>Spring sale</h1><ul>${card('ann')}${card('bo')}</ul></main>`);
  return rows.map(({ at }) => at);
};
const third = new Date(2026, 4, 3, 10, 30).getTime();

describe('the time on a card', () => {
  it('is the date that stands there', () => {
    expect(times('May 3, 2026, 10:30 AM')).toEqual([third, third]);
    expect(times('Ann Seitz', 'May 3, 2026, 10:30 AM')).toEqual([third, third]);
    expect(times('Bounced', 'May 3, 2026, 10:30 AM')).toEqual([third, third]);
  });

  it('is not that of something else, in its own text or below its label', () => {
    expect(times('Profile created Jan 1, 2020', 'Bounced May 3, 2026, 10:30 AM')).toEqual([third, third]);
    expect(times('Subscribed', 'Jan 1, 2020', 'May 3, 2026, 10:30 AM')).toEqual([third, third]);
    expect(times('Letzte Öffnung: 1. Jan. 2020')).toEqual([null, null]);
  });
});

describe('the parts of a card', () => {
  const people = ['ann', 'bo', 'cy'];
  const read = (card: (name: string) => string) =>
    readHtml(
      `<main><h1>Spring sale</h1><h2>Bounced</h2><ul>${people.map((name) => `<li>${card(name)}</li>`).join('')}</ul></main>`,
    ).rows;

  it('what stands below a label that nobody knows is no part of the reply before it', () => {
    const rows = read(
      (name) => `<details open><summary><span>${name}@shop.example</span> <span>Soft bounce</span></summary>
        <div><span>What the mail server said</span><code>452 4.2.2 The inbox is out of storage space</code></div>
        <div><span>Attempted</span><time datetime="2026-05-14T09:07">May 14, 2026, 9:07 AM</time></div>
        <div><span>Relay</span><span>mx1.shop.example</span></div></details>`,
    );
    expect(rows.map(({ reason }) => reason)).toEqual(people.map(() => '452 4.2.2 The inbox is out of storage space'));
  });

  it('a name that shares its line with the category is the name, wherever the type stands', () => {
    const rows = read(
      (name) => `<div><span>${name}@shop.example</span> <b>Hard</b></div>
        <p>${name === 'bo' ? 'Bo van Dijk' : 'Greta Okafor'} · Invalid address</p><p>550 5.1.1 User unknown</p>`,
    );
    expect(rows.map(({ name }) => name)).toEqual(['Greta Okafor', 'Bo van Dijk', 'Greta Okafor']);
    expect(rows.map(({ category }) => category)).toEqual(people.map(() => 'invalid_address'));
  });

  it('a reply whose codes stand in badges is whole, and an address that it mentions is no record', () => {
    const texts = [
      '30 Sorry, your message to ann@shop.example cannot be delivered. b-21 - gsmtp',
      'Service unavailable; contact postmaster@list.example',
      '<cy@shop.example>: user is over quota',
    ];
    const codes = [
      '<span class="c">550</span>',
      '<span class="c">550 5.7.1</span>',
      '<span class="c">552</span> <span class="c">5.2.2</span>',
    ];
    const rows = readHtml(
      `<main><h1>Spring sale</h1><h2>Bounced</h2><div>${people
        .map(
          (name, index) =>
            `<div class="it"><div><b>${name}@shop.example</b> <span>Ann Lee</span></div><div><span>Hard Bounce</span> <span>Invalid address</span></div><div>${codes[index]} <span>${texts[index]?.replace('<', '&lt;')}</span></div></div>`,
        )
        .join('')}</div></main>`,
    ).rows;
    expect(rows.map(({ email, name, type, reason }) => [email, name, type, reason])).toEqual([
      ['ann@shop.example', 'Ann Lee', 'hard', `550 ${texts[0]}`],
      ['bo@shop.example', 'Ann Lee', 'hard', `550 5.7.1 ${texts[1]}`],
      ['cy@shop.example', 'Ann Lee', 'hard', `552 5.2.2 ${texts[2]}`],
    ]);
  });

  it('a code in a badge is no part of the type or the category beside it', () => {
    const rows = read(
      (name) =>
        `<p>${name}@shop.example</p><p><span>550</span> <span>Invalid address</span> <span>Hard</span></p><p>5.1.1 No such user here</p>`,
    );
    expect(rows.map(({ type, category }) => [type, category])).toEqual(people.map(() => ['hard', 'invalid_address']));
  });
});

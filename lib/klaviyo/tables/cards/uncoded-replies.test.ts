import { describe, expect, it } from 'vitest';
import { readHtml } from '../../fixtures/open-page.ts';

const said = ['550 5.1.1 No such user here', '452 4.2.2 Mailbox full', 'Delivery not authorised, message refused'];
const people = ['ann@shop.example', 'bo@shop.example', 'cy@shop.example'];
const bounced = '<nav><a aria-current="page">Bounced</a></nav>';

const cards = (card: (email: string, reply: string) => string) =>
  `<main><h1>Spring sale</h1>${bounced}<div>${people.map((email, index) => card(email, said[index] ?? '')).join('')}</div></main>`;
const reasons = (html: string) => readHtml(html).rows.map(({ reason }) => reason);

describe('a reply of few words', () => {
  it.each(['550 Requested action not taken', '554 Nope', '550-Sorry'])(
    'is one where the other cells of its column are replies, in whatever language the page is: %s',
    (reply) => {
      const replies = [reply, '550 5.1.1 No such user here', '452 4.2.2 Mailbox full', '550 No such user'];
      const html = `<html lang="fi"><body><main><h1>Joulu</h1><table><thead><tr><th>Sähköposti</th><th>Tyyppi</th><th>Syy</th></tr></thead><tbody>${replies
        .map((said, index) => `<tr><td>p${index}@shop.example</td><td>Pysyvä</td><td>${said}</td></tr>`)
        .join('')}</tbody></table></main></body></html>`;
      expect(reasons(html)).toEqual(replies);
    },
  );
});

describe('a reply in a running line', () => {
  it.each([
    [
      'a sentence',
      (email: string, reply: string) =>
        `<article><p><b>Ann Lee</b> (<a href="/p">${email}</a>) hard-bounced at <time datetime="2026-05-06T10:00">10:00</time>: ${reply}</p></article>`,
    ],
    [
      'one whose parts are kept apart by bars',
      (email: string, reply: string) =>
        `<article><p><a href="/p">${email}</a> | Hard bounce | <time datetime="2026-05-06T10:00">10:00</time> | ${reply}</p></article>`,
    ],
  ])('begins behind the mark before it: %s', (_, card) => {
    const replies = ['550 5.1.1 No such user here', '452 4.2.2 Mailbox full', '550 Administrative prohibition'];
    const list = people.map((email, index) => card(email, replies[index] ?? '')).join('');
    expect(reasons(`<main><h1>Spring sale</h1>${bounced}<div>${list}</div></main>`)).toEqual(replies);
  });
});

describe('a reply without a code', () => {
  it.each([
    [
      'in code below a category, the type in a title',
      (email: string, reply: string) =>
        `<div class="card"><div><span title="Hard bounce">H</span><h3>${email}</h3><p>Ann Lee</p></div><div><span class="tag">Unclassified</span><code>${reply}</code></div></div>`,
    ],
    [
      'in a detail of its own',
      (email: string, reply: string) =>
        `<div class="card"><a href="/p">Ann Lee</a> <span>${email}</span><span>Invalid address</span><details><summary>Diagnostic</summary><pre>${reply}</pre></details></div>`,
    ],
    [
      'in a quote',
      (email: string, reply: string) =>
        `<div class="card"><p class="who">${email}</p><p class="kind">Hard</p><p class="said">${reply}</p></div>`,
    ],
  ])('is the reason where the other cards have theirs: %s', (_, card) => {
    expect(reasons(cards(card))).toEqual(said);
  });

  it('is the reason where the other cells have theirs', () => {
    const html = `<main><h1>Spring sale</h1><table><thead><tr><th>Email address</th><th>Outcome</th><th>Why</th></tr></thead><tbody>${people
      .map(
        (email, index) =>
          `<tr><td>${email}</td><td>hard bounce</td><td><strong>Reputation</strong><details><summary>Server reply</summary><pre>${said[index]}</pre></details></td></tr>`,
      )
      .join('')}</tbody></table></main>`;
    expect(reasons(html)).toEqual(said);
  });

  it('is the reason where the other details below the rows have theirs', () => {
    const html = `<main><h1>Spring sale</h1><table><thead><tr><th>Email address</th><th>Bounce type</th><th></th></tr></thead><tbody>${people
      .map(
        (email, index) =>
          `<tr><td>${email}</td><td>Hard</td><td><button>▾</button></td></tr><tr><td colspan="3"><div><p>Profile</p><pre>${said[index]}</pre></div></td></tr>`,
      )
      .join('')}</tbody></table></main>`;
    expect(reasons(html)).toEqual(said);
  });

  it('is the reason where the other rows refer to theirs', () => {
    const html = `<main><h1>Spring sale</h1>${bounced}<table><thead><tr><th>Recipient</th><th>Bounce</th></tr></thead><tbody>${people
      .map((email, i) => `<tr><td>${email}</td><td><span aria-describedby="d${i}">Soft</span></td></tr>`)
      .join('')}</tbody></table></main>${said.map((reply, i) => `<div hidden id="d${i}">${reply}</div>`).join('')}`;
    expect(reasons(html)).toEqual(said);
  });

  it('is the reason also where type and category stand beside what refers to it', () => {
    const html = `<main><h1>Spring sale</h1>${bounced}<table><thead><tr><th>Recipient</th><th>Bounce</th></tr></thead><tbody>${people
      .map(
        (email, i) =>
          `<tr><td>${email}</td><td><b>Soft</b> <b>Unclassified</b><button aria-describedby="d${i}" aria-label="Show the reply">?</button></td></tr>`,
      )
      .join('')}</tbody></table></main>${said.map((reply, i) => `<div hidden id="d${i}">${reply}</div>`).join('')}`;
    expect(reasons(html)).toEqual(said);
  });

  it('is the reason where the other cells have a tooltip of their own', () => {
    const tip = (reply: string, i: number) =>
      `<span class="tip"><button aria-labelledby="t${i}">Show reason</button><span id="t${i}" role="tooltip" aria-hidden="true">${reply}</span></span>`;
    const html = `<main><h1>Spring sale</h1>${bounced}<table><thead><tr><th>Recipient</th><th>Bounce</th><th>Details</th></tr></thead><tbody>${people
      .map((email, i) => `<tr><td>${email}</td><td>Soft</td><td>${tip(said[i] ?? '', i)}</td></tr>`)
      .join('')}</tbody></table></main>`;
    expect(reasons(html)).toEqual(said);
  });

  it('is nothing that stands in a place of several uses', () => {
    const card = (email: string, reply: string) =>
      `<div class="card"><p>${email}</p><p>Ann Lee</p><p>Hard</p><p>${/\d/.test(reply) ? reply : 'VIP'}</p></div>`;
    expect(reasons(cards(card))).toEqual([said[0], said[1], '']);
  });

  it('is not a sentence about the profile in the place of another', () => {
    const card = (email: string, reply: string) =>
      `<div class="card"><p>${email}</p><span>Hard</span><p class="since">Subscribed by a form</p>${/\d/.test(reply) ? `<pre>${reply}</pre>` : ''}</div>`;
    expect(reasons(cards(card)).slice(0, 2)).toEqual([said[0], said[1]]);
  });
});

it('keeps the semicolons of replies in a log whose fields are parted by bars', () => {
  const line = (email: string, type: string, reply: string) => `10:48  | ${email.padEnd(20)} | ${type} | ${reply}`;
  const replies = ['550 5.1.1 No such user; see the guide', '452 4.2.2 Mailbox full; 1012 of 1024 MB used'];
  const log = [line('ann@shop.example', 'hard', replies[0] ?? ''), line('bo@shop.example', 'soft', replies[1] ?? '')];
  expect(reasons(`<main><h1>Spring sale</h1>${bounced}<pre>${log.join('\n')}</pre></main>`)).toEqual(replies);
});

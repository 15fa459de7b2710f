import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { followPage, idA, idB } from '../fixtures/follow-page.ts';
import { openPage } from '../fixtures/open-page.ts';

let end = new AbortController();
beforeEach(() => {
  end = new AbortController();
});
afterEach(() => end.abort());

const follow = () => followPage(end.signal);

const rowOf = (email: string) =>
  `<tr><td>${email}</td><td>Hard</td><td>Invalid address</td><td>550 5.1.1 user unknown</td></tr>`;
const head =
  '<thead><tr><th>Email address</th><th>Bounce type</th><th>Bounce category</th><th>Bounce reason</th></tr></thead>';
const tableOf = (...people: string[]) =>
  `<table>${head}<tbody>${people.map((name) => rowOf(`${name}@mail.example`)).join('')}</tbody></table>`;
function show(name: string, counter: number | null, people: readonly string[], beside = ''): void {
  const count = counter === null ? '' : ` ${counter}`;
  openPage(`<nav aria-label="Main"><button aria-label="Account menu">Kiln &amp; Co</button></nav>
    <main><h1>${name}</h1><nav><ul><li><a href="#" aria-current="page">Bounced${count}</a></li></ul></nav>
    <section id="list">${beside}${tableOf(...people)}</section></main>`);
}
const element = (selector: string) => {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
};
const emails = (...names: string[]) => names.map((name) => `${name}@mail.example`);

describe('a change of message inside the page', () => {
  it('keeps rows of the message before from the next, also those that arrive after the address has changed', async () => {
    show('Spring sale', 5, ['ann', 'bo']);
    const { until, sent, goTo, reader } = follow();
    await until(({ state }) => state === 'bounces');
    goTo(idB);
    element('tbody').innerHTML = ['cy', 'dee'].map((name) => rowOf(`${name}@mail.example`)).join('');
    await reader.look();
    expect(reader.status().state).toBe('waiting');
    show('Summer sale', 1, ['eve']);
    await until(({ state, message }) => state === 'bounces' && message?.id === idB);
    await reader.settled();
    expect(sent(idB)).toEqual(emails('eve'));
    expect(sent(idA)).toEqual(emails('ann', 'bo'));
  });

  it('waits for the rows where the heading is there first', async () => {
    show('Spring sale', 2, ['ann', 'bo']);
    const { until, sent, goTo, reader } = follow();
    await until(({ state }) => state === 'bounces');
    goTo(idB);
    element('h1').textContent = 'Summer sale';
    await reader.look();
    expect(reader.status()).toMatchObject({ state: 'waiting', message: { id: idB, name: null } });
    element('#list').innerHTML = tableOf('cy');
    await until(({ state }) => state === 'bounces');
    await reader.settled();
    expect(sent(idB)).toEqual(emails('cy'));
  });

  it('keeps rows of the message before from the next where its overview was on show in between', async () => {
    show('Spring sale', 2, ['ann', 'bo']);
    const { until, sent, goTo, reader } = follow();
    await until(({ state }) => state === 'bounces');
    goTo(idB, 'overview');
    openPage('<main><h1>Summer sale</h1><p>Recipients 900</p></main>');
    await until(({ state, message }) => state === 'overview' && message?.name === 'Summer sale');
    goTo(idB);
    show('Summer sale', 3, ['ann', 'bo']);
    await reader.look();
    expect(reader.status()).toMatchObject({ state: 'waiting', isDoubted: true, message: { id: idB } });
    show('Summer sale', 3, ['cy', 'dee', 'eve']);
    await until(({ state, message }) => state === 'bounces' && message?.id === idB);
    await reader.settled();
    expect(sent(idB)).toEqual(emails('cy', 'dee', 'eve'));
  });

  it('does not wait long for a message with the very same rows where its section counts as many', async () => {
    show('Spring sale', 5, ['ann', 'bo']);
    const { until, sent, goTo, reader } = follow();
    await until(({ state }) => state === 'bounces');
    goTo(idB);
    show('Summer sale', 2, ['ann', 'bo']);
    await until(({ state, message }) => state === 'bounces' && message?.id === idB);
    await reader.settled();
    expect(sent(idB)).toEqual(emails('ann', 'bo'));
  });

  it('leaves a message in the account that it was read in when another name comes up in the navigation', async () => {
    show('Spring sale', 2, ['ann', 'bo']);
    const { until, batches, reader } = follow();
    await until(({ state }) => state === 'bounces');
    element('[aria-label="Account menu"]').textContent = 'Oak & Sons';
    element('tbody').insertAdjacentHTML('beforeend', rowOf('cy@mail.example'));
    await until(({ completeness }) => completeness?.read === 3);
    await reader.settled();
    expect(new Set(batches.map(({ account }) => account.name))).toEqual(new Set(['Kiln & Co']));
  });
});

describe('a list that is not the whole', () => {
  it('is not complete by its pager where a filter is in force, and says by which', async () => {
    show(
      'Spring sale',
      12,
      ['ann', 'bo'],
      '<div class="Chip">Bounce type: Hard <button aria-label="Remove">×</button></div><p>1–2 of 2</p>',
    );
    const status = await follow().until(({ state }) => state === 'bounces');
    expect(status).toMatchObject({
      filtered: ['Bounce type: Hard'],
      completeness: { complete: 'no', expected: 12, read: 2 },
    });
  });

  it('without any total is whole once one screen of it has stayed as it is', async () => {
    show('Spring sale', null, ['ann', 'bo']);
    const { until, reader } = follow();
    const early = await until(({ state }) => state === 'bounces');
    expect(early.completeness?.complete).toBe('unknown');
    await until(({ completeness }) => completeness?.complete === 'yes');
    expect(reader.status().completeness).toMatchObject({ read: 2, expected: null });
  });
});

describe('a ledger that was emptied', () => {
  it('is given all rows again when somebody looks', async () => {
    show('Spring sale', 2, ['ann', 'bo']);
    const { until, sent, reader, empty } = follow();
    await until(({ state }) => state === 'bounces');
    await reader.settled();
    empty();
    await reader.look();
    await reader.settled();
    expect(sent(idA)).toEqual(emails('ann', 'bo'));
  });
});

describe('a list in a place of its own', () => {
  it('is read from a frame on the same host, and followed in it', async () => {
    openPage(
      '<main><h1>Spring sale</h1><nav><a href="#" aria-current="page">Bounced</a></nav><iframe></iframe></main>',
    );
    const { until, sent, reader } = follow();
    const frame = element('iframe') as HTMLIFrameElement;
    frame.srcdoc = `<main>${tableOf('ann', 'bo')}</main>`;
    await until(({ completeness }) => completeness?.read === 2);
    frame.contentDocument?.querySelector('tbody')?.insertAdjacentHTML('beforeend', rowOf('cy@mail.example'));
    await until(({ completeness }) => completeness?.read === 3);
    await reader.settled();
    expect(sent(idA)).toEqual(emails('ann', 'bo', 'cy'));
  });

  it('is followed where every row is a component, by what its rows show', async () => {
    const row = (name: string) =>
      `<x-row><template shadowrootmode="open"><div>${name}@mail.example</div><div>Hard</div><div>550 5.1.1 unknown</div></template></x-row>`;
    openPage(`<main><h1>Spring sale</h1><nav><a href="#" aria-current="page">Bounced</a></nav>
      <div id="list"><div><div>Email address</div><div>Bounce type</div><div>Bounce reason</div></div>${row('ann')}${row('bo')}</div></main>`);
    const { until, sent, reader } = follow();
    await until(({ completeness }) => completeness?.read === 2);
    const { fingerprint } = await reader.look();
    const shown = document.querySelector('x-row')?.shadowRoot?.querySelector('div');
    if (shown) shown.textContent = 'cy@mail.example';
    await until(({ completeness }) => completeness?.read === 3);
    expect((await reader.look()).fingerprint).not.toBe(fingerprint);
    await reader.settled();
    expect(sent(idA)).toEqual(emails('ann', 'bo', 'cy'));
  });
});

describe('a change of section inside the page', () => {
  it('keeps rows of people who unsubscribed from the bounces, though nothing but the chosen section has changed', async () => {
    const rows = emails('ann', 'bo').map((email) => `<tr><td>${email}</td><td>May 3, 2026, 9:00 AM</td></tr>`);
    openPage(`<main><h1>Spring sale</h1><nav><ul><li><a id="from" href="#" aria-current="page">Unsubscribed 2</a></li>
      <li><a id="to" href="#">Bounced 38</a></li></ul></nav><section id="list"><table><thead><tr><th>Email address</th>
      <th>Time</th></tr></thead><tbody>${rows.join('')}</tbody></table></section></main>`);
    const { reader, until, sent } = follow();
    await until(({ state }) => state === 'other-list');
    element('#from').removeAttribute('aria-current');
    element('#to').setAttribute('aria-current', 'page');
    await reader.look();
    expect(reader.status().state).toBe('waiting');
    element('#list').innerHTML = tableOf('cy');
    await until(({ state }) => state === 'bounces');
    await reader.settled();
    expect(sent(idA)).toEqual(emails('cy'));
  });

  it('keeps rows that another section showed, whatever they say, until the list holds others', async () => {
    const row = (email: string) =>
      `<tr><td>${email}</td><td>Content</td><td>554 is my lucky number, not your spam</td></tr>`;
    openPage(`<main><h1>Spring sale</h1><nav><ul><li><a id="from" href="#" aria-current="page">Unsubscribed 2</a></li>
      <li><a id="to" href="#">Bounced 38</a></li></ul></nav><section id="list"><table><thead><tr><th>Email address</th>
      <th>Category</th><th>Reason</th></tr></thead><tbody>${emails('ann', 'bo').map(row).join('')}</tbody></table></section></main>`);
    const { reader, until, sent } = follow();
    await until(({ state }) => state === 'other-list');
    element('#from').removeAttribute('aria-current');
    element('#to').setAttribute('aria-current', 'page');
    // Redrawn by a framework, and still the same people.
    element('#list').innerHTML = `${element('#list').innerHTML}`;
    await reader.look();
    expect(reader.status().state).toBe('waiting');
    element('#list').innerHTML = tableOf('cy');
    await until(({ state }) => state === 'bounces');
    await reader.settled();
    expect(sent(idA)).toEqual(emails('cy'));
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { openPage, readPage } from '../fixtures/open-page.ts';
import { makeSample } from './make-sample.ts';
import { collectTexts } from './page-texts.ts';
import { leaksOf } from './verify-sample.ts';

const url = new URL('https://www.klaviyo.com/campaign/01JQ8ZK4T0N3M5R7V9X1B2C3D4/reports/recipients?q=mallory');

beforeEach(() => document.body.replaceChildren());

function sample(body: string, lang = 'en'): string {
  openPage(`<html lang="${lang}"><body>${body}</body></html>`);
  const made = makeSample(document, url);
  if (made.status !== 'made') throw new Error(`No sample: ${made.status}`);
  return made.html;
}

describe('a page sample', () => {
  it.each([
    ['a title', '<p title="Mallory Quux">x</p>'],
    ['a picture', '<img alt="Mallory Quux" src="https://mallory.example/quux.png" srcset="quux.png 2x">'],
    ['an accessible name', '<button aria-label="Suppress Mallory Quux">…</button>'],
    ['a link', '<a href="https://www.klaviyo.com/profile/mallory/quux?name=Mallory#Quux">x</a>'],
    ['a mail link', '<a href="mailto:mallory@quux.example?subject=Quux">x</a>'],
    ['an id and a label for it', '<label for="mallory-quux">x</label><input id="mallory-quux" name="quux">'],
    ['a class name', '<p class="user-Mallory quux">x</p>'],
    ['a test id', '<p data-testid="row-mallory-quux">x</p>'],
    ['a data attribute', `<p data-profile='{"name":"Mallory Quux"}'>x</p>`],
    ['an attribute of its own', '<p mallory="quux" onclick="quux()">x</p>'],
    ['a style', '<p style="background: url(https://mallory.example/quux)">x</p>'],
    [
      'a script, a style sheet and a comment',
      '<script type="text/plain">Mallory</script><style>.quux{}</style><!-- quux -->',
    ],
    ['a template', '<template><p>Mallory Quux</p></template>'],
    ['a frame', '<iframe srcdoc="Mallory Quux"></iframe>'],
    ['a role that is none', '<p role="Mallory Quux!">x</p>'],
    ['a picture of lines', '<svg><title>Mallory</title><text>Quux</text><desc>Mallory</desc></svg>'],
    ['an option', '<select><option value="mallory">Quux</option></select>'],
    ['hidden text', '<p hidden>Mallory</p><p style="display:none">Quux</p>'],
    ['an open shadow root', '<x-a><template shadowrootmode="open"><b>Mallory</b><slot></slot></template>Quux</x-a>'],
    ['a word that is broken', '<p>Mal<b>lory</b> Qu\u00adux mallo\u200bry</p>'],
    ['an address that is masked or cut off', '<p>mallory•••@quux.example</p><p>mallory@quux…</p>'],
    [
      'a reply',
      '<p>550 5.1.1 &lt;mallory@quux.example&gt;: Mallory Quux unknown (mx1.quux.example [203.0.113.77])</p>',
    ],
    ['a heading', '<h1>Mallory</h1><h2>Bounced of Quux</h2>'],
  ])('shows nothing of %s', (_, html) => {
    const made = sample(`<main>${html}</main>`);
    expect(made.slice(made.indexOf('<html'))).not.toMatch(/mallory|quux|203\.0\.113/i);
    expect(made.slice(made.indexOf('<body'))).not.toMatch(/<(?:script|style|iframe|img[^>]*src)|onclick|url\(/);
  });

  it('gives an IP address another one, also where the page has one for documentation', () => {
    const made = sample('<p>421 4.7.650 The mail server [192.0.2.1] is rate limited, 2001:db8:1:2::7 too</p>');
    expect(made).toContain('421 4.7.650 The mail server [192.0.2.2] is rate limited, 2001:db8::');
    expect(made).not.toMatch(/2001:db8:1|192\.0\.2\.1/);
  });

  it('takes what was typed into a field as said by somebody', () => {
    openPage('<body><input type="search"><table><tr><th>Email</th></tr></table></body>');
    const field = document.querySelector('input');
    if (field) field.value = 'mallory@quux.example';
    const made = makeSample(document, url);
    expect(made.status === 'made' && made.html).not.toMatch(/mallory|quux/);
    expect(made.status === 'made' && made.html).toMatch(/value="[a-z]+@[a-z]+\.example"/);
  });

  it('replaces the same by the same, and keeps what is needed to read it', () => {
    const made = sample(`<main><h2>Bounced 1,204</h2><p>1–50 of 1,204</p>
      <table><tr><th>Email address</th><th>Who</th><th>Bounce type</th><th>Reply</th><th>Time</th></tr>
      <tr><td>mallory.quux@gmail.com</td><td>Mallory Quux</td><td>Hard</td><td>550 5.1.1 mailbox of mallory.quux@gmail.com does not exist (41.3%)</td><td>May 12, 2026, 10:12 AM</td></tr>
      <tr><td>trent@corp.quux.example</td><td>Trent</td><td>Soft</td><td>452 4.2.2 full</td><td>05/28/2026</td></tr></table></main>`);
    const addresses = made.match(/[a-z.]+@gmail\.example/g) ?? [];
    expect(addresses.length).toBe(2);
    expect(new Set(addresses).size).toBe(1);
    const [first, last] = (addresses[0] ?? '').split('@')[0]?.split('.') ?? [];
    expect(made.toLowerCase()).toContain(`${first} ${last}`);
    expect(made).toMatch(/550 5\.1\.1 mailbox of [a-z.]+@gmail\.example does not exist \(\d\d\.\d%\)/);
    const [, count] = /Bounced (\d,\d{3})</.exec(made) ?? [];
    expect(made).toContain(`1–50 of ${count}<`);
    openPage(made);
    const { rows } = readPage();
    expect(rows.map(({ type }) => type)).toEqual(['hard', 'soft']);
    for (const { at } of rows) expect(at).toEqual(expect.any(Number));
  });

  it('keeps names of other scripts in their script', () => {
    const made = sample(
      '<table><tr><th>이메일</th><th>이름</th><th>반송 유형</th></tr><tr><td>kim@corp.test</td><td>김철수</td><td>하드</td></tr><tr><td>lee@corp.test</td><td>Иван</td><td>소프트</td></tr></table>',
      'ko',
    );
    expect(made).not.toMatch(/김철수|Иван|kim|lee@/);
    expect(made).toMatch(/<td>[가-힣]{3}<\/td>/);
    expect(made).toMatch(/<td>\p{Script=Cyrillic}{4}<\/td>/u);
    expect(made).toContain('하드');
  });

  it('shows how a long list is made, not all of it', () => {
    const rows = Array.from({ length: 500 }, (_, i) => `<tr><td>p${i}@mail.test</td><td>Hard</td></tr>`).join('');
    const made = sample(`<table><tr><th>Email</th><th>Bounce type</th></tr>${rows}</table>`);
    expect(made.match(/<tr>/g)?.length).toBe(23);
  });

  it('keeps what is hidden hidden', () => {
    document.head.insertAdjacentHTML('beforeend', '<style id="s">.gone { display: none }</style>');
    const made = sample('<table><tr><th>Email</th><th class="gone">Id</th></tr></table>');
    document.getElementById('s')?.remove();
    expect(made).toMatch(/<th class="[^"]*" style="display:none">Id</);
  });
});

describe('the check of a sample', () => {
  it('finds a word, a number and an address of the page, wherever they stand', () => {
    openPage('<body><p title="Mallory">mallory@quux.example 73,912</p></body>');
    const originals = collectTexts(document.body);
    const found = (html: string) => leaksOf(html, originals, new Set());
    expect(found('<p>Bounced fedo@vuzi.example 550</p>')).toEqual([]);
    expect(found('<p data-x="is mallory here">')).toEqual(['mallory']);
    expect(found('<div><template shadowrootmode="open"><i>Quux</i></template></div>')).toEqual(['quux']);
    expect(found('<p>7391 73912</p>')).toEqual(['73912']);
    expect(found('<p>550 5.7.391 (7.3.912)</p>')).toEqual([]);
    expect(found('<p>mallory@quux.example</p>')).toContain('mallory@quux.example');
    expect(found('<p>somebody@elsewhere.test</p>')).toEqual(['somebody@elsewhere.test']);
  });

  it('is passed even where chance always says the same', () => {
    openPage('<body><table><tr><th>Email</th></tr></table><p>mallory quux trent 4711 4712</p></body>');
    const made = makeSample(document, url, () => 0);
    expect(made.status === 'made' && made.html).not.toMatch(/mallory|quux|trent|4711|4712/);
  });
});

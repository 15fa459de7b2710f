import { describe, expect, it } from 'vitest';
import { readHtml } from '../../fixtures/open-page.ts';

const page = (list: string, around = '') =>
  `<div><nav><ul><li><a href="#">Opened 812</a></li><li><a href="#" aria-current="page">Bounced 28</a></li></ul></nav>
   <main><h1>Spring sale</h1>${list}</main></div>${around}`;
const articles = ['ann', 'bo']
  .map(
    (name) =>
      `<article><h3>${name}@shop.example</h3><p>Hard bounce</p><p>Invalid address – 550 5.1.1 No such user</p></article>`,
  )
  .join('');

describe('an address that is mentioned in running text', () => {
  const banners = [
    'Seeing more bounces than usual? Write to <a href="mailto:help@support.example">help@support.example</a>',
    'Questions about bounces: <a href="mailto:help@support.example">help@support.example</a> will be glad to help.',
    'Viele Bounces? Schreiben Sie an <b>hilfe@support.example</b>.',
    'Sie sind jetzt als inhaber@laden.example angemeldet.',
    'Vous êtes connecté en tant que moi@boutique.example.',
    '¿Demasiados rebotes? Escribe a ayuda@support.example',
    'Per assistenza scrivi pure a aiuto@support.example',
    'Você entrou como dono@loja.example nesta conta',
    'Je bent nu ingelogd als baas@winkel.example.',
    'Du är nu inloggad i Nordljus AB (agare@nordljus.example). Ladda om sidan.',
    'Masz pytania? Napisz na pomoc@support.example',
    '반송이 많나요? help@support.example 으로 문의하세요',
  ];

  it.each(banners)('is no bounce while the list is still coming: %s', (text) => {
    const { found, rows } = readHtml(
      page(`<div class="banner" role="status">${text} <button>×</button></div><h2>Bounced</h2><div id="feed"></div>`),
    );
    expect(rows).toEqual([]);
    expect(found.status).toBe('waiting');
  });

  it.each(banners)('is none beside the list: %s', (text) => {
    const { rows } = readHtml(
      page(`<div class="banner">${text}</div><h2>Bounced</h2><div id="feed">${articles}</div>`),
    );
    expect(rows.map(({ email }) => email)).toEqual(['ann@shop.example', 'bo@shop.example']);
  });

  it.each(['From', 'Von', 'De', 'Expéditeur', 'Da', 'Remitente', 'Van', 'Från', 'Od', '보낸 사람'])(
    'is none while a table’s rows are coming, on a page that says nowhere where its contents begin: %s',
    (from) => {
      const skeletons = '<tr><td><i class="skeleton"></i></td><td></td><td></td></tr>'.repeat(5);
      const { rows, found } = readHtml(
        `<div class="app"><div><div role="navigation"><a href="#">Home</a><div>me@shop.example</div></div>
       <div class="contents"><h2>Spring sale</h2><div>Sent · May 6, 2026, 8:00 AM · ${from}: news@post.shop.example</div>
       <div><div role="list"><a role="listitem" href="#">Opened 812</a><a role="listitem" class="active" href="#">Bounced 28</a><a role="listitem" href="#">Skipped 212</a></div>
       <div><h5>Bounced recipients</h5><table><thead><tr><th>Email address</th><th>Bounce type</th><th>Bounce reason</th></tr></thead><tbody>${skeletons}</tbody></table></div></div></div></div></div>`,
      );
      expect(rows).toEqual([]);
      expect(found.status).toBe('waiting');
    },
  );

  it.each([
    ['what the page calls an aside', (card: string) => `<div class="card" role="listitem">${card}</div>`, 'aside'],
    [
      'the only one that is no item of the list',
      (card: string) => `<div class="card" role="listitem">${card}</div>`,
      'div',
    ],
    ['a box among articles', (card: string) => `<article class="card">${card}</article>`, 'aside'],
  ])('is none in an offer between the cards: %s', (_, cardOf, tag) => {
    const offer = `<${tag} class="card"><span>★</span><div><b>Clean your list</b><div>ListScrub finds hard bounces and invalid addresses. Ask sales@listscrub.example</div></div><div><button>Try</button></div></${tag}>`;
    const cards = ['ann', 'bo', 'cy'].map((name) =>
      cardOf(
        `<span>A</span><div><b>${name}@shop.example</b><div>Ann Lee</div></div><div>Hard bounce</div><code>550 5.1.1 No such user</code>`,
      ),
    );
    const { rows } = readHtml(page(`<h2>Bounced</h2><div role="list">${cards.toSpliced(1, 0, offer).join('')}</div>`));
    expect(rows.map(({ email }) => email)).toEqual(['ann@shop.example', 'bo@shop.example', 'cy@shop.example']);
  });

  it('is none in what is laid over an empty list', () => {
    const { found, rows } = readHtml(
      page(
        '<h2>Bounced</h2><p>No bounced recipients.</p>',
        '<dialog open><h2>Account</h2><p>me@shop.example</p><button>Reload</button></dialog>',
      ),
    );
    expect(rows).toEqual([]);
    expect(found.status).toBe('waiting');
  });

  it.each([
    ['ann@shop.example', 'alone'],
    ['Ann Lee<br>ann@shop.example', 'below a name'],
    ['María del Carmen de la Cruz y Vega (ann@shop.example)', 'behind a long name'],
    ['<b>ann@shop.example</b> could not be delivered', 'in words for a bounce'],
    ['Ann Lee (ann@shop.example) hard bounced', 'in a sentence about a bounce'],
    ['이영희 ann@shop.example', 'behind a Korean name'],
  ])('is one where it is the only record of a section, %s', (text) => {
    const { rows } = readHtml(page(`<h2>Bounced</h2><ul><li>${text}</li></ul>`).replace('28', '1'));
    expect(rows.map(({ email }) => email)).toEqual(['ann@shop.example']);
  });
});

it('takes the page beside its menu for no two bounces while its table is empty', () => {
  const { rows } =
    readHtml(`<html lang="nl"><body><div class="app"><div class="sidebar"><ul><li>Home</li><li>Campagnes</li></ul>
    <div class="account"><strong>Fietsen Mulder</strong><br><span>sjoerd@fietsen-mulder.test</span></div></div>
    <div class="content"><ol><li>Campagnes</li><li>Koningsdag</li></ol><h3>Koningsdag</h3>
    <p>Verzonden · 6 mei 2026 10:00 · Van: actie@mail.fietsen-mulder.test</p>
    <div><a href="#">Geopend <b>182</b></a><a href="#" class="active">Gebounced <b>57</b></a><a href="#">Overgeslagen <b>12</b></a></div>
    <table><thead><tr><th>E-mailadres</th><th>Naam</th><th>Bouncecategorie</th><th>Bouncereden</th></tr></thead><tbody></tbody></table>
    </div></div></body></html>`);
  expect(rows).toEqual([]);
});

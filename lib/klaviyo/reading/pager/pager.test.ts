import { describe, expect, it } from 'vitest';
import { openPage } from '../../fixtures/open-page.ts';
import { isEnabled, readPager } from './pager.ts';

const url = new URL('https://www.klaviyo.com/campaign/01JQ8ZK4T0N3M5R7V9X1B2C3D4/reports/recipients');
const table = '<table><tbody><tr><td>ann@shop.example</td></tr></tbody></table>';

function pagerOf(html: string) {
  openPage(`<main><section>${html.replace('TABLE', table)}</section></main>`);
  const element = document.querySelector('table');
  if (!element) throw new Error('the page has no table');
  return readPager(element, url);
}

describe('a control above the rows that shows all of them', () => {
  it('adds rows where it counts as many as the list', () => {
    const { more } = pagerOf('<div><span>50 of 214 recipients</span><button>Show all (214)</button></div>TABLE');
    expect(more?.textContent).toBe('Show all (214)');
  });

  it.each(['Show all (57)', 'Show all', 'Show 214 filters', 'Download all (214)'])(
    'opens something else: %s',
    (name) => {
      expect(pagerOf(`<div><span>50 of 214 recipients</span><button>${name}</button></div>TABLE`).more).toBeNull();
    },
  );
});

describe('readPager', () => {
  it.each([
    ['buttons', 'TABLE<div>1–50 of 318</div><button disabled>Previous</button><button id="n">Next</button>'],
    [
      'links of page numbers',
      'TABLE<ul><li><a href="#">1</a></li><li><a href="#">2</a></li><li><a id="n" href="#">›</a></li></ul>',
    ],
    [
      'icons with labels',
      'TABLE<nav><button aria-label="Previous page"><svg></svg></button><button id="n" aria-label="Go to next page"><svg></svg></button></nav>',
    ],
    [
      'icons without any name',
      'TABLE<div>1–50 of 318 <button><svg class="icon-chevron-left"></svg></button><button id="n"><svg class="icon-chevron-right"></svg></button></div>',
    ],
    [
      'words of an icon font',
      'TABLE<div><span>1–50 of 318</span><button><i>chevron_left</i></button><button id="n"><i>chevron_right</i></button></div>',
    ],
    ['a link of the same page', 'TABLE<div>1–50 of 318<a rel="next" id="n" href="?page=2">More</a></div>'],
    [
      'above the table',
      '<div><span>1–50 of 318</span><button>Next month</button><button id="n">Next</button></div>TABLE',
    ],
    [
      'further out',
      '<div><div>TABLE</div></div><footer><span>Showing 1 to 50 of 318 results</span><a id="n" role="button">Next 50</a></footer>',
    ],
    ['Weiter', 'TABLE<div><button>Zurück</button><button id="n">Weiter</button></div>'],
    ['Suivant', 'TABLE<div><button>Précédent</button><button id="n">Suivant</button></div>'],
    ['Siguiente', 'TABLE<div><button>Anterior</button><button id="n">Siguiente</button></div>'],
    ['Successivo', 'TABLE<div><button>Precedente</button><button id="n">Successivo</button></div>'],
    ['Próxima página', 'TABLE<div><button>Página anterior</button><button id="n">Próxima página</button></div>'],
    ['Volgende', 'TABLE<div><button>Vorige</button><button id="n">Volgende</button></div>'],
    ['Nästa', 'TABLE<div><button>Föregående</button><button id="n">Nästa</button></div>'],
    ['Następna', 'TABLE<div><button>Poprzednia</button><button id="n">Następna</button></div>'],
    ['다음', 'TABLE<div><button>이전</button><button id="n">다음</button></div>'],
    ['Back beside a page', 'TABLE<div><button>Back</button><span>Page 1</span><button id="n">Next</button></div>'],
    ['Back and Next alone', 'TABLE<div><button>Back</button><button id="n">Next</button></div>'],
    ['newer and older', 'TABLE<div><button>← Newer</button><button id="n">Older →</button></div>'],
    ['newer and older as words', 'TABLE<div><button>Newer</button><button id="n">Older</button></div>'],
    ['double arrows', 'TABLE<div><a href="#">«</a> Page 1 <a href="#" id="n">»</a></div>'],
    [
      'single arrows among double ones',
      'TABLE<div><button>«</button><button>‹</button><span>2 / 7</span><button id="n">›</button><button>»</button></div>',
    ],
    ['a Next alone in its place', 'TABLE<div><span></span><button id="n">Siguiente</button></div>'],
    [
      'pictures without any name',
      'TABLE<div><button><svg><path d="M9 1L5 5"></path></svg></button> Page 1 of 5 <button id="n"><svg></svg></button></div>',
    ],
    [
      'four pictures without any name',
      'TABLE<div><button><svg></svg></button><button><svg></svg></button><b>1–50 of 318</b><button id="n"><svg></svg></button><button><svg></svg></button></div>',
    ],
    [
      'icons named in one word',
      'TABLE<div>1–50 of 318<button><svg data-testid="ChevronLeftIcon"></svg></button><button id="n"><svg data-testid="ChevronRightIcon"></svg></button></div>',
    ],
    [
      'boxes with a pointer',
      'TABLE<div><span style="cursor:pointer">Previous</span><span id="n" style="cursor:pointer">Next</span></div>',
    ],
    [
      'a label elsewhere',
      'TABLE<p id="l" hidden>Next page</p><div>1–50 of 318<button aria-labelledby="l" id="n"><svg></svg></button></div>',
    ],
    [
      'many wrappers around the table',
      '<div><div><div><div><div><div><div><div>TABLE</div></div></div></div></div></div></div><div><button>Previous</button><button id="n">Next</button></div></div>',
    ],
    [
      'beside a field that holds the number of the page',
      'TABLE<div><label>Sida <input value="1"></label> av 4 <button><svg></svg></button><button id="n"><svg></svg></button></div>',
    ],
    [
      'in a form that asks for a page alone',
      'TABLE<form><label>Sida <input value="1" inputmode="numeric"></label> av <span>4</span> <button type="button" aria-label="Föregående sida">‹</button><button type="button" id="n" aria-label="Nästa sida">›</button></form>',
    ],
  ])('finds Next: %s', (_, html) => {
    const { next } = pagerOf(html);
    expect(next?.id).toBe('n');
    expect(next && isEnabled(next)).toBe(true);
  });

  it.each([
    [
      'a wizard',
      'TABLE<div class="actions"><button>Back</button><button>Save draft</button><button>Next</button></div>',
    ],
    ['a carousel', '<div class="carousel"><button>Previous</button><p>Tip</p><button>Next</button></div>TABLE'],
    ['a calendar', '<div class="calendar"><button>‹</button><b>May 2026</b><button>›</button></div>TABLE'],
    ['a dialog', 'TABLE<div role="dialog"><button>Previous</button><button>Next</button></div>'],
    ['a form', 'TABLE<form><button type="button">Previous</button><button type="submit">Next</button></form>'],
    [
      'a form that asks for a page and would be sent',
      'TABLE<form>Page <input value="1"> of 4 <button>Next</button></form>',
    ],
    [
      'a form that asks for something else as well',
      'TABLE<form>Page <input value="1"> of 4 <input name="note"><button type="button">Previous</button><button type="button">Next</button></form>',
    ],
    [
      'a form of steps',
      'TABLE<form>Step <input value="1"> of 4 <button type="button">Previous</button><button type="button">Next</button></form>',
    ],
    [
      'a form in a dialog',
      'TABLE<div role="dialog"><form>Page <input value="1"> of 4 <button type="button">Previous</button><button type="button">Next</button></form></div>',
    ],
    [
      'another message',
      'TABLE<div><a href="/campaign/A/reports">Previous</a><a href="/campaign/B/reports">Next</a></div>',
    ],
    ['a lone button', 'TABLE<button>Next</button>'],
    [
      'a wizard in German',
      'TABLE<div><button>Zurück</button><button>Entwurf speichern</button><button>Weiter</button></div>',
    ],
    ['a lone Back', 'TABLE<div><button>Back</button></div>'],
    ['a lone Next above', '<div><button>Next</button></div>TABLE'],
    ['pictures around no page', 'TABLE<div><button><svg></svg></button> Help <button><svg></svg></button></div>'],
    ['steps of a tour', 'TABLE<div>1–50 of 318</div><div><button>Next tip</button></div>'],
    ['a menu', 'TABLE<div>1–50 of 318<button aria-haspopup="menu">Next</button></div>'],
  ])('leaves the Next of something else alone: %s', (_, html) => {
    expect(pagerOf(html).next).toBeNull();
  });

  it.each([
    '<button disabled id="n">Next</button>',
    '<button aria-disabled="true" id="n">Next</button>',
    '<a class="is-disabled" id="n">Next</a>',
    '<li class="disabled"><a id="n">Next</a></li>',
    '<fieldset disabled><button id="n">Next</button></fieldset>',
    '<button data-disabled id="n">Next</button>',
    '<button id="n" style="pointer-events:none">Next</button>',
    '<button id="n" class="Mui-disabled">Next</button>',
    '<div inert><button id="n">Next</button></div>',
    '<button id="n" style="visibility:hidden">Next</button>',
  ])('sees that it is the last page: %s', (control) => {
    openPage(control);
    const element = document.querySelector<HTMLElement>('#n');
    expect(element && isEnabled(element)).toBe(false);
  });

  it.each([
    ['below the table', 'TABLE<button id="m">Load more</button>'],
    ['with a number', 'TABLE<div><p>50 of 318 recipients</p><a role="button" id="m">Show 50 more</a></div>'],
    [
      'in a row of its own',
      '<table><tbody><tr><td>ann@shop.example</td><td>Hard</td></tr><tr><td colspan="2"><button id="m">Mehr laden</button></td></tr></tbody></table>',
    ],
    ['in Polish', 'TABLE<button id="m">Załaduj więcej</button>'],
    [
      'among dangerous ones',
      'TABLE<div><button>Alle löschen</button><button id="m">Weitere Ergebnisse laden</button><button>Adressen unterdrücken</button></div>',
    ],
    [
      'below many wrappers',
      '<div><div><div><div><div>TABLE</div></div></div></div><button id="m">Load 25 more</button></div>',
    ],
  ])('finds what adds rows: %s', (_, html) => {
    expect(pagerOf(html).more?.id).toBe('m');
  });

  it.each([
    ['above the table', '<button>Show more</button>TABLE'],
    [
      'in a record',
      '<table><tbody><tr><td>ann@shop.example</td><td><button>Show more</button></td></tr></tbody></table>',
    ],
    ['a link elsewhere', 'TABLE<a href="/campaigns">Load more</a>'],
    ['a card', 'TABLE<a href="#">View more</a>'],
  ])('leaves what opens something else alone: %s', (_, html) => {
    expect(pagerOf(html).more).toBeNull();
  });

  const inShadow = (html: string) => `<kl-part><template shadowrootmode="open">${html}</template></kl-part>`;
  it.each([
    [
      'in one component',
      `TABLE${inShadow('<div><button>‹</button><span>Page 1 / 6</span><button id="n">›</button></div>')}`,
    ],
    ['words at the top of a component', `TABLE${inShadow('<button>Previous</button><button id="n">Next</button>')}`],
    [
      'each a component of its own',
      `TABLE<div><kl-button aria-label="Previous page"><template shadowrootmode="open"><button><svg></svg></button></template></kl-button>
      <kl-button aria-label="Next page"><template shadowrootmode="open"><button id="n"><svg></svg></button></template></kl-button></div>`,
    ],
    [
      'beside the table in its component',
      inShadow(`TABLE<div><button>Previous</button><button id="n">Next</button></div>`),
    ],
  ])('finds Next in open shadow roots: %s', (_, html) => {
    openPage(`<main><section>${html.replace('TABLE', table)}</section></main>`);
    const [root] = [...document.querySelectorAll('kl-part')].map(({ shadowRoot }) => shadowRoot);
    const element = (root?.querySelector('table') ?? document.querySelector('table')) as Element;
    expect(readPager(element, url).next?.id).toBe('n');
  });

  it('leaves the pager and the total of another list alone', () => {
    const { next, text, hints } = pagerOf(
      `TABLE<section><table><tbody><tr><td>https://shop.example</td></tr></tbody></table><div>1–5 of 40 <button>Previous</button><button>Next</button></div></section>`,
    );
    expect({ next, text, hints }).toEqual({ next: null, text: null, hints: false });
  });

  it('takes no arrow that leaps to the end for Next, and knows the one to the first page', () => {
    const { next, previous, first } = pagerOf(
      'TABLE<div><button id="f">First</button><button id="p">Previous</button><button>Next</button><button>Last</button></div>',
    );
    expect([first?.id, previous?.id, next?.textContent]).toEqual(['f', 'p', 'Next']);
  });

  it.each([
    'TABLE<div><button>Forward</button></div>',
    'TABLE<div><span>Tips</span><button>Next</button><button>Dismiss</button></div>',
    'TABLE<div><a href="#">View more</a></div>',
    'TABLE<div><button>More</button></div>',
    'TABLE<div><button>Continue</button><button aria-label="Next">x</button></div>',
  ])('says that there may be more: %s', (html) => {
    expect(pagerOf(html).hints).toBe(true);
  });

  it.each([
    'TABLE<div><button disabled>Next</button></div>',
    '<button>More actions</button>TABLE',
    'TABLE<div class="carousel"><button>Next</button></div>',
    'TABLE<footer><a href="https://help.klaviyo.com/next">Next</a></footer>',
  ])('says nothing of more: %s', (html) => {
    expect(pagerOf(html).hints).toBe(false);
  });

  it("finds a pager in the table's own foot", () => {
    const { text, next } = pagerOf(
      '<table><tbody><tr><td>ann@shop.example</td></tr></tbody><tfoot><tr><td>Rows per page: 50</td><td>1–50 of 318</td><td><button aria-label="Go to previous page" disabled></button><button aria-label="Go to next page" id="n"></button></td></tr></tfoot></table>',
    );
    expect(text).toEqual({ from: 1, to: 50, total: 318 });
    expect(next?.id).toBe('n');
  });

  it('takes a choice of page sizes for no page numbers', () => {
    const { numbers } = pagerOf(
      'TABLE<div>1–50 of 318 <button>25</button><button aria-current="true">50</button><button>100</button><button>Next</button></div>',
    );
    expect([...numbers.keys()]).toEqual([]);
  });

  it('knows the numbers of pages and the one on show', () => {
    const { numbers, current } = pagerOf(
      'TABLE<nav><button>Prev</button><button>1</button><button aria-current="page">2</button><button>3</button><button>Next</button></nav>',
    );
    expect([...numbers.keys()]).toEqual([1, 2, 3]);
    expect(current).toBe(2);
  });

  it.each([
    ['TABLE<div>Page <input value="2"> of 7</div>', { page: 2, of: 7 }],
    ['TABLE<form><label>Sida <input value="1"></label> av <b>4</b></form>', { page: 1, of: 4 }],
    [
      'TABLE<div><button>‹</button><input type="number" aria-label="Page" value="3"> / 7 <button>›</button></div>',
      { page: 3, of: 7 },
    ],
    ['TABLE<div>Rows per page <input value="25"></div>', null],
    ['TABLE<div>Search this page <input value="2026"></div>', null],
  ])('reads the page on show from a field: %s', (html, position) => {
    expect(pagerOf(html).position).toEqual(position);
  });

  it.each([
    ['a range of dates', '<div>May 1–7, 2026</div>TABLE'],
    [
      'figures of the message',
      '<div><div>Sent</div><div>12,718</div><div>Bounced</div><div>318 of 12,718</div></div>TABLE<div>Page 1 of 7</div>',
    ],
    ['recipients that it went to', '<p>12,718 recipients</p>TABLE'],
  ])('takes no total from %s', (_, html) => {
    expect(pagerOf(html).text).toBeNull();
  });
});

describe('a pager in a language that Klaviyo does not speak', () => {
  const inLanguage = (lang: string, html: string) =>
    pagerOf(`<html lang="${lang}"><body><main><section>${html}</section></main></body></html>`);

  it.each([
    ['fi', '<button disabled>Edellinen</button><span>1–20 / 36</span><button id="n">Seuraava</button>', 36],
    ['ar', '<button disabled>السابق</button><button id="n">التالي</button><span>١–١٦ من ٤٠</span>', 40],
    ['tr', '<button disabled>Önceki</button><span>1–20 arası, 36 kayıttan</span><button id="n">Sonraki</button>', null],
  ])('is known by two controls and a range alone: %s', (lang, pager, total) => {
    const { next, text } = inLanguage(lang, `TABLE<div>${pager}</div>`);
    expect([next?.id ?? null, text?.total ?? null]).toEqual([total && 'n', total]);
  });

  it.each([
    ['in a language that is known', 'de', '<button>Ausgeben</button><span>1–20 / 36</span><button>Sperren</button>'],
    [
      'which can both be pressed on the first page',
      'fi',
      '<button>Vie</button><span>1–20 / 36</span><button>Poista</button>',
    ],
    ['with a third', 'fi', '<button>Vie</button><span>1–20 / 36</span><button>Poista</button><button>Muuta</button>'],
    ['with other words', 'fi', '<button>Vie</button><span>1–20 / 36 valittu</span><button>Poista</button>'],
    ['above the rows', 'fi', ''],
  ])('is no two others: %s', (_, lang, controls) => {
    const above = controls === '' ? '<div><button>Vie</button><span>1–20 / 36</span><button>Poista</button></div>' : '';
    const { next, previous } = inLanguage(lang, `${above}TABLE<div>${controls}</div>`);
    expect([next, previous]).toEqual([null, null]);
  });
});

describe('a pager of numbers alone', () => {
  const stepsOf = (html: string) => {
    const { next, previous, current } = pagerOf(html);
    return [previous?.textContent ?? null, current, next?.textContent ?? null];
  };

  it.each([
    [
      'links marked by a class',
      'TABLE<ul class="pagination"><li><a href="#">1</a></li><li class="active"><a href="#">2</a></li><li><a href="#">3</a></li></ul>',
      ['1', 2, '3'],
    ],
    [
      'buttons marked by aria-current',
      'TABLE<div><button aria-current="page">1</button><button>2</button><button>3</button></div>',
      [null, 1, '2'],
    ],
    [
      'between arrows that lead to the ends',
      'TABLE<div><button aria-label="Primera página">«</button><button>1</button><button aria-current="page" disabled>2</button><button>3</button><button aria-label="Última página">»</button></div>',
      ['1', 2, '3'],
    ],
    [
      'a page on show that is no control',
      'TABLE<div><a href="#">1</a> <a href="#">2</a> <span>3</span></div>',
      ['2', 3, null],
    ],
    [
      'in a component of its own',
      'TABLE<x-pager><template shadowrootmode="open"><style>button{color:red}</style><button>1</button><button aria-current="page">2</button><button>3</button></template></x-pager>',
      ['1', 2, '3'],
    ],
    [
      'components in a component',
      'TABLE<x-pager><template shadowrootmode="open"><x-page><template shadowrootmode="open"><button>1</button></template></x-page><x-page><template shadowrootmode="open"><b>2</b></template></x-page><x-page><template shadowrootmode="open"><button>3</button></template></x-page></template></x-pager>',
      ['1', 2, '3'],
    ],
  ])('leads by its numbers: %s', (_, html, steps) => {
    expect(stepsOf(html)).toEqual(steps);
  });

  it.each([
    'TABLE<div><button>25</button><button aria-pressed="true">50</button><button>100</button></div>',
    'TABLE<div><button>7</button></div>',
  ])('is no choice of page sizes: %s', (html) => {
    expect(pagerOf(html).next).toBeNull();
  });

  it('does not leap over pages where Next stands beside it', () => {
    const { next } = pagerOf(
      'TABLE<ul><li tabindex="0" class="active">1</li><li tabindex="0">2</li><li tabindex="0" title="Next 5 Pages">•••</li><li tabindex="0" title="Next Page"><button>›</button></li></ul>',
    );
    expect(next?.closest('[title]')?.getAttribute('title')).toBe('Next Page');
  });

  it('is found in the foot of a grid', () => {
    openPage(
      '<main><div role="grid"><div role="rowgroup"><div role="row"><div role="gridcell">ann@shop.example</div></div></div><div class="footer"><button>First</button><button>Next</button><span><button class="active">1</button><button>2</button></span></div></div></main>',
    );
    const grid = document.querySelector('[role="grid"]');
    expect(grid && readPager(grid, url).next?.textContent).toBe('Next');
  });
});

describe('the pager of something else beside the table', () => {
  const notes = '<p>Dana: done</p><span>1 of 3</span> <button aria-label="Next note">›</button>';
  const pager = '<div><span>1–30 of 87</span> <button>Previous</button> <button id="list">Next</button></div>';
  it.each([
    ['in an aside above it', `<aside><h3>Team notes</h3>${notes}</aside>TABLE${pager}`],
    ['in a box above it', `<div><h3>Team notes</h3>${notes}</div>TABLE${pager}`],
    ['in an aside below it', `TABLE<aside><h3>Team notes</h3>${notes}</aside>${pager}`],
    ['in an aside, with its own above it', `<aside>${notes}</aside>${pager}TABLE`],
  ])('is not the list’s: %s', (_, html) => {
    expect(pagerOf(html).next?.id).toBe('list');
  });
});

import { describe, expect, it } from 'vitest';
import { openPage } from '../fixtures/open-page.ts';
import { readFilters } from './filters.ts';

const table =
  '<table><tbody><tr><td>ann@shop.example</td><td><button aria-label="Remove">×</button></td></tr></tbody></table>';

function filtersOf(html: string): string[] {
  openPage(`<nav><select><option>All accounts</option><option selected>Kiln</option></select></nav>
    <main><h1>Sale</h1><section>${html}${table}<p>1–8 of 8</p></section></main>`);
  const element = document.querySelector('table');
  if (!element) throw new Error('the page has no table');
  return readFilters(element);
}

describe('the filters in force', () => {
  it.each([
    ['a chip', '<div class="Chip">Bounce type: Hard <button>×</button></div>', 'Bounce type: Hard'],
    [
      'a chip by an icon',
      '<span>Typ: Weich<button aria-label="Filter entfernen"><svg></svg></button></span>',
      'Typ: Weich',
    ],
    ['a chip of a category', '<span>Mailbox unavailable<button title="Clear"></button></span>', 'Mailbox unavailable'],
    ['a button that counts them', '<button>Filters (1)</button>', 'Filters (1)'],
    ['a button with a badge', '<button>Filter <span>2</span></button>', 'Filter 2'],
    ['a button that counts them in Polish', '<button>Filtry (1)</button>', 'Filtry (1)'],
    ['a button that counts them in Korean', '<button>필터 1</button>', '필터 1'],
    ['a button that clears them', '<button>Clear filters</button>', 'Clear filters'],
    ['a choice', '<select><option>All types</option><option selected>Hard</option></select>', 'Hard'],
    [
      'a choice in French',
      '<select><option>Tous les motifs</option><option selected>Contenu</option></select>',
      'Contenu',
    ],
    ['a search field', '<input type="search" value="gmail">', '“gmail”'],
    ['a text field for searching', '<input placeholder="E-Mail-Adresse suchen" value="gmail">', '“gmail”'],
    [
      'a range of dates',
      '<select><option>All time</option><option selected>Last 30 days</option></select>',
      'Last 30 days',
    ],
    [
      'a range without a choice of all',
      '<select><option selected>Letzte 7 Tage</option><option>Letzte 30 Tage</option></select>',
      'Letzte 7 Tage',
    ],
    ['a menu of ranges', '<button aria-haspopup="listbox">Derniers 30 jours</button>', 'Derniers 30 jours'],
    [
      'a range by hand',
      '<button aria-haspopup="dialog">May 1, 2026 – May 7, 2026</button>',
      'May 1, 2026 – May 7, 2026',
    ],
    ['a pressed button', '<button aria-pressed="true">Hard</button><button aria-pressed="false">Soft</button>', 'Hard'],
    ['a menu that shows its choice', '<button aria-haspopup="listbox">Bounce type: Soft</button>', 'Bounce type: Soft'],
    [
      'a ticked box',
      '<label><input type="checkbox" checked>Hard</label><label><input type="checkbox">Soft</label>',
      'Hard',
    ],
    [
      'a chosen tab',
      '<div role="tablist"><button role="tab">All</button><button role="tab" aria-selected="true">Soft bounces (8)</button></div>',
      'Soft bounces (8)',
    ],
  ])('are seen in %s', (_, html, words) => {
    expect(filtersOf(html)).toEqual([words]);
  });

  it.each([
    [
      'a number of rows a page',
      '<select aria-label="Rows per page"><option>25</option><option selected>50</option><option>All</option></select>',
    ],
    ['an order', '<label>Sort by <select><option>Newest</option><option selected>Oldest</option></select></label>'],
    ['an order by name', '<button aria-haspopup="listbox">Sort by: Bounce type</button>'],
    ['a choice of all', '<select><option selected>All types</option><option>Hard</option></select>'],
    ['a choice of all in Swedish', '<select><option selected>Alla typer</option><option>Mjuk</option></select>'],
    ['all of time', '<button aria-haspopup="listbox">All time</button>'],
    ['a menu without a choice', '<button aria-haspopup="listbox">Bounce type</button>'],
    ['a button for filters', '<button>Filters</button><button disabled>Clear filters</button>'],
    ['an empty search field', '<input type="search" placeholder="Search">'],
    [
      'sections',
      '<select><option>Opened</option><option selected>Bounced</option><option>Skipped</option></select><div role="tablist"><button role="tab" aria-selected="true">Bounced</button></div>',
    ],
    [
      'all boxes ticked',
      '<label><input type="checkbox" checked>Hard</label><label><input type="checkbox" checked>Soft</label>',
    ],
    [
      'a notice that can be put away',
      '<div class="banner">Bounces are counted once a day <button aria-label="Dismiss">×</button></div>',
    ],
    [
      'the heading of a drawer that can be closed',
      '<header><div><h2>Bounced (75)</h2><p>Recipient activity · Last days of spring</p></div><button aria-label="Close">✕</button></header>',
    ],
    [
      'a note on people of the last year with a link that means to remove in French',
      '<div role="alert"><b>14 profils</b> sans interaction depuis 365 jours. <a href="#">Examiner et supprimer</a></div>',
    ],
    [
      'the headings of lists that open and close',
      '<h3><button aria-expanded="true">Hard <b>12</b></button></h3><h3><button aria-expanded="false">E-Mail 3: Letzte Erinnerung 7</button></h3>',
    ],
    ['a language', '<select><option selected>English</option><option>Deutsch</option></select>'],
    ['unpressed buttons', '<button aria-pressed="false">Hard</button><button>Export CSV</button>'],
  ])('are not seen in %s', (_, html) => {
    expect(filtersOf(html)).toEqual([]);
  });
});

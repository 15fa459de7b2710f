import { describe, expect, it } from 'vitest';
import { readHtml } from '../../fixtures/open-page.ts';

const people = '<ul><li>Otto<br>otto@rot.example</li><li>Pia<br>pia@blau.example</li></ul>';
const notes = `<section><h3>Team notes</h3><ul><li><b>owner@shop.example</b><p>Hard bounce rate was too high</p></li>
  <li><b>ops@shop.example</b><p>Yahoo says 421 4.7.0 Try again later</p></li></ul></section>`;
const page = (count: number, list: string, aside = '', below = '') =>
  `<nav><ul><li><a href="#">Opened 8</a></li><li><a href="#" aria-current="page">Bounced ${count}</a></li></ul></nav>
   <aside>${aside}</aside><main><h1>Spring sale</h1>${list}</main>${below}`;
const bounced = `<ul><li>Ann<br>ann@shop.example</li><li>Bo<br>bo@shop.example</li></ul>`;

describe('people beside the list of bounces', () => {
  it.each([
    ['in a side bar', page(0, '<p>No recipients bounced</p>', people)],
    ['outside of the page’s main part', page(0, '<p>No bounces. Nice work!</p>', '', notes)],
    ['in the main part', page(0, `<p>No recipients bounced</p><div><h3>Recently viewed</h3>${people}</div>`)],
  ])('are no bounces where nobody bounced: %s', (_, html) => {
    const { found, rows } = readHtml(html);
    expect(rows).toEqual([]);
    expect(found.status).toBe('no-bounces');
  });

  it('are no bounces where a name is made of the word', () => {
    const head = (...labels: string[]) =>
      `<thead><tr>${labels.map((label) => `<th>${label}</th>`).join('')}</tr></thead>`;
    const list = `<table>${head('E-postadress', 'Namn', 'Studstyp', 'Studskategori', 'Studsorsak')}<tbody><tr><td colspan="5"><div><h3>Inga studsar</h3><p>Alla 308 meddelanden har levererats.</p></div></td></tr></tbody></table>`;
    const colleagues = `<section><h3>Dela rapporten</h3><table>${head('E-postadress', 'Namn', 'Roll')}<tbody>${[
      ['ida@shop.example', 'Ida Falk', 'Ägare'],
      ['olle@shop.example', 'Olle Palm', 'Analytiker'],
      ['byra@shop.example', 'Byrån Studsbollen', 'Chef'],
    ]
      .map((cells) => `<tr>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`)
      .join('')}</tbody></table></section>`;
    const html = `<html lang="sv"><body>${page(0, list + colleagues)}</body></html>`;
    expect(readHtml(html).rows).toEqual([]);
    expect(readHtml(html).found.status).toBe('no-bounces');
    expect(readHtml(`<html lang="sv"><body>${page(0, colleagues)}</body></html>`).rows).toEqual([]);
  });

  it.each([
    [
      'boxes',
      '<div role="button" tabindex="0" class="Item">Öppnade 140</div><div role="button" tabindex="0" class="Item is-active"><div>Studsade</div><div>0</div></div>',
    ],
    [
      'plain boxes',
      '<div class="i">Öppnade 140</div><div class="i i--active">Studsade 0</div><div class="i">Klickade 2</div>',
    ],
    ['items', '<ul><li>Öppnade 140</li><li class="selected">Studsade <b>0</b></li></ul>'],
  ])('are no bounces where sections are chosen among %s', (_, sections) => {
    const list =
      '<table><tr><th>E-postadress</th><th>Studstyp</th></tr><tr><td colspan="2">Inga studsar</td></tr></table>';
    const others = `<h3>Dela</h3><table><tr><th>E-postadress</th><th>Namn</th></tr><tr><td>ida@shop.example</td><td>Ida</td></tr><tr><td>olle@shop.example</td><td>Olle</td></tr></table>`;
    const { found, rows } = readHtml(
      `<html lang="sv"><body><div>${sections}</div><main>${list}${others}</main></body></html>`,
    );
    expect(rows).toEqual([]);
    expect(found.status).toBe('no-bounces');
  });

  it.each([
    ['the legend of a chart', '<ul><li class="active">Opened</li><li class="active">Bounced</li></ul>'],
    ['sums in a few words', '<ul><li>Sent 900</li><li>Bounced 1</li></ul>'],
  ])('are no sections: %s', (_, legend) => {
    const tabs =
      '<div role="tablist"><button role="tab" aria-selected="true">Opened 2</button><button role="tab">Bounced 9</button></div>';
    const { found } = readHtml(`<main><h1>Spring sale</h1>${legend}${tabs}${people}</main>`);
    expect(found.status).toBe('other-list');
    const own =
      '<div role="tablist"><button role="tab">Opened 2</button><button role="tab" aria-selected="true">Bounced 2</button></div>';
    expect(readHtml(`<main><h1>Spring sale</h1>${legend}${own}${bounced}</main>`).rows).toHaveLength(2);
  });

  it('are no bounces where the list is on its way', () => {
    const { found, rows } = readHtml(page(38, '<div class="skeleton"><i>&nbsp;</i></div>', people, notes));
    expect(rows).toEqual([]);
    expect(found.status).toBe('waiting');
  });

  it('are no bounces in the main part either, while the list is on its way', () => {
    const test = '<div><h3>Send a test</h3><ul><li>t1@shop.example</li><li>t2@shop.example</li></ul></div>';
    const { found, rows } = readHtml(page(2, `<div class="skeleton"><i>&nbsp;</i></div>${test}`));
    expect(rows).toEqual([]);
    expect(found.status).toBe('waiting');
  });

  it('are no list that was not understood, while the contents have not come yet', () => {
    expect(readHtml(page(38, '', people, notes)).found.status).toBe('waiting');
  });

  it('are told from those of a list of mere addresses', () => {
    const { rows } = readHtml(page(2, bounced, people, notes));
    expect(rows.map(({ email }) => email)).toEqual(['ann@shop.example', 'bo@shop.example']);
  });
});

describe('rows of another section that still stand below the heading of bounces', () => {
  it.each([
    ['opened', ['Opens', 'Clicks', 'Conversions']],
    ['opened, in German', ['Öffnungen', 'Klicks']],
    ['clicked, in Korean', ['클릭']],
  ])('are no bounces: %s', (_, figures) => {
    const cells = figures.map(() => '<td>1</td>').join('');
    const rows = ['ann', 'bo', 'cy'].map((name) => `<tr><td>${name}@shop.example</td><td>${name}</td>${cells}</tr>`);
    const heads = ['Email', 'Name', ...figures].map((text) => `<th>${text}</th>`).join('');
    const read = readHtml(page(38, `<table><thead><tr>${heads}</tr></thead><tbody>${rows.join('')}</tbody></table>`));
    expect(read.rows).toEqual([]);
    expect(read.found.status).toBe('not-recognised');
  });
});

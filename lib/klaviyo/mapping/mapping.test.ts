import { beforeEach, describe, expect, it } from 'vitest';
import { openPage } from '../fixtures/open-page.ts';
import { rowReader } from '../pages/recipient-activity.ts';
import { recognisePage } from '../reading/recognising/recognise-page.ts';
import { previewMapping, tablesToMap } from './candidates.ts';
import { type ColumnMapping, type MappedColumns, parseMappings, withMapping, withoutPage } from './column-mapping.ts';
import { pageKindOf } from './page-kind.ts';

const at = (path: string) => new URL(path, 'https://www.klaviyo.com');
const campaign = at('/campaign/01JQ8ZK4T0N3M5R7V9X1B2C3D4/reports/recipients');
const otherCampaign = at('/campaign/01JQ8ZK4T0N3M5R7V9X1B2C3D5/reports/recipients');

beforeEach(() => document.body.replaceChildren());

function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = headers.length > 0 ? `<tr>${headers.map((text) => `<th>${text}</th>`).join('')}</tr>` : '';
  const body = rows.map((cells) => `<tr>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('');
  return `<table>${head}${body}</table>`;
}
const page = (body: string, section = 'Bounced') =>
  `<main><h1>Spring sale</h1><nav><a aria-current="page">${section}</a></nav>${body}</main>`;

/** Maps the first table of the page that is on show. */
function mapFirst(columns: MappedColumns, url = campaign): ColumnMapping {
  const [first] = tablesToMap(document, 'en');
  const kind = pageKindOf(url);
  if (!first || kind === null) throw new Error('Nothing to map');
  return { page: kind, signature: first.signature, columns };
}

function read(url: URL, mappings: readonly ColumnMapping[]) {
  const found = recognisePage(document, url, 'en', mappings);
  if (found.status !== 'bounces') return { status: found.status, byHand: false, rows: [] };
  const rows = found.lists.flatMap(({ table: list, columns }) => {
    const reader = rowReader(list, columns, found.section.open === 'bounced', 'en');
    return list.rows.map(reader).flatMap((reading) => (reading.status === 'bounce' ? [reading.row] : []));
  });
  return { status: found.status, byHand: found.byHand !== undefined, rows };
}

const swapped = table(
  ['Bounce type', 'Email address', 'Bounce reason'],
  [
    ['the mailbox is gone', 'ann@shop.example', 'Hard'],
    ['come back later', 'bo@shop.example', 'Soft'],
  ],
);

describe('columns named by hand', () => {
  it('are read in a table without headers', () => {
    openPage(
      page(
        table(
          [],
          [
            ['x', 'gone for good', 'ann@shop.example', 'Hard'],
            ['y', 'come back later', 'bo@shop.example', 'Soft'],
          ],
        ),
      ),
    );
    const mapping = mapFirst([null, 'reason', 'email', 'type']);
    const { byHand, rows } = read(campaign, [mapping]);
    expect(byHand).toBe(true);
    expect(rows.map(({ email, type, reason }) => [email, type, reason])).toEqual([
      ['ann@shop.example', 'hard', 'gone for good'],
      ['bo@shop.example', 'soft', 'come back later'],
    ]);
  });

  it('are read below headers of nonsense, and where the page says the wrong thing', () => {
    openPage(page(table(['Zorp', 'Blen'], [['ann@shop.example', 'gone for good']])));
    expect(read(campaign, [mapFirst(['email', 'reason'])]).rows[0]).toMatchObject({
      reason: 'gone for good',
      type: null,
    });
    openPage(page(swapped));
    const { rows } = read(campaign, [mapFirst(['reason', 'email', 'type'])]);
    expect(rows.map(({ type, reason }) => [type, reason])).toEqual([
      ['hard', 'the mailbox is gone'],
      ['soft', 'come back later'],
    ]);
  });

  it('hold for every table with the same headers, and for no other one of the page', () => {
    const headers = ['Wer', 'Was'];
    openPage(
      page(
        table(
          ['Team', 'Mail', 'Role'],
          [
            ['Dee', 'dee@team.example', 'Owner'],
            ['Eve', 'eve@team.example', 'Admin'],
          ],
        ) +
          table(headers, [
            ['ann@shop.example', 'gone'],
            ['bo@shop.example', 'full'],
            ['di@shop.example', 'full'],
          ]) +
          table(headers, [['cy@shop.example', 'blocked']]),
      ),
    );
    const mapping = mapFirst(['email', 'reason']);
    expect(mapping.signature).toBe('wer | was');
    expect(read(campaign, [mapping]).rows.map(({ email }) => email.split('@')[0])).toEqual(['ann', 'bo', 'di', 'cy']);
  });

  it('hold for the next campaign, not for flows and not for pages of another kind', () => {
    openPage(page(swapped));
    const mapping = mapFirst(['reason', 'email', 'type']);
    expect(read(otherCampaign, [mapping]).byHand).toBe(true);
    expect(read(at('/flow/message/XyZ123/reports/recipients'), [mapping]).byHand).toBe(false);
    expect(read(at('/some/new-page'), [mapping]).byHand).toBe(false);
    expect(read(at('/people/suppressed'), [mapping]).status).toBe('elsewhere');
    expect(pageKindOf(at('/people/suppressed'))).toBeNull();
    expect(pageKindOf(at('/new/01JQ8ZK4T0/Bounces/12'))).toBe('/new/*/bounces/*');
  });

  it('are left aside once the headers are others', () => {
    openPage(page(table(['Zorp', 'Blen'], [['ann@shop.example', 'gone for good']])));
    const mapping = mapFirst(['email', 'reason']);
    for (const headers of [['Blen', 'Zorp'], ['Zorp', 'Blen', 'Time'], ['Zorp']]) {
      openPage(page(table(headers, [headers.map((_, i) => (i === 0 ? 'ann@shop.example' : 'gone'))])));
      expect(read(campaign, [mapping]).byHand).toBe(false);
    }
    openPage(page(table(['Zorp<span aria-hidden="true"> ▲</span>', 'Blen'], [['ann@shop.example', 'gone for good']])));
    expect(read(campaign, [mapping]).byHand).toBe(true);
  });

  it('make no bounces of the people of another section, whatever its columns', () => {
    const rows = [
      ['ann@shop.example', 'May 12'],
      ['bo@shop.example', 'May 13'],
    ];
    openPage(page(table([], rows)));
    const mapping = mapFirst(['email', 'reason']);
    for (const section of ['Opened', 'Skipped', 'Marked as spam']) {
      openPage(page(table([], rows), section));
      expect(read(campaign, [mapping]).rows).toEqual([]);
      expect(previewMapping(document, campaign, 'en', mapping.signature, mapping.columns).status).toBe('other-section');
    }
    // No section is known to be open, and no header names the reason: nothing says that these bounced.
    openPage(`<main>${table([], rows)}</main>`);
    expect(read(campaign, [mapping]).rows).toEqual([]);
  });

  it('never take a reason for not sending for a bounce', () => {
    openPage(page(table(['Wer', 'Warum'], [['ann@shop.example', 'Emails to User Have Hard Bounced']])));
    expect(read(campaign, [mapFirst(['email', 'reason'])]).rows).toEqual([]);
  });

  it('are shown with what came of five rows, as the page would be read', () => {
    openPage(
      page(
        table(
          ['Wer', 'Was', 'Wann'],
          [
            ['ann@shop.example', 'Hard', 'May 12, 2026'],
            ['nobody', 'Soft', ''],
            ['a@shop.example, b@shop.example', 'Soft', ''],
            ['<b>x</b>&lt;img src=x onerror=alert(1)&gt;', `${'long '.repeat(500)}`, ''],
            ['ca…@shop.example', 'Hard', ''],
            ['six@shop.example', 'Hard', ''],
          ],
        ),
      ),
    );
    const [first] = tablesToMap(document, 'en');
    expect(first?.headers).toEqual(['Wer', 'Was', 'Wann']);
    expect(first?.rows.length).toBe(5);
    expect(first?.rows[3]?.[0]).toContain('<img');
    expect(Math.max(...(first?.rows.flat().map(({ length }) => length) ?? []))).toBeLessThanOrEqual(160);
    const preview = previewMapping(document, campaign, 'en', first?.signature ?? '', ['email', 'type', 'time']);
    if (preview.status !== 'rows') throw new Error(preview.status);
    expect(preview.rows.map((row) => (row.status === 'left-out' ? row.why : row.status))).toEqual([
      'bounce',
      'no_address',
      'several_addresses',
      'no_address',
      'cut_off',
    ]);
    expect(previewMapping(document, campaign, 'en', 'something else', ['email']).status).toBe('not-here');
  });

  it('offer the table with addresses first, and lists that are no tables where there are none', () => {
    openPage(
      page(
        table(
          ['Plan', 'Price'],
          [
            ['A', '1'],
            ['B', '2'],
            ['C', '3'],
          ],
        ) + table(['Q', 'R'], [['ann@shop.example', 'x']]),
      ),
    );
    expect(tablesToMap(document, 'en').map(({ headers }) => headers[0])).toEqual(['Q', 'Plan']);
    openPage(
      page('<ul><li><b>Ann</b> <i>ann@shop.example</i> gone</li><li><b>Bo</b> <i>bo@shop.example</i> full</li></ul>'),
    );
    expect(tablesToMap(document, 'en')[0]?.rows.length).toBe(2);
  });
});

describe('mappings that are kept', () => {
  const mapping: ColumnMapping = { page: 'recipient-activity campaign', signature: 'a | b', columns: ['email', null] };

  it('are replaced for the same table, and forgotten for a kind of page', () => {
    const changed = withMapping([mapping], { ...mapping, columns: [null, 'email'] });
    expect(changed).toEqual([{ ...mapping, columns: [null, 'email'] }]);
    const other = { ...mapping, page: 'recipient-activity flow' };
    expect(withoutPage([...changed, other], mapping.page)).toEqual([other]);
  });

  it('are read from storage piece by piece: what is none is left out', () => {
    for (const stored of [undefined, null, 'x', {}, 7]) expect(parseMappings(stored)).toEqual([]);
    expect(parseMappings([mapping, null, { page: 1 }, { ...mapping, columns: ['telephone'] }])).toEqual([mapping]);
  });
});

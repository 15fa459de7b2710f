import { describe, expect, it } from 'vitest';
import { readHtml } from '../../fixtures/open-page.ts';

const hiding = 'position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap';
const page = (badge: (type: string) => string) =>
  `<main><h1>Spring sale</h1><table><thead><tr><th>Email address</th><th>Failure</th><th>Reply</th></tr></thead><tbody>
   <tr><td>ann@shop.example</td><td>${badge('Hard')}</td><td>550 5.1.1 No such user</td></tr>
   <tr><td>bo@shop.example</td><td>${badge('Soft')}</td><td>452 4.2.2 Mailbox full</td></tr></tbody></table></main>`;
const types = (html: string) => readHtml(html).rows.map(({ type }) => type);

describe('the type on a badge', () => {
  it.each([
    ['hidden by its box', (type: string) => `<span><span style="${hiding}">Critical</span><span>${type}</span></span>`],
    ['hidden, in German', (type: string) => `<span><span style="${hiding}">Kritisch</span><span>${type}</span></span>`],
    ['hidden, with a blank', (type: string) => `<span><span style="${hiding}">Warning </span>${type}</span>`],
    ['hidden behind', (type: string) => `<span>${type}<span style="${hiding}">, critical</span></span>`],
    [
      'moved out of view',
      (type: string) => `<span><span style="position:absolute;left:-9999px">Attention</span>${type}</span>`,
    ],
    ['a label on show', (type: string) => `<span>Kind:</span> <b>${type}</b>`],
    ['a label that is hidden', (type: string) => `<span style="${hiding}">Severity</span><b>${type}</b>`],
  ])('is read whatever a screen reader is told beside it: %s', (_, badge) => {
    expect(types(page(badge))).toEqual(['hard', 'soft']);
  });

  it('is read in a panel that is not on show', () => {
    const html = page((type) => `<span><span class="Text--visuallyHidden">Critical</span><span>${type}</span></span>`);
    expect(
      types(
        html.replace('<table>', '<table style="display:none">').replace('</main>', `${page((type) => type)}</main>`),
      ),
    ).toEqual(['hard', 'soft']);
    expect(types(html)).toEqual(['hard', 'soft']);
  });

  it('is none where words on show stand before it', () => {
    expect(types(page((type) => `<span>Pillow</span><span>${type}</span>`))).toEqual([null, null]);
  });
});

import { describe, expect, it } from 'vitest';
import { campaignPath, openPage } from '../fixtures/open-page.ts';
import { readPager } from './pager.ts';
import { recognisePage } from './recognise-page.ts';
import { scanLists } from './scan-lists.ts';
import { weighList } from './weigh-list.ts';

const row = (email: string) => `<tr><td>${email}</td><td>Hard</td><td>550 5.1.1 No such user</td></tr>`;
const placeholder = '<tr class="skeleton-row"><td><i></i></td><td><i></i></td><td><i></i></td></tr>';

/** Weighs a list of two bounces with a placeholder below, beside what its page says of the number of rows. */
async function weigh(counter: string, pager: string) {
  openPage(`<main><h1>Spring sale</h1><nav><ul><li><a href="#" aria-current="page">Bounced ${counter}</a></li></ul></nav>
    <section><table><thead><tr><th>Email address</th><th>Bounce type</th><th>Bounce reason</th></tr></thead>
    <tbody>${row('ann@shop.example')}${row('bo@shop.example')}${placeholder}</tbody></table><p>${pager}</p></section></main>`);
  const url = new URL(campaignPath, 'https://www.klaviyo.com');
  const found = recognisePage(document, url, 'en');
  if (found.status !== 'bounces') throw new Error(found.status);
  const scan = await scanLists(found, 'en', new AbortController().signal);
  return weighList(found, scan ?? [], readPager(found.table.element, url), null).look;
}

describe('a row that holds nothing yet', () => {
  it('is waited for where the page counts more rows than are filled, or does not count them', async () => {
    expect((await weigh('', '')).status).toBe('waiting');
    expect((await weigh('3', '')).status).toBe('waiting');
    expect((await weigh('', '1–3 of 3')).status).toBe('waiting');
  });

  it('is not waited for where all rows that the page counts are filled', async () => {
    expect(await weigh('2', '')).toMatchObject({ status: 'bounces', rows: 2 });
    expect(await weigh('', '1–2 of 2')).toMatchObject({ status: 'bounces', rows: 2 });
    expect(await weigh('8', '1–2 of 8')).toMatchObject({ status: 'bounces', rows: 2 });
  });
});

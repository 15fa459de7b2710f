import { describe, expect, it } from 'vitest';
import { campaignPath, openPage } from '../../fixtures/open-page.ts';
import { scanLists } from '../scan-lists.ts';
import { recognisePage } from './recognise-page.ts';
import { createColumnMemory } from './steady-columns.ts';

const page = (...rows: readonly (readonly string[])[]) =>
  `<main><h1>Spring sale</h1><table><thead><tr><th>Email address</th><th>Bounce type</th><th>Info</th><th>Note</th></tr></thead>
   <tbody>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table></main>`;
const full = page(
  ['ann@shop.example', 'Hard', '550 5.1.1 No such user', 'VIP'],
  ['bo@shop.example', 'Soft', '452 4.2.2 Mailbox full', ''],
  ['cy@shop.example', 'Soft', '421 4.7.0 Try again later', ''],
);
const last = page(['dee@shop.example', 'Hard', 'Unknown recipient', '']);

/** Reasons of the rows that are on show, by the memory of what was on show before. */
async function reasons(memory: ReturnType<typeof createColumnMemory>, html: string, path = campaignPath) {
  openPage(html);
  const found = memory.steady(recognisePage(document, new URL(path, 'https://www.klaviyo.com'), 'en'));
  if (found.status !== 'bounces') throw new Error(found.status);
  const scan = await scanLists(found, 'en', new AbortController().signal);
  return (scan ?? []).map(({ reading }) => (reading.status === 'bounce' ? reading.row.reason : reading.status));
}

describe('the columns of a list that is turned', () => {
  it('are those of its fullest page, where the last one tells less', async () => {
    const memory = createColumnMemory();
    expect(await reasons(memory, last)).toEqual(['']);
    await reasons(memory, full);
    expect(await reasons(memory, last)).toEqual(['Unknown recipient']);
  });

  it('are weighed anew for another message', async () => {
    const memory = createColumnMemory();
    await reasons(memory, full);
    const other = campaignPath.replace('C3D4', 'C3D5');
    expect(await reasons(memory, last, other)).toEqual(['']);
  });

  it('are weighed anew below other headers, and where the addresses have moved', async () => {
    const memory = createColumnMemory();
    await reasons(memory, full);
    expect(await reasons(memory, last.replace('<th>Info</th>', '<th>Source</th>'))).toEqual(['']);
    const moved = page(['Hard', 'VIP', 'Unknown recipient', 'eve@shop.example']);
    expect(await reasons(memory, moved)).not.toContain('VIP');
  });
});

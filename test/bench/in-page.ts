import { rowReader } from '../../lib/klaviyo/pages/recipient-activity.ts';
import { recognisePage } from '../../lib/klaviyo/reading/recognise-page.ts';
import { recordRows } from '../../lib/ledger/record-rows.ts';
import { openLedger } from '../../lib/ledger/schema.ts';

/** What runs inside Chromium; `scripts/bench.ts` calls it by the name `bench`. */

const reason = (index: number) =>
  index % 2 === 0
    ? `550 5.1.1 <person${index}@mail.example>: Recipient address rejected: User unknown`
    : `452 4.2.2 person${index}@mail.example: mailbox full, id ${index.toString(36)}`;

/** A page of recipients with `count` rows of six cells, text deep inside as React component libraries make it. */
function makePage(count: number): void {
  const head = ['Email address', 'Name', 'Bounce category', 'Bounce type', 'Bounce reason', 'Time']
    .map((text) => `<th><div><span>${text}</span></div></th>`)
    .join('');
  const rows = Array.from({ length: count }, (_, index) => {
    const cells = [
      `person${index}@mail.example`,
      `Person ${index}`,
      index % 2 === 0 ? 'Invalid address' : 'Mailbox unavailable',
      index % 2 === 0 ? 'Hard' : 'Soft',
      reason(index).replaceAll('<', '&lt;'),
      'May 12, 2026 at 10:00 AM',
    ];
    return `<tr>${cells.map((text) => `<td><div><div><span>${text}</span></div></div></td>`).join('')}</tr>`;
  });
  document.body.innerHTML = `<main><h1>Spring sale</h1><h2>Bounced</h2><table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></main>`;
}

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

function time(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Milliseconds for the bare loop and for ours over the same table, medians of `runs`, interleaved. */
function reading(count: number, runs: number): { bare: number; ours: number; rows: number } {
  makePage(count);
  const url = new URL('https://www.klaviyo.com/campaign/01JQ8ZK4T0N3M5R7V9X1B2C3D4/reports/recipients');
  const bare: number[] = [];
  const ours: number[] = [];
  let rows = 0;
  for (let run = 0; run < runs; run++) {
    bare.push(
      time(() => {
        let length = 0;
        for (const row of document.querySelectorAll('tbody tr'))
          for (const cell of (row as HTMLTableRowElement).cells) length += cell.textContent?.length ?? 0;
        if (length === 0) throw new Error('nothing was read');
      }),
    );
    ours.push(
      time(() => {
        const found = recognisePage(document, url, 'en');
        if (found.status !== 'bounces') throw new Error(found.status);
        const read = rowReader(found.table, found.columns, true, 'en');
        rows = found.table.rows.map(read).filter(({ status }) => status === 'bounce').length;
      }),
    );
  }
  return { bare: median(bare), ours: median(ours), rows };
}

/** Milliseconds to store `count` rows in batches of 500, and to store them again. */
async function storing(count: number): Promise<{ first: number; again: number }> {
  const ledger = await openLedger(`bench-${crypto.randomUUID()}`);
  const all = Array.from({ length: count }, (_, index) => ({
    email: `person${index}@mail.example`,
    name: '',
    type: index % 2 === 0 ? ('hard' as const) : ('soft' as const),
    category: null,
    categoryText: '',
    reason: reason(index),
    at: null,
  }));
  const store = async () => {
    const start = performance.now();
    for (let from = 0; from < count; from += 500) {
      await recordRows(
        ledger,
        {
          type: 'rowsRead',
          batch: String(from),
          page: 'recipient-activity',
          capture: 'bench',
          account: { id: 'bench', name: null },
          message: { id: 'bench', channel: 'campaign', name: 'Bench', sentAt: null, sent: null, bounced: null },
          completeness: null,
          rows: all.slice(from, from + 500),
        },
        Date.now(),
      );
    }
    return performance.now() - start;
  };
  const first = await store();
  const again = await store();
  ledger.close();
  return { first, again };
}

export { reading, storing };

import type { BounceCategory, BounceType } from '../../bounce/types.ts';
import { parseDate } from '../dates.ts';
import { readEmail } from '../email.ts';
import type { Columns } from '../tables/columns.ts';
import type { TableView } from '../tables/table-view.ts';
import { elementText, stripInvisible } from '../text.ts';
import { parseBounceCategory } from '../words/bounce-category.ts';
import { isSkipReason, parseBounceType } from '../words/bounce-type.ts';
import type { ColumnRole } from '../words/labels.ts';
import type { KlaviyoPage } from './page.ts';

/** Campaign or flow message › Recipient activity › Bounced: one row per recipient. */
export const recipientActivity: KlaviyoPage = {
  kind: 'recipient-activity',
  path: [
    /^\/campaigns?\/\w{6,26}\/(?:reports?\/)?(?:recipients?|recipient-activity)(?:\/|$)/,
    /^\/flows?\/(?:\w{6,26}\/)?messages?\/\w{6,26}\/(?:reports?\/)?(?:recipients?|recipient-activity)(?:\/|$)/,
  ],
  example: 'https://www.klaviyo.com/campaign/01JQ8ZK4T0N3M5R7V9X1B2C3D4/reports/recipients',
};

/** The columns without which the table cannot be read. */
export const requiredColumns: readonly ColumnRole[] = ['email', 'type'];

/** One bounced recipient, as the page shows it. */
export interface BounceRow {
  readonly email: string;
  readonly name: string;
  readonly type: BounceType | null;
  readonly category: BounceCategory | null;
  /** The category in the page's words, where it is none of Klaviyo's ten. */
  readonly categoryText: string;
  readonly reason: string;
  /** When it bounced, epoch milliseconds, where the page shows it. */
  readonly at: number | null;
}

/** Why a row is not taken for a bounce. */
export const leftOutReasons = ['no_address', 'several_addresses', 'cut_off', 'masked', 'skipped', 'not_a_bounce'] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

export type RowReading = { readonly status: 'bounce'; readonly row: BounceRow } | { readonly status: 'left-out'; readonly why: LeftOutReason } | { readonly status: 'loading' };

/** Longest reason that is kept, in characters; the longest real reply known is a tenth of it. */
export const reasonLimit = 10_000;

const absent = /^(?:[-–—−]+|n\/a|none|null)$/i;

/** Reads rows of a recognised bounce table. `listsBouncesOnly`: the page says that its rows are bounces (section "Bounced"). */
export function rowReader(table: TableView, columns: Columns, listsBouncesOnly: boolean, language: string): (row: Element) => RowReading {
  const { index } = columns;
  return (row) => {
    const cells = table.cells(row);
    const cellOf = (role: ColumnRole) => {
      const column = index[role];
      return column === undefined ? undefined : cells[column];
    };
    const textOf = (role: ColumnRole, limit?: number) => {
      const cell = cellOf(role);
      const text = cell ? elementText(cell, limit) : '';
      return absent.test(text) ? '' : text;
    };
    const address = cellOf('email');
    const email = address ? readEmail(address) : ({ status: 'none' } as const);
    if (cells.every((cell) => !cell || elementText(cell, 200) === '')) return { status: 'loading' };
    const typeText = textOf('type', 400);
    const categoryText = textOf('category', 400);
    const reason = textOf('reason', reasonLimit * 2).slice(0, reasonLimit);
    if (isSkipReason(reason) || isSkipReason(typeText) || isSkipReason(categoryText)) return { status: 'left-out', why: 'skipped' };
    if (email.status === 'several') return { status: 'left-out', why: 'several_addresses' };
    if (email.status === 'none') return { status: 'left-out', why: 'no_address' };
    if (email.status !== 'one') return { status: 'left-out', why: email.status };
    const type = parseBounceType(typeText) ?? (index.type === undefined ? parseBounceType(categoryText) : null);
    const category = parseBounceCategory(categoryText);
    if (!listsBouncesOnly && type === null && categoryText === '' && reason === '') return { status: 'left-out', why: 'not_a_bounce' };
    const at = textOf('time', 200);
    return {
      status: 'bounce',
      row: {
        email: email.email,
        name: stripInvisible(textOf('name', 400) || (index.name === undefined ? email.rest : '')).slice(0, 200),
        type,
        category,
        categoryText: category ? '' : categoryText.slice(0, 100),
        reason,
        at: at === '' ? null : parseDate(at, language),
      },
    };
  };
}

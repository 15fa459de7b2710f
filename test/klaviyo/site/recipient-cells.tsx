import type { ColumnKey } from '../sections.ts';
import { useLanguage } from './languages/use-language.ts';
import { useAddress } from './navigation.tsx';
import { type RowView, useRowView, type ViewColumn } from './row-view.tsx';
import { columnLabels, parseVariation } from './variation.ts';

const minWidths: Partial<Record<ColumnKey, number>> = { email: 232, name: 104, category: 136, reason: 260, time: 130 };

const forms: Partial<Record<ColumnKey, ViewColumn['form']>> = {
  email: 'person',
  opens: 'count',
  clicks: 'count',
  conversions: 'count',
  type: 'event',
  category: 'event',
  skipped: 'said',
  time: 'time',
};

/** Other words that a redesign might put above the same columns. */
const synonyms: Partial<Record<ColumnKey, string>> = {
  email: 'Recipient',
  name: 'Full name',
  category: 'Bounce classification',
  type: 'Hard or soft',
  reason: 'Diagnostic message',
  time: 'Bounced at',
};

/** Columns that tell nothing of a bounce, one of them out of sight, one with an address that is nobody's who bounced. */
const extraColumns: readonly ViewColumn[] = [
  { key: 'list', label: 'List', form: 'text' },
  { key: 'sender', label: 'Sent by', form: 'text' },
  { key: 'id', label: 'Profile ID', form: 'text', hidden: true },
];

/** The columns `keys` in the page's language. */
export function useRecipientView(keys: readonly ColumnKey[]): RowView {
  const { say } = useLanguage();
  const { headings, hasExtraColumns } = parseVariation(useAddress().search);
  const own = keys.map((key) => ({
    key,
    label: (headings === 'synonyms' && synonyms[key]) || say(columnLabels[key]),
    form: forms[key] ?? 'text',
    minWidth: minWidths[key],
  }));
  const view = useRowView(hasExtraColumns ? [...own.slice(0, 1), ...extraColumns, ...own.slice(1)] : own);
  if (!hasExtraColumns) return view;
  const extra = { list: 'Newsletter', sender: 'hello@northwind-candles.example' };
  return {
    ...view,
    cells: (row) => view.cells({ ...row, ...extra, id: `P${String(row.email).length}` }),
    texts: (row) => view.texts({ ...row, ...extra, id: `P${String(row.email).length}` }),
  };
}

import type { AccountList } from '../../account-lists.ts';
import { useData } from '../load.ts';
import { pageTitle } from '../page-title.ts';
import { DataTable } from '../tables/data-table.tsx';

/** Coupons, orders, lists or templates: tables that a reader of bounces must leave alone. */
export function AccountListPage({ list }: { list: string }) {
  const answer = useData<AccountList>(`/ajax/lists/${list}`);
  if (answer.state !== 'ready') return <div aria-busy={answer.state === 'loading'} />;
  const { title, columns, rows } = answer.data;
  const keys = Object.keys(columns);
  return (
    <>
      <h1 className={pageTitle}>{title}</h1>
      <DataTable
        label={title}
        columns={keys.map((key) => ({ key, label: columns[key] ?? key }))}
        rows={rows.map((row, index) => ({
          key: String(index),
          position: index + 1,
          cells: keys.map((key) => row[key] || undefined),
        }))}
      />
    </>
  );
}

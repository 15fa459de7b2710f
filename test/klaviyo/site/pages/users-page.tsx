import { useEffect } from 'react';
import type { UsersAnswer } from '../../answers.ts';
import { useData } from '../load.ts';
import { pageTitle } from '../page-title.ts';
import { DataTable } from '../tables/data-table.tsx';

const columns = ['Name', 'Email', 'Role', 'Last login'].map((label) => ({ key: label, label }));

/** Addresses under "Email" that are the team's own: a reader of bounces must leave them alone. */
export function UsersPage() {
  const users = useData<UsersAnswer>('/ajax/users');
  useEffect(() => {
    document.title = 'Users';
  }, []);
  return (
    <>
      <h1 className={pageTitle}>Users</h1>
      <DataTable
        label="Users"
        columns={columns}
        rows={
          users.state === 'ready'
            ? users.data.map(({ name, email, role, lastLogin }, index) => ({
                key: email,
                position: index + 1,
                cells: [name, email, role, lastLogin],
              }))
            : undefined
        }
      />
    </>
  );
}

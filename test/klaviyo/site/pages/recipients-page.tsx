import { useState } from 'react';
import type { MessageAnswer, RecipientsAnswer } from '../../answers.ts';
import { useData } from '../load.ts';
import { MessageHeading, MessageHeadingLoading } from '../message-heading.tsx';
import { useAddress } from '../navigation.tsx';
import { Pager } from '../paging/pager.tsx';
import { recipientCell, recipientColumn } from '../recipient-cells.tsx';
import { noFilters, RecipientFilters } from '../recipient-filters.tsx';
import { SectionList } from '../section-list.tsx';
import { styled } from '../styled.ts';
import { DataTable } from '../tables/data-table.tsx';
import type { Sort } from '../tables/table-props.ts';
import { parseVariation } from '../variation.ts';
import { NotFoundPage } from './not-found-page.tsx';

const layout = styled(
  'RecipientActivity__Layout',
  'display: grid; grid-template-columns: 196px minmax(0, 1fr); gap: 24px; align-items: start;',
);
const nobody = styled(
  'EmptyState__Block',
  'padding: 56px 20px; text-align: center; color: var(--muted); & h3 { margin: 0 0 4px; color: var(--ink); }',
);

/** Recipient activity of a campaign or a flow message: its sections at the left, the people of one at the right. */
export function RecipientsPage({ id }: { id: string }) {
  const tab = useAddress().searchParams.get('tab') ?? 'opened';
  const message = useData<MessageAnswer>(`/ajax/messages/${id}`);
  if (message.state === 'missing') return <NotFoundPage />;
  if (message.state === 'loading') return <MessageHeadingLoading />;
  const section = message.data.sections.find((candidate) => candidate.id === tab) ?? message.data.sections[0];
  if (!section) return <NotFoundPage />;
  return (
    <>
      <MessageHeading message={message.data} here="Recipient activity" />
      <div className={layout}>
        <SectionList message={message.data} current={section.id} />
        <People key={section.id} message={message.data} section={section} />
      </div>
    </>
  );
}

function People({ message, section }: { message: MessageAnswer; section: MessageAnswer['sections'][number] }) {
  const variation = parseVariation(useAddress().search);
  const [page, setPage] = useState(1);
  const [sort, setSort] = useState<Sort | null>(null);
  const [filters, setFilters] = useState(noFilters);
  const all = variation.paging === 'none';
  const pageSize = all ? Number.MAX_SAFE_INTEGER : variation.pageSize;

  const query = new URLSearchParams({ section: section.id, page: String(page), page_size: String(pageSize) });
  if (sort)
    for (const [name, value] of Object.entries({ sort: sort.key, direction: sort.direction })) query.set(name, value);
  if (message.channel === 'flow') query.set('days', String(filters.days));
  if (filters.reason) query.set('reason', filters.reason);
  const answer = useData<RecipientsAnswer>(`/ajax/messages/${message.id}/recipients?${query}`);
  const data = answer.state === 'ready' ? answer.data : undefined;

  const keys = variation.columns ?? section.columns;
  const changeSort = (key: string) => {
    setPage(1);
    setSort({ key, direction: sort?.key === key && sort.direction === 'asc' ? 'desc' : 'asc' });
  };
  return (
    <section>
      <RecipientFilters
        message={message}
        section={section}
        filters={filters}
        onChange={(changed) => {
          setPage(1);
          setFilters(changed);
        }}
      />
      <DataTable
        label={section.label}
        columns={keys.map(recipientColumn)}
        rows={data?.rows.map((recipient, index) => ({
          // Positions, not addresses: a table may show an address twice.
          key: `${page} ${index}`,
          position: (page - 1) * (all ? 0 : pageSize) + index + 1,
          cells: keys.map((key) => recipientCell(recipient, key)),
        }))}
        total={all ? undefined : data?.total}
        sort={{ by: sort, onChange: changeSort }}
      />
      {data?.rows.length === 0 && (
        <div className={nobody}>
          <h3>No recipients</h3>
          <div>Nobody is in this section.</div>
        </div>
      )}
      {data && data.rows.length > 0 && !all && (
        <Pager
          page={data.page}
          pages={data.pages}
          pageSize={pageSize}
          shown={data.rows.length}
          total={data.total}
          numbered={variation.paging === 'numbered'}
          onPage={setPage}
        />
      )}
    </section>
  );
}

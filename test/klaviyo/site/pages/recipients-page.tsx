import { useState } from 'react';
import type { MessageAnswer } from '../../answers.ts';
import type { ColumnKey } from '../../sections.ts';
import { useLanguage } from '../languages/use-language.ts';
import { useData } from '../load.ts';
import { MessageHeading, MessageHeadingLoading } from '../message-heading.tsx';
import { useAddress } from '../navigation.tsx';
import { InfiniteRows } from '../paging/infinite-rows.tsx';
import { MoreRows } from '../paging/more-rows.tsx';
import { PagedRows } from '../paging/paged-rows.tsx';
import type { RowsProps } from '../paging/rows-props.ts';
import { VirtualRows } from '../paging/virtual-rows.tsx';
import { useRecipientView } from '../recipient-cells.tsx';
import { noFilters, RecipientFilters } from '../recipient-filters.tsx';
import { SectionList } from '../section-list.tsx';
import { styled } from '../styled.ts';
import type { Sort } from '../tables/table-props.ts';
import { parseVariation, type Variation } from '../variation.ts';
import { NotFoundPage } from './not-found-page.tsx';

const layout = styled(
  'RecipientActivity__Layout',
  'display: grid; grid-template-columns: 196px minmax(0, 1fr); gap: 24px; align-items: start;',
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
  const { sayIfKnown } = useLanguage();
  const [sort, setSort] = useState<Sort | null>(null);
  const [filters, setFilters] = useState(noFilters);
  const view = useRecipientView(variation.columns ?? columnsOf(section, variation));
  const pageSize = variation.paging === 'none' ? Number.MAX_SAFE_INTEGER : variation.pageSize;

  const query = new URLSearchParams({ section: section.id, page_size: String(pageSize) });
  if (sort)
    for (const [name, value] of Object.entries({ sort: sort.key, direction: sort.direction })) query.set(name, value);
  if (message.channel === 'flow') query.set('days', String(filters.days));
  if (filters.reason) query.set('reason', filters.reason);
  const changeSort = (key: string) =>
    setSort({ key, direction: sort?.key === key && sort.direction === 'asc' ? 'desc' : 'asc' });
  return (
    <section>
      <RecipientFilters message={message} section={section} filters={filters} onChange={setFilters} />
      <Rows
        path={`/ajax/messages/${message.id}/recipients?${query}`}
        pageSize={pageSize}
        label={sayIfKnown(section.label)}
        view={view}
        sort={{ by: sort, onChange: changeSort }}
      />
    </section>
  );
}

/** A card has room for the time, which a table of bounces is not known to show. */
function columnsOf({ columns }: { columns: readonly ColumnKey[] }, { table }: Variation): readonly ColumnKey[] {
  return table === 'cards' && !columns.includes('time') ? [...columns, 'time'] : columns;
}

/** The rows with the kind of paging that the address asks for. */
function Rows(props: RowsProps) {
  const { paging } = parseVariation(useAddress().search);
  if (paging === 'more') return <MoreRows key={props.path} {...props} />;
  if (paging === 'infinite') return <InfiniteRows key={props.path} {...props} />;
  if (paging === 'virtual') return <VirtualRows key={props.path} {...props} />;
  return <PagedRows pager={paging} {...props} />;
}

import { useState } from 'react';
import type { MessageAnswer } from '../../answers.ts';
import type { ColumnKey } from '../../sections.ts';
import { useLanguage } from '../languages/use-language.ts';
import { useAddress } from '../navigation.tsx';
import { Rows } from '../paging/rows.tsx';
import { useRecipientView } from '../recipient-cells.tsx';
import { type Filters, RecipientFilters } from '../recipient-filters.tsx';
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
export function RecipientsPage({ message }: { message: MessageAnswer }) {
  const tab = useAddress().searchParams.get('tab') ?? 'opened';
  const section = message.sections.find((candidate) => candidate.id === tab) ?? message.sections[0];
  if (!section) return <NotFoundPage />;
  return (
    <div className={layout}>
      <SectionList message={message} current={section.id} />
      <People key={section.id} message={message} section={section} />
    </div>
  );
}

function People({ message, section }: { message: MessageAnswer; section: MessageAnswer['sections'][number] }) {
  const variation = parseVariation(useAddress().search);
  const { sayIfKnown } = useLanguage();
  const [sort, setSort] = useState<Sort | null>(null);
  const [filters, setFilters] = useState<Filters>({
    days: 365,
    reason: '',
    type: variation.filter,
    search: variation.search,
  });
  const view = useRecipientView(variation.columns ?? columnsOf(section, variation));

  const query = new URLSearchParams({ section: section.id });
  if (sort)
    for (const [name, value] of Object.entries({ sort: sort.key, direction: sort.direction })) query.set(name, value);
  if (message.channel === 'flow') query.set('days', String(filters.days));
  if (filters.reason) query.set('reason', filters.reason);
  // Also where they are empty: what the address asks for comes after them.
  query.set('filter', filters.type);
  query.set('search', filters.search);
  const changeSort = (key: string) =>
    setSort({ key, direction: sort?.key === key && sort.direction === 'asc' ? 'desc' : 'asc' });
  return (
    <section>
      <RecipientFilters message={message} section={section} filters={filters} onChange={setFilters} />
      <Rows
        path={`/ajax/messages/${message.id}/recipients?${query}`}
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

import { useDeferredValue, useMemo } from 'react';
import { arrangePeople, type PeopleWish, type PersonOrder, personOrders } from '../../lib/history/people.ts';
import type { Advice } from '../../lib/insight/advice/advice.ts';
import { streakOfPerson } from '../../lib/insight/streak-of-person.ts';
import type { PeopleLines, PersonLine } from '../../lib/ledger/queries/people-lines.ts';
import { PersonName } from '../Address.tsx';
import { adviceText } from '../advice/sentence.ts';
import { providerName } from '../provider-name.ts';
import { formatCount, formatDay, say, sayCode, sayCount } from '../words.ts';
import { type Column, DataTable, inFile } from './DataTable.tsx';
import { EvidenceFile } from './EvidenceFile.tsx';
import { EvidenceNote } from './EvidenceNote.tsx';
import { PersonLink } from './PersonLink.tsx';
import { usePage } from './page-context.tsx';
import { EmptyLedger, FailedLedger, ReadingLedger } from './SectionState.tsx';
import { StreakClock } from './StreakClock.tsx';
import { fileTime } from './table-file.ts';
import { useReading } from './use-reading.ts';
import { useSort } from './use-view.ts';

/** Everybody who bounced, found by address or name, with the soft bounces in a row. */
export function PeopleSection({
  search,
  onSearch,
  advice,
}: {
  /** Kept while the user looks at one of the people. */
  readonly search: string;
  readonly onSearch: (search: string) => void;
  /** Only the people behind this advice are listed; `null`: all are. */
  readonly advice: string | null;
}) {
  const { history, state, now, addressOf } = usePage();
  const only = useEvidence(advice);
  const reading = useReading<PeopleLines>(`people ${state.account}`, state.version, (show, signal) =>
    history.people(now, show, signal),
  );
  const [sort, setSort] = useSort(personOrders, { column: 'last', descending: true });
  const { column, descending } = sort;
  const wish = useMemo(
    (): PeopleWish => ({ search, order: orderOf(column), descending }),
    [search, column, descending],
  );
  // Letters appear as they are typed, also while 100,000 people are being searched.
  const deferred = useDeferredValue(wish);
  const all = reading.value?.lines;
  const lines = useMemo(() => linesOf(all, only), [all, only]);
  const found = useMemo(() => arrangePeople(lines ?? [], deferred), [lines, deferred]);
  if (reading.state === 'failed') return <FailedLedger />;
  if (!reading.value) return <ReadingLedger />;
  const { total } = reading.value;
  if (total === 0) return <EmptyLedger />;
  const isPart = reading.value.lines.length < total;
  return (
    <>
      {advice !== null && only !== 'reading' && (
        <EvidenceNote
          key={advice}
          finding={only ? adviceText(only, 'finding') : null}
          allHref={addressOf({ section: 'people' })}
        />
      )}
      {only !== null && only !== 'reading' && only.kind === 'soft_streaks' && <EvidenceFile advice={only} />}
      <search className="controls">
        <label className="grow">
          <span>{say('history.people.search')}</span>
          <input
            type="search"
            autoComplete="off"
            spellCheck={false}
            value={search}
            onChange={({ target }) => onSearch(target.value)}
          />
        </label>
        <p className="hint" role="status">
          {isPart && say('history.people.readingAll', { count: formatCount(total) })}
        </p>
      </search>
      <DataTable
        columns={columns}
        rows={found}
        rowKey={({ email }) => email}
        caption={
          found.length === all?.length
            ? sayCount('history.people.caption', total)
            : say('history.table.foundOf', { found: formatCount(found.length), all: formatCount(total) })
        }
        sort={sort}
        onSort={setSort}
        {...(isPart ? {} : { fileName: 'bounce-ledger_people' })}
      />
      {found.length === 0 && !isPart && <p className="muted empty-note">{say('history.people.noneFound')}</p>}
    </>
  );
}

/** The advice that was asked for; `null` where there is none such any more. */
function useEvidence(id: string | null): Advice | null | 'reading' {
  const { history, state, settings, now } = usePage();
  const { value, state: reading } = useReading(`advice ${state.account} ${id}`, state.version, async () => {
    if (id === null) return null;
    const found = await history.advice(settings, now);
    return found
      ? (Object.values(found.advice)
          .flat()
          .find((one) => one.id === id) ?? null)
      : null;
  });
  return reading === 'reading' && !value && id !== null ? 'reading' : value;
}

const linesOf = (lines: readonly PersonLine[] | undefined, advice: Advice | null | 'reading') => {
  if (!lines || !advice || advice === 'reading') return lines;
  const emails = new Set(advice.evidence.emails);
  return lines.filter(({ email }) => emails.has(email));
};

const orderOf = (column: string): PersonOrder => personOrders.find((order) => order === column) ?? 'last';

/** The run of one row in sight, with its gaps: working these out takes all messages. */
function RowStreak({ line: { person, streak } }: { readonly line: PersonLine }) {
  const { state, settings, now } = usePage();
  const { messages } = state;
  const whole = useMemo(() => (person ? streakOfPerson(person, messages, now) : null), [person, messages, now]);
  return <StreakClock streak={whole ?? { count: streak, atLeast: false, gaps: 0 }} limit={settings.streakLimit} />;
}

const columns: readonly Column<PersonLine>[] = [
  {
    key: 'email',
    header: say('history.people.email'),
    kind: 'wide',
    cell: ({ email, name }) => (
      <>
        <PersonLink email={email} /> <PersonName name={name} />
      </>
    ),
    sortValue: ({ email }) => email,
    file: ({ email }) => email,
  },
  inFile('name', say('history.people.name'), ({ name }) => name),
  {
    key: 'provider',
    header: say('history.people.provider'),
    cell: ({ provider }) => providerName(provider),
    file: ({ provider }) => providerName(provider),
  },
  {
    key: 'bounces',
    header: say('history.people.bounces'),
    kind: 'number',
    cell: ({ bounces }) => formatCount(bounces),
    sortValue: ({ bounces }) => bounces,
    file: ({ bounces }) => bounces,
  },
  {
    key: 'streak',
    header: say('history.people.streak'),
    kind: 'gauge',
    cell: (line) => <RowStreak line={line} />,
    sortValue: ({ streak }) => streak,
    file: ({ streak }) => streak,
  },
  {
    key: 'last',
    header: say('history.people.last'),
    kind: 'number',
    cell: ({ lastAt, isUndated }) =>
      isUndated ? say('history.bounce.seen', { date: formatDay(lastAt) }) : formatDay(lastAt),
    sortValue: ({ lastAt }) => lastAt,
    file: ({ lastAt, isUndated }) => fileTime(isUndated ? null : lastAt),
  },
  {
    key: 'reason',
    header: say('history.people.reason'),
    cell: ({ reason }) => (reason === null ? '—' : sayCode('reason', reason, 'name')),
    file: ({ reason }) => (reason === null ? null : sayCode('reason', reason, 'name')),
  },
];

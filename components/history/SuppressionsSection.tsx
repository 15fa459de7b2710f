import { useMemo, useState } from 'react';
import type { SuppressionHistory } from '../../lib/history/history.ts';
import type { ExportOutcome } from '../../lib/ledger/export-outcome.ts';
import type { ExportRecord, SuppressionRecord } from '../../lib/ledger/records.ts';
import { outcomeText } from '../outcome-text.ts';
import { formatCount, formatDay, locale, say, sayCode, sayCount } from '../words.ts';
import { type Column, DataTable, inFile } from './DataTable.tsx';
import { MessageLink } from './MessageLink.tsx';
import { PersonLink } from './PersonLink.tsx';
import { usePage } from './page-context.tsx';
import { FailedLedger, ReadingLedger } from './SectionState.tsx';
import { SuppressionRules } from './SuppressionRules.tsx';
import { type SortState, sortRows } from './sort-rows.ts';
import { fileTime } from './table-file.ts';
import { useReading } from './use-reading.ts';

const collator = new Intl.Collator(locale);

interface LoggedFile extends ExportRecord {
  /** `null`: a list to read, which nobody imports. */
  readonly outcome: ExportOutcome | null;
  readonly messageName: string | null;
}

/** Files that were made and what became of them, the profiles that Klaviyo shows as suppressed, and what can be undone. */
export function SuppressionsSection() {
  const { history, state } = usePage();
  const [sort, setSort] = useState<SortState>({ column: 'suppressedAt', descending: true });
  const { value, state: reading } = useReading<SuppressionHistory>(
    `suppressions ${state.account}`,
    state.version,
    (_show, signal) => history.suppressions(signal),
  );
  const files = useMemo(() => {
    const names = new Map(state.messages.map(({ id, name }) => [id, name]));
    return (value?.files ?? []).map(
      (file): LoggedFile => ({
        ...file,
        outcome: value?.outcomes.get(file.id) ?? null,
        messageName: names.get(file.message) ?? null,
      }),
    );
  }, [value, state.messages]);
  const profiles = useMemo(() => {
    const sortKey = profileColumns.find(({ key }) => key === sort.column)?.sortValue ?? (() => null);
    return sortRows([...(value?.profiles.values() ?? [])], sortKey, sort.descending, collator);
  }, [value, sort]);
  if (reading === 'failed') return <FailedLedger />;
  if (!value) return <ReadingLedger />;
  return (
    <>
      {/* Above the lists, of which the second may be very long. */}
      <SuppressionRules />
      <h2>{say('history.suppressions.files')}</h2>
      {files.length === 0 ? (
        <p className="muted empty-note">{say('history.suppressions.noFiles')}</p>
      ) : (
        <DataTable
          columns={fileColumns}
          rows={files}
          rowKey={({ id }) => id}
          caption={sayCount('history.suppressions.filesCaption', files.length)}
          fileName="bounce-ledger_files"
        />
      )}
      <h2>{say('history.suppressions.profiles')}</h2>
      {profiles.length === 0 ? (
        <p className="muted empty-note">
          {say('history.suppressions.noProfiles')}{' '}
          <a href="https://www.klaviyo.com/people/suppressed" target="_blank" rel="noreferrer">
            {say('history.suppressions.openList')} <span aria-hidden="true">↗</span>
          </a>
        </p>
      ) : (
        <DataTable
          columns={profileColumns}
          rows={profiles}
          rowKey={({ email }) => email}
          caption={sayCount('history.suppressions.profilesCaption', profiles.length)}
          sort={sort}
          onSort={setSort}
          fileName="bounce-ledger_suppressed"
        />
      )}
    </>
  );
}

/** What became of a file, or why that is not known. */
function outcomeCell({ outcome }: LoggedFile): string {
  if (!outcome) return say('history.suppressions.noAddressesToWatch');
  if (outcome.sure === 'not_looked') return say('history.suppressions.notChecked');
  return outcomeText(outcome);
}

const fileColumns: readonly Column<LoggedFile>[] = [
  {
    key: 'fileName',
    header: say('history.suppressions.file'),
    kind: 'wide',
    cell: ({ fileName }) => fileName,
    file: ({ fileName }) => fileName,
  },
  {
    key: 'message',
    header: say('history.messages.name'),
    cell: ({ message, messageName }) => (messageName === null ? '—' : <MessageLink id={message} name={messageName} />),
    file: ({ messageName }) => messageName,
  },
  {
    key: 'at',
    header: say('history.suppressions.madeAt'),
    kind: 'number',
    cell: ({ at }) => formatDay(at),
    file: ({ at }) => fileTime(at),
  },
  {
    key: 'addresses',
    header: say('history.suppressions.addresses'),
    kind: 'number',
    cell: ({ addresses }) => formatCount(addresses.length),
    file: ({ addresses }) => addresses.length,
  },
  {
    key: 'outcome',
    header: say('history.suppressions.outcome'),
    cell: (row) => (
      <>
        {outcomeCell(row)}
        {row.outcome && row.outcome.lookedAt !== null && (
          <div className="hint">{say('history.suppressions.checkedAt', { date: formatDay(row.outcome.lookedAt) })}</div>
        )}
      </>
    ),
    file: outcomeCell,
  },
  inFile('suppressed', say('history.people.suppressed'), ({ outcome }) =>
    outcome && outcome.sure !== 'not_looked' ? outcome.suppressed : null,
  ),
];

const suppressedFor = ({ reason, reasonText }: SuppressionRecord): string =>
  reason === null ? reasonText : sayCode('history.suppressions.reason', reason);

const profileColumns: readonly Column<SuppressionRecord>[] = [
  {
    key: 'email',
    header: say('history.people.email'),
    kind: 'wide',
    cell: ({ email }) => <PersonLink email={email} />,
    sortValue: ({ email }) => email,
    file: ({ email }) => email,
  },
  {
    key: 'reason',
    header: say('history.suppressions.why'),
    cell: (record) => suppressedFor(record) || '—',
    sortValue: ({ reason }) => reason,
    file: suppressedFor,
  },
  {
    key: 'suppressedAt',
    header: say('history.suppressions.since'),
    kind: 'number',
    cell: ({ suppressedAt }) => (suppressedAt === null ? '—' : formatDay(suppressedAt)),
    sortValue: ({ suppressedAt }) => suppressedAt,
    file: ({ suppressedAt }) => fileTime(suppressedAt),
  },
];

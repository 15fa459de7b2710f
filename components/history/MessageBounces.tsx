import { useDeferredValue, useMemo, useState } from 'react';
import { bareLetters } from '../../lib/bare-letters.ts';
import type { BounceRecord } from '../../lib/ledger/records.ts';
import { PersonName } from '../Address.tsx';
import { providerName } from '../provider-name.ts';
import { formatCount, locale, say, sayCode, sayCount } from '../words.ts';
import { BounceWords, fileType, typeText } from './BounceWords.tsx';
import { type Column, DataTable, inFile } from './DataTable.tsx';
import { PersonLink } from './PersonLink.tsx';
import { type SortState, sortRows } from './sort-rows.ts';
import { fileTime } from './table-file.ts';

const collator = new Intl.Collator(locale);

/** Everyone who bounced on a message, with the reason and the server's words. */
export function MessageBounces({
  bounces,
  name,
}: {
  readonly bounces: readonly BounceRecord[];
  readonly name: string;
}) {
  const [search, setSearch] = useState('');
  const [sort, setSort] = useState<SortState>({ column: 'reason', descending: false });
  const wanted = useDeferredValue(bareLetters(search.trim()));
  const rows = useMemo(() => {
    const found = bounces.filter(
      ({ email, klaviyoReason }) => email.includes(wanted) || bareLetters(klaviyoReason).includes(wanted),
    );
    const sortKey = columns.find(({ key }) => key === sort.column)?.sortValue ?? (() => null);
    return sortRows(found, sortKey, sort.descending, collator);
  }, [bounces, wanted, sort]);
  return (
    <>
      <search className="controls">
        <label className="grow">
          <span>{say('history.bounce.search')}</span>
          <input type="search" autoComplete="off" value={search} onChange={({ target }) => setSearch(target.value)} />
        </label>
      </search>
      <DataTable
        columns={columns}
        rows={rows}
        rowKey={({ email, at }) => `${email} ${at}`}
        caption={
          rows.length === bounces.length
            ? sayCount('history.bounce.caption', rows.length)
            : say('history.table.foundOf', { found: formatCount(rows.length), all: formatCount(bounces.length) })
        }
        sort={sort}
        onSort={setSort}
        fileName={`bounce-ledger_bounces_${name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60)}`}
      />
    </>
  );
}

const columns: readonly Column<BounceRecord>[] = [
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
    key: 'type',
    header: say('history.bounce.type'),
    cell: typeText,
    sortValue: ({ klaviyoType }) => klaviyoType,
    file: fileType,
  },
  {
    key: 'provider',
    header: say('history.people.provider'),
    cell: ({ provider }) => providerName(provider),
    sortValue: ({ provider }) => provider,
    file: ({ provider }) => providerName(provider),
  },
  {
    key: 'reason',
    header: say('history.bounce.reason'),
    kind: 'wide',
    cell: (bounce) => <BounceWords bounce={bounce} />,
    sortValue: ({ verdict }) => sayCode('reason', verdict.reason, 'name'),
    file: ({ verdict }) => sayCode('reason', verdict.reason, 'name'),
  },
  // On screen the words are behind the reason.
  inFile('reply', say('history.bounce.reply'), ({ klaviyoReason }) => klaviyoReason),
  inFile('at', say('history.bounce.at'), ({ bouncedAt }) => fileTime(bouncedAt)),
  inFile('seen', say('history.file.seen'), ({ firstSeenAt }) => fileTime(firstSeenAt)),
];

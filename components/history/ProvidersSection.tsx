import { companyDomains, type ProviderLine } from '../../lib/history/providers.ts';
import { ranges, startOf } from '../../lib/history/timeline.ts';
import { isProviderId } from '../../lib/insight/provider-findings.ts';
import { linesText } from '../advice/sentence.ts';
import { PartBars } from '../charts/PartBars.tsx';
import { SavePicture } from '../charts/SavePicture.tsx';
import { providerName } from '../provider-name.ts';
import { formatCount, formatDay, locale, say, sayCode, sayCount } from '../words.ts';
import { providersPicture } from './bar-pictures.ts';
import { Choice } from './Choice.tsx';
import { type Column, DataTable, inFile } from './DataTable.tsx';
import { MessageLink } from './MessageLink.tsx';
import { usePage } from './page-context.tsx';
import { EmptyLedger, FailedLedger, ReadingLedger } from './SectionState.tsx';
import { sortRows } from './sort-rows.ts';
import { fileTime, fileWord } from './table-file.ts';
import { useReading } from './use-reading.ts';
import { useChoice, useSort } from './use-view.ts';

const collator = new Intl.Collator(locale);
const shownReasons = 3;
/** Rows of a saved picture: with companies one by one there may be thousands. */
const mostDrawn = 40;

/** Mailbox providers: where the bounces are, why, and whether the provider or the addresses are to blame. */
export function ProvidersSection() {
  const { history, state, now, accountName } = usePage();
  const [range, setRange] = useChoice('range', ranges, '365');
  const [domains, setDomains] = useChoice('domains', ['together', 'each'], 'together');
  const withDomains = domains === 'each';
  const [sort, setSort] = useSort(sortable, { column: 'bounces', descending: true });
  const { value, state: reading } = useReading<readonly ProviderLine[]>(
    `providers ${state.account} ${range}`,
    state.version,
    (_show, signal) => history.providers(startOf(range, now), now, signal),
  );
  if (state.messages.length === 0) return <EmptyLedger />;
  if (reading === 'failed') return <FailedLedger />;
  const lines = (value ?? []).filter(({ id }) =>
    withDomains ? id !== companyDomains : id === companyDomains || isProviderId(id),
  );
  const sortKey = columns.find(({ key }) => key === sort.column)?.sortValue ?? (() => null);
  const rows = sortRows(lines, sortKey, sort.descending, collator);
  return (
    <>
      <div className="controls">
        <Choice
          legend={say('history.range.title')}
          options={ranges.map((option) => ({ value: option, label: say(`history.range.r${option}`) }))}
          value={range}
          onChange={setRange}
        />
        <label className="check">
          <input
            type="checkbox"
            checked={withDomains}
            onChange={({ target }) => setDomains(target.checked ? 'each' : 'together')}
          />{' '}
          {say('history.providers.withDomains')}
        </label>
        {rows.length > 0 && (
          <div className="tools">
            <SavePicture
              of={say('history.providers.trend')}
              picture={() =>
                providersPicture(rows.slice(0, mostDrawn), nameOf, [
                  ...(accountName === null ? [] : [accountName]),
                  say(`history.range.r${range}`),
                ])
              }
              fileName="bounce-ledger_providers"
            />
          </div>
        )}
      </div>
      {!value && <ReadingLedger />}
      {value && lines.length === 0 && <p className="muted empty-note">{say('history.providers.none')}</p>}
      {value && lines.length > 0 && (
        <DataTable
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          caption={sayCount('history.providers.caption', lines.length)}
          sort={sort}
          onSort={setSort}
          fileName="bounce-ledger_providers"
        />
      )}
      <p className="hint under-table">{say('history.providers.explained')}</p>
    </>
  );
}

const nameOf = (id: string) => (id === companyDomains ? say('history.providers.companies') : providerName(id));

/** What holds now: an old finding is over. */
const standing = (verdict: ProviderLine['verdict']) =>
  'isCurrent' in verdict && !verdict.isCurrent ? 'normal' : verdict.kind;

const severity = { provider_block: 4, bad_addresses: 3, mixed: 2, normal: 1, too_few: 0 } as const;

const columns: readonly Column<ProviderLine>[] = [
  {
    key: 'id',
    header: say('history.people.provider'),
    cell: ({ id }) => <bdi>{nameOf(id)}</bdi>,
    sortValue: ({ id }) => nameOf(id),
    file: ({ id }) => nameOf(id),
  },
  {
    key: 'messages',
    header: say('history.messages.title'),
    kind: 'number',
    cell: ({ messages }) => formatCount(messages),
    sortValue: ({ messages }) => messages,
    file: ({ messages }) => messages,
  },
  {
    key: 'bounces',
    header: say('history.people.bounces'),
    kind: 'number',
    cell: ({ bounces }) => <b>{formatCount(bounces)}</b>,
    sortValue: ({ bounces }) => bounces,
    file: ({ bounces }) => bounces,
  },
  {
    key: 'hard',
    header: say('history.messages.hard'),
    kind: 'number',
    cell: ({ hard }) => formatCount(hard),
    sortValue: ({ hard }) => hard,
    file: ({ hard }) => hard,
  },
  {
    key: 'soft',
    header: say('history.messages.soft'),
    kind: 'number',
    cell: ({ soft }) => formatCount(soft),
    sortValue: ({ soft }) => soft,
    file: ({ soft }) => soft,
  },
  {
    key: 'trend',
    header: say('history.providers.trend'),
    cell: ({ trend }) => (
      <PartBars
        counts={trend}
        label={say('history.providers.trendLabel', { counts: trend.map((count) => formatCount(count)).join(', ') })}
      />
    ),
  },
  {
    key: 'reasons',
    header: say('history.providers.reasons'),
    kind: 'wide',
    cell: ({ reasons }) => (
      <ul className="reason-counts">
        {reasons.slice(0, shownReasons).map(({ reason, count }) => (
          <li key={reason}>
            {sayCode('reason', reason, 'name')} <span className="muted number">{formatCount(count)}</span>
          </li>
        ))}
      </ul>
    ),
    file: ({ reasons }) =>
      reasons.map(({ reason, count }) => `${sayCode('reason', reason, 'name')} ${count}`).join('; '),
  },
  {
    key: 'verdict',
    header: say('history.providers.verdict'),
    cell: ({ verdict }) => (
      <>
        <span className={`provider-verdict verdict-${standing(verdict)}`}>
          {say(`history.providers.kind.${standing(verdict)}`)}
        </span>
        {'message' in verdict && (
          <div className="hint">
            {!verdict.isCurrent && `${say(`history.providers.kind.${verdict.kind}`)}: `}
            <MessageLink id={verdict.message} name={verdict.name} />, {formatDay(verdict.at)}
            <div>{linesText(verdict.lines)}</div>
          </div>
        )}
      </>
    ),
    sortValue: ({ verdict }) => severity[standing(verdict)],
    file: ({ verdict }) => fileWord(say(`history.providers.kind.${standing(verdict)}`)),
  },
  // On screen these stand below the verdict.
  inFile('finding', say('history.timeline.finding'), ({ verdict }) =>
    'message' in verdict ? fileWord(say(`history.providers.kind.${verdict.kind}`)) : null,
  ),
  inFile('evidence', say('history.file.evidence'), ({ verdict }) =>
    'message' in verdict ? linesText(verdict.lines) : null,
  ),
  inFile('message', say('history.messages.name'), ({ verdict }) => ('message' in verdict ? verdict.name : null)),
  inFile('at', say('history.messages.sentAt'), ({ verdict }) => ('message' in verdict ? fileTime(verdict.at) : null)),
];

const sortable = columns.flatMap(({ key, sortValue }) => (sortValue ? [key] : []));

import { useMemo } from 'react';
import { bareLetters } from '../../lib/bare-letters.ts';
import { type BounceRate, bounceRate, type RateVerdict } from '../../lib/insight/rate.ts';
import { knownBounces, knowsBounces } from '../../lib/insight/sends.ts';
import type { BounceLines } from '../../lib/insight/thresholds.ts';
import type { MessageRecord } from '../../lib/ledger/records.ts';
import { VerdictMark } from '../VerdictMark.tsx';
import { formatCount, formatDay, formatShare, locale, say, sayCode, sayCount } from '../words.ts';
import { type Column, DataTable } from './DataTable.tsx';
import { MessageLink } from './MessageLink.tsx';
import { usePage } from './page-context.tsx';
import { EmptyLedger } from './SectionState.tsx';
import { sortRows } from './sort-rows.ts';
import { filePercent, fileTime } from './table-file.ts';
import { useChoice, useSort } from './use-view.ts';

/** What the list is narrowed down to. */
interface Filters {
  readonly search: string;
  readonly channel: MessageRecord['channel'] | 'all';
  readonly verdict: RateVerdict | 'all' | 'unknown';
}

const channels = ['all', 'campaign', 'flow'] as const;

const verdicts = [
  'critical',
  'at_risk',
  'watch',
  'room_for_improvement',
  'probably_fine',
  'healthy',
  'too_few',
] as const;
const collator = new Intl.Collator(locale, { numeric: true });

interface Row {
  readonly message: MessageRecord;
  readonly rate: BounceRate | null;
}

/** Every message of the account with its figures; what is not known is a dash. */
export function MessagesSection({
  search,
  onSearch,
}: {
  /** Kept while the user looks at one of the messages. */
  readonly search: string;
  readonly onSearch: (search: string) => void;
}) {
  const { state, settings } = usePage();
  const [channel, setChannel] = useChoice('channel', channels, 'all');
  const [verdict, setVerdict] = useChoice('verdict', ['all', ...verdicts, 'unknown'], 'all');
  const [sort, setSort] = useSort(sortable, { column: 'sentAt', descending: true });
  const all = useMemo(() => state.messages.map((message) => rowOf(message, settings)), [state.messages, settings]);
  if (all.length === 0) return <EmptyLedger />;
  const found = all.filter((row) => fits(row, { search, channel, verdict }));
  const sortKey = columns.find(({ key }) => key === sort.column)?.sortValue ?? (() => null);
  return (
    <>
      <search className="controls">
        <label>
          <span>{say('history.messages.find')}</span>
          <input type="search" value={search} onChange={({ target }) => onSearch(target.value)} />
        </label>
        <label>
          <span>{say('history.messages.channel')}</span>
          <select value={channel} onChange={({ target }) => setChannel(target.value as Filters['channel'])}>
            <option value="all">{say('history.messages.anyChannel')}</option>
            <option value="campaign">{say('history.messages.campaigns')}</option>
            <option value="flow">{say('history.messages.flows')}</option>
          </select>
        </label>
        <label>
          <span>{say('history.messages.verdict')}</span>
          <select value={verdict} onChange={({ target }) => setVerdict(target.value as Filters['verdict'])}>
            <option value="all">{say('history.messages.anyVerdict')}</option>
            {verdicts.map((verdict) => (
              <option key={verdict} value={verdict}>
                {sayCode('verdict', verdict)}
              </option>
            ))}
            <option value="unknown">{say('history.messages.noRate')}</option>
          </select>
        </label>
      </search>
      <DataTable
        columns={columns}
        rows={sortRows(found, sortKey, sort.descending, collator)}
        rowKey={({ message }) => message.id}
        caption={
          found.length === all.length
            ? sayCount('history.messages.caption', all.length)
            : say('history.table.foundOf', { found: formatCount(found.length), all: formatCount(all.length) })
        }
        sort={sort}
        onSort={setSort}
        fileName="bounce-ledger_messages"
      />
      {found.length === 0 && <p className="muted empty-note">{say('history.messages.noneFound')}</p>}
    </>
  );
}

function rowOf(message: MessageRecord, lines: BounceLines): Row {
  const isKnown = message.sent !== null && knowsBounces(message);
  return {
    message,
    rate: isKnown ? bounceRate({ bounced: knownBounces(message), recipients: message.sent ?? 0 }, lines) : null,
  };
}

function fits({ message, rate }: Row, { search, channel, verdict }: Filters): boolean {
  const wanted = bareLetters(search.trim());
  const own = rate?.status === 'computed' ? rate.verdict : 'unknown';
  return (
    (channel === 'all' || message.channel === channel) &&
    (verdict === 'all' || verdict === own) &&
    bareLetters(message.name ?? '').includes(wanted)
  );
}

/** Bounces may be there without a word on how much of them was read: an import that was cut short leaves them so. */
const wasRead = ({ message }: Row) => message.completeness !== null || message.rollup.bounces > 0;
/** How many bounces bear a type; `null` where none of those that are there does. */
function typed(row: Row, type: 'hard' | 'soft'): number | null {
  const { rollup } = row.message;
  return wasRead(row) && (rollup.hard + rollup.soft > 0 || rollup.bounces === 0) ? rollup[type] : null;
}
const dashed = (count: number | null) => (count === null ? '—' : formatCount(count));
const readOf = ({ completeness, rollup }: MessageRecord) => completeness?.read ?? (rollup.bounces || null);
const rateOf = ({ rate }: Row) => (rate?.status === 'computed' ? rate.rate : null);

const columns: readonly Column<Row>[] = [
  {
    key: 'name',
    header: say('history.messages.name'),
    cell: ({ message: { id, name } }) => <MessageLink id={id} name={name} />,
    sortValue: ({ message }) => message.name,
    file: ({ message }) => message.name,
  },
  {
    key: 'channel',
    header: say('history.messages.channel'),
    cell: ({ message }) => say(`popup.${message.channel}`),
    sortValue: ({ message }) => message.channel,
    file: ({ message }) => say(`popup.${message.channel}`),
  },
  {
    key: 'sentAt',
    header: say('history.messages.sentAt'),
    kind: 'number',
    cell: ({ message: { sentAt } }) => (sentAt === null ? '—' : formatDay(sentAt)),
    sortValue: ({ message }) => message.sentAt,
    file: ({ message }) => fileTime(message.sentAt),
  },
  {
    key: 'sent',
    header: say('history.messages.sent'),
    kind: 'number',
    cell: ({ message: { sent } }) => (sent === null ? '—' : formatCount(sent)),
    sortValue: ({ message }) => message.sent,
    file: ({ message }) => message.sent,
  },
  {
    key: 'bounced',
    header: say('history.messages.bounced'),
    kind: 'number',
    cell: (row) => bouncedText(row),
    sortValue: (row) => (knowsBounces(row.message) || wasRead(row) ? knownBounces(row.message) : null),
    file: (row) => (knowsBounces(row.message) || wasRead(row) ? knownBounces(row.message) : null),
  },
  {
    key: 'rate',
    header: say('history.messages.rate'),
    kind: 'number',
    cell: (row) => {
      const rate = rateOf(row);
      return rate === null ? '—' : <b>{formatShare(rate)}</b>;
    },
    sortValue: rateOf,
    file: (row) => filePercent(rateOf(row)),
    fileHeader: say('history.file.rate'),
  },
  {
    key: 'verdict',
    header: say('history.messages.verdict'),
    cell: ({ rate }) => (rate?.status === 'computed' ? <VerdictMark verdict={rate.verdict} /> : '—'),
    sortValue: ({ rate }) => (rate?.status === 'computed' ? verdicts.length - verdicts.indexOf(rate.verdict) : null),
    file: ({ rate }) => (rate?.status === 'computed' ? sayCode('verdict', rate.verdict) : null),
  },
  {
    key: 'hard',
    header: say('history.messages.hard'),
    kind: 'number',
    cell: (row) => dashed(typed(row, 'hard')),
    sortValue: (row) => typed(row, 'hard'),
    file: (row) => typed(row, 'hard'),
  },
  {
    key: 'soft',
    header: say('history.messages.soft'),
    kind: 'number',
    cell: (row) => dashed(typed(row, 'soft')),
    sortValue: (row) => typed(row, 'soft'),
    file: (row) => typed(row, 'soft'),
  },
  {
    key: 'read',
    header: say('history.messages.read'),
    kind: 'number',
    cell: ({ message }) => readText(message),
    sortValue: ({ message }) => readOf(message),
    file: ({ message }) => readOf(message),
  },
];

const sortable = columns.flatMap(({ key, sortValue }) => (sortValue ? [key] : []));

function bouncedText(row: Row): string {
  const { message } = row;
  const count = formatCount(knownBounces(message));
  if (knowsBounces(message)) return count;
  return wasRead(row) ? say('popup.atLeast', { count }) : '—';
}

function readText(message: MessageRecord): string {
  const { completeness } = message;
  const read = readOf(message);
  if (!completeness) return read === null ? '—' : formatCount(read);
  if (completeness.complete === 'yes') return say('history.messages.all');
  return completeness.expected === null
    ? formatCount(completeness.read)
    : say('popup.countOf', { bounced: formatCount(completeness.read), sent: formatCount(completeness.expected) });
}

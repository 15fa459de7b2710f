import { useState } from 'react';
import type { TimelineLane, TimelinePoint } from '../../lib/history/timeline.ts';
import { levelText, rangeText } from '../charts/timeline-words.ts';
import { formatCount, formatDay, formatShare, locale, say, sayCount } from '../words.ts';
import { type Column, DataTable, inFile } from './DataTable.tsx';
import { MessageLink } from './MessageLink.tsx';
import { type SortState, sortRows } from './sort-rows.ts';
import { filePercent, fileTime } from './table-file.ts';

interface Row extends TimelinePoint {
  readonly channel: TimelineLane['channel'];
}

const collator = new Intl.Collator(locale, { numeric: true });

const columns = (): readonly Column<Row>[] => [
  {
    key: 'name',
    header: say('history.messages.name'),
    cell: ({ id, name }) => <MessageLink id={id} name={name} />,
    sortValue: ({ name }) => name,
    file: ({ name }) => name,
  },
  {
    key: 'channel',
    header: say('history.messages.channel'),
    cell: ({ channel }) => say(`popup.${channel}`),
    sortValue: ({ channel }) => channel,
    file: ({ channel }) => say(`popup.${channel}`),
  },
  {
    key: 'at',
    header: say('history.messages.sentAt'),
    kind: 'number',
    // A flow message stands on the timeline where it was last read, and has no day of sending.
    cell: ({ at, level }) => (level === 'running' ? '—' : formatDay(at)),
    sortValue: ({ at }) => at,
    file: ({ at, level }) => (level === 'running' ? null : fileTime(at)),
  },
  {
    key: 'recipients',
    header: say('history.messages.sent'),
    kind: 'number',
    cell: ({ recipients }) => formatCount(recipients),
    sortValue: ({ recipients }) => recipients,
    file: ({ recipients }) => recipients,
  },
  {
    key: 'bounced',
    header: say('history.messages.bounced'),
    kind: 'number',
    cell: ({ bounced }) => formatCount(bounced),
    sortValue: ({ bounced }) => bounced,
    file: ({ bounced }) => bounced,
  },
  {
    key: 'rate',
    header: say('history.messages.rate'),
    kind: 'number',
    cell: ({ rate }) => formatShare(rate),
    sortValue: ({ rate }) => rate,
    file: ({ rate }) => filePercent(rate),
    fileHeader: say('history.file.rate'),
  },
  {
    key: 'band',
    header: say('history.timeline.band'),
    kind: 'number',
    cell: ({ band }) => (band ? rangeText(band) : '—'),
  },
  inFile('low', say('history.file.usualFrom'), ({ band }) => filePercent(band?.low ?? null)),
  inFile('high', say('history.file.usualTo'), ({ band }) => filePercent(band?.high ?? null)),
  { key: 'level', header: say('history.timeline.finding'), cell: levelText, file: levelText },
];

/** The timeline as a table, newest first. */
export function TimelineTable({
  lanes,
  fileName,
}: {
  readonly lanes: readonly TimelineLane[];
  readonly fileName: string;
}) {
  const [sort, setSort] = useState<SortState>({ column: 'at', descending: true });
  const rows = lanes.flatMap(({ channel, points }) => points.map((point): Row => ({ ...point, channel })));
  const own = columns();
  const sortKey = own.find(({ key }) => key === sort.column)?.sortValue ?? (() => null);
  return (
    <DataTable
      columns={own}
      rows={sortRows(rows, sortKey, sort.descending, collator)}
      rowKey={({ id }) => id}
      caption={sayCount('history.messages.caption', rows.length)}
      sort={sort}
      onSort={setSort}
      fileName={fileName}
    />
  );
}

import type { ReactNode } from 'react';
import type { Recipient } from '../section-rows.ts';
import type { ColumnKey } from '../sections.ts';
import { formatCount, formatTime } from './format.ts';
import { Link } from './navigation.tsx';
import { styled } from './styled.ts';
import type { Column } from './tables/table-props.ts';
import { columnLabels } from './variation.ts';

const person = styled('InternalNameplate__Link', 'color: var(--accent); &:hover { text-decoration: underline; }');

const minWidths: Partial<Record<ColumnKey, number>> = { email: 232, name: 104, category: 136, reason: 260, time: 130 };

export const recipientColumn = (key: ColumnKey): Column => ({
  key,
  label: columnLabels[key],
  numeric: key === 'opens' || key === 'clicks' || key === 'conversions',
  minWidth: minWidths[key],
});

/** What stands in a recipient's cell; a value that is not there is a dash, as on other pages of Klaviyo. */
export function recipientCell(recipient: Recipient, key: ColumnKey): ReactNode {
  const value = recipient[key];
  if (value === undefined || value === '') return <span>—</span>;
  if (typeof value === 'number') return <span>{formatCount(value)}</span>;
  if (key === 'time') return <span>{formatTime(value)}</span>;
  if (key !== 'email') return <span>{value}</span>;
  return (
    <Link to={`/profile/${profileId(value)}`} className={person}>
      <span>
        <span>{value}</span>
      </span>
    </Link>
  );
}

/** Nothing is known of a profile but that its address has an id. */
function profileId(email: string): string {
  let id = '';
  for (let index = 0; index < 26; index++)
    id += ((email.charCodeAt(index % email.length) * (index + 7)) % 36).toString(36);
  return `01${id.slice(2)}`.toUpperCase();
}

import type { ReactNode } from 'react';
import { styled } from '../styled.ts';
import { SkeletonBar } from './cell-parts.tsx';
import { skeletonRows, type TableProps } from './table-props.ts';

const list = styled('CardList__List', 'display: grid; gap: 10px; list-style: none; margin: 0; padding: 0;');
const card = styled(
  'CardList__Card',
  'padding: 11px 14px; border: 1px solid var(--line); border-radius: 8px; font-size: 13px; overflow-wrap: anywhere;',
);
const title = styled('CardList__Title', 'font-weight: 600; font-size: 14px;');
const fact = styled('CardList__Fact', 'display: flex; gap: 8px;');
const muted = styled('CardList__Meta', 'color: var(--muted);');

/** Which columns have a place of their own in a card; the others stand below with their label. */
const placed = ['name', 'email', 'type', 'category', 'reason', 'time'];

/** A list of cards: no header, no columns; only its place and its words tell what a text is. */
export function CardList({ label, columns, rows }: TableProps) {
  return (
    <ul className={list} aria-label={label} aria-busy={!rows}>
      {rows?.map(({ key, cells }) => (
        <li key={key} className={card}>
          <Card
            of={(wanted) => cells[columns.findIndex((column) => column.key === wanted)]}
            others={columns.flatMap((column, index) =>
              placed.includes(column.key) ? [] : [{ ...column, value: cells[index] }],
            )}
          />
        </li>
      ))}
      {!rows &&
        skeletonRows.map((row) => (
          <li key={row} className={card}>
            <SkeletonBar />
            <SkeletonBar />
          </li>
        ))}
    </ul>
  );
}

function Card({
  of,
  others,
}: {
  of(key: string): ReactNode;
  others: { key: string; label: string; value: ReactNode }[];
}) {
  const [type, category] = [of('type'), of('category')];
  return (
    <>
      {of('name') && <div className={title}>{of('name')}</div>}
      {of('email') && <div>{of('email')}</div>}
      {(type || category) && (
        <div>
          {type}
          {type && category && ' · '}
          {category}
        </div>
      )}
      {of('reason') && <div className={muted}>{of('reason')}</div>}
      {of('time') && <div className={muted}>{of('time')}</div>}
      {others.map(({ key, label, value }) => (
        <div key={key} className={fact}>
          <span className={muted}>{label}</span>
          {typeof value === 'object' ? value : <span>{value ?? '—'}</span>}
        </div>
      ))}
    </>
  );
}

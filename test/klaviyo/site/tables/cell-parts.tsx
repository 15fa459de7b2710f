import type { ReactNode } from 'react';
import { useAddress } from '../navigation.tsx';
import { styled } from '../styled.ts';
import { parseVariation } from '../variation.ts';
import { HeaderHint, RichCell } from './rich-cell.tsx';
import type { Column, TableProps } from './table-props.ts';

const outer = styled('Cell__Content', 'display: flex; min-width: 0; &[data-numeric] { justify-content: flex-end; }');
const inner = styled(
  'Cell__Inner',
  'min-width: 0; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; overflow-wrap: anywhere;',
);
const sorter = styled(
  'HeaderCell__SortButton',
  'display: inline-flex; align-items: center; gap: 4px; padding: 0; border: 0; background: none; font-weight: 600; text-align: left; cursor: pointer; white-space: nowrap;',
);
const plain = styled('HeaderCell__Label', 'font-weight: 600; white-space: nowrap;');
const bar = styled(
  'Skeleton__Bar',
  'display: inline-block; width: 70%; min-width: 40px; height: 10px; border-radius: 5px; background: var(--line); animation: stand-in-pulse 1.2s infinite alternate;',
);

/** Text deep inside its cell, as public code has found it on Klaviyo's tables; a dash for none, as on other pages. */
export function CellText({ column, children }: { column: Column; children: ReactNode }) {
  const { dress } = parseVariation(useAddress().search);
  if (dress === 'rich') return <RichCell column={column}>{children}</RichCell>;
  return (
    <div className={outer} data-numeric={column.numeric || undefined}>
      <div className={inner}>{typeof children === 'object' ? children : <span>{children ?? '—'}</span>}</div>
    </div>
  );
}

export function HeaderText({ column, sort }: { column: Column; sort: TableProps['sort'] }) {
  const { dress } = parseVariation(useAddress().search);
  if (!sort) return <span className={plain}>{column.label}</span>;
  const by = sort.by?.key === column.key ? sort.by.direction : null;
  return (
    <button type="button" className={sorter} onClick={() => sort.onChange(column.key)}>
      <div>
        <span>{column.label}</span>
        {dress === 'rich' && <HeaderHint column={column} />}
      </div>
      <svg width="8" height="12" viewBox="0 0 8 12" aria-hidden="true">
        <path d="M4 0 8 5H0z" fill={by === 'asc' ? '#35608f' : '#c3c9d4'} />
        <path d="M4 12 0 7h8z" fill={by === 'desc' ? '#35608f' : '#c3c9d4'} />
      </svg>
    </button>
  );
}

export function SkeletonBar() {
  return (
    <div>
      <span className={bar} />
    </div>
  );
}

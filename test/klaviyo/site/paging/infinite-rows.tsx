import { useEffect, useRef } from 'react';
import { useLanguage } from '../languages/use-language.ts';
import { styled } from '../styled.ts';
import { DataTable } from '../tables/data-table.tsx';
import { Nobody } from './nobody.tsx';
import type { RowsProps } from './rows-props.ts';
import { useGrownRows } from './use-grown-rows.ts';

const viewport = styled('InfiniteList__Viewport', 'height: 560px; overflow-y: auto;');
const end = styled(
  'InfiniteList__Sentinel',
  'min-height: 2px; padding: 10px; text-align: center; color: var(--muted);',
);

/** A scroll container whose end, when it comes into sight, fetches more rows; nothing says how many there are. */
export function InfiniteRows(props: RowsProps) {
  const { rows, total, isLoading, more } = useGrownRows(props);
  const { say } = useLanguage();
  const container = useRef<HTMLDivElement>(null);
  const sentinel = useRef<HTMLDivElement>(null);
  const latest = useRef(more);
  latest.current = more;
  const shown = rows?.length ?? 0;

  // Anew whenever rows have come: an end that is still in sight is no news to an observer that goes on.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the reason stands above
  useEffect(() => {
    if (!sentinel.current) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) latest.current?.();
      },
      { root: container.current },
    );
    observer.observe(sentinel.current);
    return () => observer.disconnect();
  }, [shown]);

  return (
    <div ref={container} className={viewport} data-testid="recipients-viewport">
      <DataTable label={props.label} columns={props.view.columns} rows={rows} total={total} sort={props.sort} />
      {rows?.length === 0 && <Nobody />}
      {more && (
        <div ref={sentinel} className={end}>
          {isLoading && say('Loading…')}
        </div>
      )}
    </div>
  );
}

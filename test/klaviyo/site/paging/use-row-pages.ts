import { useCallback, useEffect, useRef, useState } from 'react';
import type { RowsAnswer } from '../../rows-answer.ts';
import { useAddress } from '../navigation.tsx';
import { parseVariation } from '../variation.ts';

/**
 * Pages of rows that are fetched one after another, or as they are needed, and kept; `loading` while one is on its way.
 * The component that uses this is keyed by `path`, so that no rows of another question stay behind.
 */
export function useRowPages(
  path: string,
  pageSize: number,
): {
  pages: ReadonlyMap<number, RowsAnswer | 'loading'>;
  /** Fetches a page unless that has been done; the first comes unasked. */
  ask(page: number): void;
} {
  const { asked } = parseVariation(useAddress().search);
  const url = `${path}&page_size=${pageSize}&${asked}`;
  const [pages, setPages] = useState<ReadonlyMap<number, RowsAnswer | 'loading'>>(new Map());
  const begun = useRef(new Set<number>());

  const ask = useCallback(
    (page: number) => {
      if (begun.current.has(page)) return;
      begun.current.add(page);
      const put = (answer: RowsAnswer | 'loading') => setPages((before) => new Map(before).set(page, answer));
      put('loading');
      void fetch(`${url}&page=${page}`)
        .then((response): Promise<RowsAnswer> => response.json())
        .then(put);
    },
    [url],
  );
  useEffect(() => ask(1), [ask]);
  return { pages, ask };
}

import type { Row } from '../tables/table-props.ts';
import { type RowsProps, rowsOf } from './rows-props.ts';
import { useRowPages } from './use-row-pages.ts';

/** Rows that stay while more come below them. */
export function useGrownRows(props: RowsProps): {
  /** Absent until the first have come. */
  rows: Row[] | undefined;
  /** What the page shall say there are in all; `null`: nothing. */
  total: number | null;
  isLoading: boolean;
  /** Fetches the next rows; absent when there are no more. */
  more?: () => void;
} {
  const { pages, ask } = useRowPages(props.path, props.pageSize);
  const answers = [...pages.values()].filter((page) => page !== 'loading');
  const [first] = answers;
  const hasMore = first !== undefined && answers.length < first.pages;
  return {
    rows: first && answers.flatMap((answer) => rowsOf(answer, props)),
    total: first?.total ?? null,
    isLoading: answers.length < pages.size,
    ...(hasMore ? { more: () => ask(answers.length + 1) } : {}),
  };
}

import { useLanguage } from '../languages/use-language.ts';
import { useAddress } from '../navigation.tsx';
import { styled } from '../styled.ts';
import { parseVariation } from '../variation.ts';
import { type PageEntry, pageEntries } from './page-entries.ts';

const bar = styled(
  'Pagination__Container',
  'display: flex; align-items: center; justify-content: space-between; gap: 16px; padding: 12px 2px; color: var(--muted);',
);
const buttons = styled('Pagination__Buttons', 'display: flex; gap: 4px; align-items: center;');
const button = styled(
  'Pagination__Button',
  'min-width: 32px; padding: 5px 9px; border: 1px solid var(--line); border-radius: 6px; background: #fff; color: var(--ink); cursor: pointer; &:hover:enabled { background: var(--soft); } &:disabled { opacity: .45; cursor: default; } &[aria-current] { background: var(--accent-soft); border-color: var(--accent); }',
);

interface PagerProps {
  page: number;
  pages: number;
  pageSize: number;
  /** Rows on this page. */
  shown: number;
  /** What the pager shall say there are in all; `null`: nothing. */
  total: number | null;
  numbered: boolean;
  /** Offers other sizes of a page. */
  onPageSize?: (pageSize: number) => void;
  onPage(page: number): void;
}

export function Pager({ page, pages, pageSize, shown, total, numbered, onPage, onPageSize }: PagerProps) {
  const { say, count } = useLanguage();
  const { next } = parseVariation(useAddress().search);
  const isLast = page >= pages;
  const first = (page - 1) * pageSize + 1;
  const range = `${count(first)}–${count(first + shown - 1)}`;
  return (
    <nav className={bar} aria-label={say('Pagination')}>
      <div>
        <span>{total === null ? range : say('{range} of {total}', { range, total: count(total) })}</span>
      </div>
      {onPageSize && (
        <label>
          {say('Rows per page')}{' '}
          <select value={pageSize} onChange={({ target }) => onPageSize(Number(target.value))}>
            {[...new Set([10, 25, 50, 100, pageSize])]
              .sort((a, b) => a - b)
              .map((size) => (
                <option key={size}>{size}</option>
              ))}
          </select>
        </label>
      )}
      <div className={buttons}>
        <button type="button" className={button} disabled={page <= 1} onClick={() => onPage(page - 1)}>
          {say('Previous')}
        </button>
        {numbered &&
          pageEntries(page, pages).map((entry) => (
            <PageButton key={entry} entry={entry} current={entry === page} onPage={onPage} />
          ))}
        <button
          type="button"
          className={button}
          disabled={next === 'never' || (isLast && next !== 'always')}
          onClick={() => onPage(isLast ? page : page + 1)}
        >
          {say('Next')}
        </button>
      </div>
    </nav>
  );
}

function PageButton({ entry, current, onPage }: { entry: PageEntry; current: boolean; onPage: PagerProps['onPage'] }) {
  const { say } = useLanguage();
  if (typeof entry === 'string') return <span aria-hidden="true">…</span>;
  return (
    <button
      type="button"
      className={button}
      aria-label={say('Page {page}', { page: entry })}
      aria-current={current ? 'page' : undefined}
      onClick={() => onPage(entry)}
    >
      {entry}
    </button>
  );
}

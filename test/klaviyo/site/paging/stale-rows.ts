import { useEffect, useSyncExternalStore } from 'react';
import type { RowsAnswer } from '../../rows-answer.ts';

/** The answer that came last, whoever asked for it. */
let last: RowsAnswer | undefined;
const came = new EventTarget();

function subscribe(onChange: () => void): () => void {
  came.addEventListener('answer', onChange);
  return () => came.removeEventListener('answer', onChange);
}

/**
 * For `stale=1`, a fault that real sites have: until the rows that belong here have come (`own`), those that came last
 * stand in their place, also when they belong to the message before and come only now.
 */
export function useStaleRows(isStale: boolean, url: string, own: RowsAnswer | undefined): RowsAnswer | undefined {
  const other = useSyncExternalStore(subscribe, () => last);
  useEffect(() => {
    if (!isStale) return;
    // Never broken off: the answer is to come late.
    void fetch(url)
      .then((response): Promise<RowsAnswer> => response.json())
      .then((answer) => {
        last = answer;
        came.dispatchEvent(new Event('answer'));
      });
  }, [isStale, url]);
  return own ?? (isStale ? other : undefined);
}

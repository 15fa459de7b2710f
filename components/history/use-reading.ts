import { useEffect, useRef, useState } from 'react';

export interface Reading<T> {
  /** `null` before anything has come. */
  readonly value: T | null;
  readonly state: 'reading' | 'ready' | 'failed';
}

/**
 * Asks the ledger, and asks again whenever `version` has grown; what was there stays on show meanwhile. An answer to
 * an earlier question never takes the place of a later one.
 * @param question names what is asked for; another one clears the answer
 */
export function useReading<T>(
  question: string,
  version: number,
  ask: (show: (part: T) => void, signal: AbortSignal) => Promise<T>,
): Reading<T> {
  const [answer, setAnswer] = useState<Reading<T> & { readonly question: string }>({
    question,
    value: null,
    state: 'reading',
  });
  const latest = useRef(ask);
  latest.current = ask;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `version` says when to ask again
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const take = (value: T | null, state: Reading<T>['state']) => {
      if (!signal.aborted) setAnswer((before) => ({ question, state, value: value ?? keep(before, question) }));
    };
    setAnswer((before) => ({ question, state: 'reading', value: keep(before, question) }));
    latest
      .current((part) => take(part, 'reading'), signal)
      .then(
        (value) => {
          // `null` is an answer as well: the ledger does not know it.
          if (!signal.aborted) setAnswer({ question, value, state: 'ready' });
        },
        (error: unknown) => {
          console.error('The ledger could not be read', error);
          take(null, 'failed');
        },
      );
    return () => controller.abort();
  }, [question, version]);
  return answer.question === question ? answer : { value: null, state: 'reading' };
}

function keep<T>(before: Reading<T> & { readonly question: string }, question: string): T | null {
  return before.question === question ? before.value : null;
}

import { useEffect, useState } from 'react';
import { useAddress } from './navigation.tsx';
import { parseVariation } from './variation.ts';

/** What is known of an end point's answer so far. */
type Loaded<T> = { state: 'loading' } | { state: 'missing' } | { state: 'ready'; data: T };

/** The JSON at `path`, asked for anew whenever `path` or the address's variation changes; meanwhile `loading`. */
export function useData<T>(path: string): Loaded<T> {
  const { asked } = parseVariation(useAddress().search);
  const url = `${path}${path.includes('?') ? '&' : '?'}${asked}`;
  const [answer, setAnswer] = useState<{ url: string; loaded: Loaded<T> }>();

  useEffect(() => {
    const abort = new AbortController();
    fetch(url, { signal: abort.signal })
      .then(async (response): Promise<Loaded<T>> => {
        return response.ok ? { state: 'ready', data: await response.json() } : { state: 'missing' };
      })
      .then((loaded) => setAnswer({ url, loaded }))
      .catch((error: unknown) => {
        if (!abort.signal.aborted) throw error;
      });
    return () => abort.abort();
  }, [url]);

  // An answer to the question before is no answer.
  return answer?.url === url ? answer.loaded : { state: 'loading' };
}

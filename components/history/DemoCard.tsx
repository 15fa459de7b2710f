import { useState } from 'react';
import { say } from '../words.ts';
import { usePage } from './page-context.tsx';

/** What the page may do with the invented data. */
export interface Demo {
  /** @param onProgress takes a share from 0 to 1 */
  readonly load: (onProgress: (share: number) => void) => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** Above every section while invented data is on show: nobody shall take it for their own. */
export function DemoBanner({ demo }: { readonly demo: Demo }) {
  const { settings } = usePage();
  if (!settings.demo) return null;
  return (
    <div className="demo-banner" role="status">
      <span>
        <b>{say('history.demo.on')}</b> {say('history.demo.onText')}
      </span>
      <button type="button" onClick={() => void demo.remove()}>
        {say('history.demo.remove')}
      </button>
    </div>
  );
}

/** A year of an invented shop, to look around in. */
export function DemoCard({ demo }: { readonly demo: Demo }) {
  const { settings } = usePage();
  const [share, setShare] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);
  const load = async () => {
    setFailed(false);
    setShare(0);
    try {
      await demo.load(setShare);
    } catch (error) {
      console.error('The demo could not be loaded', error);
      setFailed(true);
    }
    setShare(null);
  };
  return (
    <section className="panel">
      <h2>{say('history.demo.title')}</h2>
      <p>{say('history.demo.text')}</p>
      {settings.demo && <p>{say('history.demo.ownTools')}</p>}
      {settings.demo ? (
        <button type="button" onClick={() => void demo.remove()}>
          {say('history.demo.remove')}
        </button>
      ) : (
        <button type="button" disabled={share !== null} onClick={() => void load()}>
          {say('history.demo.load')}
        </button>
      )}
      {share !== null && <progress value={share} max={1} aria-label={say('history.demo.loading')} />}
      {failed && (
        <p className="failure" role="alert">
          {say('history.data.failed')}
        </p>
      )}
    </section>
  );
}

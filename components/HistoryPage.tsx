import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { HistoryStore } from '../lib/history.ts';
import { DataSection } from './DataSection.tsx';
import { MessagesTable } from './MessagesTable.tsx';
import { PeopleTable } from './PeopleTable.tsx';
import { StateCard } from './StateCard.tsx';
import { say } from './words.ts';

const sections = ['messages', 'people', 'data'] as const;
type Section = (typeof sections)[number];

const sectionOfHash = (): Section => sections.find((section) => location.hash === `#${section}`) ?? 'messages';

/** The full page: all messages, all people, and the data itself. Sections have addresses, so that "back" works. */
export function HistoryPage({ history }: { readonly history: HistoryStore }) {
  const state = useStore(history.store);
  const [section, setSection] = useState(sectionOfHash);
  useEffect(() => {
    const follow = () => setSection(sectionOfHash());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return (
    <>
      <header className="page-header">
        <img src="/icon/48.png" alt="" width="28" height="28" />
        <h1>{say('history.title')}</h1>
        {state.accounts.length > 1 && (
          <label>
            {say('history.account')}{' '}
            <select value={state.account ?? ''} onChange={(event) => history.choose(event.target.value)}>
              {state.accounts.map(({ id }) => (
                <option key={id} value={id}>
                  {id === 'unknown' ? say('history.unknownAccount') : id}
                </option>
              ))}
            </select>
          </label>
        )}
        <nav aria-label={say('history.sections')}>
          {sections.map((name) => (
            <a key={name} href={`#${name}`} aria-current={name === section ? 'page' : undefined}>
              {say(`history.${name}.title`)}
            </a>
          ))}
        </nav>
      </header>
      <main>
        {state.state === 'failed' && <StateCard tone="warning" title={say('state.ledgerFailed')} />}
        {state.state === 'ready' && section === 'messages' && <MessagesTable messages={state.messages} />}
        {state.state === 'ready' && section === 'people' && <PeopleTable history={state} onSearch={history.search} />}
        {state.state === 'ready' && section === 'data' && <DataSection history={history} />}
      </main>
    </>
  );
}

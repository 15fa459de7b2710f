import { useState } from 'react';
import type { HistoryStore } from '../../lib/history/history.ts';
import type { Route } from '../../lib/history/route.ts';
import type { ImportsStore } from '../../lib/import/import.ts';
import type { SettingsStore } from '../../lib/settings-store.ts';
import { say } from '../words.ts';
import { DataSection } from './DataSection.tsx';
import { type Demo, DemoBanner } from './DemoCard.tsx';
import { MessagePage } from './MessagePage.tsx';
import { MessagesSection } from './MessagesSection.tsx';
import { PageHeader } from './PageHeader.tsx';
import { PeopleSection } from './PeopleSection.tsx';
import { PersonPage } from './PersonPage.tsx';
import { ProvidersSection } from './ProvidersSection.tsx';
import { PageProvider, usePage } from './page-context.tsx';
import { FailedLedger, ReadingLedger } from './SectionState.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import { SuppressionsSection } from './SuppressionsSection.tsx';
import { TimelineSection } from './TimelineSection.tsx';
import { useAccountOfRoute } from './use-account-of-route.ts';
import { useOpenInPrint } from './use-open-in-print.ts';
import { useRoute } from './use-route.ts';
import { useTitle } from './use-title.ts';

export interface HistoryPageProps {
  readonly history: HistoryStore;
  readonly settings: SettingsStore;
  readonly demo: Demo;
  /** Klaviyo's own files on their way into the ledger. */
  readonly imports: ImportsStore;
}

/** The full page: everything that the ledger knows. Every place in it has an address, so that *Back* works. */
export function HistoryPage({ history, settings, demo, imports }: HistoryPageProps) {
  const [now] = useState(() => Date.now());
  const route = useRoute();
  useOpenInPrint();
  return (
    <PageProvider history={history} settings={settings} now={now} route={route}>
      <PageHeader section={route.section} />
      <DemoBanner demo={demo} />
      <main>
        <Place route={route} demo={demo} imports={imports} />
      </main>
    </PageProvider>
  );
}

type PlaceProps = Pick<HistoryPageProps, 'demo' | 'imports'> & { readonly route: Route };

function Place({ route, demo, imports }: PlaceProps) {
  const { state } = usePage();
  // Searches stay in memory: no part of an address may stand in the address bar.
  const [messagesSearch, setMessagesSearch] = useState('');
  const [peopleSearch, setPeopleSearch] = useState('');
  const isThere = useAccountOfRoute(route);
  useTitle(route);
  const { section, id, advice } = route;
  if (!isThere) return <ReadingLedger />;
  if (id !== null && state.state === 'ready')
    return section === 'people' ? <PersonPage key={id} id={id} /> : <MessagePage key={id} id={id} advice={advice} />;
  return (
    <>
      <h1 tabIndex={-1}>{say(`history.${section}.title`)}</h1>
      {/* Restoring a backup or deleting is what may help where the ledger cannot be read. */}
      {state.state === 'failed' && section !== 'settings' && <FailedLedger />}
      {section === 'data' && <DataSection demo={demo} imports={imports} />}
      {section === 'settings' && <SettingsSection />}
      {state.state === 'ready' && (
        <>
          {section === 'timeline' && <TimelineSection />}
          {section === 'messages' && <MessagesSection search={messagesSearch} onSearch={setMessagesSearch} />}
          {section === 'people' && <PeopleSection search={peopleSearch} onSearch={setPeopleSearch} advice={advice} />}
          {section === 'providers' && <ProvidersSection />}
          {section === 'suppressions' && <SuppressionsSection />}
        </>
      )}
    </>
  );
}

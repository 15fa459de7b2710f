import { useEffect, useState } from 'react';
import { bar, Chooser } from '../controls.tsx';
import { useLanguage } from '../languages/use-language.ts';
import { pageTitle } from '../page-title.ts';
import { Rows } from '../paging/rows.tsx';
import { useRowView } from '../row-view.tsx';

/** Analytics › Deliverability › Bounce details: how many bounced, by type, provider or domain, and category. */
export function BounceReportPage() {
  const { say } = useLanguage();
  const [days, setDays] = useState('90');
  const [channel, setChannel] = useState('');
  const [by, setBy] = useState('provider');
  const view = useRowView([
    { key: 'count', label: say('Count'), form: 'counted' },
    { key: 'type', label: say('Type'), form: 'event' },
    { key: 'place', label: say(by === 'domain' ? 'Email domain' : 'Inbox provider'), form: 'text' },
    { key: 'category', label: say('Category'), form: 'event', minWidth: 136 },
    { key: 'definition', label: say('Definition'), form: 'text', minWidth: 260 },
  ]);
  useEffect(() => {
    document.title = say('Deliverability');
  }, [say]);
  const query = new URLSearchParams({ days, by, ...(channel ? { channel } : {}) });
  return (
    <>
      <h1 className={pageTitle}>{say('Deliverability')}</h1>
      <div className={bar}>
        <h2>{say('Bounce report')}</h2>
        <Chooser
          label={say('Message type')}
          value={channel}
          onChange={setChannel}
          options={[
            ['', say('All')],
            ['campaign', say('Campaigns')],
            ['flow', say('Flows')],
          ]}
        />
        <Chooser
          label={say('Date range')}
          value={days}
          onChange={setDays}
          options={['1', '7', '30', '90'].map((range) => [range, say('Last {days} days', { days: range })])}
        />
        <Chooser
          label={say('Category')}
          value={by}
          onChange={setBy}
          options={[
            ['provider', say('Inbox provider')],
            ['domain', say('Email domain')],
          ]}
        />
      </div>
      <Rows path={`/ajax/bounce-report?${query}`} label={say('Bounce report')} view={view} />
    </>
  );
}

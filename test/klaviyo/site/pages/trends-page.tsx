import { useEffect } from 'react';
import { overviewPath } from '../../addresses.ts';
import type { MessagesAnswer } from '../../answers.ts';
import type { Phrase } from '../languages/phrases.ts';
import { useLanguage } from '../languages/use-language.ts';
import { useData } from '../load.ts';
import { Link } from '../navigation.tsx';
import { pageTitle } from '../page-title.ts';
import { DataTable } from '../tables/data-table.tsx';

const headings: readonly Phrase[] = [
  'Campaign',
  'Total Sends',
  'Opens',
  'Open Rate',
  'Clicks',
  'Click Rate',
  'Spam Rate',
  'Bounce rate',
  'Conversion Rate',
];

/** Campaigns › Email trends: the last 20 campaigns; its bounce rate is of the delivered, not of the sent. */
export function TrendsPage() {
  const messages = useData<MessagesAnswer>('/ajax/messages?channel=campaign');
  const { say, count, rate } = useLanguage();
  useEffect(() => {
    document.title = say('Email trends');
  }, [say]);
  return (
    <>
      <h1 className={pageTitle}>{say('Email trends')}</h1>
      <DataTable
        label={say('Email trends')}
        columns={headings.map((heading, index) => ({ key: heading, label: say(heading), numeric: index > 0 }))}
        rows={
          messages.state === 'ready'
            ? messages.data.slice(0, 20).map((message, index) => ({
                key: message.id,
                position: index + 1,
                cells: [
                  <Link key="name" to={overviewPath(message)}>
                    {message.name}
                  </Link>,
                  count(message.sent),
                  count(message.opened),
                  rate(message.opened, message.delivered),
                  count(message.clicked),
                  rate(message.clicked, message.delivered),
                  rate(message.spam, message.delivered),
                  rate(message.bounced, message.delivered),
                  rate(message.converted, message.delivered),
                ],
              }))
            : undefined
        }
      />
    </>
  );
}

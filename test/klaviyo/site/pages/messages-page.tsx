import { useEffect } from 'react';
import { overviewPath } from '../../addresses.ts';
import type { MessagesAnswer } from '../../answers.ts';
import { useLanguage } from '../languages/use-language.ts';
import { useData } from '../load.ts';
import { Link } from '../navigation.tsx';
import { pageTitle } from '../page-title.ts';
import { styled } from '../styled.ts';
import { DataTable } from '../tables/data-table.tsx';
import type { Column } from '../tables/table-props.ts';

const name = styled('CampaignRow__NameLink', 'font-weight: 500; &:hover { text-decoration: underline; }');

/** The list of campaigns, or of flow messages; no bounce column is documented for either. */
export function MessagesPage({ channel }: { channel: 'campaign' | 'flow' }) {
  const messages = useData<MessagesAnswer>(`/ajax/messages?channel=${channel}`);
  const { count, rate, time } = useLanguage();
  const heading = channel === 'campaign' ? 'Campaigns' : 'Flow messages';
  useEffect(() => {
    document.title = heading;
  }, [heading]);
  const columns: Column[] = [
    { key: 'name', label: channel === 'campaign' ? 'Campaign' : 'Message' },
    { key: 'status', label: 'Status' },
    { key: 'sent', label: channel === 'campaign' ? 'Sent' : 'Live since' },
    { key: 'recipients', label: 'Recipients', numeric: true },
    { key: 'opened', label: 'Open rate', numeric: true },
    { key: 'clicked', label: 'Click rate', numeric: true },
    { key: 'converted', label: 'Placed order', numeric: true },
  ];
  const rows = messages.state === 'ready' ? messages.data : undefined;
  return (
    <>
      <h1 className={pageTitle}>{heading}</h1>
      <DataTable
        label={heading}
        columns={columns}
        rows={rows?.map((message, index) => ({
          key: message.id,
          position: index + 1,
          cells: [
            <Link key="name" to={overviewPath(message)} className={name}>
              <span>{message.name}</span>
            </Link>,
            channel === 'campaign' ? 'Sent' : 'Live',
            time(message.sentAt),
            count(message.sent),
            rate(message.opened, message.delivered),
            rate(message.clicked, message.delivered),
            count(message.converted),
          ],
        }))}
      />
    </>
  );
}

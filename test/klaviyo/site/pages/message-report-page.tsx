import type { ComponentType } from 'react';
import type { MessageAnswer } from '../../answers.ts';
import { useData } from '../load.ts';
import { MessageHeading, MessageHeadingLoading, type ReportTab } from '../message-heading.tsx';
import { NotFoundPage } from './not-found-page.tsx';

/** A tab of a message's reports: its heading, and below it what the tab shows of the message. */
export function MessageReportPage({
  id,
  tab,
  body: Body,
}: {
  id: string;
  tab: ReportTab;
  body: ComponentType<{ message: MessageAnswer }>;
}) {
  const message = useData<MessageAnswer>(`/ajax/messages/${id}`);
  if (message.state === 'missing') return <NotFoundPage />;
  if (message.state === 'loading') return <MessageHeadingLoading />;
  return (
    <>
      <MessageHeading message={message.data} here={tab} />
      <Body message={message.data} />
    </>
  );
}

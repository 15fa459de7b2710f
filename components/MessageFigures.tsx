import { useMemo } from 'react';
import { routeHash } from '../lib/history/route.ts';
import { summariseMessage } from '../lib/insight/message-summary.ts';
import type { MessageView } from '../lib/ledger/read-message.ts';
import type { PageStatus } from '../lib/messages.ts';
import { Failure } from './Failure.tsx';
import { MessageHeader } from './MessageHeader.tsx';
import { RateCard } from './RateCard.tsx';
import type { TabSummaryViewProps } from './TabSummaryView.tsx';
import { TrueFigures } from './TrueFigures.tsx';
import { say } from './words.ts';

export type MessageFiguresProps = Pick<TabSummaryViewProps, 'settings' | 'now' | 'historyUrl' | 'onKeepOpen'> & {
  readonly status: PageStatus;
  readonly view: MessageView;
};

/** A message of which the overview told how many bounced, and no page yet who: its rate, and where the people are. */
export function MessageFigures({ status, view, settings, now, historyUrl, onKeepOpen }: MessageFiguresProps) {
  const { message } = view;
  const summary = useMemo(() => summariseMessage(view, now, settings), [view, now, settings]);
  return (
    <>
      <MessageHeader message={message} onKeepOpen={onKeepOpen} />
      <Failure status={status} />
      <main>
        <RateCard summary={summary} />
        <TrueFigures message={message} settings={settings} />
        <section>
          <h2>{say('popup.whatToDo')}</h2>
          <p>
            {summary.bounced > 0
              ? say(`figuresOnly.${status.state === 'overview' ? 'overview' : 'otherList'}`)
              : say('figuresOnly.none')}
          </p>
        </section>
      </main>
      <footer className="files">
        <p className="files-who">
          <span className="muted">{say('figuresOnly.kept')}</span>{' '}
          <a
            href={`${historyUrl}${routeHash({ section: 'messages', id: message.id, account: message.account })}`}
            target="_blank"
            rel="noreferrer"
          >
            {say('popup.history')}
          </a>
        </p>
      </footer>
    </>
  );
}

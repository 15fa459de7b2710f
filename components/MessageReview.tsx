import { useEffect, useMemo } from 'react';
import { routeHash } from '../lib/history/route.ts';
import { adviceInputOf } from '../lib/insight/advice/advice-input.ts';
import { adviseOnMessage } from '../lib/insight/advice/advise.ts';
import { sortAdvice } from '../lib/insight/advice/standing.ts';
import type { MessageView } from '../lib/ledger/read-message.ts';
import type { PageStatus } from '../lib/messages.ts';
import { withoutTakenOut } from '../lib/suppression/taken-out.ts';
import { AdviceList } from './advice/AdviceList.tsx';
import { Failure } from './Failure.tsx';
import { FileBar } from './FileBar.tsx';
import { FutureNote } from './FutureNote.tsx';
import { MessageHeader } from './MessageHeader.tsx';
import { PageHelp } from './mapping/PageHelp.tsx';
import { RateCard } from './RateCard.tsx';
import { ReadMeter } from './ReadMeter.tsx';
import { ReasonList } from './ReasonList.tsx';
import { readingText } from './reading-text.ts';
import type { TabSummaryViewProps } from './TabSummaryView.tsx';
import { TrueFigures } from './TrueFigures.tsx';
import { useTakenOut } from './use-taken-out.ts';
import { say } from './words.ts';

export type MessageReviewProps = Omit<TabSummaryViewProps, 'summary' | 'campaignsUrl' | 'onAttach'> & {
  readonly status: PageStatus;
  readonly view: MessageView;
};

/** What is known of the tab's message: its rate, why, what to do, and the files. */
export function MessageReview({
  status,
  view,
  settings,
  now,
  historyUrl,
  saved,
  onReadRest,
  onStop,
  onSuppressionFile,
  onDetailsFile,
  onTakenOut,
  onAdvice,
  onAdviceShown,
  onKeepOpen,
}: MessageReviewProps) {
  const { message } = view;
  const { takenOut, choose } = useTakenOut(view, (emails, isOut) => onTakenOut(view, emails, isOut));
  const input = useMemo(() => adviceInputOf(view, now, settings, view.reports), [view, now, settings]);
  const { summary, planned } = input;
  const advice = useMemo(() => sortAdvice(adviseOnMessage(input), view.advice, now), [input, view, now]);
  const told = advice.open.map(({ id }) => id).join('\n');
  useEffect(() => {
    if (told !== '') onAdviceShown(message.account, told.split('\n'));
  }, [message.account, told, onAdviceShown]);
  const completeness = message.completeness ?? status.completeness;
  return (
    <>
      <MessageHeader message={message} onKeepOpen={onKeepOpen} />
      <Failure status={status} />
      {completeness && (
        <ReadMeter completeness={completeness} status={status} onReadRest={onReadRest} onStop={onStop} />
      )}
      <main>
        <FutureNote message={message} now={now} />
        <RateCard summary={summary} />
        <section>
          <h2>{say('popup.why')}</h2>
          <ReasonList reasons={summary.reasons} />
        </section>
        <section>
          <h2>{say('popup.whatToDo')}</h2>
          <AdviceList
            advice={advice}
            {...(completeness?.complete === 'no'
              ? { nothing: say('advice.nothingInPart', { reading: readingText(completeness) }) }
              : {})}
            onDone={({ id }) => onAdvice(view, id, 'done')}
            onReopen={({ id }) => onAdvice(view, id, 'open')}
          />
        </section>
        <TrueFigures message={message} settings={settings} />
        {status.state === 'bounces' && <PageHelp status={status} occasion="doubt" />}
      </main>
      <FileBar
        decisions={planned}
        completeness={completeness}
        historyUrl={`${historyUrl}${routeHash({ section: 'messages', id: message.id, account: message.account })}`}
        saved={saved}
        takenOut={takenOut}
        onTakenOut={choose}
        onSuppressionFile={() => onSuppressionFile(view, withoutTakenOut(planned, takenOut))}
        onDetailsFile={() => onDetailsFile(view, withoutTakenOut(planned, takenOut))}
      />
    </>
  );
}

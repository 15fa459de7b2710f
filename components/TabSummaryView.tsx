import { useMemo } from 'react';
import { findingsOf } from '../lib/insight/findings.ts';
import { summariseMessage } from '../lib/insight/message-summary.ts';
import type { MessageView } from '../lib/ledger/read-message.ts';
import type { PageStatus } from '../lib/messages.ts';
import { type Decision, planSuppression } from '../lib/suppression/plan.ts';
import type { TabSummary } from '../lib/tab-summary.ts';
import { FileBar } from './FileBar.tsx';
import { FindingList } from './FindingList.tsx';
import { RateCard } from './RateCard.tsx';
import { ReadMeter } from './ReadMeter.tsx';
import { ReasonList } from './ReasonList.tsx';
import { StateCard } from './StateCard.tsx';
import { formatDay, say } from './words.ts';

export interface TabSummaryActions {
  readonly onReadRest: () => void;
  readonly onStop: () => void;
  readonly onSuppressionFile: (view: MessageView, decisions: readonly Decision[]) => void;
  readonly onDetailsFile: (view: MessageView, decisions: readonly Decision[]) => void;
}

export interface TabSummaryViewProps extends TabSummaryActions {
  readonly summary: TabSummary;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly historyUrl: string;
  readonly campaignsUrl: string;
  readonly saved: string | null;
}

/** Everything that the popup can show of a tab: its message, or in one sentence why there is none. */
export function TabSummaryView({ summary, ...rest }: TabSummaryViewProps) {
  const { connection, status, view, ledger } = summary;
  // What is known of a message is shown on all of its pages, except over a table that was not understood.
  if (
    connection !== 'not-klaviyo' &&
    connection !== 'reload' &&
    ledger !== 'failed' &&
    status &&
    view &&
    view.message.rollup.bounces > 0 &&
    status.state !== 'not-recognised'
  ) {
    return <MessageReview status={status} view={view} {...rest} />;
  }
  return (
    <main className="plain">
      <NoMessage summary={summary} campaignsUrl={rest.campaignsUrl} />
    </main>
  );
}

function NoMessage({
  summary: { connection, status, ledger },
  campaignsUrl,
}: {
  readonly summary: TabSummary;
  readonly campaignsUrl: string;
}) {
  if (ledger === 'failed') return <StateCard tone="warning" title={say('state.ledgerFailed')} />;
  if (connection === 'not-klaviyo') return <Elsewhere which="notKlaviyo" campaignsUrl={campaignsUrl} />;
  if (connection === 'reload')
    return <StateCard tone="warning" title={say('state.reload.title')} text={say('state.reload.text')} />;
  if (!status || status.state === 'starting' || (status.message && ledger === 'reading'))
    return <StateCard tone="neutral" title={say('state.starting.title')} />;
  return (
    <>
      <Failure status={status} />
      <PageState status={status} campaignsUrl={campaignsUrl} />
    </>
  );
}

function Elsewhere({
  which,
  campaignsUrl,
}: {
  readonly which: 'notKlaviyo' | 'elsewhere';
  readonly campaignsUrl: string;
}) {
  return (
    <StateCard tone="neutral" title={say(`state.${which}.title`)} text={say(`state.${which}.text`)}>
      <a href={campaignsUrl} target="_blank" rel="noreferrer">
        {say(`state.${which}.link`)}
      </a>
    </StateCard>
  );
}

function PageState({ status, campaignsUrl }: { readonly status: PageStatus; readonly campaignsUrl: string }) {
  const columns = status.saw.map((column) => `“${column}”`).join(', ');
  switch (status.state) {
    case 'no-bounces':
      return <StateCard tone="good" title={say('state.noBounces.title')} text={say('state.noBounces.text')} />;
    case 'overview':
      return <StateCard tone="neutral" title={say('state.overview.title')} text={say('state.overview.text')} />;
    case 'other-list':
      return (
        <StateCard tone="neutral" title={say('state.otherList.title')} text={say('state.otherList.text')}>
          {columns !== '' && <p className="hint">{say('state.otherList.saw', { columns })}</p>}
        </StateCard>
      );
    case 'not-recognised':
      return (
        <StateCard tone="warning" title={say('state.notRecognised.title')} text={say('state.notRecognised.text')}>
          <p className="hint">{say('state.notRecognised.expected')}</p>
          <p className="hint">
            {columns === '' ? say('state.notRecognised.sawNothing') : say('state.notRecognised.saw', { columns })}
          </p>
          <p>{say('state.notRecognised.next')}</p>
        </StateCard>
      );
    case 'waiting':
    case 'bounces':
      return <StateCard tone="neutral" title={say('state.waiting.title')} text={say('state.waiting.text')} />;
    default:
      return <Elsewhere which="elsewhere" campaignsUrl={campaignsUrl} />;
  }
}

const failureTexts = {
  'storage-full': 'state.storageFull',
  'storage-failed': 'state.storageFailed',
  refused: 'state.refused',
  'no-answer': 'state.noAnswer',
} as const;

function Failure({ status }: { readonly status: PageStatus }) {
  return status.failure ? (
    <p className="failure" role="alert">
      {say(failureTexts[status.failure])}
    </p>
  ) : null;
}

type MessageReviewProps = Omit<TabSummaryViewProps, 'summary'> & {
  readonly status: PageStatus;
  readonly view: MessageView;
};

function MessageReview({
  status,
  view,
  now,
  historyUrl,
  saved,
  onReadRest,
  onStop,
  onSuppressionFile,
  onDetailsFile,
}: MessageReviewProps) {
  const { message } = view;
  const summary = useMemo(() => summariseMessage(view, now), [view, now]);
  const decisions = useMemo(() => planSuppression(view, now), [view, now]);
  const findings = useMemo(() => findingsOf(summary, decisions), [summary, decisions]);
  const completeness = message.completeness ?? status.completeness;
  return (
    <>
      <header className="message">
        <h1>{message.name ?? say('popup.unnamed')}</h1>
        <p>
          {say(`popup.${message.channel}`)}
          {message.sentAt !== null && <> · {formatDay(message.sentAt)}</>}
        </p>
      </header>
      <Failure status={status} />
      {completeness && (
        <ReadMeter completeness={completeness} status={status} onReadRest={onReadRest} onStop={onStop} />
      )}
      <main>
        <RateCard summary={summary} />
        <section>
          <h2>{say('popup.why')}</h2>
          <ReasonList reasons={summary.reasons} />
        </section>
        <section>
          <h2>{say('popup.whatToDo')}</h2>
          <FindingList findings={findings} />
        </section>
      </main>
      <FileBar
        decisions={decisions}
        completeness={completeness}
        historyUrl={historyUrl}
        saved={saved}
        onSuppressionFile={() => onSuppressionFile(view, decisions)}
        onDetailsFile={() => onDetailsFile(view, decisions)}
      />
    </>
  );
}

import { useMemo } from 'react';
import type { Advice } from '../../lib/insight/advice/advice.ts';
import { adviceInputOf } from '../../lib/insight/advice/advice-input.ts';
import { adviseOnMessage } from '../../lib/insight/advice/advise.ts';
import { sortAdvice } from '../../lib/insight/advice/standing.ts';
import { wasReadWhole } from '../../lib/insight/sends.ts';
import { isUniqueId } from '../../lib/ledger/account.ts';
import type { MessageDetail } from '../../lib/ledger/queries/message-detail.ts';
import type { BounceRecord, MessageRecord } from '../../lib/ledger/records.ts';
import { AdviceList } from '../advice/AdviceList.tsx';
import { adviceText } from '../advice/sentence.ts';
import { SavePicture } from '../charts/SavePicture.tsx';
import { FutureNote } from '../FutureNote.tsx';
import { RateCard } from '../RateCard.tsx';
import { ReasonList } from '../ReasonList.tsx';
import { readingText } from '../reading-text.ts';
import { StateCard } from '../StateCard.tsx';
import { TrueFigures } from '../TrueFigures.tsx';
import { trendText } from '../trend-text.ts';
import { formatCount, formatDay, say, sayCode } from '../words.ts';
import { BackLink } from './BackLink.tsx';
import { lastSendsPicture, reasonsPicture } from './bar-pictures.ts';
import { EvidenceNote } from './EvidenceNote.tsx';
import { MessageBounces } from './MessageBounces.tsx';
import { MessageFiles } from './MessageFiles.tsx';
import { usePage } from './page-context.tsx';
import { FailedLedger, ReadingLedger } from './SectionState.tsx';
import { useReading } from './use-reading.ts';

/** One message: its rate, what to do, its files, why they bounced, everyone who did, and how far it was read. */
export function MessagePage({
  id,
  advice,
}: {
  readonly id: string;
  /** Only the bounces behind this advice are listed; `null`: all are. */
  readonly advice: string | null;
}) {
  const { history, state } = usePage();
  const { value, state: reading } = useReading<MessageDetail | null>(
    `message ${state.account} ${id}`,
    state.version,
    () => history.message(id),
  );
  if (reading === 'failed') return <FailedLedger />;
  if (!value && reading === 'reading') return <ReadingLedger />;
  return (
    <>
      <BackLink to="messages" />
      {value ? (
        <Detail detail={value} shown={advice} />
      ) : (
        <StateCard tone="neutral" title={say('history.messages.unknown')} text={say('history.messages.unknownText')} />
      )}
    </>
  );
}

function Detail({
  detail: { view, captures, exports },
  shown,
}: {
  readonly detail: MessageDetail;
  readonly shown: string | null;
}) {
  const { history, settings, now, accountName, addressOf } = usePage();
  const { message, bounces } = view;
  const input = useMemo(() => adviceInputOf(view, now, settings, view.reports), [view, now, settings]);
  const found = useMemo(() => adviseOnMessage(input), [input]);
  const advice = useMemo(() => sortAdvice(found, view.advice, now), [found, view.advice, now]);
  const only = shown === null ? undefined : found.find(({ id }) => id === shown);
  const rows = useMemo(() => bouncesOf(bounces, only), [bounces, only]);
  const { summary, planned } = input;
  const klaviyo = klaviyoAddress(message);
  return (
    <>
      <h1 tabIndex={-1}>
        <bdi>{message.name ?? say('popup.unnamed')}</bdi>
      </h1>
      <p className="muted under-title">
        {say(`popup.${message.channel}`)}
        {message.sentAt !== null && ` · ${say('popup.sentAt', { date: formatDay(message.sentAt) })}`}
        {message.figures?.subject && ` · ${say('history.messages.subject', { subject: message.figures.subject })}`}
        {klaviyo && (
          <>
            {' · '}
            <a href={klaviyo} target="_blank" rel="noreferrer">
              {say('history.messages.inKlaviyo')} <span aria-hidden="true">↗</span>
            </a>
          </>
        )}
      </p>
      <div className="panels">
        {/* One below the other, however long the advice beside them is. */}
        <div className="stack">
          <div className="panel">
            <FutureNote message={message} now={now} />
            <RateCard summary={summary} />
            {summary.trend.length > 1 && (
              <div className="tools panel-tools">
                <SavePicture
                  of={trendText(summary)}
                  picture={() => lastSendsPicture(summary, message, accountName)}
                  fileName="bounce-ledger_last-sends"
                />
              </div>
            )}
            <TrueFigures message={message} settings={settings} />
          </div>
          {summary.reasons.length > 0 && (
            <section className="panel">
              <h2>{say('popup.why')}</h2>
              <ReasonList reasons={summary.reasons} />
              <div className="tools panel-tools">
                <SavePicture
                  of={say('popup.why')}
                  picture={() => reasonsPicture(summary, message, accountName)}
                  fileName="bounce-ledger_reasons"
                />
              </div>
            </section>
          )}
        </div>
        {(bounces.length > 0 || found.length > 0) && (
          <section className="panel">
            <h2>{say('popup.whatToDo')}</h2>
            {message.completeness && message.completeness.complete !== 'yes' && (
              <p className="notice">{say('advice.part', { reading: readingText(message.completeness) })}</p>
            )}
            <AdviceList
              advice={advice}
              evidenceHref={({ id }) => addressOf({ section: 'messages', id: message.id, advice: id })}
              onDone={({ id }) => void history.answerAdvice(id, 'done')}
              onReopen={({ id }) => void history.answerAdvice(id, 'open')}
            />
            {bounces.length > 0 && <MessageFiles view={view} decisions={planned} />}
          </section>
        )}
      </div>
      <h2>{say('history.messages.bouncesTitle')}</h2>
      {bounces.length === 0 ? (
        <p className="muted empty-note">
          {say(wasReadWhole(message) ? 'history.messages.nobodyBounced' : 'history.messages.noBounces')}
        </p>
      ) : (
        <>
          {shown !== null && (
            <EvidenceNote
              key={shown}
              finding={only ? adviceText(only, 'finding') : null}
              allHref={addressOf({ section: 'messages', id: message.id })}
            />
          )}
          <MessageBounces bounces={rows} name={message.name ?? message.id} />
        </>
      )}
      <h2>{say('history.messages.readings')}</h2>
      <ul className="readings">
        {captures.map(({ id, page, endedAt, completeness }) => (
          <li key={id}>
            <span className="number">{formatDay(endedAt)}</span>{' '}
            {sayCode('history.messages.page', page.replaceAll('-', '_'))}
            {completeness && ` · ${readingText(completeness)}`}
          </li>
        ))}
        {exports.map(({ id, at, fileName, addresses }) => (
          <li key={id}>
            <span className="number">{formatDay(at)}</span> {fileName} · {formatCount(addresses.length)}
          </li>
        ))}
      </ul>
      {captures.length === 0 && exports.length === 0 && <p className="muted">{say('history.messages.noReadings')}</p>}
    </>
  );
}

/** The bounces of the addresses behind an advice; all of them without one. */
function bouncesOf(bounces: readonly BounceRecord[], advice: Advice | undefined): readonly BounceRecord[] {
  if (!advice) return bounces;
  const emails = new Set(advice.evidence.emails);
  return bounces.filter(({ email }) => emails.has(email));
}

/** Where Klaviyo lists the recipients; `null` for a message that is only known by its page's address. */
function klaviyoAddress({ id, channel }: MessageRecord): string | null {
  if (!isUniqueId(id)) return null;
  const place = channel === 'campaign' ? 'campaign' : 'flow/message';
  return `https://www.klaviyo.com/${place}/${encodeURIComponent(id)}/reports/recipients`;
}

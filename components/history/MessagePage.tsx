import { summariseMessage } from '../../lib/insight/message-summary.ts';
import { isUniqueId } from '../../lib/ledger/account.ts';
import type { MessageDetail } from '../../lib/ledger/queries/message-detail.ts';
import type { MessageRecord } from '../../lib/ledger/records.ts';
import { RateCard } from '../RateCard.tsx';
import { ReasonList } from '../ReasonList.tsx';
import { StateCard } from '../StateCard.tsx';
import { TrueFigures } from '../TrueFigures.tsx';
import { formatCount, formatDay, say, sayCode } from '../words.ts';
import { BackLink } from './BackLink.tsx';
import { MessageBounces } from './MessageBounces.tsx';
import { usePage } from './page-context.tsx';
import { FailedLedger, ReadingLedger } from './SectionState.tsx';
import { useReading } from './use-reading.ts';

/** One message: its rate and what that is worth, why they bounced, everyone who did, and how far it was read. */
export function MessagePage({ id }: { readonly id: string }) {
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
        <Detail detail={value} />
      ) : (
        <StateCard tone="neutral" title={say('history.messages.unknown')} text={say('history.messages.unknownText')} />
      )}
    </>
  );
}

function Detail({ detail: { view, captures, exports } }: { readonly detail: MessageDetail }) {
  const { settings, now } = usePage();
  const { message, bounces } = view;
  const summary = summariseMessage(view, now, settings);
  const klaviyo = klaviyoAddress(message);
  return (
    <>
      <h1 tabIndex={-1}>
        <bdi>{message.name ?? say('popup.unnamed')}</bdi>
      </h1>
      <p className="muted under-title">
        {say(`popup.${message.channel}`)}
        {message.sentAt !== null && ` · ${say('popup.sentAt', { date: formatDay(message.sentAt) })}`}
        {message.figures?.subject && ` · “${message.figures.subject}”`}
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
        <div className="panel">
          <RateCard summary={summary} />
          <TrueFigures message={message} settings={settings} />
        </div>
        {summary.reasons.length > 0 && (
          <section className="panel">
            <h2>{say('popup.why')}</h2>
            <ReasonList reasons={summary.reasons} />
          </section>
        )}
      </div>
      <h2>{say('history.messages.bouncesTitle')}</h2>
      {bounces.length === 0 ? (
        <p className="muted empty-note">{say('history.messages.noBounces')}</p>
      ) : (
        <MessageBounces bounces={bounces} name={message.name ?? message.id} />
      )}
      <h2>{say('history.messages.readings')}</h2>
      <ul className="readings">
        {captures.map(({ id, page, endedAt, completeness }) => (
          <li key={id}>
            <span className="number">{formatDay(endedAt)}</span>{' '}
            {sayCode('history.messages.page', page.replaceAll('-', '_'))}
            {completeness && (
              <>
                {' · '}
                {completeness.expected === null
                  ? say('popup.readUnknown', { read: formatCount(completeness.read) })
                  : completeness.complete === 'yes'
                    ? say('popup.readAll', { read: formatCount(completeness.read) })
                    : say('popup.readOf', {
                        read: formatCount(completeness.read),
                        expected: formatCount(completeness.expected),
                      })}
              </>
            )}
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

/** Where Klaviyo lists the recipients; `null` for a message that is only known by its page's address. */
function klaviyoAddress({ id, channel }: MessageRecord): string | null {
  if (!isUniqueId(id)) return null;
  const place = channel === 'campaign' ? 'campaign' : 'flow/message';
  return `https://www.klaviyo.com/${place}/${encodeURIComponent(id)}/reports/recipients`;
}

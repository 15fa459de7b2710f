import { useEffect } from 'react';
import { isAddress } from '../../lib/history/person-key.ts';
import { streakOfPerson } from '../../lib/insight/streak-of-person.ts';
import type { PersonDetail } from '../../lib/ledger/queries/person-detail.ts';
import type { BounceRecord } from '../../lib/ledger/records.ts';
import { decideOnPerson } from '../../lib/suppression/decide-on-person.ts';
import { Address, PersonName } from '../Address.tsx';
import { decisionText } from '../decision-text.ts';
import { providerName } from '../provider-name.ts';
import { StateCard } from '../StateCard.tsx';
import { formatCount, formatDay, say, sayCode, sayCount } from '../words.ts';
import { BackLink } from './BackLink.tsx';
import { BounceWords, fileType, typeText } from './BounceWords.tsx';
import { type Column, DataTable, inFile } from './DataTable.tsx';
import { MessageLink } from './MessageLink.tsx';
import { usePage } from './page-context.tsx';
import { FailedLedger, ReadingLedger } from './SectionState.tsx';
import { StreakClock } from './StreakClock.tsx';
import { fileTime } from './table-file.ts';
import { useReading } from './use-reading.ts';
import { replaceHash } from './use-route.ts';

/** One address: its run of soft bounces, every bounce with the server's words, and what Klaviyo has done about it. */
export function PersonPage({ id }: { readonly id: string }) {
  const { history, state, addressOf } = usePage();
  const { value, state: reading } = useReading<PersonDetail | null>(
    `person ${state.account} ${id}`,
    state.version,
    () => history.person(id),
  );
  // A link that names the address still leads here, and leaves nothing of it in the address bar.
  useEffect(() => {
    if (isAddress(id)) replaceHash(addressOf({ section: 'people', id: history.personKey(id) }));
  }, [id, history, addressOf]);
  if (reading === 'failed') return <FailedLedger />;
  if (!value && reading === 'reading') return <ReadingLedger />;
  return (
    <>
      <BackLink to="people" />
      {value ? (
        <>
          <h1 tabIndex={-1}>
            <Address email={value.email} />
          </h1>
          <Detail detail={value} />
        </>
      ) : (
        <StateCard tone="neutral" title={say('history.people.unknown')} text={say('history.people.unknownText')} />
      )}
    </>
  );
}

function Detail({ detail }: { readonly detail: PersonDetail }) {
  const { email, person, bounces, feed, suppression } = detail;
  const { state, settings, now } = usePage();
  const names = new Map(state.messages.map(({ id, name }) => [id, name]));
  const sentAt = new Map(state.messages.map((message) => [message.id, message.sentAt]));
  const streak = person ? streakOfPerson(person, state.messages, now) : null;
  const decision = decideOnPerson(detail, state.messages, now, settings);
  return (
    <>
      <dl className="facts">
        {person && person.name !== '' && (
          <div>
            <dt>{say('history.people.name')}</dt>
            <dd>
              <PersonName name={person.name} />
            </dd>
          </div>
        )}
        <div>
          <dt>{say('history.people.provider')}</dt>
          <dd>{providerName(person?.provider ?? email.slice(email.lastIndexOf('@') + 1))}</dd>
        </div>
        {streak && (
          <div>
            <dt>{say('history.people.streak')}</dt>
            <dd>
              <StreakClock streak={streak} limit={settings.streakLimit} />
              {streak.count > 0 && (
                <p className="hint">
                  {streak.limitAt !== null && streak.count < 7
                    ? say('history.people.limitAt', { date: formatDay(streak.limitAt) })
                    : say(streak.count < 7 ? 'history.people.paceUnknown' : 'history.people.limitReached')}
                </p>
              )}
            </dd>
          </div>
        )}
        {decision && (
          <div>
            <dt>{say('popup.suppressionFile')}</dt>
            <dd>
              <b>{say(decision.decision.suppress ? 'history.people.goesIn' : 'history.people.staysOut')}</b>
              <p className="hint">{decisionText(decision)}</p>
            </dd>
          </div>
        )}
        <div>
          <dt>{say('history.people.inKlaviyo')}</dt>
          <dd>
            {suppression ? (
              <>
                <b>{say('history.people.suppressed')}</b>
                {suppression.suppressedAt !== null && ` · ${formatDay(suppression.suppressedAt)}`}
                <p className="hint">
                  {suppression.reason === null
                    ? suppression.reasonText
                    : sayCode('history.suppressions.reason', suppression.reason)}
                </p>
              </>
            ) : (
              <span className="muted">{say('history.people.notSuppressed')}</span>
            )}
          </dd>
        </div>
      </dl>
      <h2>{say('history.people.bouncesTitle')}</h2>
      <DataTable
        columns={bounceColumns}
        rows={bounces.map((bounce) => ({
          ...bounce,
          messageName: names.get(bounce.message) ?? null,
          sentAt: sentAt.get(bounce.message) ?? null,
        }))}
        rowKey={({ message, at }) => `${message} ${at}`}
        caption={sayCount('history.bounce.caption', bounces.length)}
        fileName="bounce-ledger_person"
      />
      {feed.length > 0 && (
        <>
          <h2>{say('history.people.feedTitle')}</h2>
          <p className="hint">{say('history.people.feedText')}</p>
          <ul className="feed">
            {feed.map((event) => (
              <li key={`${event.at} ${event.kind}`}>
                <span className="number">{event.at === 0 ? '—' : formatDay(event.at)}</span>{' '}
                {say(`history.people.feed.${event.kind}`)}
                {event.type && ` · ${say(`popup.${event.type}`)}`}
                {event.messageName && <span className="muted"> · {event.messageName}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      {person && bounces.length < person.bounces && (
        <p className="hint">{say('history.people.more', { count: formatCount(person.bounces) })}</p>
      )}
    </>
  );
}

type PersonBounce = BounceRecord & { readonly messageName: string | null; readonly sentAt: number | null };

const bounceColumns: readonly Column<PersonBounce>[] = [
  inFile('email', say('history.people.email'), ({ email }) => email),
  {
    key: 'message',
    header: say('history.messages.name'),
    cell: ({ message, messageName }) => <MessageLink id={message} name={messageName} />,
    file: ({ messageName }) => messageName,
  },
  {
    key: 'at',
    header: say('history.bounce.at'),
    kind: 'number',
    cell: ({ bouncedAt, sentAt, firstSeenAt }) => {
      const at = bouncedAt ?? sentAt;
      return at === null ? say('history.bounce.seen', { date: formatDay(firstSeenAt) }) : formatDay(at);
    },
    file: ({ bouncedAt }) => fileTime(bouncedAt),
  },
  inFile('seen', say('history.file.seen'), ({ firstSeenAt }) => fileTime(firstSeenAt)),
  { key: 'type', header: say('history.bounce.type'), cell: typeText, file: fileType },
  {
    key: 'reason',
    header: say('history.bounce.reason'),
    kind: 'wide',
    cell: (bounce) => <BounceWords bounce={bounce} />,
    file: ({ verdict }) => sayCode('reason', verdict.reason, 'name'),
  },
  inFile('reply', say('history.bounce.reply'), ({ klaviyoReason }) => klaviyoReason),
];

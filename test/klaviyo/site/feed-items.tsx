import { profileIdOf } from '../ids.ts';
import type { DataRow } from '../rows-answer.ts';
import { useLanguage } from './languages/use-language.ts';
import { Link, useAddress } from './navigation.tsx';
import { styled } from './styled.ts';
import { parseVariation } from './variation.ts';

const item = styled(
  'ActivityFeed__Item',
  'display: flex; justify-content: space-between; gap: 20px; padding: 12px 4px; border-bottom: 1px solid var(--line); & a { color: var(--accent); }',
);
const muted = styled('ActivityFeed__Meta', 'color: var(--muted); font-size: 13px;');

/** Events as items, not as a table: who, what happened to which message, its details, and when. */
export function FeedItems({ events, withPerson = true }: { events: readonly DataRow[]; withPerson?: boolean }) {
  return (
    <ul style={{ listStyle: 'none', margin: 0, padding: 0, maxWidth: 900 }}>
      {events.map((event, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: events have no names, and new ones come at the end
        <FeedItem key={index} event={event} withPerson={withPerson} />
      ))}
    </ul>
  );
}

function FeedItem({ event, withPerson }: { event: DataRow; withPerson: boolean }) {
  const { say, sayIfKnown, time } = useLanguage();
  const { englishEvents } = parseVariation(useAddress().search);
  const sayEvent = (text: string) => (englishEvents ? text : sayIfKnown(text));
  const { name, message, type } = event;
  const email = String(event.email);
  return (
    <li className={item}>
      <div>
        {withPerson && (
          <div>
            {name && <strong>{name}</strong>} <Link to={`/profile/${profileIdOf(email)}`}>{email}</Link>
          </div>
        )}
        <div>
          <span>{sayEvent(String(event.metric))}</span>: <span>“{message}”</span>
        </div>
        {type && (
          <div className={muted}>
            {say('Bounce type')}: {sayEvent(String(type))}
          </div>
        )}
      </div>
      <time className={muted} dateTime={String(event.time)}>
        {time(String(event.time))}
      </time>
    </li>
  );
}

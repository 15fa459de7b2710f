import { type History, peopleLimit } from '../lib/history.ts';
import { streakOfPerson } from '../lib/insight/streak-of-person.ts';
import type { PersonRecord } from '../lib/ledger/records.ts';
import { providerName } from './provider-name.ts';
import { StateCard } from './StateCard.tsx';
import { formatCount, formatDay, say, sayCode, sayCount } from './words.ts';

/** Everybody who bounced, latest first, with the soft bounces in a row. */
export function PeopleTable({
  history,
  onSearch,
}: {
  readonly history: History;
  readonly onSearch: (text: string) => void;
}) {
  const { people, messages, search } = history;
  const now = Date.now();
  if (people.length === 0 && search === '')
    return <StateCard tone="neutral" title={say('history.empty.title')} text={say('history.empty.text')} />;
  return (
    <>
      <label className="search">
        {say('history.people.search')}{' '}
        <input type="search" value={search} onChange={(event) => onSearch(event.target.value)} />
      </label>
      <table>
        <caption>
          {people.length >= peopleLimit
            ? say('history.people.captionMore', { count: formatCount(people.length) })
            : sayCount('history.people.caption', people.length)}
        </caption>
        <thead>
          <tr>
            <th scope="col">{say('history.people.email')}</th>
            <th scope="col">{say('history.people.provider')}</th>
            <th scope="col" className="number">
              {say('history.people.bounces')}
            </th>
            <th scope="col" className="number">
              {say('history.people.streak')}
            </th>
            <th scope="col">{say('history.people.last')}</th>
            <th scope="col">{say('history.people.reason')}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <PersonRow key={person.email} person={person} streak={streakOfPerson(person, messages, now)} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function PersonRow({
  person: { email, name, provider, bounces, lastAt, events },
  streak,
}: {
  readonly person: PersonRecord;
  readonly streak: { readonly count: number; readonly atLeast: boolean; readonly gaps: number };
}) {
  const last = events.at(-1);
  return (
    <tr>
      <th scope="row">
        <bdi>{email}</bdi>
        {name !== '' && <span className="muted"> {name}</span>}
      </th>
      <td>{providerName(provider)}</td>
      <td className="number">{formatCount(bounces)}</td>
      <td className="number">
        {streak.count === 0 ? '—' : `${streak.atLeast ? '≥ ' : ''}${formatCount(streak.count)}`}
        {streak.gaps > 0 && (
          <span className="muted"> {say('history.people.gaps', { count: formatCount(streak.gaps) })}</span>
        )}
      </td>
      <td className="day">{formatDay(lastAt)}</td>
      <td>{last ? sayCode('reason', last.reason, 'name') : '—'}</td>
    </tr>
  );
}

import { bounceRate } from '../lib/insight/rate.ts';
import { knownBounces, knowsBounces } from '../lib/insight/sends.ts';
import type { MessageRecord } from '../lib/ledger/records.ts';
import { StateCard } from './StateCard.tsx';
import { formatCount, formatDay, formatShare, say, sayCode, sayCount } from './words.ts';

/** Every message of the account with its figures; what is not known is a dash. */
export function MessagesTable({ messages }: { readonly messages: readonly MessageRecord[] }) {
  if (messages.length === 0)
    return <StateCard tone="neutral" title={say('history.empty.title')} text={say('history.empty.text')} />;
  return (
    <table>
      <caption>{sayCount('history.messages.caption', messages.length)}</caption>
      <thead>
        <tr>
          <th scope="col">{say('history.messages.name')}</th>
          <th scope="col">{say('history.messages.channel')}</th>
          <th scope="col">{say('history.messages.sentAt')}</th>
          {(['sent', 'bounced', 'rate', 'hard', 'soft', 'read'] as const).map((name) => (
            <th key={name} scope="col" className="number">
              {say(`history.messages.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {messages.map((message) => (
          <MessageRow key={message.id} message={message} />
        ))}
      </tbody>
    </table>
  );
}

function MessageRow({ message }: { readonly message: MessageRecord }) {
  const { name, channel, sentAt, sent, rollup, completeness } = message;
  const known = knowsBounces(message);
  const bounced = knownBounces(message);
  const rate = sent === null || !known ? null : bounceRate({ bounced, recipients: sent });
  const wasRead = completeness !== null;
  return (
    <tr>
      <th scope="row">{name ?? say('popup.unnamed')}</th>
      <td>{say(`popup.${channel}`)}</td>
      <td className="day">{sentAt === null ? '—' : formatDay(sentAt)}</td>
      <td className="number">{sent === null ? '—' : formatCount(sent)}</td>
      <td className="number">
        {known ? formatCount(bounced) : wasRead ? say('popup.atLeast', { count: formatCount(bounced) }) : '—'}
      </td>
      <td className="number" title={rate?.status === 'computed' ? sayCode('verdict', rate.verdict) : undefined}>
        {rate?.status === 'computed' ? formatShare(rate.rate) : '—'}
      </td>
      <td className="number">{wasRead ? formatCount(rollup.hard) : '—'}</td>
      <td className="number">{wasRead ? formatCount(rollup.soft) : '—'}</td>
      <td className="number">{readText(message)}</td>
    </tr>
  );
}

function readText({ completeness }: MessageRecord): string {
  if (!completeness) return '—';
  if (completeness.complete === 'yes') return say('history.messages.all');
  return completeness.expected === null
    ? formatCount(completeness.read)
    : say('popup.countOf', { bounced: formatCount(completeness.read), sent: formatCount(completeness.expected) });
}

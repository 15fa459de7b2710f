import type { ImportChoice } from '../../lib/import/choice.ts';
import type { KnownMessage } from '../../lib/ledger/imports/read-imports.ts';
import { formatDay, say } from '../words.ts';

export interface MessageChoiceProps {
  readonly choice: ImportChoice;
  readonly messages: readonly KnownMessage[];
  readonly onChange: (change: Partial<ImportChoice>) => void;
}

const titleOf = ({ name, sentAt }: KnownMessage) =>
  [name ?? say('popup.unnamed'), ...(sentAt === null ? [] : [formatDay(sentAt)])].join(' · ');

/** Klaviyo was founded in 2012. */
const earliestDay = '2012-01-01';
const earliest = Date.parse(earliestDay);

/** The day of a date field as noon in local time, so that no time zone moves it to its neighbour. */
const dayOf = (value: string) => {
  const at = new Date(`${value}T12:00`).getTime();
  // A year that is half typed is a year as well: 0002.
  return at >= earliest && at < Date.now() + 86_400_000 ? at : null;
};

/** Which message the rows of a file belong to: one that is known, or a new one by its name. */
export function MessageChoice({ choice, messages, onChange }: MessageChoiceProps) {
  return (
    <>
      <label>
        {say('import.message')}
        <select
          value={choice.message ?? ''}
          onChange={({ target }) => onChange({ message: target.value === '' ? null : target.value })}
        >
          <option value="" disabled>
            {say('import.chooseMessage')}
          </option>
          {messages.map((message) => (
            <option key={message.id} value={message.id}>
              {titleOf(message)}
            </option>
          ))}
          <option value="new">{say('import.newMessage')}</option>
        </select>
      </label>
      {choice.message === 'new' && (
        <>
          <label>
            {say('import.messageName')}
            <input
              type="text"
              maxLength={200}
              value={choice.messageName}
              onChange={({ target }) => onChange({ messageName: target.value })}
            />
          </label>
          <label>
            {say('import.channel')}
            <select
              value={choice.channel}
              onChange={({ target }) => onChange({ channel: target.value === 'flow' ? 'flow' : 'campaign' })}
            >
              <option value="campaign">{say('popup.campaign')}</option>
              <option value="flow">{say('popup.flow')}</option>
            </select>
          </label>
          {choice.channel === 'campaign' && (
            <label>
              {say('import.sentOn')}
              <input
                type="date"
                min={earliestDay}
                max={new Date().toISOString().slice(0, 10)}
                onChange={({ target }) => onChange({ sentAt: dayOf(target.value) })}
              />
            </label>
          )}
        </>
      )}
    </>
  );
}

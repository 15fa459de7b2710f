import type { MessageRecord } from '../lib/ledger/records.ts';
import { MaskSwitch } from './MaskSwitch.tsx';
import { formatDay, say } from './words.ts';

export interface MessageHeaderProps {
  readonly message: MessageRecord;
  /** Opens the side panel; absent in the panel itself. */
  readonly onKeepOpen?: (() => void) | undefined;
}

/** Which message it is: its name, channel and send day. */
export function MessageHeader({ message, onKeepOpen }: MessageHeaderProps) {
  return (
    <header className="message">
      <div>
        <h1>{message.name ?? say('popup.unnamed')}</h1>
        <p>
          {say(`popup.${message.channel}`)}
          {message.sentAt !== null && <> · {formatDay(message.sentAt)}</>}
        </p>
      </div>
      <MaskSwitch />
      {onKeepOpen && (
        <button type="button" className="quiet" title={say('popup.keepOpenTitle')} onClick={onKeepOpen}>
          {say('popup.keepOpen')}
        </button>
      )}
    </header>
  );
}

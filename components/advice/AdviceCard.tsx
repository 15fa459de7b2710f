import { Fragment, useState } from 'react';
import type { Advice, SendRef } from '../../lib/insight/advice/advice.ts';
import { Address } from '../Address.tsx';
import { formatCount, formatDay, say, sayCount } from '../words.ts';
import { adviceText, evidenceText, sendName, sinceText } from './sentence.ts';

export interface AdviceActions {
  /** Where the addresses of the evidence are shown; without it the card lists them itself. */
  readonly evidenceHref?: (advice: Advice) => string;
  /** Where the messages are shown that it rests on; without it they are not named, as on a message's own page. */
  readonly sendHref?: (send: SendRef) => string;
  /** The user has done it, or says so; without it there is no button. */
  readonly onDone?: (advice: Advice) => void;
  /** Takes "done" back. */
  readonly onReopen?: (advice: Advice) => void;
}

/** Addresses that a card draws by itself: it has the width of a popup. */
const mostAddresses = 100;
/** Messages that a card names, the latest first. */
const mostSends = 4;

/** The latest message by name, and how many more there are. */
function sendsText(sends: readonly SendRef[]): string {
  const last = sends.at(-1);
  if (!last) return '';
  const name = sendName(last);
  return sends.length === 1 ? name : sayCount('advice.inMore', sends.length - 1, { name });
}

/** One thing to do: the finding, and a click away one action, the evidence with its rows, what not to do, when it is over. */
export function AdviceCard({
  advice,
  isSettled = false,
  evidenceHref,
  sendHref,
  onDone,
  onReopen,
}: AdviceActions & { readonly advice: Advice; readonly isSettled?: boolean }) {
  const { kind, evidence, since, sends } = advice;
  const finding = adviceText(advice, 'finding');
  const answer = since ? undefined : isSettled ? onReopen : onDone;
  return (
    <li className={`advice-card advice-${kind}`}>
      <details>
        <summary>
          <h3>
            {finding}
            {sendHref && sends.length > 0 && <small className="advice-sends"> {sendsText(sends)}</small>}
          </h3>
        </summary>
        {since && <p className="advice-since">{sinceText(since)}</p>}
        <p className={since ? 'advice-then' : 'advice-action'}>
          {since && `${say('advice.then')} `}
          {adviceText(advice, 'action')}
          {evidence.source && (
            <>
              {' '}
              <a href={evidence.source} target="_blank" rel="noreferrer">
                {say('advice.source')}
              </a>
            </>
          )}
        </p>
        {sendHref && sends.length > 0 && (
          <p className="advice-evidence">
            {sends
              .toReversed()
              .slice(0, mostSends)
              .map((send, index) => (
                <Fragment key={send.id}>
                  {index > 0 && ' · '}
                  <a href={sendHref(send)}>{sendName(send)}</a>
                  {send.at !== null && ` ${formatDay(send.at)}`}
                </Fragment>
              ))}
          </p>
        )}
        <p className="advice-evidence">
          {evidenceText(advice)}{' '}
          {evidence.emails.length > 0 &&
            (evidenceHref ? (
              <a href={evidenceHref(advice)}>{sayCount('advice.show', evidence.emails.length)}</a>
            ) : (
              <Rows emails={evidence.emails} />
            ))}
        </p>
        <p className="advice-not">
          {adviceText(advice, 'whatNotTo')}
          {!since && <span className="muted"> {adviceText(advice, 'goesAwayWhen')}</span>}
        </p>
        {evidence.corrections && evidence.corrections.length > 0 && <Corrections corrections={evidence.corrections} />}
        {answer && (
          <button
            type="button"
            className="small"
            aria-label={say(isSettled ? 'advice.reopenLabel' : 'advice.doneLabel', { finding })}
            onClick={() => answer(advice)}
          >
            {say(isSettled ? 'advice.reopen' : 'advice.done')}
          </button>
        )}
      </details>
    </li>
  );
}

function Rows({ emails }: { readonly emails: readonly string[] }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? say('advice.hide') : sayCount('advice.show', emails.length)}
      </button>
      {open && (
        <span className="advice-addresses">
          {emails.slice(0, mostAddresses).map((email) => (
            <span key={email}>
              <Address email={email} />
            </span>
          ))}
          {emails.length > mostAddresses && (
            <span className="hint">{sayCount('advice.restHidden', emails.length - mostAddresses)}</span>
          )}
        </span>
      )}
    </>
  );
}

function Corrections({ corrections }: { readonly corrections: NonNullable<Advice['evidence']['corrections']> }) {
  return (
    <details className="advice-corrections">
      <summary>{sayCount('advice.corrections', corrections.length)}</summary>
      <p className="hint">{say('advice.correctionsHint')}</p>
      <ul>
        {corrections.slice(0, mostAddresses).map(({ email, proposed }) => (
          <li key={email}>
            <Address email={email} /> <span aria-hidden="true">→</span> <Address email={proposed} />
          </li>
        ))}
      </ul>
      {corrections.length > mostAddresses && (
        <p className="hint">
          {say('advice.restHidden.other', { count: formatCount(corrections.length - mostAddresses) })}
        </p>
      )}
    </details>
  );
}

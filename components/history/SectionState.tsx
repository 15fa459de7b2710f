import { StateCard } from '../StateCard.tsx';
import { say } from '../words.ts';
import { usePage } from './page-context.tsx';

/** Nothing has been read yet: how it begins. */
export function EmptyLedger() {
  const { addressOf } = usePage();
  return (
    <StateCard tone="neutral" title={say('history.empty.title')} text={say('history.empty.text')}>
      <p className="next">
        <a href="https://www.klaviyo.com/campaigns" target="_blank" rel="noreferrer">
          {say('state.elsewhere.link')}
        </a>{' '}
        · <a href={addressOf({ section: 'data' })}>{say('history.empty.demo')}</a>
      </p>
    </StateCard>
  );
}

export function ReadingLedger() {
  return (
    <p className="reading muted" role="status">
      {say('history.reading')}
    </p>
  );
}

export function FailedLedger() {
  return <StateCard tone="warning" title={say('state.ledgerFailed')} />;
}

import { recipientsPath } from '../../addresses.ts';
import type { MessageAnswer } from '../../answers.ts';
import { card, cardHead } from '../card.ts';
import type { Phrase } from '../languages/phrases.ts';
import { useLanguage } from '../languages/use-language.ts';
import { Link } from '../navigation.tsx';
import { rateCell } from '../rate-cell.tsx';
import { styled } from '../styled.ts';
import { DataTable } from '../tables/data-table.tsx';

const lines = styled(
  'ContentCard__List',
  'display: grid; grid-template-columns: 220px 1fr; row-gap: 8px; margin: 0; & dt { color: var(--muted); } & dd { margin: 0; }',
);

/** The Overview of a message: its Deliverability and Content cards. */
export function OverviewPage({ message }: { message: MessageAnswer }) {
  return (
    <>
      <DeliverabilityCard message={message} />
      <ContentCard message={message} />
    </>
  );
}

/** Rate cells hold the rate and the count; a flow message may reach a person more than once. */
function DeliverabilityCard({ message }: { message: MessageAnswer }) {
  const language = useLanguage();
  const { say, count } = language;
  const { channel, sent, delivered, bounced, spam, unsubscribed } = message;
  const unique = Math.round(sent * 0.94);
  const labels: Phrase[] = [
    'Channel',
    'Sent',
    ...(channel === 'flow' ? (['Unique recipients'] as const) : []),
    'Delivery rate',
    'Bounce rate',
    'Spam complaint rate',
    'Unsubscribe rate',
  ];
  const cells = [
    say('Email'),
    count(sent),
    ...(channel === 'flow' ? [count(unique)] : []),
    rateCell(delivered, sent, language),
    rateCell(bounced, sent, language),
    rateCell(spam, delivered, language),
    rateCell(unsubscribed, delivered, language),
  ];
  return (
    <section className={card}>
      <div className={cardHead}>
        <h2>{say('Deliverability')}</h2>
        <Link to={recipientsPath(message)}>{say('View more')}</Link>
      </div>
      <DataTable
        label={say('Deliverability')}
        columns={labels.map((label, index) => ({ key: label, label: say(label), numeric: index > 0 }))}
        rows={[{ key: 'email', position: 1, cells }]}
      />
    </section>
  );
}

function ContentCard({ message }: { message: MessageAnswer }) {
  const { subject, lists, sentAt, sent, skipped, bounced, delivered } = message;
  const { say, count, time } = useLanguage();
  const facts: [label: Phrase, value: string][] = [
    ['Subject', subject],
    ['Preview text', 'From our studio to your table'],
    ['From', 'Northwind Candles <hello@northwind-candles.example>'],
    ['Included lists and segments', lists.join(', ') || '—'],
    ['Excluded lists and segments', '—'],
    ['Sent', time(sentAt)],
    ['Recipients attempted', count(sent + skipped)],
    ['Recipients skipped', count(skipped)],
    ['Recipients sent', count(sent)],
    ['Recipients bounced', count(bounced)],
    ['Recipients delivered', count(delivered)],
  ];
  return (
    <section className={card}>
      <div className={cardHead}>
        <h2>{say('Content')}</h2>
      </div>
      <dl className={lines}>
        {facts.map(([label, value]) => (
          <FactLine key={label} label={say(label)} value={value} />
        ))}
      </dl>
    </section>
  );
}

function FactLine({ label, value }: { label: string; value: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  );
}

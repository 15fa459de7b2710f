import { recipientsPath } from '../../addresses.ts';
import type { MessageAnswer } from '../../answers.ts';
import type { Phrase } from '../languages/phrases.ts';
import { useLanguage } from '../languages/use-language.ts';
import { useData } from '../load.ts';
import { MessageHeading, MessageHeadingLoading } from '../message-heading.tsx';
import { Link } from '../navigation.tsx';
import { styled } from '../styled.ts';
import { DataTable } from '../tables/data-table.tsx';
import { NotFoundPage } from './not-found-page.tsx';

const card = styled(
  'LegacyCardBase',
  'max-width: 1080px; margin-bottom: 22px; padding: 18px 20px; border: 1px solid var(--line); border-radius: 10px;',
);
const cardHead = styled(
  'CardHeader__Row',
  'display: flex; justify-content: space-between; align-items: baseline; margin-bottom: 12px; & h2 { margin: 0; font-size: 16px; } & a { color: var(--accent); }',
);
const stack = styled('RateCell__Stack', 'display: flex; flex-direction: column; align-items: flex-end;');
const below = styled('RateCell__Count', 'color: var(--muted); font-size: 12px;');
const lines = styled(
  'ContentCard__List',
  'display: grid; grid-template-columns: 220px 1fr; row-gap: 8px; margin: 0; & dt { color: var(--muted); } & dd { margin: 0; }',
);

/** The Overview of a message: its Deliverability and Content cards. */
export function OverviewPage({ id }: { id: string }) {
  const message = useData<MessageAnswer>(`/ajax/messages/${id}`);
  if (message.state === 'missing') return <NotFoundPage />;
  if (message.state === 'loading') return <MessageHeadingLoading />;
  return (
    <>
      <MessageHeading message={message.data} here="Overview" />
      <DeliverabilityCard message={message.data} />
      <ContentCard message={message.data} />
    </>
  );
}

/** Rate cells hold the rate and the count; a flow message may reach a person more than once. */
function DeliverabilityCard({ message }: { message: MessageAnswer }) {
  const { say, count } = useLanguage();
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
    <Rate key="delivered" part={delivered} whole={sent} />,
    <Rate key="bounced" part={bounced} whole={sent} />,
    <Rate key="spam" part={spam} whole={delivered} />,
    <Rate key="unsubscribed" part={unsubscribed} whole={delivered} />,
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

function Rate({ part, whole }: { part: number; whole: number }) {
  const { rate, count } = useLanguage();
  return (
    <div className={stack}>
      <span>{rate(part, whole)}</span>
      <span className={below}>{count(part)}</span>
    </div>
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

import type { MessageAnswer } from '../../answers.ts';
import { card, cardHead } from '../card.ts';
import type { Phrase } from '../languages/phrases.ts';
import { useLanguage } from '../languages/use-language.ts';
import { rateCell } from '../rate-cell.tsx';
import { DataTable } from '../tables/data-table.tsx';

const headings: readonly Phrase[] = [
  'List or segment',
  'Total Recipients',
  'Bounces',
  'Opens',
  'Clicks',
  'Conversion Rate',
];

/** A campaign's Audience breakdown: a line for each list or segment it went to, as if it had been two. */
export function AudiencePage({ message }: { message: MessageAnswer }) {
  const language = useLanguage();
  const { say, count, rate } = language;
  const { sent, bounced, opened, clicked, converted } = message;
  const parts: readonly [name: string, share: number][] = [
    [message.lists[0] ?? 'Newsletter', 0.7],
    ['Engaged, 90 days', 0.3],
  ];
  const of = (figure: number, share: number) => Math.round(figure * share);
  return (
    <section className={card}>
      <div className={cardHead}>
        <h2>{say('Audience breakdown')}</h2>
      </div>
      <DataTable
        label={say('Audience breakdown')}
        columns={headings.map((heading, index) => ({ key: heading, label: say(heading), numeric: index > 0 }))}
        rows={parts.map(([name, share], index) => ({
          key: name,
          position: index + 1,
          cells: [
            name,
            count(of(sent, share)),
            rateCell(of(bounced, share), of(sent, share), language),
            rateCell(of(opened, share), of(sent, share), language),
            rateCell(of(clicked, share), of(sent, share), language),
            rate(of(converted, share), of(sent, share)),
          ],
        }))}
      />
    </section>
  );
}

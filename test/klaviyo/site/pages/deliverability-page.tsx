import type { MessageAnswer } from '../../answers.ts';
import { card, cardHead } from '../card.ts';
import type { Phrase } from '../languages/phrases.ts';
import { useLanguage } from '../languages/use-language.ts';
import { styled } from '../styled.ts';

const cards = styled('MetricCards__Grid', 'display: grid; grid-template-columns: repeat(4, 1fr); gap: 14px;');
const figure = styled('MetricCards__Value', 'font-size: 22px; font-weight: 600;');

/** A message's Deliverability tab: a card a rate with its verdict, and the chart of which only the picture is drawn. */
export function DeliverabilityPage({ message }: { message: MessageAnswer }) {
  const { say, rate } = useLanguage();
  const { sent, delivered, opened, clicked, bounced, unsubscribed, spam } = message;
  const rates: readonly [label: Phrase, part: number, whole: number, healthyBelow: number][] = [
    ['Open Rate', opened, delivered, 1],
    ['Click Rate', clicked, delivered, 1],
    ['Bounce rate', bounced, sent, 0.01],
    ['Unsubscribe rate', unsubscribed, delivered, 0.003],
    ['Spam complaint rate', spam, delivered, 0.001],
  ];
  return (
    <section className={card}>
      <div className={cardHead}>
        <h2>{say('Performance')}</h2>
      </div>
      <div className={cards}>
        {rates.map(([label, part, whole, healthyBelow]) => (
          <div key={label}>
            <div>{say(label)}</div>
            <div className={figure}>{rate(part, whole)}</div>
            <div>{part / whole < healthyBelow ? 'Healthy' : 'Needs attention'}</div>
          </div>
        ))}
      </div>
      <svg viewBox="0 0 400 60" role="img" aria-label="Performance by inbox provider">
        {['Gmail', 'Yahoo', 'Microsoft', 'Apple'].map((provider, index) => (
          <g key={provider}>
            <rect x={index * 100} y={10} width={60 + index * 8} height={14} fill="#35608f" />
            <text x={index * 100} y={42} fontSize={10}>
              {provider}
            </text>
          </g>
        ))}
      </svg>
    </section>
  );
}

import type { Advice } from '../../lib/insight/advice/advice.ts';
import type { SortedAdvice } from '../../lib/insight/advice/standing.ts';
import { say, sayCount } from '../words.ts';
import { type AdviceActions, AdviceCard } from './AdviceCard.tsx';

export type AdviceListProps = AdviceActions & {
  readonly advice: SortedAdvice;
  /** What is said where nothing is to be done. */
  readonly nothing?: string;
};

/** At most three things to do; what waits behind them, is old, done or over is one click away. */
export function AdviceList({ advice: { open, waiting, done, expired, past }, nothing, ...actions }: AdviceListProps) {
  const isFirst = done.length + expired.length + past.length === 0;
  return (
    <div className="advice">
      {open.length === 0 ? (
        <p className="hint">{nothing ?? say(isFirst ? 'advice.nothing' : 'advice.nothingNow')}</p>
      ) : (
        <Cards advice={open} {...actions} />
      )}
      <Folded title="advice.more" advice={waiting} {...actions} />
      <Folded title="advice.older" advice={expired} {...actions} />
      <Folded title="advice.settled" advice={done} isSettled {...actions} />
      <Folded title="advice.past" advice={past} {...actions} />
    </div>
  );
}

type CardsProps = AdviceActions & { readonly advice: readonly Advice[]; readonly isSettled?: boolean };

function Cards({ advice, ...rest }: CardsProps) {
  return (
    <ul className="advice-cards">
      {advice.map((one) => (
        <AdviceCard key={one.id} advice={one} {...rest} />
      ))}
    </ul>
  );
}

function Folded({ title, ...cards }: CardsProps & { readonly title: string }) {
  if (cards.advice.length === 0) return null;
  return (
    <details className="advice-folded">
      <summary>{sayCount(title, cards.advice.length)}</summary>
      <Cards {...cards} />
    </details>
  );
}

import { useEffect, useRef } from 'react';
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
export function AdviceList({ advice: { open, waiting, done, expired, past }, nothing, ...handlers }: AdviceListProps) {
  const list = useRef<HTMLDivElement>(null);
  const hasActed = useRef(false);
  // The button that was pressed goes away with its card.
  useEffect(() => {
    if (!hasActed.current || !list.current || document.activeElement !== document.body) return;
    hasActed.current = false;
    (list.current.querySelector('summary') ?? list.current).focus();
  });
  const acting = (act: (advice: Advice) => void) => (advice: Advice) => {
    hasActed.current = true;
    act(advice);
  };
  const { onDone, onReopen } = handlers;
  const actions: AdviceActions = {
    ...handlers,
    ...(onDone ? { onDone: acting(onDone) } : {}),
    ...(onReopen ? { onReopen: acting(onReopen) } : {}),
  };
  return (
    <div className="advice" ref={list} tabIndex={-1}>
      {open.length === 0 ? (
        <p className="hint">{nothing ?? nothingText({ done, expired, past })}</p>
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

/** What was found before is not called nothing, and neither is what later sends have not shown to be over. */
function nothingText({ done, expired, past }: Pick<SortedAdvice, 'done' | 'expired' | 'past'>): string {
  if (past.some(({ since }) => since?.status === 'past')) return say('advice.nothingPast');
  return say(done.length + expired.length + past.length > 0 ? 'advice.nothingLeft' : 'advice.nothing');
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

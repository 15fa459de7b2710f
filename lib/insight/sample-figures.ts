import type { MessageFigures } from '../ledger/records.ts';

/** Figures of a message for tests: nothing is known but what is given. */
export function figuresOf(facts: Partial<MessageFigures>): MessageFigures {
  return {
    subject: null,
    audience: [],
    delivered: null,
    uniqueOpens: null,
    uniqueClicks: null,
    revenue: null,
    openRate: null,
    clickRate: null,
    bounceRate: null,
    decimals: null,
    ...facts,
  };
}

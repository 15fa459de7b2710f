import { useMemo, useState } from 'react';
import type { MessageView } from '../lib/ledger/read-message.ts';

export interface TakenOutChoice {
  /** Addresses that the user has taken out of the message's suppression file. */
  readonly takenOut: ReadonlySet<string>;
  readonly choose: (emails: readonly string[], isOut: boolean) => void;
}

/**
 * Whom the user took out of a message's file, as the ledger keeps it. What was just chosen shows at once, until the
 * ledger says the same; what could not be kept is taken back.
 */
export function useTakenOut(
  view: MessageView,
  keep: (emails: readonly string[], isOut: boolean) => Promise<void>,
): TakenOutChoice {
  const [seen, setSeen] = useState(view);
  const [unkept, setUnkept] = useState<ReadonlyMap<string, boolean>>(new Map());
  if (seen !== view) {
    setSeen(view);
    const isSame = seen.message.id === view.message.id;
    setUnkept(new Map(isSame ? [...unkept].filter(([email, isOut]) => view.takenOut.has(email) !== isOut) : []));
  }
  const takenOut = useMemo(() => {
    const next = new Set(view.takenOut);
    for (const [email, isOut] of unkept) {
      if (isOut) next.add(email);
      else next.delete(email);
    }
    return next;
  }, [view, unkept]);
  return {
    takenOut,
    choose(emails, isOut) {
      setUnkept((before) => new Map([...before, ...emails.map((email) => [email, isOut] as const)]));
      keep(emails, isOut).catch((error: unknown) => {
        console.error('The choice could not be kept', error);
        setUnkept((before) => new Map([...before].filter(([email]) => !emails.includes(email))));
      });
    },
  };
}

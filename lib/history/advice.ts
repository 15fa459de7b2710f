import { adviceInputOf } from '../insight/advice/advice-input.ts';
import { adviseOnAccount } from '../insight/advice/advise-account.ts';
import { type SortedAdvice, sortAdvice } from '../insight/advice/standing.ts';
import { isInFuture } from '../insight/future.ts';
import { knownBounces } from '../insight/sends.ts';
import { readAdviceStates } from '../ledger/advice-state.ts';
import { readMessage } from '../ledger/read-message.ts';
import type { MessageRecord } from '../ledger/records.ts';
import type { Ledger } from '../ledger/schema.ts';
import type { Settings } from '../settings.ts';
import { groupOf } from '../suppression/group.ts';

export interface AccountAdvice {
  readonly advice: SortedAdvice;
  /** Addresses proposed for suppression to which Klaviyo still sends, over all messages that were looked at. */
  readonly proposed: ReadonlySet<string>;
  /** Messages that were looked at, and those of them of which Klaviyo's pages counted more bounces than were read. */
  readonly looked: number;
  readonly readInPart: number;
  /** The day of the newest send that was read, where all are too old to say what to do now; epoch milliseconds. */
  readonly lastSend: number | null;
}

const recentDays = 30;
/** Messages that are looked at: each is read with all of its bounces and people. */
const mostMessages = 12;

/**
 * What there is to do about an account, by its messages of the last 30 days.
 * @param messages of the account, newest first
 * @param now epoch milliseconds
 */
export async function readAccountAdvice(
  ledger: Ledger,
  account: string,
  messages: readonly MessageRecord[],
  settings: Settings,
  now: number,
): Promise<AccountAdvice> {
  const since = now - recentDays * 86_400_000;
  const timeOf = ({ sentAt, lastSeenAt }: MessageRecord) => sentAt ?? lastSeenAt;
  const past = messages.filter((message) => !isInFuture(message, now));
  const recent = past.filter((message) => timeOf(message) >= since);
  const looked = [
    ...recent.filter(({ rollup }) => rollup.bounces > 0).slice(0, mostMessages),
    // Known by their figures alone, which may be bad all the same.
    ...recent.filter((message) => message.rollup.bounces === 0 && knownBounces(message) > 0).slice(0, mostMessages),
  ];
  const newest = Math.max(...past.map(timeOf));
  const inputs = [];
  for (const { id } of looked) {
    const view = await readMessage(ledger, account, id);
    if (view) inputs.push(adviceInputOf(view, now, settings, view.reports));
  }
  const decisions = inputs.flatMap((input) => input.decisions);
  return {
    advice: sortAdvice(adviseOnAccount(inputs), await readAdviceStates(ledger, account), now),
    looked: inputs.filter(({ view }) => view.bounces.length > 0).length,
    readInPart: inputs.filter(({ view }) => view.message.completeness?.complete === 'no').length,
    lastSend: past.length > 0 && newest < since ? newest : null,
    proposed: new Set(decisions.filter((decision) => groupOf(decision) === 'proposed').map(({ email }) => email)),
  };
}

import type { Reason } from '../../bounce/types.ts';
import { streakOfPerson } from '../../insight/streak-of-person.ts';
import type { PersonRecord } from '../records.ts';
import type { Ledger } from '../schema.ts';
import { windowsOf } from './windows.ts';

/** One person as the list of all people shows, sorts and finds them; small, because there may be 100,000. */
export interface PersonLine {
  readonly email: string;
  readonly name: string;
  readonly provider: string;
  readonly bounces: number;
  readonly lastAt: number;
  /** The last bounce bears no time: `lastAt` is when it was first seen. */
  readonly isUndated: boolean;
  /** Soft bounces in a row. */
  readonly streak: number;
  readonly reason: Reason | null;
  /** The whole record of who has a run: its gaps are worked out when the row comes into sight. */
  readonly person: PersonRecord | null;
}

export interface PeopleLines {
  readonly lines: readonly PersonLine[];
  /** People in the ledger; `lines` holds fewer while they are being read. */
  readonly total: number;
}

/** People that are shown while the rest is still being read. */
const firstLines = 60;

/**
 * Everybody of an account, the latest bounce first. Hands over the first screen at once, through the index, and the
 * whole list when it has been read.
 * @param now epoch milliseconds
 */
export async function readPeopleLines(
  ledger: Ledger,
  account: string,
  now: number,
  show: (people: PeopleLines) => void,
  signal: AbortSignal,
): Promise<PeopleLines> {
  const own = IDBKeyRange.bound([account], [account, []]);
  const total = await ledger.count('people', own);
  if (total > firstLines) {
    const first: PersonLine[] = [];
    const index = ledger.transaction('people').store.index('byLast');
    for (
      let cursor = await index.openCursor(own, 'prev');
      cursor && first.length < firstLines;
      cursor = await cursor.continue()
    )
      first.push(lineOf(cursor.value, now));
    show({ lines: first, total });
  }
  const lines: PersonLine[] = [];
  for await (const people of windowsOf(ledger, 'people', account)) {
    if (signal.aborted) break;
    for (const person of people) lines.push(lineOf(person, now));
  }
  lines.sort((a, b) => b.lastAt - a.lastAt);
  return { lines, total: lines.length };
}

function lineOf(person: PersonRecord, now: number): PersonLine {
  const { email, name, provider, bounces, lastAt, events } = person;
  // Sends without this person are gaps, which change nothing in the count of a run.
  const streak = streakOfPerson(person, [], now).count;
  return {
    email,
    name,
    provider,
    bounces,
    lastAt,
    isUndated: events.at(-1)?.isUndated === true,
    streak,
    reason: events.at(-1)?.reason ?? null,
    person: streak > 0 ? person : null,
  };
}

import type { MessageRecord } from '../../ledger/records.ts';
import { hypergeometricTail } from '../hypergeometric.ts';
import { knownPeople } from '../known-people.ts';
import { knownBounces, knowsBounces } from '../sends.ts';
import { type Advice, type AdviceInput, makeAdvice, type Sentence } from './advice.ts';
import { emailsOf } from './evidence-lines.ts';
import { isFirstContact } from './first-contact.ts';
import { newLists, worstList } from './source-list.ts';

const leastBounces = 10;
const leastRatio = 2;
const surely = 0.001;

/** Bounces over several messages. */
interface Cohort {
  readonly bounced: number;
  readonly recipients: number;
}

export interface Cohorts {
  readonly first: Cohort;
  readonly repeat: Cohort;
}

/** The time over which the two are compared: what was usual a year ago says nothing of the list today. */
const compared = 90 * 86_400_000;

/**
 * First sends against repeat sends, over messages whose bounces and recipients are known; of one account. Campaigns of the
 * last 90 days; of a flow in use the figures have no days, and count as a whole.
 */
export function cohortsOf(messages: readonly MessageRecord[], now: number): Cohorts {
  const empty: Cohort = { bounced: 0, recipients: 0 };
  const sums = { first: empty, repeat: empty };
  for (const message of messages) {
    const { sent } = message;
    // A block strikes known people as well as new ones, and says nothing of where they came from.
    const bounced = knownBounces(message) - (message.rollup.outcomes.sender_side ?? 0);
    if (sent === null || sent === 0 || bounced > sent || !knowsBounces(message)) continue;
    const at = message.sentAt ?? message.lastSeenAt;
    if (at > now || now - at > compared) continue;
    const cohort = isFirstContact(message, messages) ? 'first' : 'repeat';
    sums[cohort] = { bounced: sums[cohort].bounced + bounced, recipients: sums[cohort].recipients + sent };
  }
  return sums;
}

/** New people bounce more than known ones, or one list more than the others: the source is the problem, not the list. */
export function adviseOnSegmentation(input: AdviceInput): Advice[] {
  const { message, messages } = input.view;
  const worst = worstList(message, input.reports ?? []);
  if (worst?.bounces && worst.recipients) {
    const rest = { bounced: knownBounces(message) - worst.bounces, recipients: (message.sent ?? 0) - worst.recipients };
    return [byList(input, worst.name, { bounced: worst.bounces, recipients: worst.recipients }, rest)];
  }
  if (!isFirstContact(message, messages)) return [];
  const { first, repeat } = cohortsOf(messages, input.now);
  if (!standsOut(first, repeat)) return [];
  const list = newLists(message, messages)[0];
  return [
    makeAdvice({
      kind: 'segmentation',
      subject: list ?? message.id,
      input,
      concerned: excess(first, repeat),
      finding: { code: 'finding', facts: { first: rate(first), repeat: rate(repeat) } },
      evidence: {
        lines: cohortLines(first, repeat),
        emails: emailsOf(input.view.bounces.filter(({ verdict }) => verdict.outcome !== 'sender_side')),
      },
      ...(list === undefined ? {} : aboutList(list)),
    }),
  ];
}

function byList(input: AdviceInput, name: string, list: Cohort, rest: Cohort): Advice {
  const people = peopleOfList(name, input);
  return makeAdvice({
    kind: 'segmentation',
    subject: name,
    input,
    concerned: excess(list, rest),
    finding: { code: 'finding_list', facts: { list: { name }, first: rate(list), repeat: rate(rest) } },
    evidence: {
      lines: [
        { code: 'listOf', facts: { part: list.bounced, of: list.recipients } },
        // Klaviyo's breakdown counts and names nobody: who it was is known of those alone who bounced elsewhere as well.
        people.length === 0 ? { code: 'figuresOnly' } : { code: 'knownOfList', count: people.length },
      ],
      emails: people,
    },
    ...aboutList(name),
  });
}

/** Those who bounced here of whom another message has told that they came by this list, or who can have come by no other. */
function peopleOfList(name: string, { view }: AdviceInput): string[] {
  const [only, ...others] = view.message.figures?.audience ?? [];
  const emails = emailsOf(view.bounces);
  if (only === name && others.length === 0) return emails;
  const { source } = knownPeople(view);
  return emails.filter((email) => source(email) === name);
}

/** What to do where the list can be named, and with what it is over. */
function aboutList(name: string) {
  const facts = { list: { name } };
  return { action: { code: 'action_named', facts }, goesAwayWhen: { code: 'until_named', facts } };
}

const rate = ({ bounced, recipients }: Cohort) => ({ share: recipients === 0 ? 0 : bounced / recipients });
const excess = (some: Cohort, rest: Cohort) =>
  Math.max(1, some.bounced - (rest.recipients === 0 ? 0 : (rest.bounced / rest.recipients) * some.recipients));

function standsOut(first: Cohort, repeat: Cohort): boolean {
  if (first.recipients === 0 || repeat.recipients === 0 || first.bounced < leastBounces) return false;
  if (rate(first).share < leastRatio * rate(repeat).share) return false;
  const bounced = first.bounced + repeat.bounced;
  return hypergeometricTail(first.bounced, first.recipients, bounced, first.recipients + repeat.recipients) < surely;
}

function cohortLines(first: Cohort, repeat: Cohort): Sentence[] {
  return [
    { code: 'firstSends', facts: { part: first.bounced, of: first.recipients } },
    { code: 'repeatSends', facts: { part: repeat.bounced, of: repeat.recipients } },
    { code: 'cohortScope' },
  ];
}

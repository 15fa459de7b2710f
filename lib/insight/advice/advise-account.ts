import type { Decision } from '../../suppression/plan.ts';
import {
  type Advice,
  type AdviceInput,
  type AdviceKind,
  type Correction,
  impactOf,
  type Sentence,
  sendRef,
  timeOf,
} from './advice.ts';
import { byImpact, findingsOf, peopleFindings } from './advise.ts';
import { isOfPeople } from './goes-away.ts';
import { overBy } from './later-sends.ts';
import { namingSends } from './name-sends.ts';

/** Advice whose number is that of the addresses concerned, so that several sends add up. */
const countsAddresses: ReadonlySet<AdviceKind> = new Set<AdviceKind>([
  'provider_block',
  'reputation',
  'authentication',
  'content',
  'size',
  'soft_spike',
  'full_mailboxes',
  'policy',
  'unexplained',
  'wrongly_hard',
  'dead_addresses',
  'double_opt_in',
]);

interface Told {
  readonly advice: Advice;
  readonly input: AdviceInput;
}

/**
 * Everything that there is to do about an account, of its recent messages: each piece of advice once, over all sends
 * that show it and that no later send has shown to be over. Advice that is over everywhere comes with what ended it.
 */
export function adviseOnAccount(inputs: readonly AdviceInput[]): Advice[] {
  const ordered = inputs.toSorted((a, b) => timeOf(a) - timeOf(b));
  const bounces = new Map(inputs.map(({ view }) => [view.message.id, view.bounces]));
  const bouncesOf = (id: string) => bounces.get(id) ?? null;
  const told = ordered.flatMap((input) =>
    findingsOf(input)
      .filter((advice) => !isOfPeople(advice))
      .map((advice): Told => ({ advice, input })),
  );
  const ofSends = [...Map.groupBy(told, subjectOf).values()].map((group) => {
    const ends = group.map(({ advice, input }) => overBy(advice, input, bouncesOf));
    const open = group.filter((_, index) => ends[index] === null);
    if (open.length > 0) return overAll(open);
    const end = ends.at(-1);
    const all = overAll(group);
    return end ? { ...all, since: { status: 'over', send: sendRef(end) } as const } : all;
  });
  const known = new Set(ofSends.filter(isOpenOnDead).flatMap(({ evidence }) => evidence.emails));
  return [...ofSends.map(namingSends), ...ofPeople(ordered, known)].sort(byImpact);
}

/** A creep is one and the same, also where it can be named by a list only after some sends. */
const subjectOf = ({ advice, input }: Told): string =>
  advice.kind === 'hard_growth' ? `${advice.kind} ${input.view.message.channel}` : advice.id;

const isOpenOnDead = ({ kind, since }: Advice) => kind === 'dead_addresses' && since === undefined;

/**
 * What there is to do about people, each by the latest message that they bounced on: a run goes over many sends, and an
 * earlier one of them says what was true then.
 * @param known people whom another advice tells of already
 */
function ofPeople(ordered: readonly AdviceInput[], known: ReadonlySet<string>): Advice[] {
  const newest = ordered.at(-1);
  if (!newest) return [];
  const latest = new Map<string, Decision>();
  for (const { decisions } of ordered) for (const decision of decisions) latest.set(decision.email, decision);
  const decisions = [...latest.values()].filter(({ email }) => !known.has(email));
  return peopleFindings({ ...newest, decisions }).map((advice) => ({ ...advice, sends: [] }));
}

/** One piece of advice over the sends that show it, oldest first; the latest of them lends its words. */
function overAll(group: readonly Told[]): Advice {
  const [last] = group.slice(-1);
  if (!last) throw new Error('An advice without a send');
  const { advice } = last;
  if (!countsAddresses.has(advice.kind)) return advice;
  const emails = [...new Set(group.flatMap(stillOut))];
  // Where everybody has opened since, nobody is left to be counted, and what was found stays true.
  if (emails.length === 0 || (group.length === 1 && emails.length === advice.evidence.emails.length)) return advice;
  const corrections = new Map(group.flatMap(correctionsOf).map((correction) => [correction.email, correction]));
  const dead = group.reduce((sum, { advice: { finding } }) => sum + numberOf(finding.facts?.of), 0);
  return {
    ...advice,
    impact: impactOf(advice.kind, emails.length),
    sends: group.flatMap((told) => told.advice.sends),
    finding: {
      ...advice.finding,
      count: emails.length,
      ...(dead > 0 ? { facts: { ...advice.finding.facts, of: dead } } : {}),
    },
    evidence: {
      ...advice.evidence,
      emails,
      lines: group.length > 1 ? linesOver(group, advice, emails.length / Math.max(1, dead)) : advice.evidence.lines,
      ...(corrections.size > 0 ? { corrections: [...corrections.values()] } : {}),
    },
  };
}

/** Evidence that counts people, so that it adds up with the number in the finding; each person bounced once in most. */
const adding: ReadonlySet<string> = new Set([
  'blameSender',
  'blameMoment',
  'mistyped',
  'role',
  'disposable',
  'slowedDown',
  'klaviyoGoesOn',
]);

/** The latest send's evidence, with what counts people summed over all. */
function linesOver(group: readonly Told[], { evidence }: Advice, prevented: number): Sentence[] {
  const all = group.flatMap(({ advice }) => advice.evidence.lines);
  const lines = evidence.lines.map((line): Sentence => {
    if (line.code === 'prevented') return { ...line, facts: { share: { share: prevented } } };
    if (!adding.has(line.code)) return line;
    const counts = all.flatMap(({ code, count = 0 }) => (code === line.code ? [count] : []));
    return { ...line, count: counts.reduce((sum, count) => sum + count, 0) };
  });
  return [{ code: 'overSends', count: group.length }, ...lines];
}

/** People of an advice who have not opened or clicked since: whom mail has reached again, nothing is to be done about. */
function stillOut({ advice, input }: Told): string[] {
  const { engagedAt } = input.view;
  const at = timeOf(input);
  return advice.evidence.emails.filter((email) => (engagedAt.get(email) ?? 0) <= at);
}

const correctionsOf = ({ advice }: Told): readonly Correction[] => advice.evidence.corrections ?? [];
const numberOf = (fact: unknown) => (typeof fact === 'number' ? fact : 0);

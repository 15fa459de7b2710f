import type { CreepPoint } from '../ewma.ts';
import { reasonLane } from '../lanes.ts';
import type { MessageSend } from '../sends.ts';
import { type AssessedSend, assessTimeline } from '../timeline.ts';
import { type Advice, type AdviceInput, makeAdvice, type Sentence } from './advice.ts';

import { emailsOf } from './evidence-lines.ts';
import { deadReasons } from './kind-reasons.ts';

/** Sends in a row that a creep has to last: before, it may be the echo of one bad send. */
const leastRun = 4;

/**
 * The share of dead addresses has risen for several sends, none of which stands out by itself. Counted by what servers
 * say and not by Klaviyo's type, or a block that Klaviyo calls hard would be blamed on the list.
 */
export function adviseOnHardGrowth(input: AdviceInput): Advice[] {
  const { message, messages, bounces } = input.view;
  const assessed = assessTimeline(reasonLane(messages, message.channel, deadReasons), input.now);
  const here = assessed.findIndex(({ send }) => send.message.id === message.id);
  const creep = assessed[here]?.creep;
  if (!creep?.signal) return [];
  const scored = assessed.slice(0, here + 1).filter((send) => send.creep !== null);
  const start = scored.findLastIndex((send) => isCalm(send.creep)) + 1;
  const run = scored.slice(start);
  if (run.length < leastRun || run.slice(-leastRun).some(isSpike)) return [];
  const before = rateOf(start > 0 ? scored.slice(0, start) : assessed.slice(0, here + 1 - run.length));
  const after = rateOf(run.slice(-leastRun));
  if (before === null || after === null || after <= before) return [];
  const recent = run.slice(-leastRun).map(({ send }) => send);
  const extra = recent.reduce((sum, send) => sum + send.bounced - before * send.recipients, 0);
  const source = commonList(
    recent,
    assessed.slice(0, here + 1).map(({ send }) => send),
  );
  const lines: Sentence[] = [
    { code: 'crept', count: run.length, facts: { before: { share: before }, after: { share: after } } },
    ...(source === null ? [] : [{ code: 'listGrew', facts: { list: { name: source } } }]),
  ];
  return [
    makeAdvice({
      kind: 'hard_growth',
      subject: source ?? message.channel,
      input,
      concerned: Math.max(1, extra),
      finding: { code: 'finding', count: run.length },
      evidence: {
        lines,
        emails: emailsOf(bounces.filter(({ verdict }) => deadReasons.includes(verdict.reason))),
      },
      action: source === null ? { code: 'action' } : { code: 'action_named', facts: { list: { name: source } } },
    }),
  ];
}

/** The average still wanders as it does by chance: the creep begins after the last such send. */
export const isCalm = (creep: CreepPoint | null) => creep === null || creep.ewma <= 0.6 * creep.limit;

const isSpike = ({ spike }: AssessedSend<MessageSend>) => spike.status === 'tested' && spike.level === 'alarm';

function rateOf(sends: readonly AssessedSend<MessageSend>[]): number | null {
  const sound = sends.filter(({ send, spike }) => send.complete && spike.status !== 'not_computable');
  const recipients = sound.reduce((sum, { send }) => sum + send.recipients, 0);
  return recipients === 0 ? null : sound.reduce((sum, { send }) => sum + send.bounced, 0) / recipients;
}

/** A list that all these sends went to, and not all sends ever: with one list for everything it would name nothing. */
function commonList(recent: readonly MessageSend[], all: readonly MessageSend[]): string | null {
  const goesTo = (name: string) => (send: MessageSend) => send.message.figures?.audience.includes(name) === true;
  const names = recent[0]?.message.figures?.audience ?? [];
  return names.find((name) => recent.every(goesTo(name)) && !all.every(goesTo(name))) ?? null;
}

import type { BounceRecord, MessageRecord } from '../../ledger/records.ts';
import { knowsBounces, wasReadWhole } from '../sends.ts';
import { type Advice, type AdviceInput, type AdviceKind, sendRef } from './advice.ts';
import { goesAway, isOfPeople } from './goes-away.ts';

/** What strikes everything that a sender sends: a campaign that arrives shows it for flows as well. */
const ofSender: ReadonlySet<AdviceKind> = new Set<AdviceKind>([
  'provider_block',
  'reputation',
  'authentication',
  'wrongly_hard',
]);

/** What a send's number of bounces tells, whoever they are. */
const byFigures: ReadonlySet<AdviceKind> = new Set<AdviceKind>(['high_rate', 'unread']);

/** Sends after the message of an advice that may tell what became of it, the earliest first. */
function laterSends(advice: Advice, { view, now }: AdviceInput): MessageRecord[] {
  if (isOfPeople(advice)) return [];
  const { message, messages } = view;
  const isTelling = ({ channel }: MessageRecord) =>
    channel === message.channel || (channel === 'campaign' && ofSender.has(advice.kind));
  const after = lastTime(advice, { view });
  return messages
    .flatMap((other) => (other.sentAt !== null && isTelling(other) ? [{ other, at: other.sentAt }] : []))
    .filter(({ other, at }) => other.id !== message.id && at > after && at <= now)
    .sort((a, b) => a.at - b.at)
    .map(({ other }) => other);
}

/** The first of the later sends that shows that an advice is over; `null` while it stands. */
export function overBy(
  advice: Advice,
  input: AdviceInput,
  bouncesOf: (id: string) => readonly BounceRecord[] | null,
): MessageRecord | null {
  const rule = goesAway[advice.kind];
  if (rule === null) return null;
  const shows = rule(advice, input);
  return (
    laterSends(advice, input)
      // A send that was read in part may hold more of them than are known.
      .filter((message) => (byFigures.has(advice.kind) ? knowsBounces(message) : wasReadWhole(message)))
      .find((message) => shows({ message, bounces: bouncesOf(message.id) })) ?? null
  );
}

/** What a message's own page says of its advice where later sends are known: these, and not the page, tell what holds. */
export function withSince(advice: Advice, input: AdviceInput): Advice {
  const over = overBy(advice, input, () => null);
  if (over) return { ...advice, since: { status: 'over', send: sendRef(over) } };
  const after = lastTime(advice, input);
  // Parts of one campaign go out within hours, and the bounces of a send come in over a day.
  const latest = laterSends(advice, input).findLast(
    ({ channel, sentAt }) => channel === input.view.message.channel && (sentAt ?? 0) - after > 86_400_000,
  );
  return latest ? { ...advice, since: { status: 'past', send: sendRef(latest) } } : advice;
}

/** When it last happened: on a flow message, which is sent all the time, the last of the bounces that show it. */
function lastTime({ evidence }: Advice, { view: { message, bounces } }: Pick<AdviceInput, 'view'>): number {
  if (message.sentAt !== null) return message.sentAt;
  const concerned = new Set(evidence.emails);
  const times = bounces.flatMap(({ email, bouncedAt }) =>
    concerned.has(email) && bouncedAt !== null ? [bouncedAt] : [],
  );
  return times.length > 0 ? Math.max(...times) : message.lastSeenAt;
}

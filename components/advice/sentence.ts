import type { Advice, Fact, SendRef, Sentence, Since } from '../../lib/insight/advice/advice.ts';
import { providerName } from '../provider-name.ts';
import { formatBytes, formatCount, formatDay, formatShare, say, sayCode, sayCount } from '../words.ts';

export const sendName = ({ name }: SendRef): string => name ?? say('popup.unnamed');

function factText(fact: Fact): string {
  if (typeof fact === 'number') return formatCount(fact);
  if ('bytes' in fact) return formatBytes(fact.bytes);
  if ('share' in fact) return formatShare(fact.share);
  if ('send' in fact) return sendName(fact.send);
  if ('reason' in fact) return sayCode('reason', fact.reason, 'name');
  return 'provider' in fact ? providerName(fact.provider) : fact.name;
}

/** A sentence in the user's language; what has a number that decides on its form is said in that form. */
function sentenceText(prefix: string, { code, count, facts = {} }: Sentence): string {
  const values = Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, factText(fact)]));
  return count === undefined ? sayCode(prefix, code, undefined, values) : sayCount(`${prefix}.${code}`, count, values);
}

/** What was found, what to do, what not to do, when it is over: the words of an advice's kind. */
export const adviceText = (
  { kind, ...advice }: Advice,
  part: 'finding' | 'action' | 'whatNotTo' | 'goesAwayWhen',
): string => sentenceText(`advice.${kind}`, advice[part]);

/** The lines that support a finding, as one. */
export const evidenceText = ({ evidence }: Advice): string => linesText(evidence.lines);

/** Lines of evidence as one. */
export const linesText = (lines: readonly Sentence[]): string =>
  lines.map((line) => sentenceText('advice.line', line)).join(' · ');

/** What later sends have made of an advice. */
export function sinceText({ status, send }: Since): string {
  const values = { name: sendName(send), day: send.at === null ? '—' : formatDay(send.at) };
  return say(`advice.since.${status}`, values);
}

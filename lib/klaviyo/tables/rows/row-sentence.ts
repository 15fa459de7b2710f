import { textPieces } from '../../text.ts';
import { type EventSentence, parseEventSentence } from '../../words/event-sentence.ts';
import { rowLines } from './row-lines.ts';

/** Texts of one line, whatever links and bold words it is made of. */
export function inlineRuns(row: Element): string[] {
  const runs: string[] = [];
  for (const { text, joint } of textPieces(row, 4_000)) {
    const last = runs.at(-1);
    if (joint === 'block' || last === undefined) runs.push(text);
    else runs[runs.length - 1] = `${last}${joint === 'span' ? ' ' : ''}${text}`;
  }
  return runs;
}

/**
 * The sentence of a row that tells what became of one person's message; `null` where no line of it is one. A line of
 * badges beside each other is none: over several elements only words that hang together make a sentence.
 * @param reply what a server said: "Your message cannot be delivered" behind a code is the server's sentence
 */
export function rowSentence(row: Element, reply = ''): EventSentence | null {
  const isOfReply = (text: string) => reply !== text && reply.endsWith(text);
  for (const line of rowLines(row)) {
    if (isOfReply(line)) continue;
    const sentence = parseEventSentence(line);
    if (sentence) return sentence;
  }
  for (const run of inlineRuns(row)) {
    if (isOfReply(run) || reply === run) continue;
    const sentence = parseEventSentence(run);
    if (sentence?.isClause) return sentence;
  }
  return null;
}

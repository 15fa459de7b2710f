import { plain } from '../../text.ts';
import { parseBounceCategory } from '../../words/bounce-category.ts';
import { parseBounceType } from '../../words/bounce-type.ts';
import { parseColumnLabel } from '../../words/column-label.ts';
import { isBareReplyCode, isServerReply } from '../../words/server-reply.ts';

interface Line {
  readonly text: string;
  readonly joint: 'same-run' | 'span' | 'block';
}

const isLabel = (text: string) => (parseColumnLabel(text)?.strength ?? 'loose') !== 'loose';

/** A fact, a label or a word or two is no text of the reply whose code stands before it. */
const isReplyText = (text: string) =>
  text.split(' ').length > 2 && !parseBounceType(text) && !parseBounceCategory(text) && !isLabel(text);

/** Puts a reply's codes and its text together where each stands in an element of its own on one line: badges of codes. */
export function joinCodes<T extends Line>(lines: readonly T[]): T[] {
  const joined: T[] = [];
  for (const line of lines) {
    const code = plain(joined.at(-1)?.text ?? '');
    const text = plain(line.text);
    const isCode = code !== '' && isBareReplyCode(code) && line.joint === 'span';
    const isWhole = isCode && (isBareReplyCode(text) || (isReplyText(text) && isServerReply(`${code} ${text}`)));
    // The place is that of the text: other replies may have no codes before it.
    if (isWhole && text !== '')
      joined[joined.length - 1] = { ...line, text: `${code} ${text}`, joint: joined.at(-1)?.joint ?? line.joint };
    else joined.push(line);
  }
  return joined;
}

import { parseDate } from '../../dates.ts';
import { parseEmail } from '../../email.ts';
import { parseBounceCategory } from '../../words/bounce-category.ts';
import { parseBounceType } from '../../words/bounce-type.ts';
import { isServerReply } from '../../words/server-reply.ts';

/** What parts a fact from the text behind it: a dash, a dot, a bar, a colon, a comma. */
const separator = /\s+[–—-]\s+|\s*[·•|●○]\s*|\s*[:：,;]\s+/u;

/** "Hard 550 5.1.1 …": words straight before a reply's code. */
const beforeCode = /^(\p{L}[\p{L} -]{2,40}?)\s+(?=[45]\d\d\b|[45]\.\d{1,3}\.\d)/u;

const isFact = (text: string) =>
  parseBounceType(text) !== null ||
  parseBounceCategory(text) !== null ||
  (text.length < 60 && parseDate(text) !== null) ||
  (text.length < 200 && !/\d{3} /.test(text) && parseEmail(text).status === 'one');

/**
 * Parts the facts that stand before a server's reply from it: `ann@shop.example — hard bounce — 550 5.1.1 No such user`
 * is three texts. The reply keeps its own dashes and colons.
 */
export function leadingFacts(text: string): string[] {
  const facts: string[] = [];
  let rest = text;
  while (rest !== '' && facts.length < 6) {
    const cut = separator.exec(rest);
    const head = cut && cut.index > 0 ? rest.slice(0, cut.index) : (beforeCode.exec(rest)?.[1] ?? '');
    const length = cut && cut.index > 0 ? cut.index + cut[0].length : head.length;
    if (head === '' || isServerReply(head) || !isFact(head)) break;
    facts.push(head);
    rest = rest.slice(length).trim();
  }
  return rest === '' ? facts : [...facts, rest];
}

import { parseBounceType } from './bounce-type.ts';
import { parseColumnLabel } from './column-label.ts';
import type { ColumnRole } from './labels.ts';

/** What follows the name of a group: "(11)", "(count: 11, continued on the next page)", "- 11 Item(s)". */
const tail = /\s*(?:[([][^()[\]]*[)\]]|(?:[–—-]\s|·\s?|:\s?)\d[\d.,]*(?:\s\p{L}+){0,2}(?:\(\p{L}+\))?)$/u;

export interface GroupHeading {
  /** The column by which the rows are grouped, where the heading says so. */
  readonly role: ColumnRole | null;
  /** The heading without what follows the group's name, and without the word for a type. */
  readonly name: string;
  readonly isCounted: boolean;
}

/**
 * The parts of a heading of a group of rows: `Bounce type: Hard (11, continued on the next page)`, `Hard - 11 items`.
 * What follows the name is a part of it where that says a type of its own: "Soft (hard after the third time)".
 */
export function parseGroupHeading(text: string): GroupHeading {
  const end = tail.exec(text)?.[0] ?? '';
  const head = text.slice(0, text.length - end.length);
  const [label = '', ...value] = head.split(/\s*[:：]\s*/u);
  const role = value.length > 0 ? (parseColumnLabel(label)?.role ?? null) : null;
  const isCounted = /\d/.test(end);
  const saysType = end.split(/[^\p{L}]+/u).some((word) => parseBounceType(word) !== null);
  if (saysType || (!isCounted && role === null)) return { role, name: text, isCounted: false };
  return { role, name: role === 'type' || role === 'status' ? value.join(': ') : head, isCounted };
}

import { normaliseLabel } from '../text.ts';
import { moreOfList } from './paging.ts';

const nouns: ReadonlySet<string> = new Set(moreOfList.nouns);

/** "20 recipients", "20건": how many there are, in a noun for what a list holds. */
const counted = /[\s:·–—-]*(?<![\d.,])\d[\d.,\u00a0\u202f]*\s*(?<noun>\p{L}+)$/u;

/** A heading without how many stand below it: "Hard bounces 20 recipients", "하드 바운스 20건". */
export function withoutCount(heading: string): string {
  const found = counted.exec(heading);
  return found?.groups?.noun && nouns.has(normaliseLabel(found.groups.noun))
    ? heading.slice(0, heading.length - found[0].length)
    : heading;
}

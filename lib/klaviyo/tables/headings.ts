/** What heads a part of a page: its headings, and the lines by which a fold or a group of fields is named. */
export const headings = 'h1, h2, h3, h4, h5, h6, [role="heading"], summary, legend';

/** What a page is called by: its headings of the first rank. */
export const topHeadings = 'h1, [role="heading"][aria-level="1"]';

/** Of a line that has no rank of its own: below that of every heading. */
const lowest = 7;
/** Of what calls itself a heading without a level (WAI-ARIA 1.2). */
const ofRole = 2;

/** The rank of a heading, from 1, the highest. */
export function rankOf(heading: Element): number {
  const ofTag = /^H(\d)$/.exec(heading.tagName)?.[1] ?? heading.ariaLevel;
  return Number(ofTag ?? (heading.matches('summary, legend') ? lowest : ofRole));
}

import { plain } from '../text.ts';

const named = '[aria-label], [title], img[alt], svg > title';

/**
 * What the wordless things in an element are called (`aria-label`, `title`, `alt`, an SVG's `<title>`): a coloured dot
 * says "Hard bounce" to a screen reader alone. In document order; 20 at most, each of 200 characters at most.
 */
export function namesOf(element: Element): string[] {
  const carriers = element.matches(named) ? [element] : [];
  carriers.push(...element.querySelectorAll(named));
  return carriers
    .slice(0, 20)
    .map((carrier) =>
      plain(
        (
          carrier.getAttribute('aria-label') ??
          carrier.getAttribute('title') ??
          carrier.getAttribute('alt') ??
          carrier.textContent ??
          ''
        ).slice(0, 200),
      ),
    )
    .filter((name) => name !== '');
}

/** Does a text say anything, or is it a dot, an arrow, nothing? */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

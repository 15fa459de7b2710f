import { plain } from '../text.ts';

/** Where scripts keep the text of a tooltip, besides the places that HTML has for it. */
const tooltips = [
  'data-tooltip',
  'data-title',
  'data-original-title',
  'data-tip',
  'data-content',
  'data-label',
] as const;

const named = ['[aria-label]', '[title]', 'img[alt]', 'svg > title', ...tooltips.map((name) => `[${name}]`)].join(', ');

/**
 * What the wordless things in an element are called (`aria-label`, `title`, `alt`, an SVG's `<title>`, a tooltip): a
 * coloured dot says "Hard bounce" to a screen reader alone. In document order; 20 at most, each of 200 characters at most.
 */
export function namesOf(element: Element): string[] {
  const carriers = element.matches(named) ? [element] : [];
  if (element.firstElementChild) carriers.push(...element.querySelectorAll(named));
  return carriers
    .slice(0, 20)
    .map((carrier) =>
      plain(
        (
          carrier.getAttribute('aria-label') ??
          carrier.getAttribute('title') ??
          carrier.getAttribute('alt') ??
          tooltips.map((name) => carrier.getAttribute(name)).find((text) => text !== null) ??
          carrier.textContent ??
          ''
        ).slice(0, 200),
      ),
    )
    .filter((name) => name !== '');
}

/** Names of data attributes that may hold a bounce's type: never `data-variant="soft"`, which is a button's looks. */
const typeAttribute = /^data-(?:[\w-]*bounce[\w-]*|(?:[\w-]*-)?(?:type|kind|status|severity|value|sort|order))$/;

/** A class that names a type together with the word bounce: `badge--hard-bounce`. A bare `soft` is a matter of looks. */
const typeClass = /(?:^|[^a-z])(?:(?:hard|soft)[_-]?bounced?|bounced?[_-]+(?:type[_-]+)?(?:hard|soft))(?![a-z])/i;

/** What scripts and styles call an element that has neither text nor name: a badge may be empty but for its colour. */
export function markupNamesOf(element: Element): string[] {
  return [element, ...[...element.querySelectorAll('*')].slice(0, 20)].flatMap((carrier) => [
    ...[...carrier.attributes].flatMap(({ name, value }) =>
      value.length <= 40 && typeAttribute.test(name) ? value : [],
    ),
    ...(typeClass.exec(carrier.getAttribute('class') ?? '')?.[0].match(/hard|soft/i) ?? []),
    // A symbol of a sprite is called as a class would be: `#icon-hard-bounce`.
    ...(typeClass
      .exec(carrier.tagName === 'use' ? (carrier.getAttribute('href') ?? '') : '')?.[0]
      .match(/hard|soft/i) ?? []),
  ]);
}

/** Does a text say anything, or is it a dot, an arrow, nothing? */
export function hasWords(text: string): boolean {
  // Nearly every text begins with one, in Latin letters; asking for letters of any script takes ten times as long.
  return /^[A-Za-z0-9]/.test(text) || /[\p{L}\p{N}]/u.test(text);
}

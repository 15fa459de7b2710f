import type { Pseudonyms } from './pseudonyms.ts';

/** Attributes whose values are words of HTML and ARIA, or small numbers of the layout. */
const structural = new Set(
  `role type scope dir lang hidden open disabled checked selected multiple colspan rowspan tabindex is rel target
  aria-colindex aria-rowindex aria-colcount aria-colspan aria-rowspan aria-level aria-posinset aria-sort aria-hidden
  aria-expanded aria-selected aria-current aria-pressed aria-checked aria-disabled aria-busy aria-live aria-modal
  aria-haspopup aria-orientation aria-multiselectable aria-readonly aria-required aria-invalid aria-atomic
  aria-autocomplete contenteditable`
    .trim()
    .split(/\s+/),
);

/** Texts for people. */
const spoken = new Set(
  `title alt aria-label aria-description aria-roledescription aria-valuetext aria-placeholder placeholder value label abbr
  datetime summary aria-rowcount aria-setsize aria-valuenow aria-valuemin aria-valuemax data-tooltip data-label data-title
  data-text data-content data-value data-name data-email data-count data-total`
    .trim()
    .split(/\s+/),
);

/** Ids, and what points to them; several are separated by blanks. */
const identifying = new Set(
  'class id for headers aria-labelledby aria-describedby aria-controls aria-owns aria-details aria-flowto aria-activedescendant list form name slot part exportparts'.split(
    ' ',
  ),
);

/** Values that HTML and ARIA give a meaning to; anything else in such an attribute is somebody's own. */
const structuralValue = /^[a-z0-9-]{0,40}(?: [a-z-]{1,20}){0,3}$/i;

function scrubAddress(href: string, names: Pseudonyms, text: (value: string) => string): string {
  const mail = /^mailto:([^?]*)/i.exec(href);
  if (mail) return `mailto:${text(mail[1] ?? '')}`;
  const path = href.replace(/^[a-z][a-z0-9+.-]*:(?:\/\/[^/?#]*)?/i, '').slice(0, 500);
  return path.replace(/[^/?#&=]+/g, (part) => (/^\d{1,3}$/.test(part) ? names.number(part) : names.identifier(part)));
}

/**
 * What a sample keeps of an attribute, or `null` for nothing: roles and states as they are, spoken texts with their
 * people replaced, ids and class names as marks. Addresses of pictures, scripts and styles go.
 */
export function scrubAttribute(
  { name, value }: { readonly name: string; readonly value: string },
  names: Pseudonyms,
  text: (value: string) => string,
): string | null {
  if (structural.has(name)) return structuralValue.test(value) ? value : '';
  if (spoken.has(name)) return value === '-1' ? value : text(value.slice(0, 2_000));
  if (name === 'href') return scrubAddress(value, names, text);
  if (identifying.has(name) || /^data-[a-z-]{1,40}$/.test(name)) {
    if (/^(?:true|false|)$/.test(value)) return value;
    return value
      .slice(0, 500)
      .split(/\s+/)
      .filter((token) => token !== '')
      .slice(0, 20)
      .map(names.identifier)
      .join(' ');
  }
  return null;
}

import { remembered } from '../../bounce/matching/remembered.ts';
import type { BounceCategory } from '../../bounce/types.ts';
import { normaliseLabel } from '../text.ts';
import { isSkipReason } from './bounce-type.ts';
import { composeCategory } from './category-words/compose-category.ts';
import { withoutCount } from './counted-name.ts';

/** The category that a heading gives to all that stands below it: `Invalid address (3)`, `Hard · Reputation`. */
export function parseCategoryHeading(text: string): BounceCategory | null {
  if (text.length > 120) return null;
  const parts = withoutCount(text)
    .replace(/[([]?\b[\d.,]+\b[)\]]?\s*$/u, '')
    .split(/\s*[·•|:]\s*|\s[–—-]\s/u);
  const said = parts.map((part) => parseBounceCategory(part)).filter((category) => category !== null);
  const [category] = said;
  return said.length === 1 && category !== undefined ? category : null;
}

/** Most words of a label; what is longer is a sentence. */
const mostWords = 8;

/** One of Klaviyo's ten bounce categories in any of its languages, or `null` where the text is none of them. */
export function parseBounceCategory(text: string): BounceCategory | null {
  return text.length > 120 || text === '' ? null : readCategory(text);
}

/**
 * Put together from what the words of the label mean, in whatever wording (`category-words/`); Klaviyo's own ten labels
 * (help article 115005250408) like any other. Remembered, for the same few texts stand in a column, look after look.
 */
const readCategory = remembered((text: string): BounceCategory | null => {
  // Digits are a server's, and make the text a reply; who asks or exclaims names a campaign.
  if (/[\d@?!¿¡;=]|:\s*[^\s:]/u.test(text)) return null;
  const words = normaliseLabel(text).split(' ');
  const category = words.length <= mostWords ? composeCategory(words) : null;
  return category !== null && isSkipReason(text) ? null : category;
});

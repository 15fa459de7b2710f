import { labelText } from '../text.ts';

/** Which Klaviyo account a page belongs to, as far as it says so. */
export interface AccountMark {
  readonly id: string | null;
  readonly name: string | null;
}

/** A public account id: six letters and digits (also called the public API key). */
const accountId = /\(?\b([A-Za-z0-9]{6})\b\)?/;

const words = 'account|organi[sz]ation|organisation|company|workspace|konto|compte|cuenta|conta|rekening|konta|계정';

/**
 * Reads the account from the page's frame. Nobody has published where Klaviyo shows it; the help centre says that the
 * organisation's name stands at the bottom left. So: an element that calls itself the account's, inside the navigation
 * first; nothing is guessed where none does.
 */
export function readAccount(document: Document): AccountMark {
  const named = new RegExp(words, 'i');
  const nav = document.querySelectorAll('nav, aside, [role="navigation"], header, [class*="sidebar" i]');
  for (const area of nav) {
    for (const element of area.querySelectorAll('button, a, [data-testid], [aria-label], [data-account-id], [data-company-id]')) {
      const calls = [element.getAttribute('aria-label'), element.getAttribute('data-testid'), element.getAttribute('title'), element.id].join(' ');
      const id = element.getAttribute('data-account-id') ?? element.getAttribute('data-company-id');
      if (!id && !named.test(calls)) continue;
      // Beside the name stands often an avatar with its first letter: the name is the longest line.
      const text = labelText(element).split('\n').reduce((longest, line) => (line.length > longest.length ? line : longest), '');
      // A link to the settings of the account is named after it as well, and shows no name.
      if (!id && (text === '' || new RegExp(`^(?:my |your )?(?:${words})s?(?: settings)?$`, 'i').test(text))) continue;
      if (element.tagName === 'A' && !id && element.getAttribute('aria-haspopup') === null) continue;
      const bracketed = /\(([A-Za-z0-9]{6})\)/.exec(text)?.[1] ?? null;
      return { id: id && accountId.test(id) ? id : bracketed, name: text.replace(/\s*\([A-Za-z0-9]{6}\)\s*/, ' ').trim().slice(0, 120) || null };
    }
  }
  return { id: null, name: null };
}

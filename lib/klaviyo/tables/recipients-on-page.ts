import { findEmails } from '../email.ts';
import { isServerReply } from '../words/server-reply.ts';

/** Where addresses are the user's own, the sender's or of a choice to make, never the recipients in a list. */
const elsewhere = new Set([
  'NAV',
  'ASIDE',
  'FORM',
  'FOOTER',
  'TEXTAREA',
  'SELECT',
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
]);
const elsewhereRoles = new Set(['navigation', 'complementary', 'banner', 'menu', 'listbox', 'dialog', 'tooltip']);

/** So many are no sender with a reply-to address, nor the user beside them: they are a list. */
const several = 3;

/**
 * Do recipients seem to stand on the page, in whatever markup? Counts different addresses in its texts, and replies of
 * servers, for people may be shown without their whole address; those in open shadow roots included. Stops at the third.
 */
export function seemsToListRecipients(document: Document): boolean {
  const found = new Set<string>();
  let replies = 0;
  const walk = (parent: Node): void => {
    for (let child = parent.firstChild; child && found.size < several && replies < several; child = child.nextSibling) {
      if (child.nodeType === Node.TEXT_NODE) {
        const { data } = child as Text;
        if (data.includes('@') && data.length <= 320) for (const { email } of findEmails(data)) found.add(email);
        if (isServerReply(data)) replies++;
      } else if (child.nodeType === Node.ELEMENT_NODE) {
        const element = child as Element;
        if (elsewhere.has(element.tagName) || elsewhereRoles.has(element.getAttribute('role') ?? '')) continue;
        if (element.shadowRoot) walk(element.shadowRoot);
        walk(element);
      }
    }
  };
  walk(document.body);
  return found.size >= several || replies >= several;
}

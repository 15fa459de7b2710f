import { dialogs } from '../../contents.ts';
import { closestAround, parentOf } from '../../tables/composed-tree.ts';
import { elementText, isLongerThan } from '../../text.ts';
import { saysExample, saysExplanation, saysPreview } from '../../words/example-label.ts';
import { sectionOf } from '../../words/section-name.ts';

/** Where people write, and where a few words explain what they point at: nothing there is a list of the page. */
const written =
  '[contenteditable]:not([contenteditable="false"]), [role="textbox"], [role="tooltip"], blockquote, template';

/** What is laid over the page, and what stands beside its contents. */
const overlays = `${dialogs}, aside, [role="complementary"], [class*="drawer" i]`;

/** Layout of an e-mail: tables for layout alone, with the attributes that mail programs need. */
const mailLayout =
  'table:is([role="presentation"], [role="none"]):is([width], [cellpadding], [cellspacing], [bgcolor], [border], [align])';

/** Tags that an e-mail's text holds before it is sent: `{{ first_name }}`, `{% unsubscribe %}`. */
const mergeTag = /\{\{[^{}]{1,120}\}\}/;
const templateTag = /\{%[^{}%]{1,120}%\}/;

/** Levels around a list in which tags of a template tell that it is part of one. */
const mergeLevels = 2;
const templateLevels = 5;
/** More siblings, or longer ones, are no paragraphs around a table. */
const mostSiblings = 40;
const longestParagraph = 2_000;

function isInTemplate(list: Element): boolean {
  let place: Element | null = list;
  for (let level = 0; place && level < templateLevels; level++, place = parentOf(place)) {
    const siblings: Element[] = [...(place.parentElement?.children ?? [])];
    if (siblings.length > mostSiblings) continue;
    for (const sibling of siblings) {
      if (sibling === place || /^H[1-6]$|^SCRIPT$|^STYLE$|^HEADER$/.test(sibling.tagName)) continue;
      const text = sibling.textContent ?? '';
      if (text.length > longestParagraph || !text.includes('{')) continue;
      if (templateTag.test(text) || (level < mergeLevels && mergeTag.test(text))) return true;
    }
  }
  return false;
}

/** Does a part that is laid over the page, or stands beside it, explain, show or design something, by its name or headings? */
function isExplaining(overlay: Element): boolean {
  const isLoose = !overlay.matches(dialogs);
  if (isLoose && overlay.querySelector('main, [role="main"], h1') !== null) return false;
  const labelled = overlay.getAttribute('aria-labelledby')?.split(/\s+/)[0];
  const namer = labelled ? overlay.ownerDocument.getElementById(labelled) : null;
  const own = [overlay.getAttribute('aria-label') ?? '', namer ? elementText(namer, 200) : ''];
  const headings = [...overlay.querySelectorAll('h1, h2, h3, h4, h5, [role="heading"], legend, caption')]
    .slice(0, 20)
    .map((heading) => elementText(heading, 200));
  const explains = (name: string) => saysExplanation(name) || saysPreview(name);
  if ([...own, ...headings].some(saysExample) || own.some(explains)) return true;
  // A message may be called "Guide": beside the word for the section it explains nothing.
  return (
    headings.some(explains) && ![...own, ...headings].some((name) => sectionOf(name) === 'bounced' && !explains(name))
  );
}

/** More or longer texts beside a table are no notes on it. */
const mostNotes = 5;
const longestNote = 80;

/** Does what stands beside a table alone, in a box of its own, ask what bounces are, or say that the rows are made up? */
function isAnnotated(list: Element): boolean {
  const notes = [...(list.parentElement?.children ?? [])].filter((part) => part !== list && !part.matches('h1, h2'));
  if (notes.length > mostNotes || notes.some((note) => isLongerThan(note, longestNote))) return false;
  const texts = notes.map((note) => elementText(note, longestNote));
  return texts.some((text) => saysExplanation(text) && /[?？]$/.test(text)) && texts.some(saysExample);
}

/** A frame that shows an e-mail or a page of help: named so by its page. */
function isPreviewFrame({ ownerDocument }: Element): boolean {
  const frame = ownerDocument.defaultView?.frameElement;
  if (!frame || frame.ownerDocument === ownerDocument) return false;
  const names = ['title', 'aria-label', 'name', 'id', 'class', 'data-testid'].map(
    (name) => frame.getAttribute(name) ?? '',
  );
  return names.some((name) => saysPreview(name) || saysExplanation(name));
}

/**
 * Does a list stand where a page explains, quotes or designs something? What looks like bounces there was made up, or
 * is the text of an e-mail.
 */
export function isQuoted(list: Element, atRecipients: boolean): boolean {
  if (closestAround(list, written)) return true;
  const around = parentOf(list);
  if (around && closestAround(around, mailLayout)) return true;
  for (let overlay = closestAround(list, overlays); overlay; ) {
    if (isExplaining(overlay)) return true;
    const above = parentOf(overlay);
    overlay = above && closestAround(above, overlays);
  }
  if (isAnnotated(list)) return true;
  // The subject of a message may hold tags as well, and stands above its recipients.
  return isPreviewFrame(list) || (!atRecipients && isInTemplate(list));
}

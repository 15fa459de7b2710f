import { parentOf } from '../../tables/composed-tree.ts';
import { openRoots } from '../../tables/find-tables.ts';
import { headings } from '../../tables/headings.ts';
import { elementsOutsideTables } from '../../tables/outside-tables.ts';
import { labelText, plain } from '../../text.ts';
import { isSectionName } from './message-name.ts';

/** Controls that show what is chosen in them. */
const choosers = 'select, [role="combobox"], [aria-haspopup="listbox"]';
/** More is no choice of a message's. */
const longest = 120;
const most = 12;

function chosenIn(control: Element): string {
  if (control.tagName === 'SELECT')
    return [...(control as HTMLSelectElement).selectedOptions].map(({ text }) => text).join(', ');
  return control.tagName === 'INPUT' ? (control as HTMLInputElement).value : labelText(control);
}

/** Levels around a list in which the heading of its part of the page may stand. */
const levels = 6;

/** The heading of the part in which a list stands, below that of the page; none where it only names a section. */
function partOf(list: Element): string[] {
  let place: Element | null = list;
  for (let level = 0; level < levels && place && !place.matches('main, body'); level++, place = parentOf(place)) {
    for (let before = place.previousElementSibling; before; before = before.previousElementSibling) {
      if (!before.matches(headings) || before.tagName === 'H1') continue;
      const name = plain(labelText(before).replaceAll('\n', ' ').replace(/\d+/g, ' '));
      if (/\p{L}{2}/u.test(name) && name.length <= longest && !isSectionName(name)) return [plain(labelText(before))];
    }
  }
  return [];
}

/**
 * What is chosen in the controls of a page outside its tables, as one text: of several messages the one on show,
 * perhaps, below a heading that all of them share; and what the part of the page with the list is called, where each has
 * one of its own. Numbers of pages and rows are left out; `null` where nothing is.
 */
export function readChoices(document: Document, list: Element | null = null): string | null {
  const chosen = openRoots(document)
    .flatMap((root) => elementsOutsideTables(root).filter((element) => element.matches(choosers)))
    .slice(0, most)
    .map((control) => plain(chosenIn(control).replaceAll('\n', ' ')).slice(0, longest))
    .filter((text) => /\p{L}{2}/u.test(text));
  const told = [...chosen, ...(list ? partOf(list) : [])];
  return told.length === 0 ? null : told.join('\n');
}

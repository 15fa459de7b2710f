import { openRoots } from '../tables/find-tables.ts';
import { labelText, plain } from '../text.ts';

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

/**
 * What is chosen in the controls of a page outside its tables, as one text: of several messages the one on show,
 * perhaps, below a heading that all of them share. Numbers of pages and rows are left out; `null` where nothing is.
 */
export function readChoices(document: Document): string | null {
  const chosen = openRoots(document)
    .flatMap((root) => [...root.querySelectorAll(choosers)])
    .slice(0, most)
    .filter((control) => control.closest('table, [role="grid"], [role="table"]') === null)
    .map((control) => plain(chosenIn(control).replaceAll('\n', ' ')).slice(0, longest))
    .filter((text) => /\p{L}{2}/u.test(text));
  return chosen.length === 0 ? null : chosen.join('\n');
}

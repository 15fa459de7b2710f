import { contentsOf } from '../../contents.ts';
import { shownHeaders, type TableView } from '../../tables/table-view.ts';
import { labelText, plain } from '../../text.ts';
import { parseReportLabel } from '../../words/report-label.ts';

const choosers =
  'select, [role="combobox"], button[aria-haspopup], [role="button"][aria-haspopup], input[type="date"], [role="radio"][aria-checked="true"], button[aria-pressed="true"]';
/** Parts of a page that say nothing of its tables: navigation, menus of the account, the pager with its page size. */
const strangers = 'nav, aside, header[role="banner"], [role="navigation"], [role="dialog"], table, [role="grid"]';
const longest = 80;
const most = 8;

/** What one control is set to, with its name where it has one: `Date range: Last 30 days`. */
function settingOf(control: Element): string {
  const labels = (control as HTMLSelectElement).labels;
  const name = plain(control.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? '');
  const value =
    control.tagName === 'SELECT'
      ? plain((control as HTMLSelectElement).selectedOptions[0]?.textContent ?? '')
      : control.tagName === 'INPUT'
        ? plain((control as HTMLInputElement).value)
        : plain(labelText(control).replaceAll('\n', ' '));
  if (value === '' || value.length > longest || /^\d{1,4}$/.test(value)) return '';
  return name === '' || name === value || name.length > longest ? value : `${name}: ${value}`;
}

/**
 * The date range, message type and other choices under which a report stands, in the page's words, and what its rows
 * are by (provider or domain): reports of different scopes are different reports.
 */
export function reportScope(document: Document, table: TableView | null): string[] {
  const root = contentsOf(document);
  const settings = [...root.querySelectorAll(choosers)]
    .filter((control) => !control.closest(strangers) && control.checkVisibility())
    .map(settingOf)
    .filter((setting) => setting !== '');
  const by = shownHeaders(table ? [table] : [])
    .filter((header) => ['provider', 'domain', 'country'].includes(parseReportLabel(header) ?? ''))
    .map((header) => plain(header).slice(0, longest));
  return [...new Set([...settings.slice(0, most), ...by])];
}

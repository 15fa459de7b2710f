import { readAccount } from '../reading/account/account.ts';
import { readMessageFacts } from '../reading/message/message-facts.ts';
import { recogniseColumns } from '../tables/columns/columns.ts';
import { findLists, findTables } from '../tables/find-tables.ts';
import type { TableView } from '../tables/table-view.ts';
import { elementText, plain } from '../text.ts';

/** Which texts of a page are people's, and which name its columns. */
export interface PageRoles {
  /** Lists of the page and rows in them. */
  readonly lists: number;
  readonly rows: number;
  /** Words of the column headers, lower case; none that a person's cell, the account or the message holds too. */
  readonly headerWords: ReadonlySet<string>;
  readonly isInRow: (element: Element) => boolean;
  /** Is this text the name or address of a person, by the column that it stands in? */
  readonly isPersonal: (element: Element, text: string) => boolean;
}

export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];

/** Rows that are asked which of their cells are people's; a sample keeps fewer. */
const askedRows = 60;

export function readPageRoles(document: Document): PageRoles {
  const language = document.documentElement.lang;
  const tables = findTables(document);
  const views: TableView[] = [...tables, ...findLists(document)];
  const rows = new Set(views.flatMap((view) => view.rows.slice(0, askedRows)));
  const cells = new Set<Element>();
  const texts = new Set<string>();
  const headers: string[] = [];
  for (const view of views) {
    const { index } = recogniseColumns(view, language);
    // Headers of cards are labels inside the records, where every text may be a person's.
    if (view.make !== 'blocks') headers.push(...view.headers);
    for (const row of view.rows.slice(0, askedRows)) {
      const found = view.cells(row);
      for (const column of [index.email, index.name]) {
        const cell = column === undefined ? undefined : found[column];
        if (cell?.isConnected) cells.add(cell);
        else if (cell && elementText(cell) !== '') texts.add(elementText(cell));
      }
    }
  }
  const names = [readAccount(document).name, readMessageFacts(document, language).name];
  const secret = new Set(
    [...[...cells].map((cell) => elementText(cell)), ...texts, ...names].flatMap((text) => wordsOf(text ?? '')),
  );
  const up = (element: Element): Element | null => {
    const root = element.getRootNode();
    return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  };
  const stands = (element: Element, among: ReadonlySet<Element>) => {
    for (let around: Element | null = element; around; around = up(around)) if (among.has(around)) return true;
    return false;
  };
  return {
    lists: views.filter((view) => view.rows.length > 0).length,
    rows: rows.size,
    headerWords: new Set(headers.flatMap(wordsOf).filter((word) => !secret.has(word))),
    isInRow: (element) => stands(element, rows),
    isPersonal: (element, text) => texts.has(plain(text)) || stands(element, cells),
  };
}

import { elementText } from '../../text.ts';
import { namesOf } from '../../words/accessible-names.ts';
import { parseColumnLabel } from '../../words/column-label.ts';
import { isServerReply } from '../../words/server-reply.ts';
import { namesShowing } from '../../words/show-label.ts';
import { contentText } from '../rows/content-text.ts';
import { continuesCut, isCut } from '../rows/cut-texts.ts';
import { reasonIn } from '../rows/detail-rows.ts';
import { referredBy } from '../rows/references.ts';
import type { TableView } from '../table-view.ts';

/** Rows that are asked where their reasons stand; those of one table are made alike. */
const askedRows = 8;

/** Share of a column's filled cells that must refer to a reason. */
const most = 0.6;

/** Longest text that an element referred to may hold, in characters. */
const longest = 20_000;

/** What a cell of reasons shows only where it refers to. `''` where it holds its reason, or refers to none. */
function reasonInstead(cell: Element, isHeaded: boolean): string {
  const shown = contentText(cell, longest);
  const isShort = isCut(shown);
  if (isServerReply(shown) && !isShort) return '';
  for (const target of referredBy(cell)) {
    const reason = reasonIn(target);
    if (reason !== '' && (!isShort || continuesCut(reason, shown))) return reason;
    const whole = elementText(target, longest);
    if (isShort ? continuesCut(whole, shown) : isHeaded && namesShowing(shown)) return whole;
  }
  return '';
}

/**
 * The server's reply that explains what a cell shows: behind the type, in its tooltip.
 * @param othersDo most cells of the column have one, so the only sentence behind this one is its own, also without a code
 */
function reasonBeside(cell: Element, othersDo = false): string {
  const referred = referredBy(cell).map((target) => reasonIn(target) || elementText(target, longest));
  const reply = referred.find(isServerReply) ?? namesOf(cell).find(isServerReply);
  const [only = '', ...others] = referred;
  const isSentence = others.length === 0 && only.split(' ').length > 2;
  return reply ?? (othersDo && isSentence ? only : '');
}

/** Is a cell's whole text that of a control which opens more? */
function isControl(cell: Element, text: string): boolean {
  if (text.length > 40 || !namesShowing(text)) return false;
  const control = cell.querySelector('button, [role="button"], a, summary');
  return control !== null && elementText(control, 100) === text;
}

type Place = 'instead' | 'beside';

/** Which columns hold reasons only by reference: in place of their own text, or beside it. */
function placesOf(view: TableView): Map<number, Place> {
  const counts = new Map<number, { filled: number; instead: number; beside: number }>();
  const isHeaded = view.headers.map(isReasonHeader);
  let showsReasons = isHeaded.includes(true);
  for (const row of view.rows.slice(0, askedRows)) {
    view.cells(row).forEach((cell, column) => {
      const text = cell ? elementText(cell, 400) : '';
      const said = cell ? contentText(cell, longest) : '';
      if (!cell || (text === '' && namesOf(cell).length === 0)) return;
      const count = counts.get(column) ?? { filled: 0, instead: 0, beside: 0 };
      counts.set(column, count);
      count.filled++;
      if (isServerReply(said) && !isCut(said)) showsReasons = true;
      else if (isHeaded[column] || isControl(cell, text) || isCut(said)) {
        if (reasonInstead(cell, isHeaded[column] ?? false) !== '' || (isHeaded[column] && isControl(cell, text)))
          count.instead++;
      } else if (reasonBeside(cell) !== '') count.beside++;
    });
  }
  const isMost = (share: number, filled: number) => share > 0 && share >= filled * most;
  const instead = [...counts].filter(([, count]) => isMost(count.instead, count.filled));
  if (instead.length > 0 || showsReasons) return new Map(instead.map(([column]) => [column, 'instead']));
  const [beside] = [...counts].find(([, count]) => isMost(count.beside, count.filled)) ?? [];
  return new Map(beside === undefined ? [] : [[beside, 'beside']]);
}

/**
 * A view whose reasons are read where the cells refer to: a tooltip at the end of the page, a popover behind "View
 * reason", the reply that explains a badge "Hard". What only opens a reason that is not on the page yet is no reason.
 */
export function withReferredReasons(view: TableView): TableView {
  const places = placesOf(view);
  if (places.size === 0) return view;
  const width = Math.max(view.headers.length, ...view.rows.slice(0, askedRows).map((row) => view.cells(row).length));
  const addsColumn = [...places.values()].includes('beside');
  const headers = addsColumn ? Array.from({ length: width }, (_, i) => view.headers[i] ?? '') : view.headers;
  return {
    ...view,
    headers: addsColumn ? [...headers, 'Reason'] : headers,
    cells: (row) => {
      const cells = [...view.cells(row)];
      for (const [column, place] of places) {
        const cell = cells[column];
        if (!cell) continue;
        const isHeaded = isReasonHeader(view.headers[column] ?? '');
        const reason = place === 'beside' ? reasonBeside(cell, true) : reasonInstead(cell, isHeaded);
        if (place === 'instead' && reason === '' && !isControl(cell, elementText(cell, 100))) continue;
        const part = row.ownerDocument.createElement('span');
        part.textContent = reason;
        cells[place === 'beside' ? width : column] = part;
      }
      return cells;
    },
  };
}

function isReasonHeader(header: string): boolean {
  return parseColumnLabel(header)?.role === 'reason';
}

import { elementText, hasShadowRoots, normaliseLabel } from '../../text.ts';
import type { TableView } from '../table-view.ts';

/** Rows that are asked whether their cells repeat the headers; those of one table are made alike. */
const askedRows = 8;

const saysAnything = ({ textContent }: Node) => (textContent ?? '').trim() !== '';

/** What a cell holds below a label of its column, in an element of its own; `null` where it does not begin with one. */
function belowLabel(cell: Element, header: string): readonly ChildNode[] | null {
  let place = cell;
  for (;;) {
    const [first, ...others] = [...place.childNodes].filter(saysAnything);
    if (first?.nodeType !== Node.ELEMENT_NODE) return null;
    place = first as Element;
    if (others.length === 0 && place.firstElementChild) continue;
    const label = normaliseLabel(elementText(place, 200));
    return header.split('\n').some((line) => label !== '' && normaliseLabel(line) === label) ? others : null;
  }
}

/** The whole of several nodes, in a document that draws nothing and runs nothing. */
function together(nodes: readonly ChildNode[], apart: Document): Element {
  const whole = apart.createElement('div');
  for (const node of nodes) whole.append(apart.importNode(node, true));
  return whole;
}

/**
 * A view whose cells do not repeat what their column is called, as they do where a table becomes a list of cards on a
 * narrow screen: `<div class="mobile-header">Bounce reason</div><div>550 5.1.1 No such user</div>`.
 */
export function withoutRepeatedLabels(view: TableView): TableView {
  if (view.make === 'blocks') return view;
  const asked = view.rows.slice(0, askedRows).map((row) => view.cells(row));
  const columns = [...view.headers.entries()].filter(([column, header]) => {
    const filled = asked.flatMap((cells) => cells[column] ?? []).filter(saysAnything);
    return filled.filter((cell) => belowLabel(cell, header)).length > filled.length / 2;
  });
  if (columns.length === 0) return view;
  const apart = view.element.ownerDocument.implementation.createHTMLDocument();
  return {
    ...view,
    cells: (row) => {
      const cells = [...view.cells(row)];
      for (const [column, header] of columns) {
        const cell = cells[column];
        const rest = cell ? belowLabel(cell, header) : null;
        const [only] = rest ?? [];
        if (!cell || !rest) continue;
        if (only === undefined) cells[column] = undefined;
        else if (rest.length === 1 && only.nodeType === Node.ELEMENT_NODE) cells[column] = only as Element;
        // What components show cannot be copied.
        else if (!hasShadowRoots([cell])) cells[column] = together(rest, apart);
      }
      return cells;
    },
  };
}

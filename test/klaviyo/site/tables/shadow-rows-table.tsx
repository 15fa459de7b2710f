import { type ReactNode, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { CellText, HeaderText } from './cell-parts.tsx';
import { cell, line } from './grid-table.tsx';
import { defineShadowHost } from './shadow-host.ts';
import { type TableProps, tracksOf } from './table-props.ts';

const tagName = 'fender-table-row';
defineShadowHost(tagName);

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      [tagName]: React.HTMLAttributes<HTMLElement> & React.RefAttributes<HTMLElement>;
    }
  }
}

/** A grid whose rows are custom elements, each with its cells in an open shadow root of its own. */
export function ShadowRowsTable({ label, columns, rows, sort }: TableProps) {
  const tracks = tracksOf(columns);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table without table elements is what this file is for
    <div role="table" aria-label={label} aria-busy={!rows}>
      <ShadowRow>
        <div className={line} style={tracks} data-head>
          {columns.map((column) => (
            // biome-ignore lint/a11y/useSemanticElements: as above
            // biome-ignore lint/a11y/useFocusableInteractive: nor does a stand-in for careless markup manage focus
            <div key={column.key} role="columnheader" className={cell}>
              <HeaderText column={column} sort={sort} />
            </div>
          ))}
        </div>
      </ShadowRow>
      {rows?.map(({ key, cells }) => (
        <ShadowRow key={key}>
          <div className={line} style={tracks}>
            {columns.map((column, index) => (
              // biome-ignore lint/a11y/useSemanticElements: as above
              <div key={column.key} role="cell" className={cell}>
                <CellText column={column}>{cells[index]}</CellText>
              </div>
            ))}
          </div>
        </ShadowRow>
      ))}
    </div>
  );
}

function ShadowRow({ children }: { children: ReactNode }) {
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  const attach = useRef((host: HTMLElement | null) => setRoot(host?.shadowRoot ?? null));
  return (
    <fender-table-row role="row" ref={attach.current}>
      {root && createPortal(children, root)}
    </fender-table-row>
  );
}

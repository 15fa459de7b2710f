import { useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { componentStyles } from '../styled.ts';
import { HtmlTable } from './html-table.tsx';
import type { TableProps } from './table-props.ts';

const tagName = 'fender-data-table';

/** The document's own sheets do not reach into a shadow root. */
const ownStyles = new CSSStyleSheet();
ownStyles.replaceSync(`
  :host { display: block; }
  * { box-sizing: border-box; }
  a { color: inherit; text-decoration: none; }
  button { font: inherit; color: inherit; }
`);

class FenderDataTable extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [componentStyles, ownStyles];
  }
}
customElements.define(tagName, FenderDataTable);

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      [tagName]: React.HTMLAttributes<HTMLElement> & React.RefAttributes<HTMLElement>;
    }
  }
}

/** The table inside the open shadow root of a custom element. */
export function ShadowTable(props: TableProps) {
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  const attach = useRef((host: HTMLElement | null) => setRoot(host?.shadowRoot ?? null));
  return (
    <fender-data-table ref={attach.current}>{root && createPortal(<HtmlTable {...props} />, root)}</fender-data-table>
  );
}

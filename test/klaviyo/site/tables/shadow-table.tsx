import { useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { HtmlTable } from './html-table.tsx';
import { defineShadowHost } from './shadow-host.ts';
import type { TableProps } from './table-props.ts';

const tagName = 'fender-data-table';

defineShadowHost(tagName);

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

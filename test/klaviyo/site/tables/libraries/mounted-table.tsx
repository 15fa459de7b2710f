import { useEffect, useRef } from 'react';
import type { TableProps } from '../table-props.ts';
import { textRows } from './text-rows.ts';

/** Fills `element` with a library's table and gives what takes it away again. */
export type Mount = (element: HTMLElement, props: TableProps) => () => void;

/** A table of a library that knows no React, drawn anew only when its texts have changed. */
export function MountedTable({ mount, ...props }: TableProps & { mount: Mount }) {
  const host = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const shown = props.rows && JSON.stringify([props.columns.map(({ label }) => label), textRows(props)]);
  useEffect(() => {
    if (!host.current || shown === undefined) return;
    // An element of its own each time: some libraries refuse one that was used before.
    const element = host.current.appendChild(document.createElement('div'));
    const unmount = mount(element, latest.current);
    return () => {
      unmount();
      element.remove();
    };
  }, [mount, shown]);
  return <div ref={host} />;
}

import type { ReactNode } from 'react';
import { styled } from '../styled.ts';
import type { Column } from './table-props.ts';

const badge = styled(
  'Badge__Container',
  'display: inline-flex; align-items: center; gap: 5px; padding: 1px 8px; border-radius: 10px; background: var(--soft);',
);
const hidden = styled(
  'VisuallyHidden',
  'position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;',
);
const tooltip = styled('Tooltip__Content', 'display: none;');

/** A cell as component kits dress it: its heading hidden before it, a sign, a tooltip; an address with a button to copy it. */
export function RichCell({ column, children }: { column: Column; children: ReactNode }) {
  if (children === undefined || children === '') return <span>—</span>;
  return (
    <div>
      <span className={hidden}>{column.label}: </span>
      <span className={badge}>
        {column.key === 'type' && (
          <svg width="8" height="8" viewBox="0 0 8 8" role="img" aria-label={column.label}>
            <title>{column.label}</title>
            <circle cx="4" cy="4" r="4" fill="#b4581a" />
          </svg>
        )}
        {children}
      </span>
      {column.key === 'email' && (
        <button type="button" aria-label="Copy">
          <span aria-hidden="true">⧉</span>
        </button>
      )}
      {column.key === 'category' && (
        <span role="tooltip" className={tooltip}>
          What the categories mean
        </span>
      )}
    </div>
  );
}

/** A question mark with its explanation, and the order in words that only screen readers say. */
export function HeaderHint({ column }: { column: Column }) {
  return (
    <>
      <span aria-hidden="true"> ⓘ</span>
      <span role="tooltip" className={tooltip}>
        More about {column.label}
      </span>
      <span className={hidden}>, not sorted</span>
    </>
  );
}

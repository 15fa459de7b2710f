import { useEffect, useState } from 'react';
import { useAddress } from '../navigation.tsx';
import { parseVariation } from '../variation.ts';
import type { Row } from './table-props.ts';

const interval = 60;
/** After so many changes the table stays as it is. */
const changes = 12;

/**
 * Rows as a restless page shows them, by the address's `rows`: a few at a time, drawn anew (`drawing` changes, as a key
 * for the table), or in another order each time. In the end they are all there, in their order.
 */
export function useUnsteadyRows(rows: readonly Row[] | undefined): {
  rows: readonly Row[] | undefined;
  drawing: number;
} {
  const { rows: unrest } = parseVariation(useAddress().search);
  const first = rows?.[0]?.key;
  const [step, setStep] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows begin anew
  useEffect(() => {
    if (unrest === 'steady') return;
    setStep(0);
    const timer = setInterval(() => setStep((before) => Math.min(before + 1, changes)), interval);
    return () => clearInterval(timer);
  }, [unrest, first]);
  if (!rows || unrest === 'steady' || step >= changes) return { rows, drawing: unrest === 'redrawn' ? step : 0 };
  switch (unrest) {
    case 'late':
      return { rows: rows.slice(0, Math.ceil((rows.length * (step + 1)) / (changes + 1))), drawing: 0 };
    case 'redrawn':
      return { rows, drawing: step };
    case 'reordered': {
      const cut = (step * 7) % Math.max(rows.length, 1);
      return { rows: [...rows.slice(cut), ...rows.slice(0, cut)], drawing: 0 };
    }
  }
}

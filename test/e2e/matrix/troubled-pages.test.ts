import { it } from 'vitest';
import { troubledCases } from './cases.ts';
import { expectEveryRow, matrixTimeout } from './expect-every-row.ts';

it(
  'reads every row exactly once and in full from flows, frames and pages that arrive late or out of order',
  { timeout: matrixTimeout },
  () => expectEveryRow(troubledCases),
);

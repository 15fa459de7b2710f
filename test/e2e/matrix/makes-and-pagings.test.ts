import { it } from 'vitest';
import { ownCases } from './cases.ts';
import { expectEveryRow, matrixTimeout } from './expect-every-row.ts';

it(
  'reads every row exactly once and in full, whatever it is shown in and however it is paged',
  { timeout: matrixTimeout },
  () => expectEveryRow(ownCases),
);

import { it } from 'vitest';
import { libraryCases } from './cases.ts';
import { expectEveryRow, matrixTimeout } from './expect-every-row.ts';

it(
  'reads every row exactly once and in full from tables that other people’s libraries draw',
  { timeout: matrixTimeout },
  () => expectEveryRow(libraryCases),
);

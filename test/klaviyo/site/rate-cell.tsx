import type { Language } from './languages/language.ts';
import { styled } from './styled.ts';

const stack = styled('RateCell__Stack', 'display: flex; flex-direction: column; align-items: flex-end;');
const below = styled('RateCell__Count', 'color: var(--muted); font-size: 12px;');

/** Two values in a cell: the share, and below it the count. */
export function rateCell(part: number, whole: number, { rate, count }: Language) {
  return (
    <div className={stack}>
      <span>{rate(part, whole)}</span>
      <span className={below}>{count(part)}</span>
    </div>
  );
}

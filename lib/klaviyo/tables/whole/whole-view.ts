import type { Steps } from '../../steps.ts';
import type { TableView } from '../table-view.ts';
import { withColourLegend } from './colour-legend.ts';
import { partingCells } from './compound-cells.ts';
import { withGroupFacts } from './group-facts.ts';
import { withoutGroupRows } from './group-rows.ts';
import { withHeadedDays } from './headed-days.ts';
import { withLegends } from './legends.ts';
import { withMachineTimes } from './machine-times.ts';
import { withPeopleInRows } from './people-in-columns.ts';
import { withReferredReasons } from './referred-reasons.ts';
import { withoutRepeatedLabels } from './repeated-labels.ts';
import { withWholeNames } from './split-names.ts';
import { withSingleTexts } from './twice-drawn.ts';

/** In this order: a reason that is fetched from elsewhere may hold several facts; a moment outdoes the day of a heading. */
const steps = [
  withoutGroupRows,
  withoutRepeatedLabels,
  withPeopleInRows,
  withSingleTexts,
  withWholeNames,
  withLegends,
  withColourLegend,
  withReferredReasons,
  withGroupFacts,
  partingCells,
  withMachineTimes,
  withHeadedDays,
] as const;

/** A view in which every fact of a row stands in a cell of its own, wherever on the page it is said. In steps. */
export function* makingRowsWhole(view: TableView): Steps<TableView> {
  let whole = view;
  for (const step of steps) {
    const next = step(whole);
    whole = 'next' in next ? yield* next : next;
    yield;
  }
  return whole;
}

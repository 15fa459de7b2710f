/** A range of data or of pixels. */
export type Extent = readonly [from: number, to: number];

/** Maps data to pixels in a straight line. A range of one value lands in the middle. */
export function linearScale([from, to]: Extent, [start, end]: Extent): (value: number) => number {
  if (from === to) return () => (start + end) / 2;
  return (value) => start + ((value - from) / (to - from)) * (end - start);
}

/** The next of 1, 2, 5, 10, 20, … times a power of ten that is not below `value`. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 5, 10].find((factor) => factor * power >= value * (1 - 1e-9)) ?? 10;
  return step * power;
}

/**
 * Round values from zero to at least `most`, for an axis.
 * @param wanted about how many steps; one more or less may come
 */
export function niceTicks(most: number, wanted: number): number[] {
  if (!(most > 0) || !Number.isFinite(most)) return [0];
  const step = roundUp(most / Math.max(1, wanted));
  const count = Math.ceil(most / step - 1e-9);
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

export interface TimeTick {
  /** Epoch milliseconds, local midnight. */
  readonly at: number;
  readonly unit: 'day' | 'month' | 'year';
}

const day = 86_400_000;
/** Months between two ticks. */
const monthSteps = [1, 2, 3, 6, 12, 24, 60, 120];

/** Local midnights that parts of a time range begin with: weeks in a short one, else months or years. */
export function timeTicks([from, to]: Extent, wanted: number): TimeTick[] {
  if (!(to > from)) return [];
  const perTick = (to - from) / Math.max(1, wanted);
  return perTick <= 21 * day
    ? dayTicks(from, to, Math.max(1, Math.ceil(perTick / day)))
    : monthTicks(from, to, perTick);
}

function dayTicks(from: number, to: number, step: number): TimeTick[] {
  const start = new Date(from);
  const ticks: TimeTick[] = [];
  for (let index = 1; ; index += step) {
    // By calendar and not by 24 hours: the day on which clocks change has another length.
    const at = new Date(start.getFullYear(), start.getMonth(), start.getDate() + index).getTime();
    if (at > to) return ticks;
    ticks.push({ at, unit: 'day' });
  }
}

function monthTicks(from: number, to: number, perTick: number): TimeTick[] {
  const step = monthSteps.find((months) => months * 30 * day >= perTick) ?? 120;
  const start = new Date(from);
  const first = Math.ceil((start.getFullYear() * 12 + start.getMonth() + 1) / step) * step;
  const ticks: TimeTick[] = [];
  for (let month = first; ; month += step) {
    const at = new Date(0, month - 1900 * 12, 1).getTime();
    if (at > to) return ticks;
    ticks.push({ at, unit: step >= 12 ? 'year' : 'month' });
  }
}

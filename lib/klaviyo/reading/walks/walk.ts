import type { Walk } from '../../../messages.ts';
import type { Look, PageReader } from '../page-reader.ts';
import { isEnabled } from '../pager.ts';

/** How long rows may take to come, in milliseconds. */
const patience = 15_000;
/** More steps than any list takes: one that never ends is left. */
const mostSteps = 20_000;

/** One reading of the rest, as its parts see it. */
export interface WalkContext {
  readonly reader: PageReader;
  /** Tells the user how far it is. */
  readonly tell: (state: Walk['state']) => void;
  /** The user has asked to stop, or all rows are read. */
  readonly isOver: () => boolean;
  /** A page, or a screen of rows, has been read. `false` where there have been too many. */
  readonly step: () => boolean;
  /**
   * Presses one of the list's own controls and waits for other rows than before.
   * @returns what came, or `null` where the control cannot be pressed or nothing came of it
   */
  readonly press: (control: HTMLElement | null | undefined, from: Look) => Promise<Look | null>;
}

/** How a walk ended: at the end of the list, or before it. */
export type WalkEnd = 'ended' | 'broken-off';

export function createWalk(reader: PageReader, stop: AbortSignal): WalkContext {
  const startedAt = performance.now();
  const sizeAtStart = reader.capture()?.size() ?? 0;
  /** Another message has another capture: its page is no place for this walk to press anything. */
  const own = reader.capture();
  const hasLeft = () => reader.capture() !== own;
  let pages = 0;
  const tell = (state: Walk['state']) =>
    reader.setWalk({ state, pages, ...pace(reader, performance.now() - startedAt, sizeAtStart) });
  return {
    reader,
    tell,
    isOver: () => stop.aborted || hasLeft() || reader.status().completeness?.complete === 'yes',
    step() {
      pages++;
      tell('running');
      return pages < mostSteps;
    },
    async press(control, from) {
      if (hasLeft() || !control || !isEnabled(control)) return null;
      control.click();
      const deadline = performance.now() + patience;
      while (performance.now() < deadline) {
        const seen = await reader.nextLook(Math.max(0, deadline - performance.now()));
        if (hasLeft() || seen.status === 'elsewhere' || seen.status === 'overview') return null;
        if (seen.status === 'bounces' && seen.fingerprint !== from.fingerprint) return seen;
      }
      return null;
    },
  };
}

/** Rows a second so far, and what the rest will take at that pace. */
function pace(
  reader: PageReader,
  milliseconds: number,
  sizeAtStart: number,
): Pick<Walk, 'rowsPerSecond' | 'secondsLeft'> {
  const { completeness } = reader.status();
  const rows = (reader.capture()?.size() ?? 0) - sizeAtStart;
  if (rows <= 0 || milliseconds < 300) return { rowsPerSecond: null, secondsLeft: null };
  const rowsPerSecond = rows / (milliseconds / 1_000);
  const left = completeness?.expected ? Math.max(0, completeness.expected - completeness.read) : null;
  return {
    rowsPerSecond: Math.round(rowsPerSecond),
    secondsLeft: left === null ? null : Math.ceil(left / rowsPerSecond),
  };
}

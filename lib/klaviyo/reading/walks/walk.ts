import type { Walk } from '../../../messages.ts';
import { type Look, pageOf } from '../look.ts';
import type { PageReader } from '../page-reader.ts';
import { isEnabled } from '../pager/pager.ts';

/** How long rows may take to come, in milliseconds. */
const patience = 15_000;
/** The same where nothing says that there are more, and nothing shows that they are loading: Next may do nothing any more. */
const patienceForNothing = 3_000;
/** More steps than any list takes: one that never ends is left. */
const mostSteps = 20_000;

type ChooseControl = (look: Look) => HTMLElement | null | undefined;

/** One reading of the rest, as its parts see it. */
export interface WalkContext {
  readonly reader: PageReader;
  /** Tells the user how far it is. */
  readonly tell: (state: Walk['state']) => void;
  /** The page has gone to another message, which this walk has nothing to do with. */
  readonly hasLeft: () => boolean;
  /** The user has asked to stop, or all rows are read. */
  readonly isOver: () => boolean;
  /** A page, or a screen of rows, has been read. `false` where there have been too many. */
  readonly step: () => boolean;
  /**
   * Presses one of the list's own controls and waits for other rows than before.
   * @param choose finds the control: a page that draws itself anew has another of the same meaning
   * @returns what came; `same` where the page stayed as it was although nothing was loading; `null` where the control
   * cannot be pressed, or what it asked for never came
   */
  readonly press: (choose: ChooseControl, from: Look) => Promise<Look | 'same' | null>;
}

/** How a walk ended: at the end of the list; where nothing more came, whatever the reason; or before the end. */
export type WalkEnd = 'ended' | 'no-more-came' | 'broken-off';

/** Do two walks in a row reach the end? As far as the less sure of them does. */
export const lessSure = (first: WalkEnd, second: WalkEnd): WalkEnd =>
  first === 'broken-off' || second === 'broken-off' ? 'broken-off' : first === 'ended' ? second : first;

export function createWalk(reader: PageReader, stop: AbortSignal): WalkContext {
  const startedAt = performance.now();
  const sizeAtStart = reader.capture()?.size() ?? 0;
  /** Another message has another capture: its page is no place for this walk to press anything. */
  const own = reader.capture();
  const hasLeft = () => reader.capture() !== own;
  let pages = 0;
  /** Controls of this page answer to keys and not to clicks. */
  let byKey = false;
  const tell = (state: Walk['state']) =>
    reader.setWalk({ state, pages, ...pace(reader, performance.now() - startedAt, sizeAtStart) });
  return {
    reader,
    tell,
    hasLeft,
    isOver: () => stop.aborted || hasLeft() || reader.status().completeness?.complete === 'yes',
    step() {
      pages++;
      tell('running');
      return pages < mostSteps;
    },
    async press(choose, from) {
      const control = choose(from);
      if (hasLeft() || !control || !isEnabled(control)) return null;
      const knowsOfMore = reader.status().completeness?.complete === 'no';
      const before = pageOf(from);
      let latest = from;
      const waitFrom = async (began: number, limit: number): Promise<Look | 'same' | null> => {
        let isLoading = false;
        const left = () => Math.max(0, began + (isLoading ? patience : limit) - performance.now());
        do {
          const seen = await reader.nextLook(left());
          if (hasLeft() || seen.status === 'elsewhere' || seen.status === 'overview') return null;
          if (seen.status === 'bounces' && pageOf(seen) !== before) return seen;
          if (seen.status === 'bounces') latest = seen;
          isLoading = seen.status === 'waiting';
        } while (left() > 0);
        return isLoading ? null : 'same';
      };
      if (byKey) pressKey(control);
      else control.click();
      const seen = await waitFrom(performance.now(), knowsOfMore ? patience : patienceForNothing);
      if (seen !== 'same' || stop.aborted) return seen;
      // A plain box may be made for the keyboard alone; an answer may have been lost where the page counts more.
      const same = control.isConnected ? control : choose(latest);
      if (!same?.isConnected || !isEnabled(same)) return seen;
      const isBox = !same.matches('button, a, input');
      if (!knowsOfMore && !isBox) return seen;
      if (isBox) pressKey(same);
      else same.click();
      const again = await waitFrom(performance.now(), patienceForNothing);
      byKey ||= isBox && again !== null && again !== 'same';
      return again;
    },
  };
}

/** What a person at the keyboard does with a control. */
function pressKey(control: HTMLElement): void {
  for (const type of ['keydown', 'keyup'])
    control.dispatchEvent(
      new KeyboardEvent(type, { key: 'Enter', code: 'Enter', bubbles: true, composed: true, cancelable: true }),
    );
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

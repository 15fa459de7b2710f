import type { Walk } from '../../messages.ts';
import type { Look, PageReader } from './page-reader.ts';
import { isEnabled } from './pager.ts';

/** How long a page of rows may take to come, in milliseconds. */
const patience = 15_000;
/** More pages than any list has: a pager that never ends is left. */
const mostPages = 5_000;

/**
 * Reads the pages of a list that the user has not opened: on to the last page, then back over those before, and ends
 * where the user was. Presses nothing but the pager's own Next and Previous. `stop` ends it, and still goes back.
 */
export async function readRest(reader: PageReader, stop: AbortSignal): Promise<void> {
  const startedAt = performance.now();
  const sizeAtStart = reader.capture()?.size() ?? 0;
  let pages = 0;
  let offset = 0;
  const tell = (state: Walk['state']) => reader.setWalk({ state, pages, ...pace(reader, performance.now() - startedAt, sizeAtStart) });

  /** Presses a control and waits for other rows than those on show. `null` where there is none, or nothing came of it. */
  const press = async (control: HTMLElement | null | undefined, from: Look): Promise<Look | null> => {
    if (!control || !isEnabled(control)) return null;
    control.click();
    const deadline = performance.now() + patience;
    while (performance.now() < deadline) {
      const seen = await reader.nextLook(Math.max(0, deadline - performance.now()));
      if (seen.status === 'elsewhere' || seen.status === 'overview') return null;
      if (seen.status === 'bounces' && seen.fingerprint !== from.fingerprint) return seen;
    }
    return null;
  };
  const turn = async (from: Look, direction: 'next' | 'previous'): Promise<Look | null> => {
    const seen = await press(from.pager?.[direction], from);
    if (seen) offset += direction === 'next' ? 1 : -1;
    return seen;
  };

  tell('running');
  const first = await reader.look();
  if (first.status !== 'bounces') {
    tell('stuck');
    return;
  }
  const seenPages = new Set([first.fingerprint]);
  const isComplete = () => reader.status().completeness?.complete === 'yes';

  /** Goes on in one direction to the end. `false` where the page stopped answering or began to repeat itself. */
  const walk = async (from: Look, direction: 'next' | 'previous'): Promise<{ at: Look; ended: boolean }> => {
    let at = from;
    while (!stop.aborted && !isComplete() && pages < mostPages) {
      const control = at.pager?.[direction];
      if (!control || !isEnabled(control)) return { at, ended: true };
      const seen = await turn(at, direction);
      if (!seen) return { at, ended: false };
      at = seen;
      pages++;
      tell('running');
      if (seenPages.has(at.fingerprint)) return { at, ended: false };
      seenPages.add(at.fingerprint);
    }
    return { at, ended: isComplete() };
  };

  const startsAtFirst = !(first.pager?.previous && isEnabled(first.pager.previous));
  const forward = await walk(first, 'next');
  let { at, ended } = forward;
  if (ended && !isComplete() && !startsAtFirst && !stop.aborted) {
    at = (await goBack(at)) ?? at;
    const backward = await walk(at, 'previous');
    at = backward.at;
    ended = backward.ended;
  }
  // Every page from the first to the last has been read, whether or not the page ever said how many rows there are.
  if (ended && !stop.aborted) reader.capture()?.finish();
  tell('returning');
  await goBack(at);
  await reader.look();
  await reader.settled();
  tell(stop.aborted ? 'stopped' : ended ? 'done' : 'stuck');

  /** Back to the page where the user was: by its number where that is on show, else page by page. */
  async function goBack(from: Look): Promise<Look | null> {
    const number = first.pager?.current;
    const shortcut = number && Math.abs(offset) > 1 ? await press(from.pager?.numbers.get(number), from) : null;
    if (shortcut) offset = 0;
    let here: Look | null = shortcut ?? from;
    while (here && offset !== 0) here = await turn(here, offset > 0 ? 'previous' : 'next');
    return here;
  }
}

/** Rows a second so far, and what the rest will take at that pace. */
function pace(reader: PageReader, milliseconds: number, sizeAtStart: number): Pick<Walk, 'rowsPerSecond' | 'secondsLeft'> {
  const { completeness } = reader.status();
  const rows = (reader.capture()?.size() ?? 0) - sizeAtStart;
  if (rows <= 0 || milliseconds < 300) return { rowsPerSecond: null, secondsLeft: null };
  const rowsPerSecond = rows / (milliseconds / 1_000);
  const left = completeness?.expected ? Math.max(0, completeness.expected - completeness.read) : null;
  return { rowsPerSecond: Math.round(rowsPerSecond), secondsLeft: left === null ? null : Math.ceil(left / rowsPerSecond) };
}

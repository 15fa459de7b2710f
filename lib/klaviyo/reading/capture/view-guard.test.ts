import { describe, expect, it } from 'vitest';
import { createViewGuard, type View, type ViewHead } from './view-guard.ts';

const nowhere: ViewHead = { name: null, sentAt: null, sent: null, bounced: null, counter: null };
const spring: ViewHead = { ...nowhere, name: 'Spring sale', counter: 120 };
const summer: ViewHead = { ...nowhere, name: 'Summer sale', counter: 3 };

const rowsOf = (...texts: string[]) =>
  texts.map((text) => {
    const element = document.createElement('tr');
    element.textContent = text;
    return { element, text };
  });
const view = ({ rows = rowsOf('ann', 'bo'), ...change }: Partial<View>): View => ({
  identity: 'A',
  head: spring,
  pager: null,
  list: null,
  rows,
  people: rows.map(({ text }) => text),
  ...change,
});
/** How long a view is waited for when it first comes up, `A` having been read before. */
function waitFor(next: Partial<View>, before: Partial<View> = {}, gap = false): number {
  const guard = createViewGuard();
  expect(guard.wait(view(before), 0)).toBe(0);
  if (gap) guard.sawNone('B');
  return guard.wait(view({ identity: 'B', ...next }), 1_000);
}

describe('the guard of the view', () => {
  it('believes the first message of a page at once, and every later view of it', () => {
    const guard = createViewGuard();
    expect(guard.wait(view({}), 0)).toBe(0);
    expect(guard.wait(view({ rows: rowsOf('cy') }), 10)).toBe(0);
  });

  it('waits for the address and the heading where other people took the place of all, and no pager or scrolling explains it', () => {
    const guard = createViewGuard();
    const before = { from: null, to: null, total: 8 };
    guard.wait(view({ pager: before }), 0);
    const next = view({ rows: rowsOf('cy', 'dee'), pager: { ...before, total: 10 } });
    expect(guard.wait(next, 1_000)).toBe(1_500);
    // The address follows: they were the next message's all the time.
    expect(guard.wait({ ...next, identity: 'B', head: summer }, 1_900)).toBeGreaterThan(0);

    const shared = createViewGuard();
    shared.wait(view({ pager: before }), 0);
    const some = rowsOf('ann', 'cy', 'dee', 'eve');
    expect(shared.wait(view({ rows: some, pager: { ...before, total: 10 } }), 1_000)).toBe(1_500);

    const plain = createViewGuard();
    plain.wait(view({ turns: () => false }), 0);
    expect(plain.wait(view({ rows: rowsOf('cy'), turns: () => false }), 1_000)).toBe(1_500);
    expect(plain.wait(view({ rows: rowsOf('cy'), turns: () => false }), 2_600)).toBe(0);
  });

  it('waits where rows are added beyond what the section counts: those of another list may be on their way out', () => {
    const guard = createViewGuard();
    guard.wait(view({ head: { ...spring, counter: 2 } }), 0);
    const more = rowsOf('ann', 'bo', 'cy');
    expect(guard.wait(view({ rows: more, head: { ...spring, counter: 2 } }), 1_000)).toBe(1_500);
    expect(guard.wait(view({ rows: more, head: { ...spring, counter: 3 } }), 1_200)).toBeLessThan(1_500);
  });

  it('believes the next page of a list at once', () => {
    const guard = createViewGuard();
    guard.wait(view({ pager: { from: 1, to: 2, total: 8 } }), 0);
    expect(guard.wait(view({ rows: rowsOf('cy'), pager: { from: 3, to: 4, total: 8 } }), 1_000)).toBe(0);
    const scrolled = createViewGuard();
    scrolled.wait(view({ turns: () => true }), 0);
    expect(scrolled.wait(view({ rows: rowsOf('cy'), turns: () => true }), 1_000)).toBe(0);
  });

  it('waits where rows stand at an address already that is looked at for the first time, after another one', () => {
    const guard = createViewGuard(undefined, 'A');
    expect(guard.wait(view({ identity: 'B' }), 0)).toBe(1_000);
    expect(guard.wait(view({ identity: 'B' }), 1_000)).toBe(0);
    const empty = createViewGuard(undefined, 'A');
    empty.sawNone('B');
    expect(empty.wait(view({ identity: 'B' }), 0)).toBe(0);
  });

  it('waits less for the next message of a flow, whose heading is the same, where another one is chosen in a menu', () => {
    const flow = { ...nowhere, name: 'Welcome series' };
    const before = { head: { ...flow, choice: 'Email 1' } };
    const rows = rowsOf('dee', 'eve');
    expect(waitFor({ head: flow, rows }, { head: flow })).toBe(10_000);
    expect(waitFor({ head: { ...flow, choice: 'Email 2' }, rows }, before)).toBe(2_000);
    // The menu changes first, and the address follows it.
    const guard = createViewGuard();
    const old = rowsOf('ann');
    guard.wait(view({ ...before, rows: old }), 0);
    expect(guard.wait(view({ head: { ...flow, choice: 'Email 2' }, rows: old }), 1_000)).toBe(1_000);
    expect(guard.wait(view({ identity: 'B', head: { ...flow, choice: 'Email 2' }, rows }), 1_500)).toBe(2_000);
  });

  it('knows rows again that stay from a message that was passed over before they were believed', () => {
    const guard = createViewGuard();
    guard.wait(view({}), 0);
    const rows = rowsOf('cy', 'dee');
    const passed = view({ identity: 'B', head: { ...summer, name: 'Second' }, rows });
    expect(guard.wait(passed, 1_000)).toBe(1_000);
    expect(guard.wait({ ...passed, identity: 'C' }, 1_500)).toBeGreaterThan(10_000);
    expect(guard.wait({ ...passed, identity: 'C', head: { ...summer, name: 'Third' } }, 2_000)).toBeGreaterThan(5_000);
    const own = view({ identity: 'C', head: { ...summer, name: 'Third' }, rows: rowsOf('eve', 'flo') });
    expect(guard.wait(own, 3_000)).toBeLessThanOrEqual(1_000);
  });

  it('waits while every old row is still there, however new the heading is', () => {
    const rows = rowsOf('ann', 'bo');
    expect(waitFor({ rows, head: summer }, { rows })).toBeGreaterThan(5_000);
    expect(waitFor({ rows: [...rows, ...rowsOf('cy')], head: summer }, { rows })).toBeGreaterThan(5_000);
  });

  it('waits for longest where nothing at all has changed', () => {
    const rows = rowsOf('ann', 'bo');
    expect(waitFor({ rows }, { rows })).toBeGreaterThan(15_000);
  });

  it('does not take rows that were never seen for the new message while the heading is that of the old one', () => {
    expect(waitFor({ rows: rowsOf('dee', 'eve') })).toBeGreaterThanOrEqual(10_000);
    expect(waitFor({ rows: rowsOf('dee', 'eve') }, {}, true)).toBeGreaterThanOrEqual(5_000);
  });

  it('distrusts rows beside totals of two messages, and a later page', () => {
    const pager = { from: 1, to: 50, total: 120 };
    const rows = rowsOf('dee', 'eve');
    expect(waitFor({ rows, head: summer, pager }, { pager }, true)).toBeGreaterThanOrEqual(10_000);
    const later = { from: 51, to: 52, total: 52 };
    expect(waitFor({ rows, head: { ...summer, counter: 52 }, pager: later }, {}, true)).toBeGreaterThanOrEqual(5_000);
    expect(waitFor({ rows: rowsOf('d', 'e', 'f', 'g'), head: summer }, {}, true)).toBeGreaterThanOrEqual(10_000);
  });

  it('believes other people below another heading soon where the list was drawn anew', () => {
    const rows = rowsOf('dee', 'eve');
    // An answer that comes late, of a message that was passed over, stands there for half a second.
    expect(waitFor({ head: summer, rows }, {}, true)).toBe(800);
    const list = document.createElement('table');
    expect(waitFor({ head: summer, rows }, { list })).toBe(800);
  });

  it('waits for the very same people, drawn anew or not, and not for long where they are as many as are counted', () => {
    expect(waitFor({ head: summer }, {}, true)).toBeGreaterThan(5_000);
    expect(waitFor({ head: { ...spring, name: 'Summer sale' } }, {}, true)).toBeGreaterThan(5_000);
    const as2 = { ...summer, counter: 2 };
    expect(waitFor({ head: as2 }, {}, true)).toBe(2_000);
  });

  it('knows them again after other pages of the next message were believed', () => {
    const guard = createViewGuard();
    guard.wait(view({}), 0);
    guard.wait(view({ identity: 'B', head: summer, rows: [] }), 1_000);
    expect(guard.wait(view({ identity: 'B', head: summer, rows: [] }), 60_000)).toBe(0);
    expect(guard.wait(view({ identity: 'B', head: summer }), 61_000)).toBeGreaterThan(5_000);
    const rows = rowsOf('dee', 'eve');
    guard.wait(view({ identity: 'B', head: summer, rows }), 62_000);
    expect(guard.wait(view({ identity: 'B', head: summer, rows }), 63_000)).toBe(0);
  });

  it('soon believes the rows of another list than the one before, though that is still there', () => {
    const [map, report] = [document.createElement('table'), document.createElement('table')];
    document.body.replaceChildren(map, report);
    const rows = rowsOf('dee', 'eve');
    const silent = { head: nowhere, rows };
    expect(waitFor({ ...silent, list: report }, { head: nowhere, list: map })).toBeLessThanOrEqual(1_000);
    expect(waitFor({ ...silent, list: map }, { head: nowhere, list: map })).toBeGreaterThanOrEqual(3_000);
    // A list that is taken for another one, of the very same rows.
    expect(waitFor({ ...silent, list: report }, { ...silent, list: map })).toBeGreaterThanOrEqual(15_000);
    expect(
      waitFor(
        { head: nowhere, rows: [...rows, ...rowsOf('flo')], list: report },
        { head: nowhere, rows: [...rows, ...rowsOf('gus')], list: map },
      ),
    ).toBeGreaterThanOrEqual(3_000);
  });

  it('soon believes rows in new elements where only the name differs', () => {
    const rows = rowsOf('dee', 'eve');
    expect(waitFor({ head: { ...spring, name: 'Summer sale' }, rows }, {}, true)).toBeLessThanOrEqual(2_000);
  });

  it('believes a view that stays as it is for long enough, and starts anew when it changes', () => {
    const guard = createViewGuard();
    guard.wait(view({}), 0);
    const next = view({ identity: 'B', head: summer, rows: rowsOf('dee') });
    const first = guard.wait(next, 100);
    expect(first).toBeGreaterThan(0);
    expect(guard.wait(next, 100 + first / 2)).toBe(first / 2);
    const other = { ...next, rows: rowsOf('eve') };
    expect(guard.wait(other, 100 + first)).toBe(first);
    expect(guard.wait(other, 100 + 2 * first)).toBe(0);
  });

  it('tells a message that nobody bounced on from the next by its heading', () => {
    expect(waitFor({ rows: [] }, { rows: [] })).toBeGreaterThan(5_000);
    expect(waitFor({ rows: [], head: summer }, { rows: [] })).toBeLessThanOrEqual(1_000);
  });

  it('waits for rows that say nothing of a bounce, for longest just after another section was open', () => {
    const guard = createViewGuard();
    expect(guard.wait(view({ isBare: true }), 0)).toBeGreaterThan(0);
    expect(guard.wait(view({}), 10)).toBe(0);
    guard.sawNone('A', ['eve']);
    expect(guard.wait(view({ isBare: true }), 20)).toBeGreaterThan(10_000);
    expect(guard.wait(view({}), 30)).toBeLessThanOrEqual(1_000);
  });

  it('waits for such rows once and not at every page of a list that was believed to have none', () => {
    const guard = createViewGuard();
    guard.wait(view({ isBare: true }), 0);
    expect(guard.wait(view({ isBare: true }), 60_000)).toBe(0);
    expect(guard.wait(view({ isBare: true, rows: rowsOf('cy') }), 60_010)).toBe(0);
    guard.sawNone('A', ['eve']);
    expect(guard.wait(view({ isBare: true, rows: rowsOf('dee') }), 60_020)).toBeGreaterThan(10_000);
  });

  it('doubts more people below the heading of bounces than their section counts, after another was open', () => {
    const guard = createViewGuard();
    guard.wait(view({}), 0);
    guard.sawNone('A', ['eve']);
    const pager = { from: 1, to: 50, total: 4_000 };
    expect(guard.wait(view({ pager }), 10)).toBeGreaterThanOrEqual(10_000);
    expect(waitFor({ head: summer, pager }, {}, true)).toBeGreaterThanOrEqual(10_000);
  });

  it('waits where the heading changes before the address does', () => {
    const guard = createViewGuard();
    guard.wait(view({}), 0);
    expect(guard.wait(view({ head: summer }), 10)).toBeGreaterThan(0);
    expect(guard.wait(view({}), 20)).toBeGreaterThan(0);
    expect(guard.wait(view({}), 5_000)).toBe(0);
  });
});

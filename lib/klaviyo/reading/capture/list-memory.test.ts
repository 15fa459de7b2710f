import { describe, expect, it } from 'vitest';
import { createListMemory, type SeenList } from './list-memory.ts';

const spring: SeenList = { identity: 'A', people: ['ann', 'bo'], total: 88, counter: 88 };
const summer: SeenList = { identity: 'B', people: ['cy', 'dee'], total: 90, counter: 90 };

function waitFor(list: SeenList, ...before: readonly SeenList[]): number {
  const memory = createListMemory();
  for (const seen of before) memory.remember(seen);
  return memory.wait(list);
}

describe('the memory of lists', () => {
  it('knows nothing of a first list, of more of the same, and of other people', () => {
    expect(waitFor(spring)).toBe(0);
    expect(waitFor(spring, spring)).toBe(0);
    expect(waitFor(summer, spring)).toBe(0);
    expect(waitFor({ ...summer, people: [] }, spring)).toBe(0);
    expect(waitFor({ ...summer, people: ['ann'] }, spring, summer)).toBe(0);
  });

  it('doubts a list that was left for another and came back with its people', () => {
    const leftOver = { ...summer, identity: 'A', counter: 88 };
    expect(waitFor(leftOver, spring, summer)).toBeGreaterThan(5_000);
    expect(waitFor(spring, spring, summer)).toBe(0);
  });

  it('knows the people of another list again, for longest where its section counts others', () => {
    const leftOver = { ...spring, identity: 'B', counter: 90 };
    expect(waitFor(leftOver, spring)).toBeGreaterThan(10_000);
    expect(waitFor({ ...leftOver, total: null, counter: null }, spring)).toBeGreaterThan(5_000);
    expect(waitFor({ ...leftOver, people: ['bo'], total: null }, spring)).toBeGreaterThan(5_000);
    // Nothing around them is the new message's yet.
    expect(waitFor({ ...leftOver, counter: 88 }, spring)).toBeGreaterThan(5_000);
  });

  it('lets two messages have lost the same people where their counts say so', () => {
    const alike: SeenList = { identity: 'B', people: ['ann', 'bo'], total: null, counter: 2 };
    expect(waitFor(alike, spring)).toBeLessThanOrEqual(2_000);
    // A list of another size is another list, whoever is on its first page.
    expect(waitFor({ ...alike, total: 70, counter: 70 }, spring)).toBe(0);
    expect(waitFor({ ...alike, people: ['ann', 'cy'] }, spring)).toBe(0);
  });

  it('knows a page of another list that it has never seen by what its pager counts', () => {
    const late = { ...spring, identity: 'B', people: ['eve', 'flo'], counter: 90 };
    expect(waitFor(late, spring)).toBeGreaterThanOrEqual(10_000);
    // A filter that leaves some other number of them.
    expect(waitFor({ ...late, total: 41 }, spring)).toBe(0);
  });

  it('remembers the lists before the last one, and every page of a list', () => {
    const later = { ...spring, people: ['gus'] };
    const leftOver = { ...spring, identity: 'C', total: null, counter: null };
    expect(waitFor(leftOver, spring, summer)).toBeGreaterThan(5_000);
    expect(waitFor(leftOver, spring, later, summer)).toBeGreaterThan(5_000);
    expect(waitFor({ ...leftOver, people: ['ann', 'gus'] }, spring, later, summer)).toBeGreaterThan(5_000);
    const others = ['D', 'E', 'F', 'G'].map((identity) => ({ ...summer, identity }));
    expect(waitFor(leftOver, spring, ...others)).toBe(0);
  });
});

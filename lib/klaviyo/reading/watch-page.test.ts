import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { watchPage } from './watch-page.ts';

beforeEach(() => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  document.body.innerHTML = '<main><button>Next</button><p>1</p></main>';
});

/** Watches the page on show with readings that take `cost` milliseconds each, and counts them. */
function watching(cost: number, isSeen = false, isExpecting = false) {
  const end = new AbortController();
  onTestFinished(() => end.abort());
  let readings = 0;
  const read = async () => {
    readings++;
    return cost;
  };
  const watch = watchPage(document, {
    read,
    isAwaited: () => false,
    isQuiet: () => false,
    isSeen: () => isSeen,
    isExpecting: () => isExpecting,
    signal: end.signal,
  });
  return { watch, readings: () => readings };
}

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

it('rests after a reading as long as that one was dear, however the page changes', async () => {
  const { watch, readings } = watching(20);
  watch.changed();
  await pass(200);
  expect(readings()).toBe(1);
  for (let second = 0; second < 19; second++) {
    watch.changed();
    await pass(100);
  }
  expect(readings()).toBe(1);
  await pass(300);
  expect(readings()).toBe(2);
});

it('reads what follows something that a person has done without that rest', async () => {
  const { watch, readings } = watching(20);
  watch.changed();
  await pass(200);
  watch.acted();
  watch.changed();
  await pass(250);
  expect(readings()).toBe(2);
});

it('follows the page without that rest while a person looks at what is read', async () => {
  const { watch, readings } = watching(20, true);
  watch.changed();
  await pass(200);
  watch.changed();
  await pass(250);
  expect(readings()).toBe(2);
});

it('follows the page without that rest while what it is to show has not come', async () => {
  const { watch, readings } = watching(20, false, true);
  watch.changed();
  await pass(200);
  watch.changed();
  await pass(250);
  expect(readings()).toBe(2);
});

it('reads what is on show before a person sends it away', async () => {
  const { watch, readings } = watching(20);
  watch.changed();
  await pass(200);
  watch.changed();
  await pass(50);
  expect(readings()).toBe(1);
  watch.acted();
  expect(readings()).toBe(2);
  watch.acted();
  expect(readings()).toBe(2);
});

it('does not let a dear first reading put off what the page is to show', async () => {
  const { watch, readings } = watching(200, false, true);
  watch.changed();
  await pass(200);
  watch.changed();
  await pass(550);
  expect(readings()).toBe(2);
});

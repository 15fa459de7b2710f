import { expect, test, vi } from 'vitest';
import { createTabReading } from './tab-reading.ts';

function tab() {
  const signals: AbortSignal[] = [];
  const page = { address: '/campaign/a' };
  const onThrownAway = vi.fn();
  const ending = new AbortController();
  const reading = createTabReading(
    (signal) => signals.push(signal),
    onThrownAway,
    () => page.address,
    ending.signal,
  );
  return { reading, signals, page, onThrownAway, ending };
}

test('after everything was deleted a tab reads nothing until another page is opened in it', () => {
  const { reading, signals, page, onThrownAway } = tab();
  expect(reading.reader()).toBe(1);
  reading.throwAway();
  expect(signals[0]?.aborted).toBe(true);
  expect(onThrownAway).toHaveBeenCalledOnce();
  expect(reading.reader()).toBeNull();
  expect(reading.goOn()).toBeNull();
  expect(reading.signal().aborted).toBe(true);
  page.address = '/campaign/b';
  expect(reading.goOn()).toBe(2);
  expect(reading.goOn()).toBe(2);
  expect(signals[1]?.aborted).toBe(false);
});

test('a page that was kept aside reads anew where everything was deleted meanwhile, and else goes on', () => {
  const { reading, signals } = tab();
  reading.outdate(Date.now() - 1_000);
  expect(reading.reader()).toBe(1);
  reading.outdate(Date.now() + 1_000);
  expect(reading.reader()).toBe(2);
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
});

test('the last reading ends with the script', () => {
  const { reading, signals, ending } = tab();
  ending.abort();
  expect(signals[0]?.aborted).toBe(true);
  expect(reading.signal().aborted).toBe(true);
});

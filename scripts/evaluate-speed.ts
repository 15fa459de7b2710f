/** Replies a second on this machine, one core, after warming up: the thread's own time, whatever else the machine does. */
import { classify } from '../lib/bounce/classify.ts';
import { forgetTemplates } from '../lib/bounce/matching/template-cache.ts';

const WARM_UP_MS = 1_000;
/** The system counts a thread's time in steps of milliseconds: few long stretches, not many short ones. */
const STRETCH_MS = 300;
const STRETCHES = 5;

function threadMilliseconds(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

const judgeReply = (reason: string): unknown => classify({ type: null, category: null, reason });

/** The median of a few stretches, each of as many passes over all texts as it has time for. */
export function perSecond(texts: readonly string[], beforeEachPass = () => {}, judge = judgeReply): number {
  const pass = () => {
    beforeEachPass();
    for (const text of texts) judge(text);
  };
  const warmUntil = performance.now() + WARM_UP_MS;
  while (performance.now() < warmUntil) pass();
  const rates: number[] = [];
  while (rates.length < STRETCHES) {
    const start = threadMilliseconds();
    let count = 0;
    let spent = 0;
    while (spent < STRETCH_MS) {
      pass();
      count += texts.length;
      spent = threadMilliseconds() - start;
    }
    rates.push((count / spent) * 1_000);
  }
  return Math.round(rates.sort((a, b) => a - b)[STRETCHES >> 1] ?? 0);
}

/** Every reply is new, and read in full: no decision comes from the cache. */
export function coldPerSecond(texts: readonly string[]): number {
  return texts.length === 0 ? 0 : perSecond([...new Set(texts)], forgetTemplates);
}

/** The same templates with other addresses and hosts' IPs each time, as a batch of bounces has them. */
export function templatePerSecond(texts: readonly string[]): number {
  if (texts.length === 0) return 0;
  const varied: string[] = [];
  for (let copy = 0; varied.length < 20_000; copy++) {
    for (const [i, text] of texts.entries()) {
      varied.push(
        text
          .replace(/[\w.+-]+@[\w.-]+/g, `person${copy}.${i}@host${copy}.example`)
          .replace(/\b(?:\d{1,3}\.){3}\d{1,3}\b/g, `192.0.2.${copy % 256}`),
      );
    }
  }
  forgetTemplates();
  return perSecond(varied);
}

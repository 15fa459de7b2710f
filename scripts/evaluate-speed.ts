/** Replies a second on this machine, one core, after warming up: the thread's own time, whatever else the machine does. */
import { classify } from '../lib/bounce/classify.ts';
import { forgetTemplates } from '../lib/bounce/template-cache.ts';

const WARM_UP_MS = 1_000;
const MEASURE_MS = 600;

function threadMilliseconds(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

function perSecond(texts: readonly string[], beforeEachPass: () => void): number {
  const pass = () => {
    beforeEachPass();
    for (const reason of texts) classify({ type: null, category: null, reason });
  };
  const warmUntil = performance.now() + WARM_UP_MS;
  while (performance.now() < warmUntil) pass();
  let count = 0;
  let spent = 0;
  // The system counts a thread's time in steps of milliseconds: one long stretch, not many short ones.
  const start = threadMilliseconds();
  while (spent < MEASURE_MS) {
    pass();
    count += texts.length;
    spent = threadMilliseconds() - start;
  }
  return Math.round((count / spent) * 1_000);
}

/** Every template is new: nothing comes from the cache. */
export function coldPerSecond(texts: readonly string[]): number {
  return texts.length === 0 ? 0 : perSecond([...new Set(texts)], forgetTemplates);
}

/** The same templates with other addresses, hosts' IPs and ids each time. */
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
  return perSecond(varied, () => {});
}

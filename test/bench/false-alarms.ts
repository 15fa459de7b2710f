import { createRandom, type Random } from '../../lib/demo/random.ts';
import { type EarlierSend, fitBaseline, spikeTest, testAgainst } from '../../lib/insight/baseline.ts';
import { midDistribution } from '../../lib/insight/beta-binomial.ts';
import { creep } from '../../lib/insight/ewma.ts';
import { median } from '../../lib/insight/median.ts';
import { normalScore } from '../../lib/insight/normal-score.ts';
import { assessTimeline } from '../../lib/insight/timeline.ts';
import { type Counts, type SpikeRule, spikeRules } from './spike-rules.ts';
import { asSupposed, heavyTailed, type TrueRate } from './true-rates.ts';

const history = 12;
const runs = 4_000;

/** Recipients of a send: most have thousands, 300 to 60,000. */
const sendSize = (random: Random) =>
  Math.min(60_000, Math.max(300, Math.round(3_000 * Math.exp(1.2 * random.normal()))));

/** Bounces of a send: Poisson, above 60 by its normal approximation. */
function bouncesOf(recipients: number, rate: number, random: Random): number {
  const expected = recipients * Math.min(rate, 0.9);
  if (expected > 60)
    return Math.min(recipients, Math.max(0, Math.round(expected + Math.sqrt(expected) * random.normal())));
  let count = -1;
  for (let waited = 0; waited < expected; count += 1) waited -= Math.log(1 - random.next());
  return Math.max(0, count);
}

const betaBinomial: SpikeRule = (earlier, send) => {
  const tested = spikeTest(
    earlier.map((counts, at): EarlierSend => ({ ...counts, at })),
    send,
  );
  return tested.status === 'tested' && tested.level !== 'usual';
};
const rules: Readonly<Record<string, SpikeRule>> = { ...spikeRules, 'beta-binomial (ours)': betaBinomial };

/** Alarms of every rule in 100 sends whose rate is `times` the usual one; `recipients` null: as the shop sends. */
function alarmsPerHundred(
  base: number,
  recipients: number | null,
  times: number,
  trueRate: TrueRate = asSupposed,
): Record<string, number> {
  const random = createRandom(Math.round(1e6 * base) + (recipients ?? 0) + times);
  const alarms: Record<string, number> = {};
  const sendOf = (size: number, factor: number): Counts => ({
    recipients: size,
    bounced: bouncesOf(size, factor * trueRate(base, random), random),
  });
  for (let run = 0; run < runs; run += 1) {
    const earlier = Array.from({ length: history }, () => sendOf(sendSize(random), 1));
    const send = sendOf(recipients ?? sendSize(random), times);
    for (const [name, rule] of Object.entries(rules)) {
      if (rule(earlier, send)) alarms[name] = (alarms[name] ?? 0) + 100 / runs;
    }
  }
  return alarms;
}

/** The columns of the project's own table, and what it says there. */
const columns = [
  {
    title: 'base .3 %',
    base: 0.003,
    recipients: null,
    times: 1,
    known: ['5.2–7.5', '6.1–6.5', '1.9–3.8', '0', '0.7–0.9'],
  },
  {
    title: 'base .8 %',
    base: 0.008,
    recipients: null,
    times: 1,
    known: ['5.6–6.0', '11.8–12.1', '2.1–3.8', '0.1–0.4', '1.1–1.4'],
  },
  { title: 'n = 300', base: 0.008, recipients: 300, times: 1, known: ['15.8', '1.8', '0.2', '2.7', '0.4'] },
  { title: 'n = 20,000', base: 0.008, recipients: 20_000, times: 1, known: ['4.3', '24.7', '10.6', '0.1', '1.3'] },
  { title: '.8 % ×3', base: 0.008, recipients: 2_000, times: 3, known: ['86', '–', '56', '63', '66'] },
  { title: '.8 % ×5', base: 0.008, recipients: 2_000, times: 5, known: ['–', '–', '88', '92', '92'] },
  { title: '.3 % ×3', base: 0.003, recipients: 2_000, times: 3, known: ['–', '–', '50', '0.4', '50'] },
  { title: '.3 % ×5', base: 0.003, recipients: 2_000, times: 5, known: ['–', '–', '83', '18', '85'] },
] as const;

const shops = 600;
const horizon = 60;

/** A lasting rise after 30 ordinary sends, in an invented shop. */
function risingShop(times: number, random: Random): EarlierSend[] {
  return Array.from({ length: 30 + horizon }, (_, at) => {
    const recipients = sendSize(random);
    return {
      at,
      recipients,
      bounced: bouncesOf(recipients, (at < 30 ? 1 : times) * asSupposed(0.008, random), random),
    };
  });
}

/** Medians of the sends until a rise is noticed, each at most `horizon`. */
interface Noticed {
  /** The slow average as the product runs it: all the time, against what was usual ten sends ago. */
  readonly running: number;
  /** The slow average begun at the rise, against what was learnt before it: as the notes simulated it. */
  readonly fresh: number;
  /** One send alone, as the product runs it: what is usual follows the rise. */
  readonly single: number;
  /** One send alone against what was learnt before the rise: as the notes simulated it. */
  readonly singleFresh: number;
}

function sendsUntilNoticed(times: number): Noticed {
  const random = createRandom(1_000 * times);
  const waits = {
    running: [] as number[],
    fresh: [] as number[],
    single: [] as number[],
    singleFresh: [] as number[],
  };
  const first = (found: number) => (found < 0 ? horizon : found + 1);
  for (let shop = 0; shop < shops; shop += 1) {
    const sends = risingShop(times, random);
    const later = assessTimeline(sends, sends.length).slice(30);
    waits.running.push(first(later.findIndex((send) => send.creep?.signal === true)));
    waits.single.push(first(later.findIndex(({ spike }) => spike.status === 'tested' && spike.level !== 'usual')));
    const learnt = fitBaseline(sends.slice(0, 30));
    if (learnt.status === 'learning') continue;
    waits.singleFresh.push(first(sends.slice(30).findIndex((send) => testAgainst(learnt, send).level !== 'usual')));
    const scores = sends
      .slice(30)
      .map(({ bounced, recipients }) => normalScore(midDistribution(bounced, recipients, learnt.beta)));
    waits.fresh.push(first(creep(scores).findIndex(({ signal }) => signal)));
  }
  const of = (values: readonly number[]) => median(values) ?? horizon;
  return {
    running: of(waits.running),
    fresh: of(waits.fresh),
    single: of(waits.single),
    singleFresh: of(waits.singleFresh),
  };
}

/**
 * Prints how often rules for "more bounces than usual" cry wolf, how often they see what is there, and beside each
 * figure what the project's notes say. The same numbers on every machine.
 */
export function printFalseAlarms(print: (line: string) => void): void {
  const measured = columns.map(({ base, recipients, times }) => alarmsPerHundred(base, recipients, times));
  print('Alarms per 100 sends: normal ones (true rate varies by 35 %), then rises at n = 2,000; in brackets the notes');
  print(['rule'.padEnd(22), ...columns.map(({ title }) => title.padEnd(17))].join(''));
  Object.keys(rules).forEach((name, row) => {
    const cells = columns.map(({ known }, column) => {
      const figure = measured[column]?.[name] ?? 0;
      return `${figure.toFixed(figure >= 20 ? 0 : 1)} (${known[row] ?? '–'})`.padEnd(17);
    });
    print([name.padEnd(22), ...cells].join(''));
  });
  const notes = [
    [1.3, 9, 17],
    [1.5, 5, 7],
    [2, 2, 2],
  ] as const;
  const heavy = columns.map(({ base, recipients, times }) => alarmsPerHundred(base, recipients, times, heavyTailed));
  const ours = heavy.map((alarms) => (alarms['beta-binomial (ours)'] ?? 0).toFixed(1).padEnd(17));
  print(['ours, heavy tail'.padEnd(22), ...ours].join(''));
  print('Median sends until a lasting rise is noticed; in brackets the notes');
  for (const [times, slow, one] of notes) {
    const { fresh, running, single, singleFresh } = sendsUntilNoticed(times);
    print(
      `×${times}: slow average begun at the rise ${fresh} (${slow}), running all the time ${running}; single send against what was usual before it ${singleFresh} (${one}), running ${single}`,
    );
  }
}

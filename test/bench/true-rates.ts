import type { Random } from '../../lib/demo/random.ts';

/** True rates vary by this share from send to send. */
const variation = 0.35;

/** How the true rate of a send is drawn around its usual one. */
export type TrueRate = (base: number, random: Random) => number;

/** As the test itself supposes: a gamma distribution, which at rates of some per cent is the beta distribution. */
export const asSupposed: TrueRate = (base, random) => base * variation ** 2 * gamma(1 / variation ** 2, random);

const sigma = Math.sqrt(Math.log(1 + variation ** 2));
/** A stranger to the test: log-normal, with the same spread and more of very bad sends. */
export const heavyTailed: TrueRate = (base, random) => base * Math.exp(sigma * random.normal() - sigma ** 2 / 2);

/** A gamma variate of scale 1, by Marsaglia and Tsang (2000); the shape must be 1 or more. */
function gamma(shape: number, random: Random): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = random.normal();
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random.next()) < x ** 2 / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

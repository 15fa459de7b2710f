import type { BounceRecord } from '../../ledger/records.ts';
import { addressQuality } from './address-quality.ts';
import { type Advice, type AdviceInput, makeAdvice } from './advice.ts';
import { isFirstContact } from './first-contact.ts';
import { deadReasons } from './kind-reasons.ts';

/** From so many, and such a share of the dead addresses, a confirmed sign-up would be worth its loss of sign-ups. */
const least = 3;
const leastShare = 0.15;

/** Dead addresses that a confirmation e-mail would have kept out: mistyped, an office's, thrown away. */
export function adviseOnDoubleOptIn(input: AdviceInput): Advice[] {
  const { message, messages, bounces } = input.view;
  const dead = deadIn(bounces);
  const preventable = preventableIn(bounces);
  if (preventable.length < least || preventable.length < dead.length * leastShare) return [];
  const count = (is: (address: (typeof preventable)[number]) => boolean) => preventable.filter(is).length;
  const lines = [
    { code: 'mistyped', count: count(({ meant }) => meant !== null) },
    { code: 'role', count: count(({ isRole }) => isRole) },
    { code: 'disposable', count: count(({ isDisposable }) => isDisposable) },
  ].filter((line) => line.count > 0);
  return [
    makeAdvice({
      kind: 'double_opt_in',
      subject: '',
      input,
      concerned: preventable.length,
      finding: { code: 'finding', count: preventable.length, facts: { of: dead.length } },
      evidence: {
        lines: [
          { code: 'prevented', facts: { share: { share: preventable.length / dead.length } } },
          ...lines,
          ...(isFirstContact(message, messages) ? [{ code: 'firstContact' }] : []),
        ],
        emails: preventable.map(({ email }) => email),
        corrections: preventable.flatMap(({ email, meant }) => (meant === null ? [] : [{ email, proposed: meant }])),
      },
    }),
  ];
}

function deadIn(bounces: readonly BounceRecord[]) {
  return [...new Map(bounces.map((bounce) => [bounce.email, bounce])).values()]
    .filter(({ verdict }) => deadReasons.includes(verdict.reason))
    .map(({ email }) => ({ email, ...addressQuality(email) }));
}

/** Those of the dead addresses that look mistyped, made up, or an office's. */
export const preventableIn = (bounces: readonly BounceRecord[]) =>
  deadIn(bounces).filter(({ meant, isRole, isDisposable }) => meant !== null || isRole || isDisposable);

import { expect, test } from 'vitest';
import {
  type BatchFacts,
  batchOf,
  day,
  noon,
  peopleOf,
  type Row,
  replies,
  viewOf,
  wholeReading,
} from '../../ledger/sample-captures.ts';
import { figuresOf } from '../sample-figures.ts';
import { adviceInputOf } from './advice-input.ts';
import { adviseOnMessage } from './advise.ts';
import { adviseOnAccount } from './advise-account.ts';

const blocked = (count: number, name: string) => peopleOf(count, name, 'outlook.example', { reason: replies.blocked });
const tooLarge = '552 5.3.4 Message too big for system';
const inPart = { read: 3, expected: 90, expectedBy: 'pager', complete: 'no', leftOut: {} } as const;

interface Week {
  readonly rows: readonly Row[];
  readonly sent?: number | null;
  readonly part?: true;
  readonly audience?: readonly string[];
}

/** Campaigns of 10,000, a week apart, the last of them at noon; what an account is told the day after the last. */
function inputsOf(weeks: readonly Week[], engagedAt: ReadonlyMap<string, number> = new Map()) {
  const batches = weeks.map(
    ({ rows, sent = 10_000, part }, week): BatchFacts => ({
      rows: [...rows],
      completeness: part ? inPart : wholeReading(rows.length),
      message: { id: `week-${week}`, name: `Week ${week}`, sent, sentAt: noon - (weeks.length - 1 - week) * 7 * day },
    }),
  );
  const { messages } = viewOf(...batches.map(batchOf));
  const named = messages.map((message, week) => {
    const audience = weeks[week]?.audience;
    return audience ? { ...message, figures: figuresOf({ audience }) } : message;
  });
  return batches.map((_, week) => {
    const view = viewOf(...batches.slice(0, week + 1).map(batchOf));
    const message = named.find(({ id }) => id === view.message.id) ?? view.message;
    return adviceInputOf({ ...view, message, messages: named, engagedAt }, noon + day, {});
  });
}
const account = (...weeks: Week[]) => adviseOnAccount(inputsOf(weeks));
const openIds = (...weeks: Week[]) =>
  account(...weeks)
    .filter(({ since }) => since === undefined)
    .map(({ id }) => id);
const quiet = { rows: peopleOf(30, 'full', 'gmail.example') };

test('a provider’s block is over with the first whole send that arrives there', () => {
  const block = { rows: [...quiet.rows, ...blocked(94, 'ann')] };
  expect(openIds(quiet, block)).toEqual(['provider_block:outlook']);
  const fine = { rows: [...quiet.rows, ...peopleOf(41, 'full', 'outlook.example')] };
  const [advice] = account(quiet, block, fine);
  expect(advice).toMatchObject({
    id: 'provider_block:outlook',
    since: { status: 'over', send: { id: 'week-2', name: 'Week 2', at: noon } },
  });
});

test('a later send that was read in part, or went to too few people, ends nothing', () => {
  const block = { rows: blocked(94, 'ann') };
  expect(openIds(block, { ...quiet, part: true })).toEqual(['provider_block:outlook']);
  expect(openIds(block, { rows: [], sent: 200 })).toEqual(['provider_block:outlook']);
  expect(openIds(block, { rows: [], sent: 5_000 })).toEqual([]);
});

test('sends that show the same add up, each person once, without those who have opened since', () => {
  const first = { rows: blocked(93, 'ann') };
  const second = { rows: [...blocked(3, 'ann'), ...blocked(91, 'bob')] };
  const engagedAt = new Map([
    ['bob7@outlook.example', noon + day / 2],
    ['bob8@outlook.example', noon - 90 * day],
  ]);
  const [advice] = adviseOnAccount(inputsOf([first, second], engagedAt));
  expect(advice).toMatchObject({
    finding: { count: 93 + 91 - 1 },
    sends: [{ id: 'week-0' }, { id: 'week-1' }],
    evidence: { lines: expect.arrayContaining([{ code: 'overSends', count: 2 }]) },
  });
  expect(advice?.evidence.emails).toHaveLength(183);
  expect(advice?.evidence.emails).not.toContain('bob7@outlook.example');
});

test('what counts people in the evidence adds up as well', () => {
  const wrong = (name: string) => ({
    rows: [...quiet.rows, ...peopleOf(9, name, 'shop.example', { type: 'hard', reason: replies.blocked })],
  });
  const advice = account(wrong('ann'), wrong('bob')).find(({ kind }) => kind === 'wrongly_hard');
  expect(advice).toMatchObject({ finding: { count: 18 } });
  expect(advice?.evidence.lines).toEqual([
    { code: 'overSends', count: 2 },
    { code: 'blameSender', count: 18 },
  ]);
});

test('what was over once and is there again counts from then on alone', () => {
  const [advice] = account({ rows: blocked(90, 'ann') }, quiet, { rows: blocked(40, 'bob') });
  expect(advice).toMatchObject({ finding: { count: 40 }, sends: [{ id: 'week-2' }] });
  expect(advice?.since).toBeUndefined();
});

test('people whom Klaviyo counts as hard by mistake are told of also when a send has none: it frees nobody', () => {
  const wrong = {
    rows: [...quiet.rows, ...peopleOf(2, 'cy', 'shop.example', { type: 'hard', reason: replies.blocked })],
  };
  expect(openIds(wrong)).toContain('wrongly_hard:');
  expect(openIds(wrong, quiet)).toEqual(['wrongly_hard:']);
  expect(openIds(wrong, { ...quiet, part: true })).toContain('wrongly_hard:');
});

test('too large an e-mail is over with a send that has no more of it than usual, and not with a smaller share of it', () => {
  const large = (count: number) => ({
    rows: [...quiet.rows, ...peopleOf(count, 'di', 'shop.example', { reason: tooLarge })],
  });
  expect(openIds(large(20))).toEqual(['size:']);
  expect(openIds(large(20), large(1))).toEqual([]);
  expect(openIds(large(20), large(12))).toEqual(['size:']);
  const history = Array.from({ length: 8 }, () => large(2));
  expect(openIds(...history, large(40), large(3))).not.toContain('size:');
  expect(openIds(...history, large(40), large(30))).toContain('size:');
});

test('a list that a later send leaves out is no longer told of', () => {
  const repeat = Array.from({ length: 3 }, () => ({ ...quiet, audience: ['Newsletter'] }));
  const dead = peopleOf(300, 'eve', 'mail.example', { type: 'hard', reason: replies.unknownUser });
  const expo = { rows: dead, audience: ['Expo leads'] };
  expect(openIds(...repeat, expo)).toEqual(['segmentation:Expo leads', 'dead_addresses:Expo leads']);
  expect(openIds(...repeat, expo, { ...quiet, audience: ['Newsletter'] })).toEqual([]);
});

test('full mailboxes are counted by people as they stand now: who was missing from a whole send may have had mail', () => {
  const full = { rows: peopleOf(4, 'full', 'gmail.example') };
  const last = { rows: peopleOf(2, 'full', 'gmail.example') };
  const [advice] = account(full, full, full, last);
  expect(advice).toMatchObject({ id: 'soft_streaks:', finding: { count: 2 }, sends: [] });
});

test('an account’s advice names its messages, also where its sentences point at them', () => {
  const dead = peopleOf(300, 'eve', 'mail.example', { type: 'hard', reason: replies.unknownUser });
  const [advice] = account(quiet, { rows: [...quiet.rows, ...dead] });
  const send = { id: 'week-1', name: 'Week 1', at: noon };
  expect(advice).toMatchObject({ id: 'dead_addresses:', sends: [send] });
  expect(advice?.evidence.lines[0]).toEqual({ code: 'ofBounces_in', facts: { part: 300, of: 330, message: { send } } });
  expect(inputsOf([{ rows: dead }]).flatMap(adviseOnMessage)[0]?.evidence.lines[0]?.code).toBe('ofBounces');
});

test('a message’s own page tells its advice as past where later sends are known, and who ended it', () => {
  const block = { rows: [...quiet.rows, ...blocked(94, 'ann')] };
  const onPage = (later: Week) => inputsOf([block, later]).slice(0, 1).flatMap(adviseOnMessage);
  expect(onPage(quiet)).toMatchObject([{ since: { status: 'over', send: { id: 'week-1' } } }]);
  expect(onPage({ ...quiet, part: true })).toMatchObject([{ since: { status: 'past', send: { id: 'week-1' } } }]);
  expect(inputsOf([block]).flatMap(adviseOnMessage)[0]?.since).toBeUndefined();
});

test('a flow’s refusals are over with a campaign that arrives after the last of them, and not past with any other', () => {
  const rows = blocked(60, 'ann').map((row) => ({ ...row, at: noon - 9 * day }));
  const flow = batchOf({
    rows,
    completeness: wholeReading(60),
    message: { id: 'flow', channel: 'flow', sentAt: null },
  });
  const onPage = (campaign: BatchFacts) => {
    const { messages } = viewOf(flow, batchOf({ ...campaign, message: { id: 'later', sentAt: noon } }));
    return adviseOnMessage(adviceInputOf({ ...viewOf(flow), messages }, noon + day, {}))[0];
  };
  const refused = onPage({ completeness: wholeReading(0) });
  expect(refused).toMatchObject({ id: 'provider_block:outlook', since: { status: 'over', send: { id: 'later' } } });
  expect(onPage({ completeness: inPart })?.since).toBeUndefined();
});

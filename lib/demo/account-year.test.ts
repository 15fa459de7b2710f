import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import type { Advice, AdviceKind, Sentence } from '../insight/advice/advice.ts';
import { adviceInputOf } from '../insight/advice/advice-input.ts';
import { adviseOnMessage } from '../insight/advice/advise.ts';
import { adviseOnAccount } from '../insight/advice/advise-account.ts';
import type { MessageView } from '../ledger/read-message.ts';
import { seededYear } from './seeded-year.ts';
import { viewsOfYear } from './views-of-year.ts';
import { events, importList, quizList, weeks } from './year-events.ts';

const DAY = 86_400_000;
const now = Date.UTC(2026, 10, 23, 12);
const year = seededYear(now);
const campaigns: MessageView[] = [];
const account: (readonly Advice[])[] = [];

/** What the account is told on the day after each campaign, of the campaigns of the 30 days before. */
beforeAll(() => {
  for (const view of viewsOfYear(year)) {
    if (view.message.channel === 'campaign') campaigns.push({ ...view, reports: year.reports });
  }
  for (const [week, { message, messages }] of campaigns.entries()) {
    const at = (message.sentAt ?? 0) + DAY;
    const recent = campaigns.slice(0, week + 1).filter((view) => at - (view.message.sentAt ?? 0) <= 30 * DAY);
    // A person's record holds what has come since.
    const people = new Map(recent.flatMap((view) => [...view.people]));
    account.push(
      adviseOnAccount(recent.map((view) => adviceInputOf({ ...view, people, messages }, at, {}, year.reports))),
    );
  }
});

const open = (week: number) => (account[week] ?? []).filter(({ since }) => since === undefined);
const openIds = (week: number) => open(week).map(({ id }) => id);
const allWeeks = Array.from({ length: weeks }, (_, week) => week);
const weeksOpen = (kind: AdviceKind) => allWeeks.filter((week) => open(week).some((advice) => advice.kind === kind));
const from = (first: number) => allWeeks.filter((week) => week >= first);

test('an account is told of nothing but what happened, and only in its weeks', () => {
  const quiet = allWeeks.filter((week) => week < events.creepFrom && openIds(week).length === 0);
  const loud = [events.content, events.authentication, events.import, events.size, events.serverTrouble].flat();
  expect(quiet).toEqual(allWeeks.filter((week) => week < events.creepFrom && !loud.some((one) => one === week)));
});

test.each([
  ['content', events.content, ['content:']],
  ['authentication', events.authentication, ['authentication:']],
  ['size', events.size, ['size:']],
  ['soft_spike', events.serverTrouble, ['soft_spike:']],
  ['dead_addresses', events.import, null],
  ['segmentation', events.import, null],
  ['double_opt_in', events.import, null],
] as const)('%s is open in its week and over in the next, which says what ended it', (kind, [week], ids) => {
  expect(weeksOpen(kind)).toEqual([week]);
  if (ids) expect(openIds(week)).toEqual(ids);
  const after = account[week + 1]?.find((advice) => advice.kind === kind);
  expect(after?.since).toMatchObject({ status: 'over', send: { id: campaigns[week + 1]?.message.id } });
});

test('what ended is not told of any more once its send is 30 days old', () => {
  const [week] = events.content;
  expect(account[week + 4]?.map(({ id }) => id)).toContain('content:');
  expect(account[week + 5]?.map(({ id }) => id)).not.toContain('content:');
});

test('the two weeks of Outlook’s block add up, and the first send that arrives there ends it', () => {
  expect(weeksOpen('provider_block')).toEqual([...events.outlookBlock]);
  const counts = events.outlookBlock.map(
    (week) => open(week).find(({ kind }) => kind === 'provider_block')?.finding.count ?? 0,
  );
  const refused = events.outlookBlock.map(
    (week) =>
      campaigns[week]?.bounces.filter(
        ({ provider, verdict }) =>
          provider === 'outlook' && ['reputation_block', 'policy_block', 'rate_limited'].includes(verdict.reason),
      ).length ?? 0,
  );
  expect(counts).toEqual([refused[0], (refused[0] ?? 0) + (refused[1] ?? 0)]);
  // They stay suppressed.
  expect(weeksOpen('wrongly_hard')).toEqual(from(events.outlookBlock[0]));
  expect(weeksOpen('reputation')).toEqual([]);
});

test('a slow creep stays open from when it is noticed, as it does not end', () => {
  const [first = 0] = weeksOpen('hard_growth');
  expect(first).toBeGreaterThanOrEqual(events.creepFrom);
  expect(first).toBeLessThanOrEqual(events.creepFrom + 8);
  expect(weeksOpen('hard_growth')).toEqual(from(first));
  for (const week of from(first)) expect(open(week).filter(({ kind }) => kind === 'hard_growth')).toHaveLength(1);
  expect(open(weeks - 1).find(({ kind }) => kind === 'hard_growth')).toMatchObject({ subject: quizList });
});

test('full mailboxes and chronic ones are people, told of while they are so', () => {
  expect(weeksOpen('soft_streaks')).toEqual(from(48));
  expect(open(weeks - 1).find(({ kind }) => kind === 'soft_streaks')?.finding.count).toBe(30);
  expect(weeksOpen('chronic')).toEqual(from(46));
});

test('advice on the import names its list and its send', () => {
  const [week] = events.import;
  const told = open(week).filter(({ kind }) => kind !== 'double_opt_in');
  expect(told.map(({ subject }) => subject)).toEqual([importList, importList]);
  expect(told.every(({ sends }) => sends[0]?.id === campaigns[week]?.message.id)).toBe(true);
});

test('other years fall silent as well', () => {
  for (const seed of [2, 3]) {
    const views = [...viewsOfYear(seededYear(now, seed))].filter(({ message }) => message.channel === 'campaign');
    for (const kind of [events.content, events.authentication, events.size, events.serverTrouble]) {
      const [week] = kind;
      const next = views[week + 1];
      if (!next) throw new Error('There is no such week');
      const at = (next.message.sentAt ?? 0) + DAY;
      const inputs = [views[week], next].flatMap((view) =>
        view ? [adviceInputOf({ ...view, messages: next.messages }, at, {})] : [],
      );
      expect(
        adviseOnAccount(inputs).filter(({ since }) => since === undefined),
        `year ${seed}, week ${week}`,
      ).toEqual([]);
    }
  }
});

test('every sentence of the year has its words in both languages, with forms by number where it has one', () => {
  const onPages = campaigns.flatMap((view) => adviseOnMessage(adviceInputOf(view, now, {}, year.reports)));
  const told = [...account.flat(), ...onPages];
  const used = new Map<string, Sentence>();
  for (const { kind, finding, action, whatNotTo, goesAwayWhen, evidence } of told) {
    for (const sentence of [finding, action, whatNotTo, goesAwayWhen]) used.set(`${kind} ${sentence.code}`, sentence);
    for (const line of evidence.lines) used.set(`line ${line.code}`, line);
  }
  for (const language of ['en', 'ru']) {
    const words = readFileSync(new URL(`../../locales/${language}.yml`, import.meta.url), 'utf8');
    const advice = words.slice(words.indexOf('\nadvice:\n'));
    for (const [key, { code, count }] of used) {
      const section = new RegExp(`^  ${key.split(' ')[0]}:\n((?:    .*\n)+)`, 'm').exec(advice)?.[1] ?? '';
      expect(section, `${language} ${key}`).toMatch(
        new RegExp(`^    ${code}:${count === undefined ? ' .+' : '$'}`, 'm'),
      );
    }
  }
});

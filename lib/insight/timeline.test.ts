import { expect, test } from 'vitest';
import { assessTimeline } from './timeline.ts';

const DAY = 86_400_000;
const now = 1000 * DAY;
const usual = [7, 9, 8, 6, 10, 8, 9, 7, 8, 8];
const lane = (bounces: readonly number[]) =>
  bounces.map((bounced, index) => ({ bounced, recipients: 1000, at: index * DAY }));
const levels = (bounces: readonly number[]) =>
  assessTimeline(lane(bounces), now).map(({ spike }) => (spike.status === 'tested' ? spike.level : spike.status));

test('the first six sends are learnt from, the rest are tested', () => {
  expect(levels(usual)).toEqual([...Array(6).fill('learning'), ...Array(4).fill('usual')]);
});

test('an alarm does not teach the baseline, so a second one is seen as well', () => {
  expect(levels([...usual, 60, 8, 60]).slice(-3)).toEqual(['alarm', 'usual', 'alarm']);
});

test('an alarm has no echo in the slow average', () => {
  const assessed = assessTimeline(lane([...usual, ...usual, 60, 60, 9]), now);
  expect(assessed.slice(-3).map(({ creep }) => creep?.signal ?? null)).toEqual([null, null, false]);
});

test('a lasting rise by half creeps up without a single alarm', () => {
  const assessed = assessTimeline(lane([...usual, ...usual, 11, 12, 13, 12, 13, 12, 14, 13]), now);
  expect(assessed.some(({ spike }) => spike.status === 'tested' && spike.level !== 'usual')).toBe(false);
  expect(assessed.at(-1)?.creep).toMatchObject({ signal: true });
});

test('a send read in part is compared with nothing and teaches nothing', () => {
  const sends = lane([...usual, 0, 8]).map((send, index) => (index === 10 ? { ...send, complete: false } : send));
  const assessed = assessTimeline(sends, now);
  expect(assessed[10]).toMatchObject({ spike: { status: 'incomplete' }, creep: null });
  expect(assessed[11]?.spike).toMatchObject({ status: 'tested', band: { sends: 10 } });
});

test('a send to one person who bounced is compared with nothing and teaches nothing', () => {
  const sends = [
    ...lane(usual),
    { bounced: 1, recipients: 1, at: 50 * DAY },
    { bounced: 8, recipients: 1000, at: 51 * DAY },
  ];
  const assessed = assessTimeline(sends, now);
  expect(assessed[10]).toMatchObject({ spike: { status: 'too_few' }, creep: null });
  expect(assessed[11]?.spike).toMatchObject({ status: 'tested', band: { sends: 10 } });
});

test('impossible counts stay in the timeline with their reason; sends without a time or ahead of now do not', () => {
  const sends = [
    { bounced: 5, recipients: 0, at: 1 },
    { bounced: 5, recipients: 100, at: NaN },
    { bounced: 5, recipients: 100, at: now + 1 },
  ];
  expect(assessTimeline(sends, now).map(({ spike }) => spike)).toEqual([
    { status: 'not_computable', reason: 'no_recipients' },
  ]);
});

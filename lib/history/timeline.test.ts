import { describe, expect, it } from 'vitest';
import { klaviyoLines } from '../insight/thresholds.ts';
import type { MessageRecord } from '../ledger/records.ts';
import { emptyRollup } from '../ledger/rollup.ts';
import { day, noon, wholeReading } from '../ledger/sample-captures.ts';
import { findingOf, latestRate, startOf, timelineLanes, withinRange } from './timeline.ts';

const message = (
  id: string,
  at: number | null,
  bounced: number,
  facts: Partial<MessageRecord> = {},
): MessageRecord => ({
  account: 'SHOP01',
  id,
  channel: 'campaign',
  name: id,
  sentAt: at === null ? null : noon + at * day,
  sent: 4_000,
  bounced: null,
  firstSeenAt: noon,
  lastSeenAt: noon + 50 * day,
  completeness: wholeReading(bounced),
  rollup: { ...emptyRollup, bounces: bounced, hard: Math.floor(bounced / 2), soft: Math.ceil(bounced / 2) },
  ...facts,
});

const year = [20, 24, 18, 22, 26, 20, 21].map((bounced, index) => message(`m${index}`, index * 7, bounced));
const spike = message('spike', 60, 240);
const now = noon + 100 * day;
const lanesOf = (messages: readonly MessageRecord[], measure: 'all' | 'hard' = 'all') =>
  timelineLanes(messages, measure, now);
const levels = (messages: readonly MessageRecord[], measure?: 'all' | 'hard') =>
  lanesOf(messages, measure).flatMap(({ points }) => points.map(({ level }) => level));

describe('the timeline', () => {
  it('learns from six sends, then shows the usual range, and marks what is far above it', () => {
    const [campaigns] = lanesOf([...year, spike]);
    expect(campaigns?.points.map(({ level }) => level)).toEqual([...Array(6).fill('learning'), 'usual', 'alarm']);
    const last = campaigns?.points.at(-1);
    expect(last?.rate).toBe(0.06);
    expect(last?.band?.low).toBeLessThan(0.0055);
    expect(last?.band?.high).toBeGreaterThan(0.0055);
    expect(last?.band?.high).toBeLessThan(0.02);
    expect(campaigns?.points[0]?.learning).toEqual({ have: 0, need: 6 });
  });

  it('labels a send outside of the usual range that is no alarm', () => {
    const levelOf = (bounced: number) => lanesOf([...year, message('last', 60, bounced)])[0]?.points.at(-1);
    const { band } = levelOf(22) ?? {};
    const [low, high] = [Math.round((band?.low ?? 0) * 4_000), Math.round((band?.high ?? 0) * 4_000)];
    expect([low - 1, low, high, high + 1].map((bounced) => levelOf(bounced)?.level)).toEqual([
      'below',
      'usual',
      'usual',
      'above',
    ]);
    expect(findingOf({ level: 'above', creep: false })).toBe('above');
    expect(findingOf({ level: 'above', creep: true })).toBe('creep');
    expect(findingOf({ level: 'alarm', creep: true })).toBe('alarm');
    expect(findingOf({ level: 'learning', creep: false })).toBeNull();
  });

  it('compares nothing with a send that was read in part', () => {
    const part = message('part', 60, 240, { completeness: { ...wholeReading(240), expected: 500, complete: 'no' } });
    expect(levels([...year, part], 'hard').at(-1)).toBe('incomplete');
  });

  it('counts hard bounces alone on request', () => {
    expect(lanesOf([spike], 'hard')[0]?.points[0]).toMatchObject({ bounced: 120, rate: 0.03 });
  });

  it('shows flow messages in a lane of their own on the day they were last read, and compares them with nothing', () => {
    const [, flows] = lanesOf([...year, message('welcome', null, 400, { channel: 'flow' })]);
    expect(flows?.points).toMatchObject([{ id: 'welcome', at: noon + 50 * day, level: 'running', band: null }]);
  });

  it('tells how many messages have no rate, and why', () => {
    const unknown = message('unknown', 3, 5, { sent: null });
    const impossible = message('impossible', 3, 50, { sent: 10 });
    const nobody = message('nobody', 3, 0, { sent: 0 });
    const future = message('future', 60, 5, { sentAt: now + 90 * day });
    expect(lanesOf([...year, unknown, impossible, nobody, future])[0]?.withoutRate).toEqual({
      recipients_unknown: 1,
      contradiction: 1,
      no_recipients: 1,
      future: 1,
    });
  });

  it('leaves out what is older than the range, after it has taught what is usual', () => {
    const within = withinRange(lanesOf([...year, spike]), '90', now);
    expect(within[0]?.points.map(({ id }) => id)).toEqual(['m2', 'm3', 'm4', 'm5', 'm6', 'spike']);
    expect(within[0]?.points.at(-1)?.level).toBe('alarm');
    expect(startOf('all', now)).toBe(Number.NEGATIVE_INFINITY);
  });

  it('names the latest send that can be judged', () => {
    const lane = lanesOf([...year, spike])[0];
    expect(lane && latestRate(lane, klaviyoLines)).toMatchObject({
      point: { id: 'spike' },
      rate: { verdict: 'critical' },
    });
    expect(lane && latestRate(lane, klaviyoLines)).toMatchObject({ finding: 'alarm' });
    expect(latestRate({ channel: 'flow', points: [], withoutRate: {} }, klaviyoLines)).toBeNull();
  });
});

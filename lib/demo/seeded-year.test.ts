import { beforeAll, expect, test } from 'vitest';
import { classify } from '../bounce/classify.ts';
import type { Advice, AdviceKind } from '../insight/advice/advice.ts';
import { adviseOnMessage } from '../insight/advice/advise.ts';
import { summariseMessage } from '../insight/message-summary.ts';
import type { MessageView } from '../ledger/read-message.ts';
import { planSuppression } from '../suppression/plan.ts';
import { demoReplies, outlookBlock } from './replies.ts';
import { seededYear } from './seeded-year.ts';
import { viewsOfYear } from './views-of-year.ts';
import { campaignId, events, importList, quizList, weeks } from './year-events.ts';

const now = Date.UTC(2026, 10, 23, 12);
const year = seededYear(now);
const advice = new Map<string, readonly Advice[]>();
const views = new Map<string, MessageView>();

/** Every message as a marketer would have seen it on the day after, knowing nothing of what came later. */
beforeAll(() => {
  for (const view of viewsOfYear(year)) {
    const at = (view.message.sentAt ?? now) + 86_400_000;
    const summary = summariseMessage(view, at);
    const decisions = planSuppression(view, at);
    views.set(view.message.id, view);
    advice.set(view.message.id, adviseOnMessage({ view, summary, decisions, now: at, reports: year.reports }));
  }
});

const ids = (week: number) => (advice.get(campaignId(week)) ?? []).map(({ id }) => id);
const weeksWith = (kind: AdviceKind) =>
  Array.from({ length: weeks }, (_, week) => week).filter((week) => ids(week).some((id) => id.startsWith(`${kind}:`)));
const found = (week: number, kind: AdviceKind) => (advice.get(campaignId(week)) ?? []).find((one) => one.kind === kind);
const reasonsOf = (week: number, emails: readonly string[]) => {
  const bounces = views.get(campaignId(week))?.bounces ?? [];
  return [...new Set(bounces.filter(({ email }) => emails.includes(email)).map(({ verdict }) => verdict.reason))];
};

test('what the servers of the year say is understood as it was meant', () => {
  for (const [reason, replies] of Object.entries(demoReplies))
    for (const { type, category, text } of replies)
      expect(classify({ type, category, reason: text }), text).toMatchObject({ reason, contradiction: null });
  expect(classify({ type: 'hard', category: 'reputation', reason: outlookBlock.text })).toMatchObject({
    reason: 'reputation_block',
    contradiction: 'klaviyo_hard_server_soft',
  });
});

test('quiet weeks are silent', () => {
  const { content, authentication, import: imported, size, serverTrouble } = events;
  const loud = [content, authentication, imported, size, serverTrouble].flat();
  const quiet = Array.from({ length: events.creepFrom }, (_, week) => week).filter(
    (week) => !loud.some((one) => one === week),
  );
  expect(quiet).toHaveLength(33);
  expect(quiet.flatMap(ids)).toEqual([]);
});

test.each([
  ['content', 'content', events.content, 'content_block'],
  ['missing authentication', 'authentication', events.authentication, 'auth_failure'],
  ['an e-mail that is too large', 'size', events.size, 'message_too_large'],
  ['a server in trouble', 'soft_spike', events.serverTrouble, 'server_temporary'],
] as const)('%s is told in its week, by its cause alone', (_, kind, when, reason) => {
  expect(weeksWith(kind)).toEqual([...when]);
  for (const week of when) {
    const { evidence, id } = found(week, kind) ?? { evidence: { emails: [] }, id: '' };
    expect(ids(week)).toEqual([id]);
    expect(reasonsOf(week, evidence.emails)).toContain(reason);
  }
});

test('Outlook refusing the sender is a block at Outlook, in its weeks and no other', () => {
  expect(weeksWith('provider_block')).toEqual([...events.outlookBlock]);
  for (const week of events.outlookBlock) {
    const block = found(week, 'provider_block');
    expect(block).toMatchObject({ subject: 'outlook', finding: { count: expect.any(Number) } });
    expect(block?.evidence.lines.map(({ code }) => code)).toContain('sameReply');
    expect(ids(week)[0]).toBe('provider_block:outlook');
    expect(ids(week)).not.toContain('reputation:');
  }
});

test('nobody at Outlook is put up for suppression because Outlook refused the sender', () => {
  for (const week of events.outlookBlock) {
    const view = views.get(campaignId(week));
    if (!view) throw new Error('There is no such week');
    const blocked = new Set(
      view.bounces.filter(({ verdict }) => verdict.reason === 'reputation_block').map(({ email }) => email),
    );
    const proposed = planSuppression(view, now).filter(({ decision }) => decision.suppress);
    expect(blocked.size).toBeGreaterThan(80);
    expect(proposed.filter(({ email }) => blocked.has(email))).toEqual([]);
  }
});

test('those that Klaviyo called hard in the block are told as wrongly hard, and nobody else ever', () => {
  expect(weeksWith('wrongly_hard')).toEqual([...events.outlookBlock]);
  expect(found(events.outlookBlock[0], 'wrongly_hard')?.finding.count).toBe(9);
});

test('a bad import is dead addresses of that list, with what a confirmed sign-up would have kept out', () => {
  const [week] = events.import;
  expect(weeksWith('dead_addresses')).toEqual([week]);
  expect(found(week, 'dead_addresses')).toMatchObject({ subject: importList, action: { code: 'action_named' } });
  expect(found(week, 'segmentation')).toMatchObject({ subject: importList, finding: { code: 'finding_list' } });
  const optIn = found(week, 'double_opt_in');
  expect(optIn?.evidence.corrections?.length).toBeGreaterThan(10);
  for (const { email, proposed } of optIn?.evidence.corrections ?? []) {
    expect(proposed).not.toBe(email);
    expect(proposed).toMatch(/@(?:gmail|hotmail|yahoo|outlook)\.example$/);
  }
  expect(weeksWith('provider_block')).not.toContain(week);
});

test('a slow creep is noticed within eight sends, names its list, and is never told before it begins', () => {
  const told = weeksWith('hard_growth');
  expect(told[0]).toBeGreaterThanOrEqual(events.creepFrom);
  expect(told[0]).toBeLessThanOrEqual(events.creepFrom + 8);
  expect(told).toContain(weeks - 1);
  expect(found(weeks - 1, 'hard_growth')).toMatchObject({ subject: quizList });
});

test('full mailboxes are proposed from their third time in a row on, and not before', () => {
  expect(weeksWith('soft_streaks')).toEqual([48, 49, 50, 51]);
  const streaks = found(48, 'soft_streaks');
  expect(streaks?.finding.count).toBe(30);
  expect(streaks?.evidence.lines).toContainEqual({ code: 'mailboxFull', facts: { part: 30, of: 30 } });
  // A day has passed since the send.
  expect(streaks?.evidence.lines).toContainEqual({ code: 'daysToSeventh', count: 27 });
});

test('mailboxes that are full every other week are chronic, and not proposed', () => {
  expect(weeksWith('chronic')).toEqual([46, 48, 50]);
  expect(found(50, 'chronic')?.finding.count).toBe(6);
});

test('the welcome flow bounces more than repeat sends; the other flows give no advice', () => {
  const kinds = (id: string) => (advice.get(id) ?? []).map(({ kind }) => kind);
  expect(kinds('demo-flow-welcome')).toEqual(['segmentation', 'double_opt_in', 'dead_addresses']);
  expect(kinds('demo-flow-cart')).toEqual([]);
  expect(kinds('demo-flow-winback')).toEqual([]);
});

test('a campaign that was read in part teaches nothing: the week after learns from the same sends', () => {
  const [week] = events.partlyRead;
  const view = views.get(campaignId(week + 1));
  const part = views.get(campaignId(week))?.message;
  expect(part?.completeness?.complete).toBe('no');
  if (!view) throw new Error('There is no such week');
  const summary = summariseMessage(view, now);
  const without = summariseMessage(
    { ...view, messages: view.messages.filter(({ id }) => id !== campaignId(week)) },
    now,
  );
  expect(summary.usualHard?.spike).toEqual(without.usualHard?.spike);
});

test('the same moment gives the same year, and every address is at a domain that nobody can own', () => {
  expect(seededYear(now)).toEqual(year);
  const addresses = year.batches.flatMap(({ rows }) => rows.map(({ email }) => email));
  expect(addresses.filter((email) => !/@[a-z\d.-]+\.example$/.test(email))).toEqual([]);
  expect(addresses.length).toBeGreaterThan(3_000);
});

test('no other seed makes a quiet year loud', () => {
  let falseAlarms = 0;
  let sends = 0;
  for (const seed of [2, 3, 4]) {
    for (const view of viewsOfYear(seededYear(now, seed))) {
      const week = Number(view.message.id.slice(-2));
      const isLoud = [events.content, events.authentication, events.import, events.size, events.serverTrouble]
        .flat()
        .some((loud) => loud === week);
      if (view.message.channel === 'flow' || week >= events.creepFrom || isLoud) continue;
      const summary = summariseMessage(view, now);
      sends += 1;
      if (adviseOnMessage({ view, summary, decisions: planSuppression(view, now), now }).length > 0) falseAlarms += 1;
    }
  }
  expect(sends).toBe(99);
  expect(falseAlarms).toBeLessThanOrEqual(2);
});

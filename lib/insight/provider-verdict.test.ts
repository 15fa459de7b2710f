import { expect, test } from 'vitest';
import type { Reason } from '../bounce/types.ts';
import { type ProviderBounce, providerVerdict } from './provider-verdict.ts';

const MINUTE = 60_000;
const bounces = (count: number, reason: Reason, more: Partial<ProviderBounce> = {}): ProviderBounce[] =>
  Array.from({ length: count }, () => ({
    reason,
    maskedReply: '',
    reachedBefore: null,
    at: null,
    source: null,
    ...more,
  }));
const kinds = (list: readonly ProviderBounce[], othersNormal?: boolean) =>
  providerVerdict(list, othersNormal).evidence.map(({ kind }) => kind);

test('88 refusals of the sender among 95 are a provider block, with the reply as evidence', () => {
  const reply = '550 5.7.1 [*] on our block list (S3140)';
  const verdict = providerVerdict([
    ...bounces(88, 'reputation_block', { maskedReply: reply }),
    ...bounces(7, 'mailbox_not_found'),
  ]);
  expect(verdict).toMatchObject({ kind: 'provider_block', bounced: 95, blocked: 88, dead: 7, full: 0 });
  expect(verdict.evidence).toEqual([
    { kind: 'same_reply', supports: 'provider_block', count: 88, of: 95, value: reply },
  ]);
});

test('41 dead addresses, 36 of them from one import, are bad addresses', () => {
  const verdict = providerVerdict([
    ...bounces(36, 'mailbox_not_found', { source: 'Expo list' }),
    ...bounces(5, 'mailbox_inactive', { source: 'Newsletter' }),
  ]);
  expect(verdict).toMatchObject({ kind: 'bad_addresses', dead: 41 });
  expect(verdict.evidence).toEqual([
    { kind: 'one_source', supports: 'bad_addresses', count: 36, of: 41, value: 'Expo list' },
  ]);
});

test('half and half is mixed, and so is a bare majority that chance could explain', () => {
  expect(providerVerdict([...bounces(10, 'policy_block'), ...bounces(10, 'domain_not_found')]).kind).toBe('mixed');
  expect(providerVerdict([...bounces(11, 'rate_limited'), ...bounces(9, 'other')]).kind).toBe('mixed');
  expect(providerVerdict([...bounces(15, 'rate_limited'), ...bounces(5, 'other')]).kind).toBe('provider_block');
});

test.each(['mailbox_full', 'server_temporary', 'message_too_large', 'other'] as const)(
  '%s speaks neither for a block nor for bad addresses',
  (reason) => {
    expect(providerVerdict(bounces(50, reason))).toMatchObject({ kind: 'mixed', blocked: 0, dead: 0 });
  },
);

test('a reply shared by fewer than three in five is no evidence', () => {
  const replies = (same: number) => [...bounces(same, 'other', { maskedReply: 'a' }), ...bounces(100 - same, 'other')];
  expect([kinds(replies(59)), kinds(replies(60))]).toEqual([[], ['same_reply']]);
});

test('people reached before speak for a block from three in ten', () => {
  const reached = (count: number) => [
    ...bounces(count, 'other', { reachedBefore: true }),
    ...bounces(10 - count, 'other'),
  ];
  expect([kinds(reached(2)), kinds(reached(3))]).toEqual([[], ['reached_before']]);
});

test('bounces within one hour speak for a block from four in five, and unknown times do not help', () => {
  const at = (minutes: readonly number[]) => minutes.flatMap((minute) => bounces(1, 'other', { at: minute * MINUTE }));
  expect(kinds(at([0, 20, 40, 60, 300]))).toEqual(['within_one_hour']);
  expect(kinds(at([0, 20, 40, 300, 400]))).toEqual([]);
  expect(kinds([...at([0, 1, 2]), ...bounces(2, 'other')])).toEqual([]);
});

test('other providers being normal is a line only where that was tested', () => {
  expect(kinds(bounces(5, 'other'), true)).toEqual(['others_normal']);
  expect(kinds(bounces(5, 'other'), false)).toEqual([]);
  expect(kinds(bounces(5, 'other'))).toEqual([]);
});

test('people of many sign-up sources speak for a block', () => {
  const spread = ['a', 'b', 'c'].flatMap((source) => bounces(4, 'other', { source }));
  expect(providerVerdict(spread).evidence).toEqual([
    { kind: 'many_sources', supports: 'provider_block', count: 3, of: 12 },
  ]);
});

test('one source with more than half of the people is not "many sources"', () => {
  const lopsided = ['a', 'a', 'a', 'b', 'c'].flatMap((source) => bounces(2, 'other', { source }));
  expect(kinds([...lopsided, ...bounces(2, 'other')])).toEqual([]);
});

test('no bounces are mixed, with nothing to show', () => {
  expect(providerVerdict([], true)).toMatchObject({ kind: 'mixed', bounced: 0, evidence: [] });
});

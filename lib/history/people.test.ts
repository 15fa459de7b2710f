import { expect, test } from 'vitest';
import type { PersonLine } from '../ledger/queries/people-lines.ts';
import { arrangePeople, type PeopleWish } from './people.ts';

const line = (email: string, facts: Partial<PersonLine>): PersonLine => ({
  email,
  name: '',
  provider: 'gmail',
  bounces: 1,
  lastAt: 0,
  isUndated: false,
  streak: 0,
  reason: null,
  person: null,
  ...facts,
});

const lines = [
  line('cid@shop.example', { lastAt: 3, streak: 1, bounces: 9 }),
  line('ann@shop.example', { lastAt: 2, streak: 4, name: 'Ann LEE' }),
  line('bob@mail.example', { lastAt: 1, streak: 4, bounces: 2 }),
];

function emails(wish: Partial<PeopleWish>) {
  return arrangePeople(lines, { search: '', order: 'last', descending: true, ...wish }).map(({ email }) => email[0]);
}

test('people are found by a part of their address or name, in any case', () => {
  expect(emails({ search: ' lee' })).toEqual(['a']);
  expect(emails({ search: 'SHOP.' })).toEqual(['c', 'a']);
  expect(emails({ search: 'nobody' })).toEqual([]);
  const novak = line('n@shop.example', { name: 'Amara Novák' });
  for (const search of ['novak', 'Novák', 'NOVAK'])
    expect(arrangePeople([novak], { search, order: 'last', descending: true })).toHaveLength(1);
});

test('people are put in order by last bounce, run, bounces or address, both ways', () => {
  expect(emails({ descending: false })).toEqual(['b', 'a', 'c']);
  expect(emails({ order: 'bounces' })).toEqual(['c', 'b', 'a']);
  expect(emails({ order: 'email', descending: false })).toEqual(['a', 'b', 'c']);
});

test('of equal runs the one with the later bounce comes first', () => {
  expect(emails({ order: 'streak' })).toEqual(['a', 'b', 'c']);
});

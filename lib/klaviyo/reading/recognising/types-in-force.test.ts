import { describe, expect, it } from 'vitest';
import { createTypesInForce } from './types-in-force.ts';

const message = { channel: 'campaign', id: '01JQ8ZK4T0N3M5R7V9X1B2C3D4' } as const;

describe('the type that a filter in force says of a row', () => {
  it('is that of rows which came under it, not of those on show before', () => {
    const types = createTypesInForce();
    expect(types.of(message, [])('ann')).toBeNull();
    const of = types.of(message, ['Type: Hard']);
    expect([of('ann'), of('bo')]).toEqual([null, 'hard']);
  });

  it('is told of no row that comes after more than can be remembered', () => {
    const types = createTypesInForce();
    const before = types.of(message, []);
    for (let index = 0; index < 50_000; index++) before(`row ${index}`);
    const of = types.of(message, ['Type: Hard']);
    expect([of('row 0'), of('row 49999'), of('new')]).toEqual([null, null, null]);
  });
});

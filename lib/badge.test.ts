import { expect, test } from 'vitest';
import { badgeOf, noBadge, notRecognisedBadge, shortCount } from './badge.ts';

test.each([
  [0, '0'],
  [318, '318'],
  [999, '999'],
  [1_000, '1.0k'],
  [1_249, '1.2k'],
  [9_949, '9.9k'],
  [9_950, '10k'],
  [12_718, '13k'],
  [999_499, '999k'],
  [999_500, '1.0M'],
  [12_000_000, '12M'],
])('%i bounces are %s on the icon', (count, text) => {
  expect(shortCount(count)).toBe(text);
});

test('no count up to a hundred million takes more than the four characters that fit', () => {
  for (let count = 1; count < 1e8; count = Math.ceil(count * 1.003))
    expect(shortCount(count).length).toBeLessThanOrEqual(4);
});

test('the colour says what the rate says, and grey that it says nothing', () => {
  const colours = (
    ['healthy', 'probably_fine', 'watch', 'room_for_improvement', 'at_risk', 'critical', 'too_few', null] as const
  ).map((verdict) => badgeOf(5, verdict).colour);
  const [good, , watch, , bad, , unknown] = colours;
  expect(colours).toEqual([good, good, watch, watch, bad, bad, unknown, unknown]);
  expect(new Set(colours).size).toBe(4);
});

function luminance(colour: string): number {
  const channels = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((value) =>
    value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('white text can be read on every colour (WCAG 2.2, contrast of at least 4.5)', () => {
  for (const { colour } of [
    badgeOf(1, 'healthy'),
    badgeOf(1, 'watch'),
    badgeOf(1, 'critical'),
    badgeOf(1, null),
    noBadge,
    notRecognisedBadge,
  ]) {
    expect(1.05 / (luminance(colour) + 0.05)).toBeGreaterThanOrEqual(4.5);
  }
});

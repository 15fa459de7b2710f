import { expect, test } from 'vitest';
import { barPicture, type Inks } from './bar-picture.ts';

const inks: Inks = {
  ground: '#fff',
  ink: '#111',
  muted: '#666',
  line: '#ddd',
  accent: '#22f',
  hard: '#c00',
  sender: '#50c',
  temporary: '#ea0',
  untyped: '#aaa',
};
const row = (label: string, text: string, ...values: number[]) => ({ label, text, values, tone: 'accent' }) as const;
const lengths = (svg: string) =>
  [...svg.matchAll(/width="([\d.]+)" height="[\d.]+" fill="#22f"/g)].map(([, width]) => Number(width));

test('bars are as long as their figures say, and the usual range lies behind them on the same scale', () => {
  const svg = barPicture(
    {
      title: 'Last sends',
      about: 'Spring sale',
      rows: [row('a', '1%', 0.01), row('b', '2%', 0.02)],
      band: { low: 0.005, high: 0.015, text: 'usual' },
    },
    inks,
    'sans-serif',
  );
  const [first = 0, second = 0] = lengths(svg);
  expect(second / first).toBeCloseTo(2);
  const usual = Number(/width="([\d.]+)" height="[\d.]+" fill="#ddd"/.exec(svg)?.[1]);
  expect(usual).toBeCloseTo(first);
});

test('a row of several values is drawn as so many bars side by side', () => {
  const svg = barPicture({ title: '', about: '', rows: [row('gmail', '6', 1, 2, 3)] }, inks, 'sans-serif');
  expect(lengths(svg)).toHaveLength(3);
});

test('names stay texts: none is markup, and one that is too long is cut off', () => {
  const svg = barPicture(
    { title: 'A & B', about: '<i>', rows: [row(`<script>${'x'.repeat(90)}`, '"1"', 1)] },
    inks,
    '"Noto Sans", sans-serif',
  );
  expect(svg).toContain('<title>A &amp; B</title>');
  expect(svg).toContain('&lt;script&gt;');
  expect(svg).not.toMatch(/<script|<i>/);
  expect(svg).toMatch(/x+…</);
});

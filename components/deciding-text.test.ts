import { expect, it } from 'vitest';
import { classify } from '../lib/bounce/classify.ts';
import { decidingText } from './deciding-text.ts';

it.each([
  ['550 5.7.501 Access denied', 'hard', '5.7.501'],
  ['550 5.1.1 <ann@shop.example>', 'hard', '5.1.1'],
  ['550', 'hard', ''],
  ['452 4.2.2 Mailbox full', 'soft', 'Mailbox full'],
  ['', 'hard', ''],
] as const)('names the words that decided, or the code, of %s', (reason, type, said) => {
  expect(decidingText(classify({ reason, type, category: null }))).toBe(said);
});

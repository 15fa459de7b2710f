import { describe, expect, it } from 'vitest';
import { parseBounceType } from './bounce-type.ts';

describe('a bounce type', () => {
  it.each([
    ['Hard', 'hard'],
    ['HardBounce', 'hard'],
    ['Permanently rejected', 'hard'],
    ['Permanent delivery failure', 'hard'],
    ['Dauerhaft abgelehnt', 'hard'],
    ['Rebote permanente', 'hard'],
    ['소프트 바운스', 'soft'],
    ['Temporarily deferred', 'soft'],
    ['Delayed (temporary)', 'soft'],
    ['Vorübergehend abgelehnt', 'soft'],
  ])('is read in %s', (text, type) => {
    expect(parseBounceType(text)).toBe(type);
  });

  it.each([
    'Emails to User Have Hard Bounced',
    'Hardwood',
    'Soft goods',
    'Hard or soft',
    'Temporarily unavailable',
    'Rejected',
    '',
  ])('is none in %s', (text) => {
    expect(parseBounceType(text)).toBeNull();
  });
});

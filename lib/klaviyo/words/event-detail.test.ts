import { describe, expect, it } from 'vitest';
import { eventBounceType, eventMessageName } from './event-detail.ts';

describe('the message that an event names', () => {
  it.each([
    ['Campaign Name: Spring sale'],
    ['Campagne : Spring sale'],
    ['Kampagne  :  Spring sale'],
    ['캠페인 ：Spring sale'],
  ])('stands behind its label, whatever white space its language puts there: %s', (line) => {
    expect(eventMessageName(['Bounced Email', line])).toBe('Spring sale');
  });

  it('stands on the next line where the label is alone', () => {
    expect(eventMessageName(['Bounced Email', 'Campagne :', 'Spring sale'])).toBe('Spring sale');
  });

  it('tells nothing of the type of the bounce', () => {
    expect(eventBounceType(['Campagne : Soft', 'Type de rebond : Hard'])).toBe('hard');
  });
});

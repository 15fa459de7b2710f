import { describe, expect, test } from 'vitest';
import { hostileRows } from './hostile-rows.ts';
import { sectionRows } from './section-rows.ts';
import { sectionsOf } from './sections.ts';
import { chronicCount, makeShop, newestCampaign, withNewestBounces } from './shop.ts';

const now = new Date('2026-05-13T09:00:00Z');
const shop = makeShop({ seed: 1, now });
const campaigns = shop.messages.filter(({ channel }) => channel === 'campaign');
const newest = newestCampaign(shop);

/** Addresses anywhere in a text, replies included. */
const addresses = (text: string) => text.match(/[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)*/g) ?? [];
/** RFC 2606: names that nobody can register. */
const reserved = /(?:\.example|\.test|@example\.com)$/;

describe('a generated shop', () => {
  test('is the same for the same seed and another for another', () => {
    expect(makeShop({ seed: 1, now })).toEqual(shop);
    expect(makeShop({ seed: 2, now }).messages).not.toEqual(shop.messages);
  });

  test.each([1, 2, 3])('with seed %i has addresses at reserved domains only', (seed) => {
    const { messages } = makeShop({ seed, now });
    const found = addresses(JSON.stringify(messages));
    expect(found.length).toBeGreaterThan(2000);
    expect(found.filter((address) => !reserved.test(address))).toEqual([]);
  });

  test('has addresses at reserved domains in the other sections and the hostile rows too', () => {
    const rows = sectionsOf(newest).flatMap((section) => sectionRows(newest, section, now.getTime()));
    const found = addresses(JSON.stringify([rows, hostileRows]));
    expect(found.filter((address) => !reserved.test(address))).toEqual([]);
  });

  test('has a year of 26 campaigns and three flow messages before the newest campaign', () => {
    expect(campaigns).toHaveLength(27);
    expect(shop.messages).toHaveLength(30);
    for (const { sentAt } of shop.messages) {
      const days = (now.getTime() - Date.parse(sentAt)) / 86_400_000;
      expect(days).toBeGreaterThan(0);
      expect(days).toBeLessThan(370);
    }
  });

  test('gives every message an id of the form Klaviyo uses, none twice', () => {
    for (const { id, channel } of shop.messages) {
      expect(id).toMatch(channel === 'campaign' ? /^01[0-9A-HJKMNP-TV-Z]{24}$/ : /^[A-Za-z0-9]{6}$/);
    }
    expect(new Set(shop.messages.map(({ id }) => id)).size).toBe(shop.messages.length);
  });

  test('counts as sent what was delivered and what bounced', () => {
    for (const { sent, delivered, bounces } of shop.messages) expect(delivered + bounces.length).toBe(sent);
  });

  test.each([1, 2, 3, 4, 5])('with seed %i usually bounces between 6 and 11 times in a thousand', (seed) => {
    for (const { name, sent, bounces } of makeShop({ seed, now }).messages) {
      if (name === 'Spring sale') continue;
      expect(bounces.length / sent).toBeGreaterThan(0.006);
      expect(bounces.length / sent).toBeLessThan(0.0111);
    }
  });

  test('never lets a message bounce twice for one address, nor before it was sent or after now', () => {
    for (const { bounces, sentAt } of shop.messages) {
      expect(new Set(bounces.map(({ email }) => email)).size).toBe(bounces.length);
      for (const { at = '' } of bounces) {
        expect(Date.parse(at)).toBeGreaterThanOrEqual(Date.parse(sentAt));
        expect(Date.parse(at)).toBeLessThanOrEqual(now.getTime());
      }
    }
  });

  test('never sends again to an address that bounced hard', () => {
    const hard = shop.messages.flatMap(({ bounces }) => bounces.filter(({ type }) => type === 'Hard'));
    const all = shop.messages.flatMap(({ bounces }) => bounces.map(({ email }) => email));
    for (const { email } of hard) expect(all.filter((other) => other === email)).toHaveLength(1);
  });
});

describe('Spring sale', () => {
  const count = (type: string, category?: string) =>
    newest.bounces.filter((bounce) => bounce.type === type && (!category || bounce.category === category)).length;

  test('bounced 318 times of 12,718: 180 hard, 138 soft', () => {
    expect(newest.name).toBe('Spring sale');
    expect(newest.sent).toBe(12_718);
    expect([count('Hard'), count('Soft')]).toEqual([180, 138]);
  });

  test('was refused by Outlook 95 times for its reputation, 18 of them called hard', () => {
    const refused = newest.bounces.filter(({ category }) => category === 'Reputation');
    expect(refused).toHaveLength(95);
    expect(refused.every(({ email }) => /@(?:outlook|hotmail|live)\.example$/.test(email))).toBe(true);
    expect(count('Hard', 'Reputation')).toBe(18);
  });

  test('met the same full mailboxes as each of the last two to five campaigns', () => {
    const trailing = newest.bounces.map(({ email }) => {
      let sends = 0;
      while (campaigns.at(-1 - sends)?.bounces.some((bounce) => bounce.email === email)) sends++;
      return sends;
    });
    const chronic = trailing.filter((sends) => sends > 1);
    expect(chronic).toHaveLength(chronicCount);
    expect(Math.min(...chronic)).toBe(3);
    expect(Math.max(...chronic)).toBe(6);
  });
});

describe('a shop whose newest campaign has other bounces', () => {
  const row = { email: 'a@shop.example', name: 'A', category: 'Unclassified', type: 'Soft', reason: '' } as const;

  test('keeps everything else, and its sent count while that is enough', () => {
    const changed = withNewestBounces(shop, [row]);
    expect(newestCampaign(changed)).toEqual({ ...newest, bounces: [row], delivered: 12_717 });
    expect(changed.messages.slice(0, -1)).toEqual(shop.messages.slice(0, -1));
  });

  test('was sent to at least 40 people a bounce', () => {
    const changed = newestCampaign(withNewestBounces(shop, new Array(1000).fill(row)));
    expect([changed.sent, changed.delivered]).toEqual([40_000, 39_000]);
  });
});

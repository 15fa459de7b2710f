import { expect, test } from 'vitest';
import { createRandom } from './random.ts';
import { bounceCategories, type MailServer, replyFor } from './replies.ts';
import { replyTexts } from './reply-texts.ts';

const servers: MailServer[] = ['gmail', 'microsoft365', 'outlook', 'yahoo', 'icloud', 'postfix', 'exim', 'proofpoint'];

test('every one of the ten bounce categories has a reply', () => {
  expect(new Set(replyTexts.map(({ category }) => category))).toEqual(new Set(bounceCategories));
});

test('every server answers every cause, with no placeholder left over', () => {
  const random = createRandom(7);
  for (const { cause, type } of replyTexts) {
    for (const server of servers) {
      const { reason } = replyFor({ cause, type, server, email: 'ann@shop.example' }, random);
      expect(reason).toMatch(/\d/);
      expect(reason).not.toMatch(/[{}]/);
    }
  }
});

test('a server speaks in its own words where it has some', () => {
  const reply = replyFor({ cause: 'mailbox-full', server: 'icloud', email: 'ann@icloud.example' }, createRandom(1));
  expect(reply).toEqual({
    category: 'Mailbox unavailable',
    type: 'Soft',
    reason: '552 5.2.2 <ann@icloud.example>: user is over quota',
  });
});

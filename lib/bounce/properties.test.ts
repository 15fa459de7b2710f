import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify } from './classify.ts';
import { addressDead } from './corpus/address-dead.ts';
import { inOtherWords } from './corpus/in-other-words.ts';
import { oddReplies } from './corpus/odd-replies.ts';
import { senderSide } from './corpus/sender-side.ts';
import { temporary } from './corpus/temporary.ts';
import { forgetTemplates } from './matching/template-cache.ts';
import { bounceCategories, outcomeOf } from './types.ts';

const judge = (reason: string) => classify({ type: null, category: null, reason });
const knownReplies = [addressDead, temporary, senderSide, oddReplies, inOtherWords].flatMap((table) =>
  Object.values(table).flat(),
);
const knownReply = fc.constantFrom(...knownReplies);

describe('any string', () => {
  const reported = fc.record({
    type: fc.constantFrom('hard' as const, 'soft' as const, null),
    category: fc.constantFrom(...bounceCategories, null),
    reason: fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.array(fc.constantFrom(...knownReplies), { maxLength: 3 }).map((parts) => parts.join(' ')),
    ),
  });

  test('has a verdict whose parts agree, and the same one each time', () => {
    fc.assert(
      fc.property(reported, (bounce) => {
        const verdict = classify(bounce);
        expect(verdict.outcome).toBe(outcomeOf[verdict.reason]);
        expect(bounce.reason).toContain(verdict.words);
        expect(classify(bounce)).toEqual(verdict);
      }),
      { numRuns: 500 },
    );
  });

  test('has the verdict that it would have without the cache', () => {
    fc.assert(
      fc.property(reported, (bounce) => {
        const cached = classify(bounce);
        forgetTemplates();
        expect(classify(bounce)).toEqual(cached);
      }),
    );
  });
});

test('a template seen with other addresses has the verdict that it would have without the cache', () => {
  const part = fc.stringMatching(/^[a-z0-9][A-Za-z0-9._-]{0,40}[a-z0-9]$/);
  const address = fc.tuple(part, part).map(([local, host]) => `<${local}@${host}>`);
  fc.assert(
    fc.property(knownReply, fc.nat(20), fc.array(address, { minLength: 4, maxLength: 4 }), (reply, nth, addresses) => {
      const verdicts = addresses.map((one) => {
        let seen = -1;
        const reason = reply.includes('lena@example.com')
          ? reply.replace(/<?lena@example\.com>?/, one)
          : reply.replace(/ /g, (space: string) => (++seen === nth ? ` ${one} ` : space));
        return [reason, judge(reason)] as const;
      });
      for (const [reason, verdict] of verdicts) {
        forgetTemplates();
        expect(judge(reason), reason).toEqual(verdict);
      }
    }),
    { numRuns: 500 },
  );
});

describe('a reply means the same', () => {
  const same = (reply: string, other: string) => {
    const { reason, type } = judge(reply);
    expect(judge(other), other).toMatchObject({ reason, type });
  };

  /** Tries every form of every known reply: few enough to leave nothing to chance. */
  const always = (formsOf: (reply: string) => Iterable<string>) => {
    const others: string[] = [];
    for (const reply of knownReplies) {
      const { reason, type } = judge(reply);
      for (const form of formsOf(reply)) {
        const verdict = judge(form);
        if (verdict.reason !== reason || verdict.type !== type) others.push(form);
      }
    }
    expect(others).toEqual([]);
  };

  const prefixed = (prefixes: readonly string[]) => (reply: string) => prefixes.map((prefix) => prefix + reply);
  const suffixed = (suffixes: readonly string[]) => (reply: string) => suffixes.map((suffix) => reply + suffix);

  /** A reply with each of its spaces replaced, one at a time. */
  const respaced = (spaces: readonly string[]) =>
    function* (reply: string) {
      for (const { index } of reply.matchAll(/ /g)) {
        for (const space of spaces) yield reply.slice(0, index) + space + reply.slice(index + 1);
      }
    };

  test('whatever its letter case', () => {
    always((reply) => [reply.toLowerCase(), reply.replace(/[a-z]/g, (letter: string) => letter.toUpperCase())]);
  });

  test('whatever the host in it', () => {
    const hosts = ['mx7.spam-filter.example', 'quota.example', 'blocked-mail.example.com', 'a.b.c.example'];
    always((reply) => hosts.map((host) => reply.replaceAll('mx.example.com', host)));
  });

  test('wherever its lines are wrapped', () => {
    always(respaced(['\r\n ', '\n', '\n\t']));
  });

  test('in HTML', () => {
    const wrapped = respaced(['<br>', '<br/>\n', '</b> <b>', '&nbsp;']);
    always((reply) => Array.from(wrapped(reply), (inner) => `<div class="reason">${inner}</div>`));
  });

  test('whatever control and invisible characters are in it', () => {
    always(respaced([' \u0000', '\u0007 ', ' \u200b', '\t']));
  });

  test('however many letters follow it in a help link', () => {
    const paths = ['user-unknown', 'spam/blocked', 'over-quota?id=550-5.1.1', 'no-such-user#relay-denied'];
    always(suffixed(paths.map((path) => ` https://www.example.com/${path}`)));
  });

  test('whatever the sending service writes in front', () => {
    always(
      prefixed([
        'smtp; ',
        'Remote server said: ',
        'host mx.example.com[192.0.2.7] said: ',
        'Diagnostic-Code: smtp; ',
        '<lena@example.com>: ',
        'Delivery to the following recipient failed permanently: lena@example.com. The remote server returned: ',
        'SMTP error from remote mail server after RCPT TO:<lena@example.com>: ',
      ]),
    );
  });

  test('whatever the address in it', () => {
    const local = fc.stringMatching(/^[a-z][a-z0-9.+_-]{0,20}[a-z0-9]$/);
    fc.assert(
      fc.property(knownReply, local, (reply, name) => {
        const masked = reply.replaceAll('lena@example.com', `${name}@mail.example`);
        same(reply, masked);
      }),
      { numRuns: 300 },
    );
  });

  test('whatever the IP address in it', () => {
    fc.assert(
      fc.property(knownReply, fc.ipV4(), (reply, ip) => same(reply, reply.replaceAll('192.0.2.7', ip))),
      { numRuns: 300 },
    );
  });

  test('whatever subject line it quotes', () => {
    const words = fc.constantFrom('spam', 'virus', 'blacklisted', 'mailbox full', 'user unknown', 'SPF', 'quota');
    fc.assert(
      fc.property(knownReply, fc.array(words, { minLength: 1, maxLength: 5 }), (reply, subject) => {
        same(reply, `${reply} (Subject: "${subject.join(' ')}")`);
        same(reply, `${reply}\nSubject: ${subject.join(', ')}`);
      }),
      { numRuns: 500 },
    );
  });
});

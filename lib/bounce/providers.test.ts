import { expect, test } from 'vitest';
import { providerTable } from './provider-table.ts';
import { isMailboxProvider, providerNamed, providerOf } from './providers.ts';

test.each([
  ['gmail.com', 'gmail'],
  ['googlemail.com', 'gmail'],
  ['hotmail.co.uk', 'outlook'],
  ['live.nl', 'outlook'],
  ['outlook.com.br', 'outlook'],
  ['msn.com', 'outlook'],
  ['yahoo.co.in', 'yahoo'],
  ['rocketmail.com', 'yahoo'],
  ['aol.de', 'yahoo'],
  ['verizon.net', 'yahoo'],
  ['yahoo.co.jp', 'yahoo-japan'],
  ['me.com', 'icloud'],
  ['web.de', 'gmx'],
  ['gmx.at', 'gmx'],
  ['wanadoo.fr', 'orange'],
  ['laposte.net', 'laposte'],
  ['free.fr', 'free'],
  ['t-online.de', 't-online'],
  ['list.ru', 'mail-ru'],
  ['ya.ru', 'yandex'],
  ['foxmail.com', 'qq'],
  ['126.com', 'netease'],
  ['naver.com', 'naver'],
  ['hanmail.net', 'daum'],
  ['pm.me', 'proton'],
  ['comcast.net', 'comcast'],
  ['sbcglobal.net', 'att'],
  ['nyc.rr.com', 'spectrum'],
])('%s is a mailbox of %s', (domain, id) => {
  expect(providerOf(domain).id).toBe(id);
  expect(isMailboxProvider(domain)).toBe(true);
});

test('upper case, spaces and the dot of the root make no difference', () => {
  expect(providerOf(' Hotmail.COM. ')).toEqual({ id: 'outlook', name: 'Outlook' });
});

test.each(['example.com', 'shop.example', 'live.example.com', 'notgmail.com', 'mail.gmail.com', 'shop.outlook.test'])(
  '%s stands for itself',
  (domain) => {
    expect(providerOf(domain)).toEqual({ id: domain, name: domain });
    expect(isMailboxProvider(domain)).toBe(false);
  },
);

test.each([
  ['outlook.example', 'outlook'],
  ['hotmail.test', 'outlook'],
  ['gmail.example', 'gmail'],
  ['yahoo.test', 'yahoo'],
  ['mail-ru.example', 'mail-ru'],
  ['mail.example', 'mail.example'],
  ['online.example', 'online.example'],
  ['post.fenland.example', 'post.fenland.example'],
])('%s counts as %s', (domain, id) => {
  expect(providerOf(domain).id).toBe(id);
});

test('no domain and no id belongs to two providers', () => {
  const ids = providerTable.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const domains = providerTable
    .flatMap(({ domains }) => domains.trim().split(/\s+/))
    .filter((entry) => !entry.includes('@'));
  expect(new Set(domains).size).toBe(domains.length);
  for (const { id, domains } of providerTable) {
    for (const entry of domains.trim().split(/\s+/)) {
      const [brand, endings] = entry.split('@');
      for (const ending of endings?.split(',') ?? ['']) {
        expect(providerOf(ending ? `${brand}.${ending}` : entry).id).toBe(id);
      }
    }
  }
});

test('an empty domain is nobody', () => {
  expect(providerOf('').id).toBe('');
});

test.each([
  ['Gmail', 'gmail'],
  [' microsoft ', 'outlook'],
  ['Hotmail', 'outlook'],
  ['AOL', 'yahoo'],
  ['Apple', 'icloud'],
  ['web.de', 'gmx'],
  ['shop.example', 'shop.example'],
])('a report that says %s means %s', (text, id) => {
  expect(providerNamed(text)?.id).toBe(id);
});

test('a name that is no provider’s is not guessed', () => {
  for (const text of ['', 'Other', 'mail', 'constructor', 'Total']) expect(providerNamed(text)).toBeNull();
});

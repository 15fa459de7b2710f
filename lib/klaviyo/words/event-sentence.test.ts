import { expect, it } from 'vitest';
import { parseEventSentence } from './event-sentence.ts';

it.each([
  ['Ann Lee (ann@shop.example) bounced Spring Sale · Bounce Type: Soft · 2 hours ago', 'soft', 'Ann Lee'],
  ['ann@shop.example hard bounced on Spring Sale', 'hard', ''],
  ['ann@shop.example soft-bounced', 'soft', ''],
  ['Bounced Email for Ann Lee <ann@shop.example>, Bounce Type: Hard, May 1, 2026', 'hard', 'Ann Lee'],
  ['Hard bounce: ann@shop.example', 'hard', ''],
  ['ann@shop.example bounced on Open House Sale', null, ''],
  ['ann@shop.example bounced Soft Skin Sale', null, ''],
  ['E-Mail an ann@shop.example ist hart gebounct', 'hard', ''],
  ['ann@shop.example a rebondi (soft) Soldes', 'soft', ''],
  ['ann@shop.example a rebondi définitivement sur Soldes', 'hard', ''],
  ['El correo para ann@shop.example ha rebotado (permanente)', 'hard', ''],
  ['L’email per ann@shop.example è rimbalzata (soft)', 'soft', ''],
  ['O e-mail para ann@shop.example foi rejeitado (temporário)', 'soft', ''],
  ['ann@shop.example is hard gebouncet op Voorjaar', 'hard', ''],
  ['Mejlet till ann@shop.example studsade (mjuk)', 'soft', ''],
  ['Wiadomość do ann@shop.example została odbita (trwałe)', 'hard', ''],
  ['ann@shop.example 님에게 보낸 메일이 반송되었습니다 (소프트)', 'soft', ''],
])('says that a message bounced: %s', (line, type, name) => {
  expect(parseEventSentence(line)).toMatchObject({ kind: 'bounced', type, name });
});

it.each([
  'ann@shop.example opened Spring Sale',
  'ann@shop.example clicked Bounce back offer',
  'ann@shop.example received Hard bounce winter',
  'ann@shop.example hat Frühling geöffnet',
])('says that something else became of it: %s', (line) => {
  expect(parseEventSentence(line)?.kind).toBe('other');
});

it.each([
  'ann@shop.example has not bounced',
  'ann@shop.example hat Bounced Back geöffnet',
  'Ann was sent “Bounced back”: ann@shop.example',
  'ann@shop.example and bo@shop.example bounced',
  'Bounced',
  'ann@shop.example',
  'ann@shop.example Bounce back offer',
])('says nothing for certain: %s', (line) => {
  expect(parseEventSentence(line)?.kind).not.toBe('bounced');
});

it.each([
  '554 delivery error: dd Sorry, there is no account ann@shop.example here [-5] - mta1D361B.mail.yahoo.example',
  '554 5.2.2 mailbox full; STOREDRV.Deliver; QuotaExceededException ann@shop.example',
  '550 5.1.1 ann@shop.example rejected: hard bounced before',
  'smtp; 550 5.7.1 Message not received for ann@shop.example',
])('takes a server’s reply that quotes the address for no sentence: %s', (line) => {
  expect(parseEventSentence(line)).toBeNull();
});

it('reads a sentence up to the reply that ends it', () => {
  const line = 'ann@shop.example hard bounced on Spring sale: 550 5.1.1 not received, no such user ann@shop.example';
  expect(parseEventSentence(line)).toMatchObject({ kind: 'bounced', type: 'hard' });
});

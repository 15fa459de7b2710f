import { describe, expect, it } from 'vitest';
import { readHtml } from '../../fixtures/open-page.ts';
import { page, table } from '../../fixtures/recipients-page.ts';

const menu = '<nav><a href="#" aria-current="page">Bounced 4</a><a href="#">Opened 40</a></nav>';
const read = (list: string) => {
  const { rows, leftOut } = readHtml(menu + page('', list));
  return { emails: rows.map(({ email }) => email.split('@')[0]), leftOut };
};
const mixed = { emails: ['ann', 'cy'], leftOut: ['not_email_channel', 'not_email_channel'] };
const names = ['ann', 'bo', 'cy', 'dee'];

describe('rows of another channel than e-mail', () => {
  it.each([
    ['Channel', 'Email', 'SMS'],
    ['Message channel', 'Email', 'WhatsApp'],
    ['Kanal', 'E-Mail', 'Push-Benachrichtigung'],
    ['Canal', 'E-mail', 'Notification push'],
    ['Canale', 'E-mail', 'SMS'],
    ['Canal', 'Correo electrónico', 'Mensaje de texto'],
    ['Canal', 'E-mail', 'Notificação push'],
    ['Kanaal', 'E-mail', 'Pushmelding'],
    ['Kanal', 'E-post', 'Pushnotis'],
    ['Kanał', 'E-mail', 'Powiadomienie push'],
    ['채널', '이메일', '문자 메시지'],
    ['Sent as', 'Email', 'MMS'],
  ])('are no bounces, by a column: %s, %s, %s', (header, email, other) => {
    const rows = names.map((name, index) => [
      `${name}@shop.example`,
      index % 2 ? other : email,
      index % 2 ? '–' : 'Soft',
      index % 2 ? '30003 Unreachable handset' : '452 4.2.2 Mailbox full',
    ]);
    expect(read(table(['Email', header, 'Bounce type', 'Bounce reason'], rows))).toEqual(mixed);
  });

  const badges = (list: (name: string, index: number) => string) => names.map(list).join('');
  it.each([
    [
      'badges in cards',
      `<ul>${badges((name, i) => `<li><b>${name}@shop.example</b> <span>${i % 2 ? 'SMS' : 'Email'}</span><p>${i % 2 ? 'Delivery failed' : 'Soft bounce'}</p><p>${i % 2 ? '30005 Unknown handset' : '452 4.2.2 Mailbox full'}</p></li>`)}</ul>`,
    ],
    [
      'a status that names it',
      `<ul>${badges((name, i) =>
        i % 2
          ? `<li><b>${name} Lee</b><dl><dt>Phone</dt><dd>+34 600 555 01${i}</dd><dt>Status</dt><dd>Delivery failed (SMS)</dd><dt>Failure reason</dt><dd>30003: unreachable. Profile: ${name}@shop.example</dd></dl></li>`
          : `<li><b>${name} Lee</b><dl><dt>Email</dt><dd>${name}@shop.example</dd><dt>Bounce type</dt><dd>Soft</dd><dt>Bounce reason</dt><dd>452 4.2.2 Mailbox full</dd></dl></li>`,
      )}</ul>`,
    ],
    [
      'the name of an event',
      `<ul>${badges((name, i) => `<li><b>${name}@shop.example</b><p>${i % 2 ? 'Failed to Deliver SMS' : 'Bounced Email'}</p><p>${i % 2 ? '30005 Unknown handset' : '452 4.2.2 Mailbox full'}</p></li>`)}</ul>`,
    ],
    [
      'labels in cards',
      `<ul>${badges((name, i) => `<li><b>${name}@shop.example</b><div>Channel: ${i % 2 ? 'SMS' : 'Email'}</div><p>Soft bounce</p></li>`)}</ul>`,
    ],
    [
      'a badge beside the name of those alone',
      table(
        ['Recipient', 'Bounce type', 'Bounce reason'],
        names.map((name, i) => [
          `<div>${name}@shop.example</div>${i % 2 ? '<span class="badge">SMS</span>' : ''}`,
          i % 2 ? '' : 'Hard',
          i % 2 ? 'Landline' : '550 5.1.1 No such user',
        ]),
      ),
    ],
  ])('are no bounces, by %s', (_, list) => {
    expect(read(list)).toEqual(mixed);
  });

  it.each([
    [
      'the channels that a person takes',
      table(
        ['Email', 'Subscribed to', 'Bounce type', 'Bounce reason'],
        names.map((name, i) => [
          `${name}@shop.example`,
          i % 2 ? '<i>SMS</i>' : '<i>Email</i> <i>SMS</i>',
          'Hard',
          'No such user',
        ]),
      ),
    ],
    [
      'where a person came from',
      table(
        ['Email', 'Source', 'Bounce type', 'Bounce reason'],
        names.map((name, i) => [`${name}@shop.example`, i % 2 ? 'SMS' : 'Email', 'Hard', '550 5.1.1 No such user']),
      ),
    ],
    [
      'a reason that speaks of it',
      table(
        ['Email', 'Bounce type', 'Bounce reason'],
        names.map((name) => [`${name}@shop.example`, 'Soft', 'The text message gateway refused, push back']),
      ),
    ],
  ])('are not told by %s', (_, list) => {
    expect(read(list)).toEqual({ emails: names, leftOut: [] });
  });
});

describe('a message that calls itself a text', () => {
  const failed = table(
    ['Endereço de e-mail', 'Telefone', 'Motivo da falha', 'Tipo'],
    names.map((name, i) => [
      `${name}@shop.example`,
      `+55 11 5550-010${i}`,
      '550 Destino inexistente (operadora)',
      'Permanente',
    ]),
  );
  const rowsOf = (badge: string) =>
    readHtml(
      `<main><div><h1>Frete grátis</h1>${badge}</div><ul><li>Cliques</li><li class="on">Falhas</li></ul>${failed}</main>`,
    ).rows.length;

  it('has no bounces, whatever its failures are like', () => {
    expect(rowsOf('<span class="tag">SMS</span>')).toBe(0);
    expect(rowsOf('<p>WhatsApp · 12 de nov. de 2026</p>')).toBe(0);
  });

  it('is not told by what may be chosen, nor beside the word for e-mail', () => {
    expect(rowsOf('<a href="#">SMS</a>')).toBe(4);
    expect(rowsOf('<span>E-mail</span> <span>SMS</span>')).toBe(4);
    expect(rowsOf('')).toBe(4);
  });
});

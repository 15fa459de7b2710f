import { expect, it } from 'vitest';
import { openPage } from '../../fixtures/open-page.ts';
import { readMessageFacts } from './message-facts.ts';

function factsOf(html: string, language = 'en') {
  openPage(html);
  return readMessageFacts(document, language);
}
const local = (...parts: [number, number, number, number, number]) => new Date(...parts).getTime();

it.each([
  ['en', '<p>Sent Mar 3, 2026, 10:00 AM to 12,418 recipients</p>'],
  ['en', '<div>Sent <time>Mar 3, 2026, 10:00 AM</time> to <b>12,418</b> recipients</div>'],
  ['de', '<div>Gesendet am 3. März 2026, 10:00 · 12.418 Empfänger · Betreff: Zeit für Grün</div>'],
  ['fr', '<p>Envoyé le 3 mars 2026, 10:00 à 12\u202f418 destinataires</p>'],
  ['es', '<p>Enviada el 3 de mar de 2026, 10:00 a 12.418 destinatarios</p>'],
  ['pt', '<p>Enviada em 3 de mar. de 2026, 10:00 para 12.418 destinatários</p>'],
  ['it', '<p>Inviata il 3 mar 2026, 10:00 a 12.418 destinatari</p>'],
  ['nl', '<p>Verzonden op 3 mrt 2026 10:00 aan 12.418 ontvangers</p>'],
  ['sv', '<p>Skickat 3 mars 2026 10:00 till 12 418 mottagare</p>'],
  ['pl', '<p>Wysłano 3 mar 2026, 10:00 do 12 418 odbiorców</p>'],
  ['ko', '<p>2026년 3월 3일 오전 10:00 발송 · 수신자 12,418명</p>'],
  ['pt', '<p>3 de mar. de 2026, 10:00 · Enviada para 12.418 destinatários</p>'],
  ['pl', '<p>3 mar 2026, 10:00 · 12\u00a0418 odbiorców</p>'],
])('tells when and to how many it was sent in one line (%s): %s', (language, html) => {
  const facts = factsOf(`<main><h1>Sale</h1>${html}<h2>Bounced</h2></main>`, language);
  expect(facts).toMatchObject({ sent: 12_418, sentAt: local(2026, 2, 3, 10, 0) });
});

it.each([
  ['sv', '<p>Skickad för en stund sedan till 12\u00a0418 mottagare</p>'],
  ['it', '<p>Ultimi 90 giorni · Destinatari: 12.418</p>'],
])('tells to how many it was sent without a day (%s): %s', (language, html) => {
  expect(factsOf(`<main><h1>Sale</h1>${html}<h2>Bounced</h2></main>`, language)).toMatchObject({ sent: 12_418 });
});

it.each([
  '<section><h2>Earlier</h2><a>Newsletter</a><p>Mar 3, 2026 · 12,418 recipients</p></section>',
  '<p>Sent Mar 3, 2026, 10:00 AM · 12,418 opened</p>',
  '<p>12,418 recipients have not opened since Mar 3, 2026</p>',
  '<p>Last sent Mar 3, 2026 to a list of 12,418 recipients, who bounced</p>',
])('takes no other number beside a date for that of recipients: %s', (html) => {
  openPage(`<main><h1>Sale</h1>${html}<table></table></main>`);
  const list = { element: document.querySelector('table') as Element, counts: [25, null] };
  expect(readMessageFacts(document, 'en', list).sent).toBeNull();
});

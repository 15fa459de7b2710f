import { expect, it } from 'vitest';
import { openPage } from '../../fixtures/open-page.ts';
import { readMessageName } from './message-name.ts';

it.each([
  ['Rebonds par catégorie', '<p>Campagnes › Soldes d’hiver › Activité des destinataires</p>', 'Soldes d’hiver'],
  ['Destinatari con rimbalzo', '<p>Messaggio del flusso: <b>Carrello 2</b> · Inviati 3.912</p>', 'Carrello 2'],
  ['Destinatarios rebotados', '<p>Campaña «Vuelta al cole» · 15.230 enviados</p>', 'Vuelta al cole'],
  ['Studsar', '<p>Kampanj: <b>Vårens nyheter</b>. Skickat: 21 604.</p>', 'Vårens nyheter'],
  ['Devoluções – Frete grátis', '', 'Frete grátis'],
  ['Gebouncede e-mails', '', null],
  ['Bounce back sale', '', 'Bounce back sale'],
  ['Bounce Back – Rückgewinnung', '', 'Bounce Back – Rückgewinnung'],
])('finds the name where the heading is that of a list: %s %s', (heading, beside, name) => {
  openPage(`<div><h1>${heading}</h1>${beside}</div>`);
  expect(readMessageName([document])).toBe(name);
});

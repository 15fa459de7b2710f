import { describe, expect, it } from 'vitest';
import { openPage } from '../../fixtures/open-page.ts';
import { bounceDenominator } from './bounce-denominator.ts';
import { readMessageFigures } from './message-figures.ts';

const overview = (
  lang: string,
  headers: readonly string[],
  cells: readonly string[],
  lines: readonly (readonly [string, string])[],
) =>
  openPage(`<html lang="${lang}"><body><main><h1>Spring sale</h1>
  <table><thead><tr>${headers.map((header) => `<th>${header}</th>`).join('')}</tr></thead>
  <tbody><tr>${cells
    .map(
      (cell) =>
        `<td>${cell
          .split('|')
          .map((part) => `<div>${part}</div>`)
          .join('')}</td>`,
    )
    .join('')}</tr></tbody></table>
  <dl>${lines.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('')}</dl></main></body></html>`);

describe('the figures of a message', () => {
  it('are read from one row of plain elements below a row of labels, with what they are compared to', () => {
    openPage(`<html lang="it"><body><main><h1>Saldi</h1><div><h2>Recapitabilità</h2>
      <div class="h"><div>Canale</div><div>Inviati</div><div>Tasso di consegna</div><div>Tasso di rimbalzo</div></div>
      <div class="b"><div><p>E-mail</p></div><div><p>9.480</p></div><div><p>99,20%</p><p>9.404</p><p>▲ 0,08 pp</p></div><div><p>0,80%</p><p>76</p><p>=</p></div></div>
      <p>Rispetto alla media delle ultime 5 campagne (8.920 inviati, 101 rimbalzati).</p></div></main></body></html>`);
    expect(readMessageFigures(document, { sent: null, bounced: null })).toMatchObject({
      delivered: 9_404,
      deliveryRate: 0.992,
      bounceRate: 0.008,
      bounceRateOf: 'sent',
    });
  });

  it('are read whole from its overview', () => {
    overview(
      'en',
      ['Channel', 'Sent', 'Delivery rate', 'Bounce rate', 'Spam complaint rate', 'Unsubscribe rate'],
      ['Email', '64,517', '99.80%|64,386', '0.20%|131', '0.01%|4', '0.26%|170'],
      [
        ['Subject', 'Spring is here: 20% off'],
        ['Included lists and segments', 'Newsletter, VIP'],
        ['Recipients attempted', '64,600'],
        ['Recipients skipped', '83'],
        ['Open rate', '40.10% 25,818'],
        ['Click rate', '2.00% 1,287'],
        ['Revenue', '$1,240.50'],
      ],
    );
    expect(readMessageFigures(document, { sent: 64_517, bounced: 131 })).toEqual({
      subject: 'Spring is here: 20% off',
      audience: ['Newsletter', 'VIP'],
      delivered: 64_386,
      uniqueOpens: 25_818,
      uniqueClicks: 1_287,
      revenue: 1_240.5,
      openRate: 0.401,
      clickRate: 0.02,
      bounceRate: 0.002,
      decimals: 2,
      attempted: 64_600,
      skipped: 83,
      spam: 4,
      unsubscribed: 170,
      deliveryRate: 0.998,
      spamRate: 0.0001,
      unsubscribeRate: 0.0026,
      bounceRateOf: 'undecided',
    });
  });

  it.each([
    [
      'de',
      ['Kanal', 'Gesendet', 'Zustellrate', 'Bounce-Rate', 'Spam-Beschwerderate', 'Abmelderate'],
      ['E-Mail', '10.000', '95,00 %|9.500', '5,00 %|500', '0,01 %|1', '0,20 %|20'],
      'Betreff',
    ],
    [
      'fr',
      [
        'Canal',
        'Envoyés',
        'Taux de livraison',
        'Taux de rebond',
        'Taux de plaintes pour spam',
        'Taux de désabonnement',
      ],
      ['E-mail', '10\u202f000', '95,00\u00a0%|9\u202f500', '5,00\u00a0%|500', '0,01\u00a0%|1', '0,20\u00a0%|20'],
      'Objet',
    ],
    [
      'it',
      [
        'Canale',
        'Inviati',
        'Tasso di consegna',
        'Tasso di rimbalzo',
        'Tasso di reclami per spam',
        'Tasso di disiscrizione',
      ],
      ['E-mail', '10.000', '95,00%|9.500', '5,00%|500', '0,01%|1', '0,20%|20'],
      'Oggetto',
    ],
    [
      'ko',
      ['채널', '발송됨', '전달률', '반송률', '스팸 신고율', '구독 취소율'],
      ['이메일', '10,000', '95.00%|9,500', '5.00%|500', '0.01%|1', '0.20%|20'],
      '제목',
    ],
    [
      'pt-BR',
      [
        'Canal',
        'Enviados',
        'Taxa de entrega',
        'Taxa de rejeição',
        'Taxa de reclamações de spam',
        'Taxa de cancelamento de inscrição',
      ],
      ['E-mail', '10.000', '95,00%|9.500', '5,00%|500', '0,01%|1', '0,20%|20'],
      'Assunto',
    ],
    [
      'es-ES',
      [
        'Canal',
        'Enviados',
        'Tasa de entrega',
        'Tasa de rebote',
        'Tasa de quejas por spam',
        'Tasa de cancelación de suscripción',
      ],
      ['Correo electrónico', '10.000', '95,00 %|9500', '5,00 %|500', '0,01 %|1', '0,20 %|20'],
      'Asunto',
    ],
    [
      'es-MX',
      [
        'Canal',
        'Enviados',
        'Tasa de entrega',
        'Tasa de rebote',
        'Tasa de quejas por spam',
        'Tasa de cancelación de suscripción',
      ],
      ['Correo electrónico', '10,000', '95.00 %|9,500', '5.00 %|500', '0.01 %|1', '0.20 %|20'],
      'Asunto',
    ],
    [
      'sv',
      [
        'Kanal',
        'Skickade',
        'Leveransfrekvens',
        'Avvisningsfrekvens',
        'Frekvens för skräppostklagomål',
        'Avregistreringsfrekvens',
      ],
      ['E-post', '10 000', '95,00 %|9 500', '5,00 %|500', '0,01 %|1', '0,20 %|20'],
      'Ämne',
    ],
    [
      'nl',
      [
        'Kanaal',
        'Verzonden',
        'Bezorgpercentage',
        'Bouncepercentage',
        'Percentage spamklachten',
        'Uitschrijfpercentage',
      ],
      ['E-mail', '10.000', '95,00%|9.500', '5,00%|500', '0,01%|1', '0,20%|20'],
      'Onderwerp',
    ],
    [
      'pl',
      [
        'Kanał',
        'Wysłane',
        'Wskaźnik dostarczenia',
        'Współczynnik odrzuceń',
        'Wskaźnik skarg na spam',
        'Wskaźnik rezygnacji',
      ],
      ['E-mail', '10\u00a0000', '95,00%|9500', '5,00%|500', '0,01%|1', '0,20%|20'],
      'Temat',
    ],
  ])('are read in %s', (lang, headers, cells, subject) => {
    overview(lang, headers, cells, [[subject, 'Hello']]);
    expect(readMessageFigures(document, { sent: 10_000, bounced: 500 })).toMatchObject({
      subject: 'Hello',
      delivered: 9_500,
      bounceRate: 0.05,
      deliveryRate: 0.95,
      spam: 1,
      unsubscribed: 20,
      bounceRateOf: 'sent',
    });
  });

  it('are none where a page shows none', () => {
    openPage('<main><h1>Spring sale</h1><p>Loading</p></main>');
    expect(readMessageFigures(document, { sent: null, bounced: null })).toBeNull();
  });
});

describe('what a bounce rate divides by', () => {
  it.each([
    [{ sent: 1_000, bounced: 100, rate: 0.1, decimals: 1 }, 'sent'],
    [{ sent: 1_000, bounced: 100, rate: 0.111, decimals: 1 }, 'delivered'],
    [{ sent: 1_000, bounced: 1, rate: 0.001, decimals: 1 }, 'undecided'],
    [{ sent: 1_000, bounced: 0, rate: 0, decimals: 1 }, 'same'],
    [{ sent: 1_000, bounced: 100, rate: 0.3, decimals: 1 }, 'neither'],
    [{ sent: null, bounced: 100, rate: 0.3, decimals: 1 }, null],
    [{ sent: 10, bounced: 100, rate: 0.3, decimals: 1 }, null],
  ] as const)('is found by arithmetic: %o', (figures, expected) => {
    expect(bounceDenominator(figures)).toBe(expected);
  });
});

describe('figures in sentences', () => {
  it.each([
    [
      'pl',
      '<p>Dostarczono <b>3 858</b> wiadomości (98,8%).</p><p>Odbiło się <b>47</b> wiadomości (wskaźnik odbić: 1,2%).</p>',
    ],
    ['en', '<p>Delivered: <b>3,858</b> (98.8%)</p><p>Bounced <b>47</b> (1.2%) of all</p>'],
    [
      'en',
      '<div>Delivered <span>3,858</span> <span>98.8%</span></div><div>Bounced <span>47</span> <span>1.2%</span></div>',
    ],
    [
      'en',
      '<p>Delivered in all</p><p>Delivered <b>3,858</b> messages (98.8%)</p><p>Bounced <b>47</b> messages (1.2%)</p>',
    ],
  ])('belong to the words of their own sentence: %s %s', (lang, sentences) => {
    openPage(
      `<html lang="${lang}"><body><main><h1>Spring sale</h1><section>${sentences}</section></main></body></html>`,
    );
    expect(readMessageFigures(document, { sent: null, bounced: null })).toMatchObject({
      delivered: 3_858,
      deliveryRate: 0.988,
      bounceRate: 0.012,
    });
  });

  const figuresOf = (sentence: string) => {
    openPage(`<main><h1>Spring sale</h1><p>${sentence}</p></main>`);
    const { delivered = null, spam = null } = readMessageFigures(document, { sent: null, bounced: null }) ?? {};
    return { delivered, spam };
  };

  it.each([
    'Of <b>500</b> e-mails sent, <b>480</b> were delivered and <b>2</b> marked as spam.',
    'Sur <b>500</b> e-mails envoyés, <b>480</b> ont été remis et <b>2</b> plaintes pour spam.',
    '<b>480</b> delivered · <b>2</b> spam complaints',
    'Delivered <b>480</b> Spam complaints <b>2</b>',
  ])('are those before their words, or those behind all labels: %s', (sentence) => {
    expect(figuresOf(sentence)).toEqual({ delivered: 480, spam: 2 });
  });

  it('are absent where words and labels take turns in no order', () => {
    const sentence = 'Sent to <b>500</b> people; <b>18</b> delivered late, <b>480</b> spam complaints <b>2</b> at once';
    expect(figuresOf(sentence)).toEqual({ delivered: null, spam: null });
  });

  it('are not taken from an explanation inside the label', () => {
    openPage(
      '<html lang="en"><body><main><h1>Spring sale</h1><dl><dt>Delivered <small>in the last 30 days</small></dt><dd>3,858</dd></dl></main></body></html>',
    );
    expect(readMessageFigures(document, { sent: null, bounced: null })).toMatchObject({ delivered: 3_858 });
  });
});

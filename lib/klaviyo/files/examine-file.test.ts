import { describe, expect, it, test, vi } from 'vitest';
import { examineFile } from './examine-file.ts';
import {
  bytesOf,
  campaignHeaders,
  campaignLine,
  type FileEncoding,
  fileOf,
  type SampleFile,
  textFile,
} from './sample-files.ts';

const quiet = () => {};
const examine = (file: File) => examineFile(file, quiet, new AbortController().signal);

async function examined(file: File) {
  const examination = await examine(file);
  if (examination.status !== 'examined') throw new Error(JSON.stringify(examination));
  return examination;
}

const rows = [
  ['ann@shop.example', 'Änne Lee', 'Hard', 'Invalid address', '550 5.1.1 No such user; "ann" is unknown, sorry'],
  ['bo@mail.example', 'Bo Ek', 'Soft', 'Mailbox unavailable', '452 4.2.2 The mailbox is full\nTry later'],
];

/** Headers of the section "Bounced" in each of Klaviyo's languages. */
const headers: Readonly<Record<string, readonly string[]>> = {
  en: ['Email address', 'Name', 'Bounce type', 'Bounce category', 'Bounce reason'],
  de: ['E-Mail-Adresse', 'Name', 'Bounce-Typ', 'Bounce-Kategorie', 'Bounce-Grund'],
  fr: ['Adresse e-mail', 'Nom', 'Type de rebond', 'Catégorie de rebond', 'Raison du rebond'],
  it: ['Indirizzo e-mail', 'Nome', 'Tipo di rimbalzo', 'Categoria di rimbalzo', 'Motivo del rimbalzo'],
  ko: ['이메일 주소', '이름', '반송 유형', '반송 카테고리', '반송 사유'],
  pt: ['Endereço de e-mail', 'Nome', 'Tipo de devolução', 'Categoria de devolução', 'Motivo da devolução'],
  es: ['Correo electrónico', 'Nombre', 'Tipo de rebote', 'Categoría de rebote', 'Motivo del rebote'],
  sv: ['E-postadress', 'Namn', 'Studstyp', 'Studskategori', 'Studsorsak'],
  nl: ['E-mailadres', 'Naam', 'Bouncetype', 'Bouncecategorie', 'Bouncereden'],
  pl: ['Adres e-mail', 'Imię', 'Typ odbicia', 'Kategoria odbicia', 'Powód odbicia'],
};

describe('recipient activity', () => {
  it.each(Object.entries(headers))('is known by its headers in %s', async (_, names) => {
    const { kind, columns, rows: count } = await examined(fileOf([names, ...rows]));
    expect({ kind, count }).toEqual({ kind: 'recipient-activity', count: 2 });
    expect(columns.index).toEqual({ email: 0, name: 1, type: 2, category: 3, reason: 4 });
  });

  it.each<[string, SampleFile]>([
    ['commas', {}],
    ['semicolons', { delimiter: ';' }],
    ['tabs', { delimiter: '\t' }],
    ['bars', { delimiter: '|' }],
    ['CR LF', { lineEnd: '\r\n' }],
    ['CR alone', { lineEnd: '\r' }],
    ...(['utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1252'] as FileEncoding[]).map(
      (encoding): [string, SampleFile] => [encoding, { encoding, delimiter: ';', lineEnd: '\r\n' }],
    ),
  ])('is read with %s', async (_, options) => {
    const { kind, preview, columns } = await examined(fileOf([headers.de ?? [], ...rows], options));
    expect(kind).toBe('recipient-activity');
    expect(columns.index).toMatchObject({ email: 0, reason: 4 });
    expect(preview).toEqual(rows);
  });

  it('is read below a title, an empty line and Excel’s own first line', async () => {
    const text = `sep=;\nRecipient activity\n\n${(headers.en ?? []).join(';')}\nann@shop.example;Ann;Hard;;550 5.1.1 x\n`;
    expect(await examined(textFile(text))).toMatchObject({ kind: 'recipient-activity', rows: 1, before: 3 });
  });

  it('without headers is for the user to confirm', async () => {
    const { kind, headers: found, columns, rows: count } = await examined(fileOf(rows));
    expect({ kind, found, count }).toEqual({ kind: null, found: null, count: 2 });
    expect(columns.index).toMatchObject({ email: 0, type: 2 });
  });
});

describe('other kinds', () => {
  it('knows campaign analytics by the real header line', async () => {
    const { kind, columns } = await examined(fileOf([campaignHeaders, campaignLine()]));
    expect(kind).toBe('campaign-analytics');
    const by = (name: string) => campaignHeaders.indexOf(name);
    expect(columns.index).toEqual({
      messageName: by('Campaign Name'),
      subject: by('Subject'),
      audience: by('List'),
      sentAt: by('Send Time'),
      sent: by('Total Recipients'),
      revenue: by('Revenue'),
      uniqueOpens: by('Unique Opens'),
      openRate: by('Open Rate'),
      uniqueClicks: by('Unique Clicks'),
      clickRate: by('Click Rate'),
      delivered: by('Successful Deliveries'),
      bounced: by('Bounces'),
      bounceRate: by('Bounce Rate'),
      messageId: by('Campaign ID'),
      channel: by('Campaign Channel'),
    });
  });

  it.each([
    [
      'flow-analytics',
      [
        ['Flow Name', 'Flow ID', 'Message Name', 'Message ID', 'Date', 'Recipients', 'Bounces'],
        ['Welcome', 'AbC123', 'Mail 1', 'XyZ123', '2026-05-01', '100', '3'],
      ],
    ],
    [
      'list',
      [
        ['Email', 'First Name', 'Email Marketing Consent', 'Email Suppressions', 'Date Added'],
        ['ann@shop.example', 'Ann', 'SUBSCRIBED', 'HARD_BOUNCE', '2026-05-01'],
      ],
    ],
    [
      'suppressed-profiles',
      [
        ['Email', 'Suppression reason', 'Suppressed at'],
        ['ann@shop.example', 'Email bounce', '2026-05-01'],
      ],
    ],
    [
      'suppressed-profiles',
      [
        ['Email', 'Reason', 'Date'],
        ['ann@shop.example', 'User suppressed', '2026-05-01'],
        ['bo@shop.example', 'Email bounce', '2026-05-01'],
      ],
    ],
    [
      'suppressed-profiles',
      [
        ['E-Mail', 'Grund', 'Datum'],
        ['ann@shop.example', 'Benutzer unterdrückt', '2026-05-01'],
        ['bo@shop.example', 'Spam-Beschwerde', '2026-05-01'],
      ],
    ],
    [
      'recipient-activity',
      [
        ['Email', 'Bounced'],
        ['ann@shop.example', 'true'],
        ['bo@shop.example', 'false'],
      ],
    ],
    [
      'recipient-activity',
      [
        ['Email', 'Status'],
        ['ann@shop.example', 'Bounced'],
        ['bo@shop.example', 'Delivered'],
      ],
    ],
  ])('knows %s', async (kind, records) => {
    expect((await examined(fileOf(records))).kind).toBe(kind);
  });

  it('takes a bare list of addresses for suppressed only where its name says so', async () => {
    const records = [['Email'], ['ann@shop.example']];
    expect((await examined(fileOf(records))).kind).toBeNull();
    expect((await examined(fileOf(records, { name: 'suppressed_profiles.csv' }))).kind).toBe('suppressed-profiles');
  });

  it.each([
    [
      'people who opened',
      [
        ['Email', 'Name', 'Opens'],
        ['ann@shop.example', 'Ann', '3'],
      ],
    ],
    [
      'orders',
      [
        ['Order', 'Total'],
        ['1001', '12.50'],
      ],
    ],
    [
      'orders whose parcels came back',
      [
        ['Order', 'Email', 'Financial status', 'Fulfillment status', 'Carrier status', 'Carrier reason', 'Total'],
        ['#1002', 'bo@shop.example', 'paid', 'fulfilled', 'Undeliverable', 'Invalid address', '49.90'],
        ['#1003', 'cy@shop.example', 'refunded', 'restocked', 'Returned', 'Mailbox unavailable', '20.00'],
      ],
    ],
    [
      'payments that were declined',
      [
        ['Kunden-E-Mail', 'Rechnung', 'Ablehnungstyp', 'Fehlercode', 'Fehlergrund', 'Betrag', 'Status'],
        ['ann@shop.example', 'R-1', 'Hard Decline', '54', 'Karte abgelaufen', '49,90', 'Fehlgeschlagen'],
        ['bo@shop.example', 'R-3', 'Soft Decline', '91', 'bounced payment', '12,00', 'Fehlgeschlagen'],
      ],
    ],
    [
      'coupons that bring people back',
      [
        ['Coupon', 'Assigned to', 'Campaign', 'Type', 'Status', 'Discount'],
        ['BB-1', 'ann@shop.example', 'Fall bounce-back', 'Bounce-back', 'Used', '10%'],
        ['BB-2', 'bo@shop.example', 'Fall bounce-back', 'Bounce-back', 'Rejected', '10%'],
      ],
    ],
    [
      'leads',
      [
        ['Work e-mail', 'Opt-in type', 'Message', 'Landing page', 'Page bounce rate', 'Lead status'],
        ['ann@shop.example', 'soft', 'They come back: 550 5.1.1 user unknown', '/pricing', '42.5%', 'New'],
      ],
    ],
    [
      'users',
      [
        ['Name', 'Email', 'Role'],
        ['Ann', 'ann@shop.example', 'Owner'],
      ],
    ],
  ])('takes %s for nothing', async (_, records) => {
    expect((await examined(fileOf(records))).kind).toBeNull();
  });
});

describe('what is no readable file', () => {
  const line = `${(headers.en ?? []).join(',')}\n`;
  const binary = (bytes: readonly number[]) => new File([Uint8Array.from(bytes)], 'export.csv');
  it.each<[string, File, string]>([
    ['an empty file', textFile(''), 'empty'],
    ['blanks alone', textFile(' \n\n'), 'empty'],
    ['a byte order mark alone', new File([bytesOf('', 'utf-8-bom')], 'export.csv'), 'empty'],
    ['a renamed .xlsx', binary([0x50, 0x4b, 0x03, 0x04, 0x14, 0]), 'spreadsheet'],
    ['a renamed .xls', binary([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'old-spreadsheet'],
    ['a PDF', textFile('%PDF-1.7'), 'pdf'],
    ['a web page', textFile('\n<!DOCTYPE html><html><table><tr><td>ann@shop.example</td></tr></table></html>'), 'html'],
    ['bytes', binary([1, 2, 0, 0, 0, 3, 0, 0, 9]), 'binary'],
    [
      'bytes of which hardly one is zero',
      binary(Array.from({ length: 2_000 }, (_, n) => ((n * 7919) % 251) + 1)),
      'binary',
    ],
    ['headers alone', textFile(line), 'no-rows'],
    [
      'a quotation that never ends',
      textFile(`${line}ann@shop.example,Ann,Hard,,"550 x\n${'and so on\n'.repeat(30)}`),
      'open-quote',
    ],
    [
      'one that never ends in a long file',
      textFile(`${line}ann@shop.example,Ann,Hard,,"550 x\n${'and so on\n'.repeat(150_000)}`),
      'open-quote',
    ],
  ])('%s', async (_, file, why) => {
    expect(await examine(file)).toMatchObject({ status: 'refused', why });
  });

  it('says where a quotation begins that never ends', async () => {
    const good = 'bo@shop.example,Bo,Soft,,y\n'.repeat(20);
    expect(
      await examine(textFile(`${line}${good}ann@shop.example,Ann,Hard,,"550 x\n${'and so on\n'.repeat(30)}`)),
    ).toMatchObject({
      row: 22,
    });
  });

  it('stops at one line of 100 MB long before its end', async () => {
    const part = 'x'.repeat(1_000_000);
    const file = new File([line, ...Array.from({ length: 100 }, () => part)], 'export.csv');
    // The encoding is told from the bytes; only the parsing has to stop.
    const onProgress = vi.fn();
    expect(await examineFile(file, onProgress, new AbortController().signal)).toEqual({
      status: 'refused',
      why: 'line-too-long',
      row: 2,
    });
  }, 30_000);

  test('a file that is stopped is no verdict', async () => {
    const stopping = new AbortController();
    stopping.abort();
    expect(await examineFile(fileOf(rows), quiet, stopping.signal)).toEqual({ status: 'stopped' });
  });
});

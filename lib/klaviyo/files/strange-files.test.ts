import { expect, test } from 'vitest';
import { takesOf } from '../../import/plan.ts';
import { bounceRowReader } from './bounce-rows.ts';
import { examineFile } from './examine-file.ts';
import { readRecords } from './read-records.ts';
import { textFile } from './sample-files.ts';
import { suppressionRowReader } from './suppression-rows.ts';

const going = () => new AbortController().signal;

/** A minute of the browser's time zone. */
const minute = (at: number | null) =>
  at === null ? '' : new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString().slice(0, 16);

/** What is made of each row: the facts that matter, or why it is left out. */
async function rowsOf(text: string, name = 'export.csv'): Promise<string[]> {
  const file = textFile(text, { name });
  const examined = await examineFile(file, () => {}, going());
  if (examined.status !== 'examined' || examined.kind === null) return [JSON.stringify(examined)];
  const { columns, width, kind, before } = examined;
  const rows: string[] = [];
  const readBounce = bounceRowReader(columns, width, examined.format.delimiter);
  const readSuppression = suppressionRowReader(columns, width, kind === 'list');
  await readRecords(
    file,
    examined.format,
    (records) => {
      for (const { row, cells } of records) {
        if (row <= before) continue;
        const reading = takesOf[kind] === 'bounces' ? readBounce(cells) : readSuppression(cells);
        if (reading.status === 'left-out') rows.push(reading.why);
        else if (reading.status === 'bounce')
          rows.push([reading.row.email, reading.row.type, reading.row.reason, minute(reading.row.at)].join('|'));
        else rows.push([reading.row.email, reading.row.reason, minute(reading.row.suppressedAt)].join('|'));
      }
    },
    going(),
  );
  return rows;
}

const lines = (...all: string[]) => `${all.join('\n')}\n`;

test('who was skipped for earlier bounces did not bounce', async () => {
  const file = lines(
    'Email,Status,Bounce type,Bounce reason',
    'ann@shop.example,Bounced,Hard,550 5.1.1 x',
    'bo@mail.example,Skipped: earlier hard bounces,,',
    'cy@a.example,Suppressed before sending (hard bounce),,',
    'dee@a.example,Suppressed (hard bounce),,',
    'eve@a.example,Delivered,,',
  );
  expect(await rowsOf(file)).toEqual([
    'ann@shop.example|hard|550 5.1.1 x|',
    'skipped',
    'skipped',
    'not_a_bounce',
    'not_a_bounce',
  ]);
});

test('words that say there was no bounce are no bounce', async () => {
  const file = lines(
    'Email,Bounce type,Bounce reason',
    'ann@shop.example,Hard,550 5.1.1 x',
    'bo@mail.example,,No bounce',
    'cy@a.example,n/a,Delivered',
    'dee@a.example,No,',
    'eve@a.example,0,0',
    'fay@a.example,Undetermined,',
  );
  expect(await rowsOf(file)).toEqual([
    'ann@shop.example|hard|550 5.1.1 x|',
    ...Array(4).fill('not_a_bounce'),
    'fay@a.example|||',
  ]);
});

test('a status that names something else outweighs whatever the other cells hold', async () => {
  const file = lines(
    'Event Name,Email,$message,Bounce Type',
    'Bounced Email,ann@shop.example,AbC123,Hard',
    'Received Email,bo@mail.example,AbC123,',
    'Not bounced,cy@a.example,AbC123,',
  );
  expect(await rowsOf(file)).toEqual(['ann@shop.example|hard||', 'not_a_bounce', 'not_a_bounce']);
});

test('a server that puts a message off has refused nothing yet', async () => {
  const file = lines(
    'Email,Event,Response',
    'ann@shop.example,bounce,550 5.1.1 x',
    'bo@mail.example,deferred,451 4.7.1 try again later',
    'cy@a.example,failed,550 5.1.1 y',
  );
  expect(await rowsOf(file)).toEqual(['ann@shop.example||550 5.1.1 x|', 'not_a_bounce', 'cy@a.example||550 5.1.1 y|']);
});

test('people who complained or left are no bounces, though a file lists them under "Bounce type"', async () => {
  const file = lines(
    'Recipient,Bounce Type,From,Details',
    'ann@shop.example,HardBounce,shop@shop.example,unknown',
    'bo@mail.example,SpamComplaint,shop@shop.example,',
    'cy@a.example,Unsubscribe,shop@shop.example,',
  );
  expect(await rowsOf(file)).toEqual(['ann@shop.example|hard|unknown|', 'not_a_bounce', 'not_a_bounce']);
});

test('types are found among other events, and the sender is nobody’s address', async () => {
  const file = lines(
    'Event;Date;From;Email',
    'hard_bounce;13-05-2026 09:38:00;shop@shop.example;ann@shop.example',
    'delivered;13-05-2026 09:39:00;shop@shop.example;bo@mail.example',
    'opened;13-05-2026 09:40:00;shop@shop.example;cy@a.example',
  );
  expect(await rowsOf(file)).toEqual(['ann@shop.example|hard||2026-05-13T09:38', 'not_a_bounce', 'not_a_bounce']);
});

test('spreadsheets write yes and no in the language of their users', async () => {
  const answers = ['WAHR', 'FALSCH', 'VRAI', 'FAUX', 'VERDADERO', 'FALSO', 'WAAR', 'ONWAAR', 'PRAWDA', 'FAŁSZ', 'sí'];
  const file = lines('Email,Bounced', ...answers.map((answer, row) => `p${row}@shop.example,${answer}`));
  expect((await rowsOf(file)).map((row) => row !== 'not_a_bounce')).toEqual(answers.map((_, row) => row % 2 === 0));
});

test('two columns over yes and no are the two types', async () => {
  const file = lines('Email,Hard bounce,Soft bounce', 'a@a.example,1,0', 'b@a.example,0,1', 'c@a.example,0,0');
  expect(await rowsOf(file)).toEqual(['a@a.example|hard||', 'b@a.example|soft||', 'not_a_bounce']);
});

test('a reason in plain words is found below its header in any language', async () => {
  const file = lines('Correo electrónico;Tipo de rebote;Motivo del rebote', 'ann@shop.example;Duro;no existe');
  expect(await rowsOf(file)).toEqual(['ann@shop.example|hard|no existe|']);
});

test('dates that contradict each other tell nothing of those that could be read either way', async () => {
  const file = lines(
    'Email,Bounce type,Time',
    'a@a.example,Hard,25/06/2026 10:00',
    'b@a.example,Soft,08/25/2026 11:00',
    'c@a.example,Soft,05/06/2026 11:00',
  );
  expect(await rowsOf(file)).toEqual([
    'a@a.example|hard||2026-06-25T10:00',
    'b@a.example|soft||2026-08-25T11:00',
    'c@a.example|soft||',
  ]);
});

test('facts of the report above its headers are no rows, whosever address they hold', async () => {
  const table = ['Email,Name,Bounce type,Reason', 'ann@shop.example,Ann,Hard,550 5.1.1 x'];
  const row = ['ann@shop.example|hard|550 5.1.1 x|'];
  expect(await rowsOf(lines('Exported by owner@shop.example', ...table))).toEqual(row);
  const facts = [
    'Report',
    'Campaign,Spring',
    'Subject,Hello',
    'From,shop@shop.example',
    'Recipients,1200',
    'Bounced,1',
  ];
  expect(await rowsOf(lines(...facts, ...table))).toEqual(row);
});

test('a title that reads like a label is no line of headers where headers stand below it', async () => {
  const file = lines(
    'Report: Recipient activity – Bounced',
    'Campaign: "Spring 2026", made by: marketing@shop.example',
    'Period: 1 May 2026 - 31 May 2026,,,,',
    '',
    'Email address,Name,Bounce type,Bounce category,Bounce reason',
    'ann@shop.example,Ann,Hard,Invalid address,"550 5.1.1 x, y"',
    ',,,,',
    'Total,1,Hard: 1 / Soft: 0,,',
    'Source: Klaviyo. Questions: support@shop.example',
  );
  expect(await rowsOf(file)).toEqual(['ann@shop.example|hard|550 5.1.1 x, y|', 'no_address', 'wrong_columns']);
});

test('suppressed people are told by the file’s name where all were suppressed for bounces', async () => {
  const file = lines('Email,Reason', 'ann@shop.example,Hard bounce');
  expect(await rowsOf(file, 'suppressed_profiles.csv')).toEqual(['ann@shop.example|email_bounce|']);
});

test('of several reasons in one cell the gravest counts, in whatever order they stand', async () => {
  const file = lines(
    'Email,Email Suppressions',
    'ann@shop.example,"[UNSUBSCRIBE,SPAM_COMPLAINT]"',
    'bo@shop.example,"[USER_SUPPRESSED,UNSUBSCRIBE]"',
    'cy@shop.example,"[SPAM_COMPLAINT,HARD_BOUNCE]"',
  );
  const reasons = [
    'ann@shop.example|spam_complaint|',
    'bo@shop.example|unsubscribed|',
    'cy@shop.example|email_bounce|',
  ];
  expect(await rowsOf(file)).toEqual(reasons);
});

test('whom to ask about a list is nobody of it', async () => {
  const file = lines(
    'Email',
    'ann@shop.example',
    'Email: bo@shop.example',
    'Made by Klaviyo. Questions: help@shop.example',
  );
  expect(await rowsOf(file, 'suppressed_profiles.csv')).toEqual([
    'ann@shop.example||',
    'bo@shop.example||',
    'no_address',
  ]);
});

test('a list’s cells say why and since when somebody is suppressed, not when they joined', async () => {
  const cell = (reason: string) => `"[{""reason"": ""${reason}"", ""timestamp"": ""2026-04-01T10:00:00""}]"`;
  const file = lines(
    'Email,Email Suppressions,Date Added',
    `ann@shop.example,${cell('HARD_BOUNCE')},2026-01-01`,
    'bo@mail.example,[],2026-01-01',
    'cy@a.example,USER_SUPPRESSED,2026-01-01',
  );
  expect(await rowsOf(file)).toEqual([
    'ann@shop.example|email_bounce|2026-04-01T10:00',
    'not_suppressed',
    'cy@a.example|user_suppressed|',
  ]);
});

test('what fills a file up behind its end is no row', async () => {
  const file = `${lines('Email,Bounce type', 'ann@shop.example,Hard')}${'\0'.repeat(3_000)}`;
  expect(await rowsOf(file)).toEqual(['ann@shop.example|hard||']);
});

test.each([
  ['[{"email":"ann@shop.example","type":"hard"}]', 'json'],
  ['{"type":"Bounce"}\n{"type":"Bounce"}\n', 'json'],
  ['<div><table><tr><td>ann@shop.example</td></tr></table></div>', 'html'],
  ['<Workbook><Row/></Workbook>', 'html'],
])('%s is no list', async (text, why) => {
  expect(await examineFile(textFile(text), () => {}, going())).toMatchObject({ status: 'refused', why });
});

test('files of spreadsheets in Korea are read, and accented letters of the West stay what they are', async () => {
  const examine = (text: string) => examineFile(textFile(text, { encoding: 'windows-1252' }), () => {}, going());
  // "이메일,반송 유형" and "하드 바운스" in EUC-KR.
  const korean = lines('ÀÌ¸ÞÀÏ,¹Ý¼Û À¯Çü', 'ann@shop.example,ÇÏµå ¹Ù¿î½º');
  expect(await examine(korean)).toMatchObject({
    kind: 'recipient-activity',
    columns: { index: { email: 0, type: 1 } },
    headers: ['이메일', '반송 유형'],
  });
  const french = lines('E-mail;Raison du rebond', 'ann@shop.example;boîte désactivée');
  expect(await examine(french)).toMatchObject({ format: { encoding: 'windows-1252' } });
});

test.each([
  ['E-Mail', 'E-Mail-Unterdrückungen', 'Keine'],
  ['E-mail', 'Suppressions d’e-mails', 'Aucune'],
  ['E-mail', 'Soppressioni e-mail', 'Nessuna'],
  ['Correo electrónico', 'Supresiones de correo electrónico', 'Ninguna'],
  ['E-mailadres', 'E-mailonderdrukkingen', 'Geen'],
  ['E-post', 'E-postundertryckningar', 'Ingen'],
  ['Adres e-mail', 'Wykluczenia e-mail', 'Brak'],
])('of a list with %s and %s only those are suppressed whose cell says so', async (email, suppressions, none) => {
  const file = lines(
    `${email};${suppressions};Data`,
    'ann@shop.example;;10.12.2025',
    'bo@shop.example;Hard bounce;11.12.2025',
    `cy@shop.example;${none};11.12.2025`,
  );
  expect(await rowsOf(file)).toEqual(['not_suppressed', 'bo@shop.example|email_bounce|', 'not_suppressed']);
});

test('deliveries and delays of a log of events are no bounces, whatever reply stands beside them', async () => {
  const file = lines(
    'eventType,timestamp,recipient,bounceType,diagnosticCode',
    'Delivery,2026-03-03T09:38:01Z,ann@shop.example,,smtp; 250 2.0.0 OK',
    'Bounce,2026-03-03T09:38:02Z,bo@shop.example,Permanent,smtp; 550 5.1.1 user unknown',
    'DeliveryDelay,2026-03-03T09:40:00Z,cy@shop.example,,smtp; 421 4.4.1 timeout',
  );
  expect((await rowsOf(file)).map((row) => row.split('|')[0])).toEqual([
    'not_a_bounce',
    'bo@shop.example',
    'not_a_bounce',
  ]);
});

test('of an export of events the metric says what became of a message, and not its subject', async () => {
  const file = lines(
    'Metric,Timestamp,Email,Campaign Name,Subject,Bounce Type',
    'Received Email,2026-03-03T10:00:00Z,ann@shop.example,Spring,Bounced Email? Read this,',
    'Bounced Email,2026-03-03T10:02:00Z,bo@mail.example,Spring,Bounced Email? Read this,Hard',
    'Opened Email,2026-03-03T10:05:00Z,ann@shop.example,Spring,Bounced Email? Read this,',
    'Dropped Email,2026-03-03T10:05:00Z,cy@a.example,Spring,Bounced Email? Read this,',
    'Bounced Email,2026-03-10T10:03:00Z,dee@a.example,Spring,Second try,',
    'Received Email,2026-03-10T10:04:00Z,ann@shop.example,Spring,Second try,',
  );
  const rows = await rowsOf(file);
  expect(rows.map((row) => row.split('|').slice(0, 2).join('|'))).toEqual([
    'not_a_bounce',
    'bo@mail.example|hard',
    'not_a_bounce',
    'not_a_bounce',
    'dee@a.example|',
    'not_a_bounce',
  ]);
});

test('a number that is suppressed for text messages is no suppressed e-mail', async () => {
  const file = lines(
    'Channel,Email,Phone,Suppression reason,Suppressed at',
    'email,ann@shop.example,,HARD_BOUNCE,2026-03-03T10:02:00Z',
    'sms,bo@mail.example,+15550100001,Unsubscribed via STOP,2026-03-03T10:02:00Z',
    'Email,cy@a.example,,SPAM_COMPLAINT,2026-03-03T10:02:00Z',
  );
  const rows = await rowsOf(file, 'suppressed-profiles.csv');
  expect(rows.map((row) => row.split('|').slice(0, 2).join('|'))).toEqual([
    'ann@shop.example|email_bounce',
    'not_email_channel',
    'cy@a.example|spam_complaint',
  ]);
});

test('a column that is there twice is read where it is filled in', async () => {
  const file = lines(
    'From email,Email address,Bounce type,Bounce reason,Email address,Bounce type',
    'hello@shop.example,ann@shop.example,Hard,550 5.1.1 unknown,ann@shop.example,Hard',
    'hello@shop.example,,,552 5.2.2 full,bo@mail.example,Soft',
    'hello@shop.example,cy@a.example,Soft,552 5.2.2 full,,',
  );
  expect((await rowsOf(file)).map((row) => row.split('|').slice(0, 2).join('|'))).toEqual([
    'ann@shop.example|hard',
    'bo@mail.example|soft',
    'cy@a.example|soft',
  ]);
});

test('a log with complaints and servers’ words among its bounces is no list of suppressed people', async () => {
  const file = lines(
    'ID,Type,Name,Description,Details,From,Email,BouncedAt,Inactive,Subject',
    '1,HardBounce,Hard bounce,The server was unable to deliver.,smtp;550 5.1.1 No such user here,hello@shop.example,ann@shop.example,2026-05-16T13:03:37-05:00,true,Sale',
    '2,SpamComplaint,Spam complaint,The subscriber marked it as spam.,,hello@shop.example,bo@mail.example,2026-05-17T13:03:37-05:00,true,Sale',
    '3,SoftBounce,Soft bounce,Unable to deliver now.,smtp;452 4.2.2 Mailbox full,hello@shop.example,cy@a.example,2026-05-18T13:03:37-05:00,false,Sale',
    '4,Unsubscribe,Unsubscribe,The subscriber asked to be taken off.,,hello@shop.example,dee@a.example,2026-05-19T13:03:37-05:00,true,Sale',
  );
  expect((await rowsOf(file)).map((row) => row.split('|').slice(0, 3).join('|'))).toEqual([
    'ann@shop.example|hard|smtp;550 5.1.1 No such user here',
    'not_a_bounce',
    'cy@a.example|soft|smtp;452 4.2.2 Mailbox full',
    'not_a_bounce',
  ]);
});

test('when a column called "created" counts seconds, they are the times of the bounces', async () => {
  const file = lines(
    'status,reason,email,bounce type,created',
    '4.2.2,452 4.2.2 Mailbox full,ann@shop.example,Soft,1778673600',
    '5.1.1,550 5.1.1 Unknown,bo@mail.example,Hard,1778760000',
  );
  expect((await rowsOf(file)).map((row) => row.split('|').at(-1))).toEqual(
    [1778673600, 1778760000].map((seconds) => minute(seconds * 1_000)),
  );
});

test('an export of a flow tells its messages in Italian, and names in quotation marks are bare', async () => {
  const file = textFile(
    lines(
      'Mittente|Destinatario|Messaggio del flusso|Tipo di rimbalzo|Motivo del rimbalzo',
      'Negozio <ciao@shop.example>|"""Moa Berg"" <MOA@MAIL.EXAMPLE>"|Benvenuto #2|Hard|550 5.1.1 Unknown',
      'Negozio <ciao@shop.example>|Bo Ek <bo@a.example>|Benvenuto #3|Soft|452 4.2.2 Full',
    ),
  );
  const examined = await examineFile(file, () => {}, going());
  if (examined.status !== 'examined') throw new Error(examined.status);
  expect([examined.kind, examined.namesMessages]).toEqual(['recipient-activity', true]);
  const read = bounceRowReader(examined.columns, examined.width, '|');
  const reading = read(['Negozio <ciao@shop.example>', '"Moa Berg" <MOA@MAIL.EXAMPLE>', 'Benvenuto #2', 'Hard', '550']);
  expect(reading).toMatchObject({ status: 'bounce', row: { email: 'moa@mail.example', name: 'Moa Berg' } });
});

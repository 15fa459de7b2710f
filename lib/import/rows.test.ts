import { expect, onTestFinished, test } from 'vitest';
import { textFile } from '../klaviyo/files/sample-files.ts';
import { openLedger } from '../ledger/schema.ts';
import { scratchName } from '../ledger/scratch-ledger.ts';
import type { ImportChoice } from './choice.ts';
import { createImports } from './import.ts';

/** Takes a file into an empty ledger. */
async function taken(lines: readonly string[], choice: Partial<ImportChoice> = {}) {
  const name = scratchName();
  const ledger = await openLedger(name);
  onTestFinished(() => ledger.close());
  const imports = createImports({ openLedger: () => openLedger(name), account: () => 'SHOP01', changed: () => {} });
  await imports.add([textFile(lines.join('\n'))]);
  const id = imports.store.getState().files[0]?.id ?? '';
  imports.change(id, choice);
  await imports.start(id);
  const phase = imports.store.getState().files[0]?.phase;
  if (phase?.state !== 'ended') throw new Error(JSON.stringify(phase));
  return { record: phase.record, messages: await ledger.getAll('messages'), bounces: await ledger.getAll('bounces') };
}

/** The file is of a message that is not known yet. */
const newSpring = { message: 'new', messageName: 'Spring' };

test('a list of bounces that says when each message was sent tells the message’s time', async () => {
  const { messages } = await taken([
    'Campaign Name,Campaign ID,Send Time,Email,Bounce Type',
    'Spring,01JQ8ZK4T0N3M5R7V9X1B2C3D4,2025-04-09 09:40:00,ann@shop.example,Hard',
    'Spring,01JQ8ZK4T0N3M5R7V9X1B2C3D4,2025-04-09 09:38:00,bo@shop.example,Soft',
    'Summer,01JR8ZK4T0N3M5R7V9X1B2C3D5,,bo@shop.example,Soft',
  ]);
  expect(messages.map(({ name, sentAt }) => [name, sentAt])).toEqual([
    ['Spring', new Date(2025, 3, 9, 9, 38).getTime()],
    ['Summer', null],
  ]);
});

test('a time of sending in the file stands for the message that was named by hand', async () => {
  const { messages } = await taken(
    ['Send Time,Email,Bounce Type', '2025-04-09 09:38:00,ann@shop.example,Hard'],
    newSpring,
  );
  expect(messages).toMatchObject([{ name: 'Spring', sentAt: new Date(2025, 3, 9, 9, 38).getTime() }]);
});

test.each([
  'Flow Message Channel',
  'Nachrichtenkanal',
  'Canal du message',
  'Canal del mensaje',
  'Canale del messaggio',
  'Kanał wiadomości',
  'Berichtkanaal',
  'Meddelandekanal',
  '메시지 채널',
])('text messages are no e-mail below "%s"', async (header) => {
  const { messages, record } = await taken([
    `Flow ID,Flow Name,Flow Message ID,Flow Message Name,${header},Total Recipients,Successful Deliveries,Bounces`,
    'XyZ123,Welcome,AbC123,Welcome #1,Email,100.0,98.0,2.0',
    'XyZ123,Welcome,AbC125,Welcome text,SMS,40.0,38.0,2.0',
  ]);
  expect(messages).toMatchObject([{ id: 'AbC123', bounced: 2 }]);
  expect(record.leftOut).toEqual({ not_email_channel: 1 });
});

test('a text message that failed is no bounce of its person’s address', async () => {
  const { bounces, record } = await taken(
    [
      'Email,Channel,Status,Reason',
      'ann@shop.example,Email,Bounced,550 5.1.1 x',
      'bo@shop.example,SMS,Bounced,Unreachable handset',
    ],
    newSpring,
  );
  expect(bounces.map(({ email }) => email)).toEqual(['ann@shop.example']);
  expect(record.leftOut).toEqual({ not_email_channel: 1 });
});

test.each(['"550 5.1.1 The acc', 'Ha'])('the row in which a file is cut off (%s) is left out and said', async (end) => {
  const { bounces, record } = await taken(
    [
      'Email,Bounce type,Bounce reason',
      'ann@shop.example,Hard,550 5.1.1 x',
      `bo@shop.example,${end === 'Ha' ? '' : 'Hard,'}${end}`,
    ],
    newSpring,
  );
  expect(bounces.map(({ email }) => email)).toEqual(['ann@shop.example']);
  expect(record).toMatchObject({ state: 'done', rows: 2, taken: 1, leftOut: { cut_row: 1 } });
});

test('events with Unix times are dated', async () => {
  const { bounces } = await taken([
    'Event,Timestamp,Profile Email,Campaign Name,Bounce Type',
    'Bounced Email,1733055274,ann@shop.example,Winter,Hard',
    'Received Email,1733055275,cy@shop.example,Winter,',
  ]);
  expect(bounces).toMatchObject([{ email: 'ann@shop.example', bouncedAt: 1_733_055_274_000 }]);
});

test('rows whose date cannot be read are kept without it, and counted', async () => {
  const { bounces, record } = await taken(
    [
      'Email,Bounce type,Bounced at',
      'ann@shop.example,Hard,2025-04-09 09:38:00',
      'bea@shop.example,Hard,2025-04-09 09:39:00',
      'bo@shop.example,Hard,2025-44-09 09:38:00',
      'cy@shop.example,Hard,Never',
      'di@shop.example,Hard,',
    ],
    newSpring,
  );
  expect(bounces).toHaveLength(5);
  expect(record).toMatchObject({ taken: 5, undated: 1 });
});

test.each([
  ['suppressed-profiles', ['Email,Suppression Reason,Suppressed on', 'ann@shop.example,Hard bounce,03/04/2025']],
  [
    'campaign-analytics',
    [
      'Campaign Name,Campaign ID,Campaign Channel,Send Time,Total Recipients,Successful Deliveries,Bounces',
      'Spring,01JQ8ZK4T0N3M5R7V9X1B2C3D4,email,03/04/2025,100.0,98.0,2.0',
    ],
  ],
])(
  'a date of a file of %s that may be of March or of April is counted, unless the user says which',
  async (kind, lines) => {
    const { record } = await taken(lines);
    expect(record).toMatchObject({ kind, taken: 1, undated: 1 });
    const settled = await taken(lines, { dateOrder: 'day-first' });
    expect(settled.record).toMatchObject({ kind, taken: 1, undated: 0 });
  },
);

test('the order that a file tells by itself outweighs what the user says', async () => {
  const { messages } = await taken(
    ['Send Time,Email,Bounce Type', '13/04/2025,ann@shop.example,Hard', '03/04/2025,bo@shop.example,Hard'],
    { ...newSpring, dateOrder: 'month-first' },
  );
  expect(messages).toMatchObject([{ sentAt: new Date(2025, 3, 3).getTime() }]);
});

test('campaigns that are called by an address are campaigns, and no people', async () => {
  const { record, messages, bounces } = await taken([
    'Campaign Name,Campaign ID,Campaign Channel,Send Time,Total Recipients,Successful Deliveries,Bounces',
    'ann@shop.example,01JQ8ZK4T0N3M5R7V9X1B2C3D4,email,2025-04-09 09:38:00,100.0,98.0,2.0',
    'To bo@shop.example,01JR8ZK4T0N3M5R7V9X1B2C3D5,email,2025-04-10 09:38:00,50.0,49.0,1.0',
  ]);
  expect(record).toMatchObject({ kind: 'campaign-analytics', taken: 2 });
  expect(messages.map(({ name, bounced }) => [name, bounced])).toEqual([
    ['ann@shop.example', 2],
    ['To bo@shop.example', 1],
  ]);
  expect(bounces).toEqual([]);
});

test('an address with a word before it is none, where the other cells hold nothing beside theirs', async () => {
  const { bounces, record } = await taken(
    [
      'Email,Bounce type',
      'cy@shop.example,Hard',
      'Dee Fox <dee@shop.example>,Hard',
      'mary ann@shop.example,Hard',
      'eve@shop.example,Hard',
      'flo@shop.example,Hard',
    ],
    newSpring,
  );
  expect(bounces.map(({ email }) => email)).toEqual([
    'cy@shop.example',
    'dee@shop.example',
    'eve@shop.example',
    'flo@shop.example',
  ]);
  expect(record.leftOut).toEqual({ no_address: 1 });
});

test('whose address a file holds in every row is the sender’s, however it is called', async () => {
  const rows = ['ann', 'bo', 'cy'].map((name) => `offers@shop.example,<${name}@mail.example>,care@shop.example,Hard`);
  for (const header of [
    'E-mail do remetente,E-mail do destinatário,Responder para,Tipo de devolução',
    'A,B,C,Bounce type',
  ]) {
    const { bounces } = await taken([header, ...rows], newSpring);
    expect(bounces.map(({ email }) => email)).toEqual(['ann@mail.example', 'bo@mail.example', 'cy@mail.example']);
  }
});

test('a sum below the people takes nobody’s message away', async () => {
  const { bounces, messages } = await taken([
    'E-Mail-Adresse;Bounce-Typ;Kampagne',
    'ann@shop.example;Hard;Sommer',
    'ann@shop.example;Hard;Herbst',
    'Gesamt;2;',
  ]);
  expect(messages.map(({ name }) => name).sort()).toEqual(['Herbst', 'Sommer']);
  expect(bounces).toHaveLength(2);
});

test('rows that name their message belong to it, and the others to the one that was chosen', async () => {
  const { messages } = await taken(
    ['Email,Bounce type,Campaign', 'ann@shop.example,Hard,Summer', 'bo@shop.example,Hard,'],
    newSpring,
  );
  expect(messages.map(({ name, rollup }) => [name, rollup.bounces]).sort()).toEqual([
    ['Spring', 1],
    ['Summer', 1],
  ]);
});

test('a delivery that was put off is no bounce: Differito', async () => {
  const { bounces } = await taken(
    ['Email,Stato,Motivo', 'ann@shop.example,Differito,451 4.7.1 riprovare', 'bo@shop.example,Hard bounce,550 5.1.1 x'],
    newSpring,
  );
  expect(bounces.map(({ email }) => email)).toEqual(['bo@shop.example']);
});

test.each(['Flow message', 'Messaggio del flusso', 'Wiadomość przepływu'])(
  'one message below "%s" reaches a person again and again',
  async (header) => {
    const { messages, bounces } = await taken([
      `Email,${header},Bounce Type,Time`,
      'ann@shop.example,Welcome #1,Soft,2026-03-02 10:00',
      'ann@shop.example,Welcome #1,Soft,2026-03-09 10:00',
    ]);
    expect(messages.map(({ name, channel }) => [name, channel])).toEqual([['Welcome #1', 'flow']]);
    expect(bounces.length).toBe(2);
  },
);

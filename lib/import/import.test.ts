import { expect, test } from 'vitest';
import { campaignHeaders, campaignLine, fileOf, textFile } from '../klaviyo/files/sample-files.ts';
import { makeBackup, parseBackup } from '../ledger/backup.ts';
import { recordRows } from '../ledger/record-rows.ts';
import { repairRollups } from '../ledger/repair.ts';
import { batchOf, noon, replies, rowOf } from '../ledger/sample-captures.ts';
import { missingOf } from './choice.ts';
import { ann, bo, headers, importsOf, spring, summer } from './sample-imports.ts';

test('the same bounce from a page and from a file is one bounce, and the page’s words stand', async () => {
  const { take, ledger } = await importsOf();
  const { record } = await take(fileOf([headers, ann, bo], { name: 'Spring sale - recipients.csv' }));
  expect(record).toMatchObject({ state: 'done', rows: 2, taken: 2, added: 2, leftOut: {} });
  expect(await ledger.getAll('bounces')).toMatchObject([
    {
      email: 'ann@shop.example',
      message: spring,
      name: 'Ann Lee',
      klaviyoCategory: 'mailbox_unavailable',
      firstSeenAt: noon,
    },
    { email: 'bo@mail.example', message: spring, klaviyoType: 'hard' },
  ]);
  expect(await repairRollups(ledger)).toBe(0);
});

test.each([
  ['oldest first', [0, 1, 2]],
  ['newest first', [1, 0, 2]],
])('of two bounces of one address in a campaign’s file the later one stands: %s', async (_, order) => {
  const { take, ledger } = await importsOf();
  const rows = [
    ['cy@mail.example', 'Cy', 'Soft', 'Unclassified', replies.full, '2026-05-12 09:00'],
    ['cy@mail.example', 'Cy', 'Hard', 'Invalid address', replies.unknownUser, '2026-05-26 09:00'],
    ['cy@mail.example', 'Cy', 'Soft', '', '', ''],
  ];
  const file = fileOf([[...headers, 'Time'], ...order.map((row) => rows[row] ?? [])]);
  await take(file, { message: spring });
  const stored = async () => (await ledger.getAll('bounces')).filter(({ email }) => email === 'cy@mail.example');
  const first = await stored();
  expect(first).toMatchObject([{ klaviyoType: 'hard', klaviyoCategory: 'invalid_address' }]);
  expect(first[0]?.klaviyoReason).toBe(replies.unknownUser);
  const { record } = await take(file, { message: spring });
  expect(record.added).toBe(0);
  expect(await stored()).toEqual(first);
  expect(await repairRollups(ledger)).toBe(0);
});

test('after everything was deleted, what was taken in is no longer on show, and a chosen file asks for its message', async () => {
  const { take, imports, ledger, phase } = await importsOf();
  await take(fileOf([headers, ann]), { message: spring });
  await imports.add([fileOf([headers, bo], { name: 'Spring sale - recipients.csv' })]);
  expect(phase()).toMatchObject({ state: 'ready', choice: { message: spring } });
  expect(imports.store.getState()).toMatchObject({ past: [{}], files: [{}, {}] });
  for (const store of ledger.objectStoreNames) await ledger.clear(store);
  await imports.refresh();
  expect(imports.store.getState()).toMatchObject({ past: [], files: [{ phase: { state: 'ready' } }] });
  expect(phase()).toMatchObject({ choice: { message: null } });
});

test('the lines of an A/B test are one campaign with its sums', async () => {
  const { take, ledger } = await importsOf();
  const file = fileOf([
    campaignHeaders,
    campaignLine({ Subject: 'A', 'Total Recipients': '100.0', Bounces: '2.0', 'Successful Deliveries': '98.0' }),
    campaignLine({ 'Campaign Channel': 'SMS', 'Campaign ID': summer }),
    campaignLine({ Subject: 'B', 'Total Recipients': '300.0', Bounces: '3.0', 'Successful Deliveries': '297.0' }),
    campaignLine({ 'Campaign ID': summer, Bounces: '900.0', 'Total Recipients': '800.0' }),
  ]);
  const { record } = await take(file);
  expect(record).toMatchObject({ rows: 4, taken: 2, added: 1, leftOut: { not_email_channel: 1, contradiction: 1 } });
  const message = await ledger.get('messages', ['SHOP01', spring]);
  expect(message).toMatchObject({
    sent: 400,
    bounced: 5,
    sentAt: new Date(2026, 4, 12, 9, 38).getTime(),
    figures: { delivered: 395, bounceRate: null, audience: ['Newsletter'], subject: null },
    rollup: { bounces: 1 },
  });
  expect(await repairRollups(ledger)).toBe(0);
});

test('the days of flow messages out of a German spreadsheet are summed, and the line below them is their sum', async () => {
  const { take, ledger } = await importsOf();
  const { record } = await take(
    textFile(
      [
        'Day;Flow Name;Flow Message ID;Flow Message Name;Flow Message Channel;Delivered;Bounced;Bounce Rate',
        '15.01.2026;Cart;Mcd001;"Cart reminder; 1h";Email;2.410;12;0,50%',
        '15.01.2026;Cart;Msm001;Cart SMS;SMS;120;;',
        '16.01.2026;Cart;Mcd001;"Cart reminder; 1h";Email;2.388;9;0,38%',
        'Gesamt;;;;;4.798;21;0,44%',
      ].join('\r\n'),
    ),
  );
  expect(record).toMatchObject({ rows: 4, taken: 2, leftOut: { not_email_channel: 1, summary_row: 1 } });
  expect(await ledger.get('messages', ['SHOP01', 'Mcd001'])).toMatchObject({
    name: 'Cart › Cart reminder; 1h',
    sent: 4819,
    bounced: 21,
  });
});

test('a line that sums up the variations or the days of a message is not added to them', async () => {
  const { take, ledger } = await importsOf();
  const line = (subject: string, sent: number, bounces: number) =>
    campaignLine({
      Subject: subject,
      'Total Recipients': `${sent}.0`,
      Bounces: `${bounces}.0`,
      'Successful Deliveries': `${sent - bounces}.0`,
    });
  const lines = [line('A', 100, 2), line('B', 300, 3)];
  await take(fileOf([campaignHeaders, ...lines, line('[MULTIPLE VARIATIONS]', 400, 5)]));
  expect(await ledger.get('messages', ['SHOP01', spring])).toMatchObject({ sent: 400, bounced: 5 });
  // Of lines that all say so, none is the sum of the others.
  await take(fileOf([campaignHeaders, line('[MULTIPLE VARIATIONS]', 150, 4), line('[MULTIPLE VARIATIONS]', 350, 4)]));
  expect(await ledger.get('messages', ['SHOP01', spring])).toMatchObject({ sent: 500, bounced: 8 });
  const days = [
    ['Flow Name', 'Flow Message Name', 'Flow Message ID', 'Day', 'Recipients', 'Bounced'],
    ['Welcome', 'Mail 1', 'XyZ123', '2026-05-01', '100', '3'],
    ['Welcome', 'Mail 1', 'XyZ123', '2026-05-02', '50', '1'],
    ['Welcome', 'Mail 1', 'XyZ123', 'Total', '150', '4'],
  ];
  await take(fileOf(days));
  expect(await ledger.get('messages', ['SHOP01', 'XyZ123'])).toMatchObject({ sent: 150, bounced: 4 });
});

test('rows that are no bounces are counted by why they were left out', async () => {
  const { take, ledger } = await importsOf();
  const { record } = await take(
    fileOf([
      headers,
      bo,
      headers,
      ['', 'Nobody', 'Hard', '', ''],
      ['dee@shop.example', 'Dee', '', '', 'Emails to User Have Hard Bounced'],
      ['eve@shop.example', 'Eve', '', '', ''],
      ['a•••@shop.example', 'Masked', 'Hard', '', ''],
      ['fox@shop.example', 'Fox', 'Hard'],
      ['gus@shop.example', 'Gus', 'Soft', '', 'x', 'one too many'],
    ]),
    { message: spring },
  );
  expect(record).toMatchObject({
    rows: 8,
    taken: 1,
    leftOut: { repeated_headers: 1, no_address: 1, skipped: 1, not_a_bounce: 1, masked: 1, wrong_columns: 2 },
  });
  expect(await ledger.count('bounces')).toBe(2);
});

test('hostile cells are text and nothing else', async () => {
  const { take, ledger } = await importsOf();
  const hostile = '<img src=x onerror=alert(1)>\u0000\u202E=HYPERLINK("http://x.example")';
  const { record } = await take(
    fileOf([headers, ["'=cmd@shop.example", hostile, 'Hard', '', `${replies.unknownUser} ${hostile}`]]),
    { message: spring },
  );
  expect(record.taken).toBe(1);
  expect((await ledger.getAll('bounces')).find(({ klaviyoType }) => klaviyoType === 'hard')).toMatchObject({
    email: '=cmd@shop.example',
    name: '<img src=x onerror=alert(1)> =HYPERLINK("http://x.example")',
  });
});

test('a file that names no message waits for the user to say which', async () => {
  const { imports, phase, lastId } = await importsOf();
  await imports.add([fileOf([headers, ann])]);
  const ready = phase();
  if (ready.state !== 'ready') throw new Error(ready.state);
  expect(missingOf(ready.examined, ready.choice)).toBe('message');
  await imports.start(lastId());
  expect(phase().state).toBe('ready');
});

test('a new message is made once, however often its file is taken in', async () => {
  const { take, ledger } = await importsOf();
  const named = { message: 'new', messageName: 'Winter sale', sentAt: noon };
  await take(fileOf([headers, ann]), named);
  const { record } = await take(fileOf([headers, ann, bo]), named);
  expect(record.added).toBe(1);
  expect((await ledger.getAll('messages')).filter(({ name }) => name === 'Winter sale')).toMatchObject([
    { sentAt: noon, rollup: { bounces: 2 } },
  ]);
});

test('columns in words that nobody knows are mapped by hand', async () => {
  const { take, ledger, imports, phase, lastId } = await importsOf();
  const file = fileOf([
    ['Kolonne A', 'Kolonne B', 'Kolonne C'],
    ['x', 'bo@mail.example', 'the box is over its quota'],
    ['y', 'cy@mail.example', ''],
  ]);
  await imports.add([file]);
  expect(phase()).toMatchObject({ state: 'ready', examined: { kind: null } });
  imports.cancel(lastId());
  const { record } = await take(file, { mapping: { email: 1, reason: 2 }, message: spring });
  expect(record).toMatchObject({ kind: 'mapped', taken: 1, leftOut: { not_a_bounce: 1 } });
  expect(await ledger.count('bounces')).toBe(2);
});

test('a column of yes and no that the user names says who bounced', async () => {
  const { take } = await importsOf();
  const file = fileOf([
    ['Kolonne A', 'Kolonne B'],
    ['bo@mail.example', 'ja'],
    ['cy@mail.example', 'nein'],
  ]);
  const { record } = await take(file, { mapping: { email: 0, status: 1 }, message: spring });
  expect(record).toMatchObject({ taken: 1, leftOut: { not_a_bounce: 1 } });
});

test('a quotation mark that is never closed is found before anything is stored', async () => {
  const { imports, phase } = await importsOf();
  await imports.add([textFile(`${headers.join(',')}\n${ann.slice(0, 4).join(',')},"452 x\n`)]);
  expect(phase()).toEqual({ state: 'refused', why: 'open-quote', row: 2 });
});

test('figures that no message can have are none, and a backup of the ledger stays readable', async () => {
  const { take, ledger } = await importsOf();
  const line = campaignLine({ 'Total Recipients': '99999999999999', Bounces: '2', 'Successful Deliveries': '' });
  await take(fileOf([campaignHeaders, line]));
  expect(await ledger.get('messages', ['SHOP01', spring])).toMatchObject({ sent: 10_000, bounced: 2 });
  expect(parseBackup(JSON.stringify(await makeBackup(ledger, noon))).status).toBe('ok');
});

test('two campaigns of one name are told apart by when they were sent, again and again, also by the page of one', async () => {
  const { take, ledger } = await importsOf();
  const line = (sentAt: string, sent: string, bounces: string) =>
    campaignLine({
      'Campaign Name': 'Winter sale',
      'Campaign ID': '',
      'Send Time': sentAt,
      'Total Recipients': sent,
      Bounces: bounces,
      'Successful Deliveries': '',
    });
  const file = fileOf([
    campaignHeaders,
    line('2026-01-07 09:30', '6400', '31'),
    line('2026-02-09 18:00', '1240', '12'),
  ]);
  const { record } = await take(file);
  expect(record).toMatchObject({ taken: 2, leftOut: {} });
  const stored = async () =>
    (await ledger.getAll('messages'))
      .filter(({ name }) => name === 'Winter sale')
      .map(({ sent, bounced }) => [sent, bounced]);
  expect(await stored()).toEqual([
    [6_400, 31],
    [1_240, 12],
  ]);
  await take(file);
  expect(await stored()).toHaveLength(2);
  const message = { id: '01JQ8ZK4T0N3M5R7V9X1B2C3D6', name: 'Winter sale', sentAt: Date.parse('2026-02-09 18:00') };
  await recordRows(ledger, batchOf({ message: { ...message, sent: null }, rows: [rowOf('ann@shop.example')] }), noon);
  expect(await ledger.get('messages', ['SHOP01', message.id])).toMatchObject({ sent: 1_240, rollup: { bounces: 1 } });
  expect(await stored()).toHaveLength(2);
});

import { expect, it } from 'vitest';
import { fillLedger } from '../../scripts/stand-in.ts';
import { openBounces, openPopup, readRest, saveFile, waitForBadge } from '../../scripts/walk.ts';
import type { ShopBounce } from '../klaviyo/shop.ts';
import { openHarness } from './harness.ts';

/** One bounce of every kind that decides about the suppression file. */
const rows: ShopBounce[] = [
  {
    email: 'gone@gmail.example',
    name: 'Gus Gone',
    category: 'Invalid address',
    type: 'Hard',
    reason: '550 5.1.1 The email account that you tried to reach does not exist',
  },
  {
    email: 'Edge@Contoso.example',
    name: 'Eve Edge',
    category: 'Technical',
    type: 'Soft',
    reason: '550 5.4.1 Recipient address rejected: Access denied',
  },
  {
    email: 'listed@outlook.example',
    name: 'Lou Listed',
    category: 'Reputation',
    type: 'Hard',
    reason:
      '550 5.7.1 Unfortunately, messages from [192.0.2.7] weren’t sent, part of their network is on our block list (S3150)',
  },
  {
    email: 'full@mail.example',
    name: 'Fay Full',
    category: 'Mailbox unavailable',
    type: 'Soft',
    reason: '452 4.2.2 The recipient’s inbox is out of storage space',
  },
  { email: 'silent@mail.example', name: '', category: 'Unclassified', type: 'Hard', reason: '' },
  {
    email: 'formula@mail.example',
    name: '=HYPERLINK("https://evil.example")',
    category: 'Message size',
    type: 'Soft',
    reason: '552 5.3.4 Message size exceeds fixed limit',
  },
];

it('takes a marketer from the campaign to both files', async () => {
  const harness = await openHarness({ rows });
  const { browser, page, message, shop } = harness;
  await openBounces(browser, page, message);
  expect(await waitForBadge(browser, page)).toBe('6');

  const popup = await openPopup(browser, page);
  await readRest(popup);
  const text = await popup.locator('#root').innerText();
  expect(text).toContain('Spring sale');
  expect(text).toContain('All 6 read');
  expect(text).toContain(`6 of ${message.sent.toLocaleString('en')}`);
  expect(text).toMatch(/hard\s+3/);
  expect(text).toMatch(/soft\s+3/);

  const suppression = await saveFile(popup, /^Suppression file · 3$/);
  expect(suppression.text).toBe('Email\nedge@contoso.example\ngone@gmail.example\nsilent@mail.example\n');
  expect(suppression.name).toMatch(/^bounce-ledger_northwind-candles_spring-sale_\d{4}-\d\d-\d\d_suppress\.csv$/);

  const details = await saveFile(popup, /^Details file$/);
  const { bounces } = (await harness.ledger()) as unknown as {
    bounces: { email: string; firstSeenAt: number; verdict: { rule: string; confidence: string } }[];
  };
  const known = new Map(bounces.map((bounce) => [bounce.email, bounce]));
  /** The moment on this machine's clock, with its distance from UTC. */
  const clock = (at: number) => {
    const parts = new Intl.DateTimeFormat('en', { timeZoneName: 'longOffset' }).formatToParts(at);
    const zone = parts.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', '') ?? '';
    return `${new Date(at).toLocaleString('sv-SE').replace(' ', 'T')}${zone === '' || zone === '+00:00' ? 'Z' : zone}`;
  };
  const seen = (email: string) => clock(known.get(email)?.firstSeenAt ?? 0);
  const rule = (email: string) => `${known.get(email)?.verdict.confidence},${known.get(email)?.verdict.rule}`;
  const start = (email: string, name: string) =>
    `${email},${name},northwind-candles,campaign,${message.id},Spring sale,${clock(Date.parse(message.sentAt))},,${seen(email)}`;
  expect(details.text).toBe(
    [
      '\uFEFFEmail,Name,Account,Channel,Message ID,Message,Sent at,Bounced at,First seen at,Klaviyo type,Klaviyo category,Klaviyo reason,Outcome,Reason,Hard or soft,Confidence,Rule,Provider,Streak,Suppress,Why',
      `${start('edge@contoso.example', 'Eve Edge')},Soft,Technical,550 5.4.1 Recipient address rejected: Access denied,address_dead,mailbox_not_found,hard,${rule('edge@contoso.example')},contoso.example,1,yes,the server says that the mailbox or domain does not exist or is switched off`,
      `${start('formula@mail.example', `"'=HYPERLINK(""https://evil.example"")"`)},Soft,Message size,552 5.3.4 Message size exceeds fixed limit,sender_side,message_too_large,soft,${rule('formula@mail.example')},mail.example,1,no,"refused because of the sender, so the address is probably good"`,
      `${start('full@mail.example', 'Fay Full')},Soft,Mailbox unavailable,452 4.2.2 The recipient’s inbox is out of storage space,temporary,mailbox_full,soft,${rule('full@mail.example')},mail.example,1,no,fewer than 3 soft bounces in a row so far`,
      `${start('gone@gmail.example', 'Gus Gone')},Hard,Invalid address,550 5.1.1 The email account that you tried to reach does not exist,address_dead,mailbox_not_found,hard,${rule('gone@gmail.example')},gmail,,yes,the server says that the mailbox or domain does not exist or is switched off`,
      `${start('listed@outlook.example', 'Lou Listed')},Hard,Reputation,"550 5.7.1 Unfortunately, messages from [192.0.2.7] weren’t sent, part of their network is on our block list (S3150)",sender_side,reputation_block,soft,${rule('listed@outlook.example')},outlook,,no,"Klaviyo counts it as hard, but the server blames the sender or the moment"`,
      `${start('silent@mail.example', '')},Hard,Unclassified,,unknown,other,hard,${rule('silent@mail.example')},mail.example,,yes,"Klaviyo counts a hard bounce, and the server says nothing else"`,
      '',
    ].join('\r\n'),
  );
  expect(shop.account.name).toBe('Northwind Candles');
});

it('proposes soft bouncers of three sends in a row, from a year of history', async () => {
  const { browser, page, message, shop } = await openHarness();
  await fillLedger(browser, shop);
  await openBounces(browser, page, message);
  const popup = await openPopup(browser, page);
  await readRest(popup);
  await popup.getByText('keep soft-bouncing').waitFor();
  const { text } = await saveFile(popup, /^Suppression file/);
  const proposed = new Set(text.trimEnd().split('\n').slice(1));
  const blocked = message.bounces.filter(({ category }) => category === 'Reputation');
  expect(blocked.length).toBeGreaterThan(50);
  expect(blocked.filter(({ email }) => proposed.has(email))).toEqual([]);
  const earlier = new Map<string, number>();
  for (const sent of shop.messages)
    for (const { email } of sent.bounces) earlier.set(email, (earlier.get(email) ?? 0) + 1);
  const chronic = message.bounces
    .filter(({ email, type }) => type === 'Soft' && (earlier.get(email) ?? 0) >= 3)
    .map(({ email }) => email);
  expect(chronic.length).toBeGreaterThan(20);
  expect(chronic.filter((email) => !proposed.has(email))).toEqual([]);
  await popup.getByText(/^usual /).waitFor();
});

it('keeps whom the user unticks out of both files, over closing and opening, until they are ticked again in the history', async () => {
  const stays: ShopBounce = {
    email: 'stays@contoso.example',
    name: 'Sam Stays',
    category: 'Technical',
    type: 'Soft',
    reason: '550 5.4.1 Recipient address rejected: Access denied',
  };
  const { browser, page, message } = await openHarness({ rows: [...rows, stays] });
  await openBounces(browser, page, message);
  const first = await openPopup(browser, page);
  await readRest(first);
  await first.getByText('2 addresses are dead, and Klaviyo goes on').waitFor();
  await first.getByRole('button', { name: 'Look through the list' }).click();
  await first.getByRole('checkbox', { name: /edge@contoso/ }).uncheck();
  await first.getByRole('tab', { name: /^Hard/ }).click();
  await first.getByRole('button', { name: 'Untick all' }).click();
  await first.getByRole('button', { name: 'Close' }).click();
  await first.getByText('3 of them by your choice').waitFor();
  // What was unticked is no longer proposed anywhere.
  await first.getByText('1 address is dead, and Klaviyo goes on').waitFor();
  await first.close();

  const second = await openPopup(browser, page);
  await second.getByText('1 goes in · 6 stay out, 3 of them by your choice').waitFor();
  const suppression = await saveFile(second, /^Suppression file · 1$/);
  expect(suppression.text).toBe('Email\nstays@contoso.example\n');
  const details = await saveFile(second, /^Details file$/);
  const told = details.text.split('\r\n').filter((line) => line.includes('you took this person out'));
  expect(told.map((line) => line.split(',')[0])).toEqual([
    'edge@contoso.example',
    'gone@gmail.example',
    'silent@mail.example',
  ]);
  expect(told.every((line) => line.includes(',no,'))).toBe(true);

  const history = await browser.context.newPage();
  await history.goto(browser.url(`ledger.html#message/${message.id}`));
  await history.getByText('3 of them by your choice').waitFor();
  await history.getByRole('button', { name: 'Look through the list' }).click();
  await history.getByRole('checkbox', { name: /edge@contoso/ }).check();
  await history.getByRole('tab', { name: /^Hard/ }).click();
  await history.getByRole('button', { name: 'Tick all', exact: true }).click();
  await history.getByRole('button', { name: 'Close' }).click();
  const whole = await saveFile(history, /^Suppression file · 4$/);
  expect(whole.text).toBe(
    'Email\nedge@contoso.example\ngone@gmail.example\nsilent@mail.example\nstays@contoso.example\n',
  );
  await second.getByText('4 go in · 3 stay out').waitFor();
  await second.getByText('2 addresses are dead, and Klaviyo goes on').waitFor();
});

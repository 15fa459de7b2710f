import { expect, test } from 'vitest';
import { examineFile } from '../klaviyo/files/examine-file.ts';
import { textFile } from '../klaviyo/files/sample-files.ts';
import { firstChoice, missingOf } from './choice.ts';

async function choiceOf(text: string) {
  const examined = await examineFile(textFile(text), () => {}, new AbortController().signal);
  if (examined.status !== 'examined') throw new Error(JSON.stringify(examined));
  const choice = firstChoice(examined, 'export.csv', 'SHOP01', []);
  return { kind: examined.kind, mapping: choice.mapping, missing: missingOf(examined, choice) };
}

test('nothing is offered as a sign of bounces where no row says that it bounced', async () => {
  const orders = 'Email,Customer name,Orders,Returned orders,Return reason\nann@shop.example,Ann,5,2,Damaged\n';
  expect(await choiceOf(orders)).toMatchObject({ kind: null, mapping: { email: 0 }, missing: 'columns' });
  expect((await choiceOf(orders)).mapping).not.toHaveProperty('reason');
  const tickets = 'Email,Ticket type,Ticket reason,Status\nann@shop.example,Question,Shipping,Open\n';
  expect(await choiceOf(tickets)).toMatchObject({ kind: null, missing: 'columns' });
});

test('how often somebody bounced in all is no bounce of one message', async () => {
  const counts =
    'Email,Number of bounced emails,Bounce rate,Last bounced on\nann@shop.example,3,50.00%,2025-01-02\nbo@shop.example,0,0%,\ncy@shop.example,1,10.00%,2025-01-03\n';
  expect(await choiceOf(counts)).toMatchObject({ kind: null, missing: 'columns' });
  const flags = 'Email,Bounces\nann@shop.example,1\nbo@shop.example,0\n';
  expect(await choiceOf(flags)).toMatchObject({ kind: 'recipient-activity' });
});

test('columns of a file without headers are offered where its rows say that they bounced', async () => {
  expect(await choiceOf('ann@shop.example,Ann,Hard,550 5.1.1 x\nbo@shop.example,Bo,Soft,452 full\n')).toMatchObject({
    kind: null,
    mapping: { email: 0, type: 2 },
    missing: 'message',
  });
});

test.each([
  'Bounced checkout',
  'Payment bounced',
  'Zahlung zurückgewiesen (Bounce)',
  'Paiement rebondi',
  'Pago rebotado',
  'Odbicia wizyt',
  '결제 반송',
])('"%s" is no bounce of a message', async (header) => {
  expect((await choiceOf(`Email,${header}\nann@shop.example,yes\nbo@shop.example,no\n`)).kind).toBeNull();
});

test.each(['Bounced', 'Order confirmation email bounced', 'Bounced newsletter'])('"%s" is one', async (header) => {
  expect((await choiceOf(`Email,${header}\nann@shop.example,yes\nbo@shop.example,no\n`)).kind).toBe(
    'recipient-activity',
  );
});

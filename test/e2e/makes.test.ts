import { expect, it } from 'vitest';
import { openPopup } from '../../scripts/walk.ts';
import { recipientsPath } from '../klaviyo/addresses.ts';
import { openHarness } from './harness.ts';
import { plainCases } from './matrix/cases.ts';
import { expectEveryRow, matrixTimeout } from './matrix/expect-every-row.ts';

it('reads every row exactly once and in full, whatever the list is made of', { timeout: matrixTimeout }, () =>
  expectEveryRow(plainCases),
);

it('does not believe a pager whose total is wrong', async () => {
  const { browser, page, message, ledger } = await openHarness();
  await page.goto(`https://www.klaviyo.com${recipientsPath(message, 'bounced')}&total=lie`);
  const popup = await openPopup(browser, page);
  await popup.getByRole('button', { name: 'Read the rest' }).click();
  await popup.getByRole('button', { name: 'Stop' }).waitFor();
  await popup.getByRole('button', { name: 'Stop' }).waitFor({ state: 'detached', timeout: 30_000 });
  expect((await ledger()).bounces).toHaveLength(message.bounces.length);
  const text = await popup.locator('#root').innerText();
  expect(text).toContain(`${message.bounces.length} of ${message.bounces.length + 37} read`);
});

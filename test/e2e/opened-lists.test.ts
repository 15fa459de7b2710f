import { expect, it } from 'vitest';
import type { FeedEventRecord } from '../../lib/ledger/records.ts';
import { openPopup, readRest } from '../../scripts/walk.ts';
import { recipientsPath } from '../klaviyo/addresses.ts';
import { sectionRows } from '../klaviyo/section-rows.ts';
import { sectionsOf } from '../klaviyo/sections.ts';
import { openHarness, today } from './harness.ts';

it('keeps of those who opened only who bounced, and counts nobody of them as bounced', async () => {
  const { browser, page, ledger, message } = await openHarness({ delayMs: 0 });
  await page.goto(`https://www.klaviyo.com${recipientsPath(message, 'bounced')}&pageSize=500`);
  const popup = await openPopup(browser, page);
  await page.bringToFront();
  await readRest(popup);
  const before = await ledger();
  const section = sectionsOf(message).find(({ id }) => id === 'opened');
  const onShow = section ? sectionRows(message, section, today.getTime()).slice(0, 100) : [];
  const bounced = new Set(before.people.map(({ email }) => email));
  const alive = onShow.map(({ email }) => String(email)).filter((email) => bounced.has(email));
  expect(alive.length).toBeGreaterThan(0);

  await page.goto(`https://www.klaviyo.com${recipientsPath(message, 'opened')}&pageSize=100`);
  const opened = async () => {
    const { feedEvents } = (await ledger()) as unknown as { feedEvents: FeedEventRecord[] };
    return feedEvents.map(({ email, kind }) => `${email} ${kind}`).toSorted();
  };
  await expect.poll(opened, { timeout: 20_000 }).toEqual(alive.map((email) => `${email} opened`).toSorted());
  expect((await ledger()).bounces).toEqual(before.bounces);
});

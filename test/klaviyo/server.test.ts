import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recipientsPath } from './addresses.ts';
import type { MessageAnswer } from './answers.ts';
import type { RowsAnswer } from './rows-answer.ts';
import { createStandIn, type StandIn } from './server.ts';
import { makeShop, newestCampaign } from './shop.ts';

const shop = makeShop({ seed: 1, now: new Date('2026-05-13T09:00:00Z') });
const newest = newestCampaign(shop);
let siteDir: string;
let standIn: StandIn;

beforeAll(async () => {
  siteDir = await mkdtemp(join(tmpdir(), 'stand-in-'));
  await mkdir(join(siteDir, 'stand-in-assets'));
  await writeFile(join(siteDir, 'index.html'), '<div id="fender-root"></div>');
  await writeFile(join(siteDir, 'stand-in-assets/app.js'), 'start()');
  await writeFile(join(siteDir, 'secret.js'), 'secret');
  standIn = createStandIn({ shop, siteDir, delayMs: 0 });
});
afterAll(() => rm(siteDir, { recursive: true }));

const at = (path: string) => standIn.respond(new URL(path, 'https://www.klaviyo.com'));
const json = async <T>(path: string): Promise<T> => JSON.parse(String((await at(path)).body));
const bounced = (query: string) => json<RowsAnswer>(`/ajax/messages/${newest.id}/recipients?section=bounced&${query}`);

describe('pages and assets', () => {
  test('every address of the app is the same page', async () => {
    for (const path of ['/campaigns', recipientsPath(newest, 'bounced'), '/people/suppressed']) {
      const { status, contentType, body } = await at(path);
      expect([status, contentType, String(body)]).toEqual([
        200,
        'text/html; charset=utf-8',
        '<div id="fender-root"></div>',
      ]);
    }
  });

  test('an asset comes with its type, and nothing outside their folder does', async () => {
    const asset = await at('/stand-in-assets/app.js');
    expect([asset.contentType, String(asset.body)]).toEqual(['text/javascript; charset=utf-8', 'start()']);
    for (const path of ['/stand-in-assets/..%2Fsecret.js', '/secret.js', '/stand-in-assets/gone.js']) {
      expect((await at(path)).status).toBe(404);
    }
  });

  test('plain HTTP answers alike', async () => {
    const { url, close } = await standIn.listen(0);
    try {
      expect(await (await fetch(`${url}/ajax/account`)).json()).toEqual(shop.account);
    } finally {
      await close();
    }
  });
});

describe('rows', () => {
  test('the pages together hold every bounce once, in order', async () => {
    const pages = await Promise.all([1, 2, 3, 4, 5, 6, 7].map((page) => bounced(`page=${page}&page_size=50`)));
    expect(pages.map(({ rows }) => rows.length)).toEqual([50, 50, 50, 50, 50, 50, 18]);
    expect(pages.every(({ pages, total }) => pages === 7 && total === 318)).toBe(true);
    expect(pages.flatMap(({ rows }) => rows.map(({ email }) => email))).toEqual(
      newest.bounces.map(({ email }) => email),
    );
  });

  test('a page past the end is the last one, and nonsense is the first', async () => {
    expect((await bounced('page=99')).page).toBe(7);
    expect((await bounced('page=-1&page_size=x')).rows).toHaveLength(50);
  });

  test('sorting goes over all pages, both ways', async () => {
    const up = await bounced('sort=email&page_size=400');
    const down = await bounced('sort=email&direction=desc&page_size=400');
    const emails = up.rows.map(({ email }) => String(email));
    expect(emails).toEqual([...emails].sort((a, b) => a.localeCompare(b)));
    expect(down.rows.map(({ email }) => email)).toEqual([...emails].reverse());
  });

  test('the total can lie or be missing while the pages stay right', async () => {
    expect(await bounced('total=lie')).toMatchObject({ total: 355, pages: 7 });
    expect(await bounced('total=none')).toMatchObject({ total: null, pages: 7 });
  });

  test('every section has as many rows as the message says', async () => {
    for (const message of [newest, shop.messages.find(({ channel }) => channel === 'flow')]) {
      const { id, sections } = await json<MessageAnswer>(`/ajax/messages/${message?.id}`);
      for (const section of sections) {
        const { total } = await json<RowsAnswer>(`/ajax/messages/${id}/recipients?section=${section.id}`);
        expect([section.id, total]).toEqual([section.id, section.count]);
      }
    }
  });

  test('the date range of a flow message narrows its rows', async () => {
    const flow = shop.messages.find(({ channel }) => channel === 'flow');
    const within = (days: number) =>
      json<RowsAnswer>(`/ajax/messages/${flow?.id}/recipients?section=bounced&days=${days}&page_size=1000`);
    const [month, year] = [await within(30), await within(365)];
    expect(year.rows).toHaveLength(flow?.bounces.length ?? 0);
    expect(month.rows.length).toBeLessThan(year.rows.length);
  });
});

describe('variations', () => {
  test('nobody bounced: the figures follow', async () => {
    expect((await bounced('empty=1')).rows).toEqual([]);
    const message = await json<MessageAnswer>(`/ajax/messages/${newest.id}?empty=1`);
    expect(message).toMatchObject({ bounced: 0, sent: newest.delivered });
  });

  test('hostile rows come before the others and are counted', async () => {
    const { rows, total } = await bounced('hostile=1&page_size=8');
    expect(total).toBe(326);
    expect(Math.max(...rows.map(({ reason }) => String(reason).length))).toBeGreaterThan(99_000);
  });

  test('data waits as long as the address says', async () => {
    const start = performance.now();
    await at('/ajax/account?delay=120');
    expect(performance.now() - start).toBeGreaterThan(100);
  });
});

test('what is not there is a 404', async () => {
  for (const path of ['/ajax/nothing', '/ajax/messages/none', `/ajax/messages/${newest.id}/recipients?section=none`]) {
    expect((await at(path)).status).toBe(404);
  }
});

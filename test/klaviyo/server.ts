import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { respondData, type SiteState } from './respond-data.ts';
import type { Shop } from './shop.ts';

interface StandInResponse {
  status: number;
  contentType: string;
  body: string | Buffer;
}

export interface StandIn {
  /** The answer to a GET of `url`; its host does not matter. Shaped for Playwright's `route.fulfill`. */
  respond(url: URL): Promise<StandInResponse>;
  /** The same over plain HTTP on this machine, for looking at it; port 0 takes a free one. */
  listen(port: number): Promise<{ url: string; close(): Promise<void> }>;
}

/** Where the built site keeps its scripts and styles; `site/vite.config.ts` says the same. */
const assetsPrefix = '/stand-in-assets/';

const contentTypes: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.map': 'application/json',
};

/**
 * A stand-in for www.klaviyo.com that shows `shop`.
 *
 * `siteDir` holds the built site (`index.html` and its assets). Every answer with data waits `delayMs` (250), or as
 * many milliseconds as the address's own `delay` says: Klaviyo's data comes late as well.
 */
export function createStandIn({
  shop,
  siteDir,
  delayMs = 250,
}: {
  shop: Shop;
  siteDir: string;
  delayMs?: number;
}): StandIn {
  const state: SiteState = { imported: new Map() };
  const respond = async (url: URL): Promise<StandInResponse> => {
    if (url.pathname.startsWith('/ajax/')) {
      await sleep(waitingTime(url.searchParams.get('delay'), delayMs));
      const data = respondData(shop, url, state);
      return data === undefined
        ? { status: 404, contentType: 'application/json', body: '{"error":"Not found"}' }
        : { status: 200, contentType: 'application/json', body: JSON.stringify(data) };
    }
    if (url.pathname.startsWith(assetsPrefix)) return asset(siteDir, url.pathname);
    if (extname(url.pathname)) return notFound;
    const page = await readFile(join(siteDir, 'index.html'));
    return { status: 200, contentType: 'text/html; charset=utf-8', body: page };
  };

  const listen = async (port: number) => {
    const server = createServer((request, response) => {
      respond(new URL(request.url ?? '/', 'http://localhost'))
        .catch((error: unknown) => ({ status: 500, contentType: 'text/plain', body: String(error) }))
        .then(({ status, contentType, body }) => response.writeHead(status, { 'content-type': contentType }).end(body));
    });
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
    const address = server.address();
    const taken = typeof address === 'object' && address ? address.port : port;
    return {
      url: `http://127.0.0.1:${taken}`,
      close: () => new Promise<void>((resolve, reject) => server.close((error) => (error ? reject(error) : resolve()))),
    };
  };

  return { respond, listen };
}

const notFound: StandInResponse = { status: 404, contentType: 'text/plain', body: 'Not found' };

async function asset(siteDir: string, pathname: string): Promise<StandInResponse> {
  const name = pathname.slice(assetsPrefix.length);
  const contentType = contentTypes[extname(name)];
  // One flat folder: a name with a slash, even an encoded one, is no asset of ours.
  if (!contentType || !/^[\w.-]+$/.test(name)) return notFound;
  try {
    return { status: 200, contentType, body: await readFile(join(siteDir, assetsPrefix, name)) };
  } catch {
    return notFound;
  }
}

function waitingTime(asked: string | null, otherwise: number): number {
  const milliseconds = asked === null || asked === '' ? otherwise : Number(asked);
  return Number.isFinite(milliseconds) ? Math.min(Math.max(milliseconds, 0), 60_000) : otherwise;
}

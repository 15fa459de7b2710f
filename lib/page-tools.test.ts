import { expect, it } from 'vitest';
import type { PageRequest } from './page-requests.ts';
import { createPageTools } from './page-tools.ts';

function makeTools() {
  const sent: PageRequest[] = [];
  const lines: { onMessage: (data: unknown) => void; onClose: () => void }[] = [];
  const tools = createPageTools((onMessage, onClose) => {
    lines.push({ onMessage, onClose });
    return { send: (request) => void sent.push(request) };
  });
  return { tools, sent, lines };
}

it('gives each question its own answer, in whatever order they come', async () => {
  const { tools, sent, lines } = makeTools();
  const tables = tools.ask({ ask: 'tables' });
  const preview = tools.ask({ ask: 'preview', signature: 'a | b', columns: ['email', null] });
  expect(lines.length).toBe(1);
  lines[0]?.onMessage({ answer: 'preview', id: sent[1]?.id, result: { status: 'not-here' } });
  lines[0]?.onMessage({ answer: 'tables', id: sent[0]?.id, tables: [] });
  expect((await preview)?.result.status).toBe('not-here');
  expect((await tables)?.tables).toEqual([]);
});

it('passes over the state of the page and over what is no answer', async () => {
  const { tools, lines } = makeTools();
  const done = tools.ask({ ask: 'forgetColumns' });
  for (const data of [{ state: 'bounces' }, null, 'x', { answer: 'done' }, { answer: 'tables', id: 0, tables: [{}] }])
    lines[0]?.onMessage(data);
  lines[0]?.onMessage({ answer: 'done', id: 0 });
  expect(await done).toEqual({ answer: 'done', id: 0 });
});

it('says that nobody answers when the tab is gone, and asks anew afterwards', async () => {
  const { tools, lines } = makeTools();
  const lost = tools.ask({ ask: 'sample' });
  lines[0]?.onClose();
  expect(await lost).toBeNull();
  const again = tools.ask({ ask: 'forgetColumns' });
  expect(lines.length).toBe(2);
  lines[1]?.onMessage({ answer: 'done', id: 1 });
  expect(await again).not.toBeNull();
});

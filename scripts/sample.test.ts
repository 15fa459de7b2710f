import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { sampleMark } from '../lib/klaviyo/sample/sample-file.ts';
import { root } from './build.ts';

const mark = `<meta name="${sampleMark}" content="/campaign/SAMPLE0001/reports/recipients">`;
const name = 'never-to-be-written';

it.each([
  ['a page that is no sample', '<!doctype html><p>ann@shop.example</p>', 'is no page sample'],
  ['real-looking addresses', `<!doctype html><html><head>${mark}</head><p>ann@shop.test</p></html>`, 'ann@shop.test'],
  ['a script', `<!doctype html><html><head>${mark}</head><script>1</script></html>`, '<script'],
  ['a handler', `<!doctype html><html><head>${mark}</head><p onclick="x()">x</p></html>`, 'onclick'],
])('refuses %s, and writes nothing', (_, html, why) => {
  const folder = mkdtempSync(join(tmpdir(), 'sample-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'page.html');
  writeFileSync(file, html);
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts/sample.ts'), file, name], {
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toContain(why);
  expect(existsSync(join(root, `lib/klaviyo/fixtures/samples/${name}.html`))).toBe(false);
});

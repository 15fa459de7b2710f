import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');
export const extensionFolder = join(root, '.output/chrome-mv3');
export const siteFolder = join(root, '.output/klaviyo');

/** Runs a command of `node_modules/.bin` and fails with its output where it fails. */
export function run(command: string, ...args: string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules', ...binaryOf[command]), ...args], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`);
}

/** The script behind each command: `.bin` holds shell scripts on Windows. */
const binaryOf: Record<string, string[]> = { wxt: ['wxt', 'bin', 'wxt.mjs'], vite: ['vite', 'bin', 'vite.js'] };

/** Builds the extension for Chrome and Edge. */
export function buildExtension(): void {
  run('wxt', 'build');
}

/** Builds the stand-in for Klaviyo's site. */
export function buildStandIn(): void {
  run('vite', 'build', '--config', 'test/klaviyo/site/vite.config.ts');
}

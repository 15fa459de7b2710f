import { execFile, spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');
export const extensionFolder = join(root, '.output/chrome-mv3');
export const siteFolder = join(root, '.output/klaviyo');

/** The script behind each command: what stands in `.bin` is for the shell, and another one on Windows. */
const scripts = {
  wxt: 'wxt/bin/wxt.mjs',
  vite: 'vite/bin/vite.js',
  vitest: 'vitest/vitest.mjs',
  tsc: 'typescript/bin/tsc',
  biome: '@biomejs/biome/bin/biome',
  knip: 'knip/bin/knip.js',
} as const;

export type Tool = keyof typeof scripts;

/**
 * Runs one of the project's tools.
 * @returns its exit status; its output goes to the terminal where `show` says so, else it is kept for a failure
 */
export function runTool(tool: Tool, args: readonly string[], show: boolean): { status: number; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [pathOf(tool), ...args], {
    ...optionsFor(tool),
    stdio: show ? 'inherit' : 'pipe',
  });
  return { status: status ?? 1, output: `${stdout ?? ''}${stderr ?? ''}` };
}

/** The same beside other work, with its output kept. */
export function startTool(tool: Tool, args: readonly string[]): Promise<{ status: number; output: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [pathOf(tool), ...args], optionsFor(tool), (error, stdout, stderr) =>
      resolve({ status: error ? 1 : 0, output: `${stdout}${stderr}` }),
    );
  });
}

const pathOf = (tool: Tool) => join(root, 'node_modules', scripts[tool]);

const optionsFor = (tool: Tool) => ({
  cwd: root,
  // Called from a test, the builds would make React's development version.
  env: { ...process.env, NODE_ENV: tool === 'wxt' || tool === 'vite' ? 'production' : process.env.NODE_ENV },
  encoding: 'utf8' as const,
  maxBuffer: 64 * 1024 * 1024,
});

function mustRun(tool: Tool, ...args: string[]): void {
  const { status, output } = runTool(tool, args, false);
  if (status !== 0) throw new Error(`${tool} ${args.join(' ')} failed:\n${output}`);
}

/** Writes the types that the build gives (`.wxt`); every other tool reads them. */
export function prepare(): void {
  mustRun('wxt', 'prepare');
}

/** Builds the extension, for Chrome and Edge or for Firefox. */
export function buildExtension(browser: 'chrome' | 'firefox' = 'chrome'): void {
  mustRun('wxt', 'build', '-b', browser, '--mv3');
}

/** Builds the stand-in for Klaviyo's site. */
export function buildStandIn(): void {
  prepare();
  mustRun('vite', 'build', '--config', 'test/klaviyo/site/vite.config.ts');
}

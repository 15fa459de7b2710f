import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Names of the commands, and the places where installers put them, in the order in which they are tried. */
const names = [
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];
const programFiles = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
  (path) => path !== undefined,
);
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...programFiles.flatMap((root) => [
    join(root, 'Google/Chrome/Application/chrome.exe'),
    join(root, 'Chromium/Application/chrome.exe'),
    join(root, 'Microsoft/Edge/Application/msedge.exe'),
  ]),
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installed(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places].find(
    (path) => existsSync(path) && isExecutable(path),
  );
}

function isDebianAsRoot(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID(?:_LIKE)?=.*\b(?:debian)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/**
 * Path of a Chromium-family browser: `BROWSER_PATH`, else an installed one; on Debian as root it is installed.
 * @throws Error with what to do, where there is none
 */
export function findBrowser(): string {
  const named = process.env.BROWSER_PATH;
  if (named) {
    if (isExecutable(named)) return named;
    throw new Error(
      `BROWSER_PATH names ${named}, which cannot be started. Set it to the path of Chrome, Chromium or Edge.`,
    );
  }
  const found = installed();
  if (found) return found;
  if (isDebianAsRoot()) {
    console.log('No browser found: installing Chromium with apt-get …');
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const args of [
      ['update', '-qq'],
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-core'],
    ]) {
      const { status } = spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
      if (status !== 0)
        throw new Error(`apt-get ${args[0]} failed. Install Chromium or Chrome by hand, or set BROWSER_PATH.`);
    }
    const fresh = installed();
    if (fresh) return fresh;
  }
  throw new Error('No browser found. Install Google Chrome, Chromium or Microsoft Edge, or set BROWSER_PATH to one.');
}

import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Names of the commands, and the places where installers put them, in the order in which they are tried. */
const chromiumNames = [
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
const chromiumPlaces = [
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

interface Kind {
  readonly names: readonly string[];
  readonly places: readonly string[];
  /** What Debian calls it, with what it needs to show its pages. */
  readonly packages: readonly string[];
  /** Environment variable that names another one. */
  readonly variable: string;
  readonly said: string;
}

function installed({ names, places }: Kind): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places].find(
    (path) => existsSync(path) && isExecutable(path),
  );
}

function isDebianAsRoot(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID(?:_LIKE)?=.*\b(?:debian)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

const chromium: Kind = {
  names: chromiumNames,
  places: chromiumPlaces,
  packages: ['chromium', 'fonts-noto-core'],
  variable: 'BROWSER_PATH',
  said: 'Google Chrome, Chromium or Microsoft Edge',
};

const firefox: Kind = {
  names: ['firefox-esr', 'firefox'],
  places: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...programFiles.map((root) => join(root, 'Mozilla Firefox/firefox.exe')),
  ],
  packages: ['firefox-esr'],
  variable: 'FIREFOX_PATH',
  said: 'Firefox',
};

/**
 * Path of a browser: the one that its variable names, else an installed one; on Debian as root it is installed.
 * @throws Error with what to do, where there is none
 */
function find(kind: Kind): string {
  const { packages, variable, said } = kind;
  const named = process.env[variable];
  if (named) {
    if (isExecutable(named)) return named;
    throw new Error(`${variable} names ${named}, which cannot be started. Set it to the path of ${said}.`);
  }
  const found = installed(kind);
  if (found) return found;
  if (isDebianAsRoot()) {
    console.log(`Installing ${packages[0]} with apt-get …`);
    for (const args of aptSteps(packages)) {
      const { status } = spawnSync('apt-get', args, aptOptions());
      if (status !== 0) throw new Error(`apt-get ${args[0]} failed. Install ${said} by hand, or set ${variable}.`);
    }
    const fresh = installed(kind);
    if (fresh) return fresh;
  }
  throw new Error(`No browser found. Install ${said}, or set ${variable} to one.`);
}

const aptSteps = (packages: readonly string[]) => [
  ['update', '-qq'],
  ['install', '-y', '-qq', '--no-install-recommends', ...packages],
];

const aptOptions = () => ({
  stdio: ['ignore', 'ignore', 'inherit'] satisfies ('ignore' | 'inherit')[],
  env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
});

/**
 * Installs both browsers, where they are missing and can be installed, in one go beside other work. What fails here is
 * told by the search for the browser afterwards, which tries once more.
 */
export async function installBrowsers(): Promise<void> {
  const missing = [chromium, firefox].filter((kind) => !process.env[kind.variable] && !installed(kind));
  if (missing.length === 0 || !isDebianAsRoot()) return;
  console.log(`Installing ${missing.map(({ packages }) => packages[0]).join(' and ')} with apt-get …`);
  for (const args of aptSteps(missing.flatMap(({ packages }) => packages))) {
    const status = await new Promise((resolve) => {
      spawn('apt-get', args, aptOptions()).once('error', resolve).once('exit', resolve);
    });
    if (status !== 0) return;
  }
}

/** Path of a Chromium-family browser. @throws Error with what to do, where there is none */
export const findBrowser = () => find(chromium);

/** Path of Firefox. @throws Error with what to do, where there is none */
export const findFirefox = () => find(firefox);

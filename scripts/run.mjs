// Starts one of the scripts beside this file, on a machine that has only npm: installs what is missing first, then runs
// the script on the Node that comes with the project, whatever Node is installed. Plain JavaScript for any old Node.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [script, ...args] = process.argv.slice(2);
const windows = process.platform === 'win32';

/** npm notes what it has installed; a lock file that is newer wants installing again. */
function isInstalled() {
  const noted = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(noted) || !existsSync(ownNode())) return false;
  return statSync(noted).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs || sameLock(noted);
}

/** A fresh checkout gives the lock file a new time and no new content. */
function sameLock(noted) {
  const packages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  const installed = packages(noted);
  return Object.entries(packages(join(root, 'package-lock.json'))).every(
    ([name, { version, optional }]) => name === '' || optional || installed[name]?.version === version,
  );
}

function ownNode() {
  return join(root, 'node_modules/node/bin', windows ? 'node.exe' : 'node');
}

function run(command, commandArgs, options = {}) {
  const { status, error } = spawnSync(command, commandArgs, { cwd: root, stdio: 'inherit', ...options });
  if (error) throw error;
  return status ?? 1;
}

if (!isInstalled()) {
  console.log('Installing the project’s packages …');
  // Not `npm ci`: it refuses a lock file without the binaries of other platforms, and a registry that mirrors only its own
  // platform's gives no other. This installs the versions of the lock file as well, and leaves the file as it is.
  const status = run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    shell: windows,
  });
  if (status !== 0 || !existsSync(ownNode())) {
    console.error('npm install did not succeed. Check the connection to the npm registry, and run the command again.');
    process.exit(status || 1);
  }
}
process.exit(run(ownNode(), [join(root, 'scripts', `${script}.ts`), ...args]));

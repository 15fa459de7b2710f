import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, installBrowsers } from './browser.ts';
import { prepare, root, runTool, startTool, type Tool } from './build.ts';

/** What comes before the tests. All are run, so that one run tells everything that is wrong. */
const checks: { name: string; tool: Tool; args: string[] }[] = [
  { name: 'format and lint', tool: 'biome', args: ['check', '--error-on-warnings', '.'] },
  { name: 'types', tool: 'tsc', args: ['--noEmit', '-p', '.'] },
  { name: 'dead code', tool: 'knip', args: [] },
];

let passed = 0;
let failed = 0;

// The checks need no browser, and it is a matter of the network when these have come.
const browsers = installBrowsers();
prepare();
const outcomes = checks.map(async (check) => ({ ...check, ...(await startTool(check.tool, check.args)) }));
for (const { name, status, output } of await Promise.all(outcomes)) {
  console.log(`${status === 0 ? '✓' : '✗'} ${name}`);
  if (status === 0) passed++;
  else {
    failed++;
    console.log(output);
  }
}

await browsers;
console.log(`Browser: ${findBrowser()}`);

const report = join(root, 'out/tests.json');
const { status } = runTool(
  'vitest',
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...process.argv.slice(2)],
  true,
);
const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as {
  numPassedTests: number;
  numFailedTests: number;
};
passed += numPassedTests;
failed += numFailedTests;
// A file that does not load, or an error outside of a test, fails the run without failing a test.
if (status !== 0 && numFailedTests === 0) failed++;

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

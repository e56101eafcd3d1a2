// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { spawnSync } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { checkout } from '../checkout-copy.js';
import { libraryTests } from '../library-tests.js';
import { readLcov } from './lcov.js';

/**
 * Runs the tests of the library and reads what they ran of it. A branch is what V8 counts as a block.
 * @param {string} folder
 */
export async function coverageOfLibrary(folder) {
  const trace = `${checkout}build/coverage/library.lcov`;
  await mkdir(`${checkout}build/coverage`, { recursive: true });
  const log = `${checkout}build/coverage/library.log`;
  const reporters = [
    ...['--test-reporter=lcov', `--test-reporter-destination=${trace}`],
    ...['--test-reporter=spec', `--test-reporter-destination=${log}`],
  ];
  const options = ['--test', '--experimental-test-coverage', ...reporters, ...(await libraryTests(checkout))];
  const { status } = spawnSync(process.execPath, options, { cwd: checkout, stdio: 'inherit' });
  if (status !== 0) throw new Error(`tests of the library fail: see ${log}`);
  const files = readLcov(await readFile(trace, 'utf8'));
  return new Map([...files].filter(([path]) => path.startsWith(`${folder}/`)));
}

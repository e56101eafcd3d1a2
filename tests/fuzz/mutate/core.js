// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { run } from './command.js';

const build = 'build/debug';

/**
 * Configures the debug build of a copy, and sees to it that its tests pass.
 * @param {string} folder
 */
export async function prepareCore(folder) {
  const kind = ['-DCMAKE_CXX_COMPILER=clang++', '-DCMAKE_BUILD_TYPE=Debug', '-DSANITIZE=ON'];
  // A mutant may well have an unused variable.
  const { status, output } = await run(folder, 60, 'cmake', [
    '-B',
    build,
    '-G',
    'Ninja',
    ...kind,
    '-DCMAKE_CXX_FLAGS=-w',
  ]);
  if (status !== 0) throw new Error(output);
  const failure = await testCore(folder, '');
  if (failure) throw new Error(`the C++ tests fail without any mutant: ${failure}`);
}

/**
 * Runs the C++ tests on a copy with a mutant in it.
 * @param {string} folder
 * @param {string} _file
 * @returns {Promise<string>} what noticed the mutant, or nothing
 */
export async function testCore(folder, _file) {
  const built = await run(folder, 900, 'cmake', ['--build', build, '--target', 'cnn_tests']);
  if (built.status !== 0) return 'it does not compile';
  const { status, output } = await run(folder, 120, `${build}/cnn_tests`, ['--abort-after=1', '-d=false']);
  if (status === 0) return '';
  if (status === 'too long') return 'the tests do not end';
  return (output.match(/TEST CASE: +(.*)/)?.[1] ?? output.match(/SUMMARY: (.*)/)?.[1] ?? 'the tests crash').trim();
}

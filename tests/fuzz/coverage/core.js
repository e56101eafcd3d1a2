// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { checkout } from '../checkout-copy.js';
import { add, coverageOf, readLcov } from './lcov.js';

const build = `${checkout}build/coverage`;

/**
 * Builds the C++ tests with clang's source coverage, runs them, and reads what they ran.
 *
 * A branch is a condition in the source, and each way it went counts once: template functions and lambdas are compiled
 * several times, and their counts are added up by place. Assertions are compiled out, as their failing is no behaviour.
 * @param {string} folder
 */
export async function coverageOfCore(folder) {
  const run = (/** @type {string} */ command, /** @type {string[]} */ options, env = process.env) =>
    execFileSync(command, options, { cwd: checkout, encoding: 'utf8', env, maxBuffer: 2 ** 28 });
  const configured = ['-G', 'Ninja', '-DCMAKE_CXX_COMPILER=clang++', '-DCMAKE_BUILD_TYPE=Coverage', '-DCOVERAGE=ON'];
  run('cmake', ['-B', build, ...configured]);
  run('cmake', ['--build', build, '--target', 'cnn_tests']);

  const raw = `${build}/tests.profraw`;
  const profile = `${build}/tests.profdata`;
  await rm(raw, { force: true });
  run(`${build}/cnn_tests`, [], { ...process.env, LLVM_PROFILE_FILE: raw });
  const [profdata, cov] =
    process.platform === 'darwin'
      ? [
          ['xcrun', 'llvm-profdata'],
          ['xcrun', 'llvm-cov'],
        ]
      : [['llvm-profdata'], ['llvm-cov']];
  run(profdata[0], [...profdata.slice(1), 'merge', '-o', profile, raw]);
  const exported = (/** @type {string} */ format) =>
    run(cov[0], [
      ...cov.slice(1),
      'export',
      `-format=${format}`,
      `-instr-profile=${profile}`,
      `${build}/cnn_tests`,
      `${checkout}${folder}`,
    ]);

  const files = readLcov(exported('lcov'));
  for (const file of files.values()) file.branches.clear();
  for (const { filename, branches } of JSON.parse(exported('text')).data[0].files) {
    const counts = coverageOf(files, filename).branches;
    for (const [line, column, , , taken, passed] of branches) {
      add(counts, `${line}:${column}:true`, taken);
      add(counts, `${line}:${column}:false`, passed);
    }
  }
  return new Map([...files].filter(([path]) => path !== '').map(([path, file]) => [path.replace(checkout, ''), file]));
}

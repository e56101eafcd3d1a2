// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What only the bench needs, in build/bench: the library with a module without SIMD, and the roofline's module.

import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const top = fileURLToPath(new URL('../..', import.meta.url));
const scalar = 'build/bench/scalar';

/** @param {string[]} command */
function run(...command) {
  execFileSync(command[0], command.slice(1), { cwd: top, stdio: ['ignore', 'ignore', 'inherit'] });
}

/**
 * The library with a module without SIMD.
 * @returns its place below the top of the project
 */
export function buildScalarLibrary() {
  const settings = [
    '-DSIMD=OFF',
    `-DWASM_FOLDER=${top}${scalar}/wasm`,
    `-DCMAKE_CROSSCOMPILING_EMULATOR=${process.execPath}`,
  ];
  run('emcmake', 'cmake', '-B', `${scalar}/cmake`, '-G', 'Ninja', ...settings);
  run('cmake', '--build', `${scalar}/cmake`, '--target', 'convscope');
  cpSync(`${top}web/lib`, `${top}${scalar}/lib`, { recursive: true });
  return `${scalar}/lib/index.js`;
}

export function buildModules() {
  buildScalarLibrary();
  const exported = '-Wl,--export=multiply_add,--export=sum_of_results';
  const flags = ['-O3', '-msimd128', '-ffp-contract=off', '-sSTANDALONE_WASM', '--no-entry', exported];
  run('em++', ...flags, 'tests/bench/roofline.cpp', '-o', 'build/bench/roofline.wasm');
}

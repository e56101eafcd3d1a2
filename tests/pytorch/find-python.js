// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Finds the Python that has PyTorch. In a shell, `node tests/pytorch/find-python.js` prints where it is, or says what to do
// and fails.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** `python3` may be another one than Debian's, whose packages it does not see then. */
const commands = ['python3', '/usr/bin/python3'];

const hasBoth = 'from importlib.util import find_spec as find; exit(not (find("numpy") and find("torch")))';

/** @param {NodeJS.ProcessEnv} [environment] */
export function findPython(environment = process.env) {
  const given = environment.PYTHON;
  const found = (given ? [given] : commands).find((command) => spawnSync(command, ['-c', hasBoth]).status === 0);
  if (found) return found;
  throw new Error(
    given
      ? `PYTHON is "${given}", which is no Python with NumPy and PyTorch: set it to one that has both, or unset it.`
      : 'No Python with NumPy and PyTorch was found: install both (Debian: `apt-get install python3-torch python3-numpy`), or set PYTHON to the program of one.',
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(findPython());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findPython } from './find-python.js';

const python = findPython();

/**
 * Runs one of the scripts of this folder.
 * @param {string} script
 * @param {...string} options
 */
export function runPython(script, ...options) {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const { status, stderr } = spawnSync(python, ['-B', path, ...options], { encoding: 'utf8' });
  assert.equal(status, 0, `${script}: ${stderr}`);
}

// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top of the project. */
export const top = fileURLToPath(new URL('../..', import.meta.url));

/** A folder far from the project's own packages; it goes with the process of the tests. */
export const folder = mkdtempSync(join(tmpdir(), 'convscope-package-'));
process.once('exit', () => rmSync(folder, { recursive: true }));

/** What `npm pack` made. It is installed in the folder. */
export const tarball = join(folder, run('npm', ['pack', '--silent', '--pack-destination', folder], top).trim());

writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--silent', tarball], folder);

/**
 * The standard output of a command.
 * @param {string} command
 * @param {string[]} options
 * @param {string} folder where it runs
 */
export function run(command, options, folder) {
  return execFileSync(command, options, { cwd: folder, encoding: 'utf8' });
}

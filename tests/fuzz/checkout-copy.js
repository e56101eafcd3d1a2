// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { execFileSync } from 'node:child_process';
import { access, cp, mkdir, rm, symlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

export const checkout = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Copies the files that git knows, or would add, so that something can be tried on them which the checkout itself must
 * not show. What the build made is linked, except for what `without` names.
 * @param {string} folder emptied first, but for what `without` names
 * @param {string[]} [without] paths in the copy that somebody else makes
 */
export async function copyCheckout(folder, without = []) {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: checkout,
    encoding: 'utf8',
  });
  const files = listed.split('\0').filter(Boolean);
  for (const top of new Set(files.map((file) => file.split('/')[0]))) {
    if (!without.some((path) => path.startsWith(`${top}/`)))
      await rm(`${folder}/${top}`, { recursive: true, force: true });
  }
  await mkdir(folder, { recursive: true });
  for (const file of files) {
    // A file that was removed, but not yet from git's list, has nothing to copy.
    await cp(`${checkout}/${file}`, `${folder}/${file}`, { preserveTimestamps: true }).catch((error) => {
      if (error.code !== 'ENOENT') throw error;
    });
  }
  for (const made of ['node_modules', 'web/wasm', 'web/samples', 'web/types', 'dist', 'build/native/predict']) {
    const link = `${folder}/${made}`;
    if (without.includes(made) || !(await exists(`${checkout}/${made}`))) continue;
    await mkdir(dirname(link), { recursive: true });
    await rm(link, { recursive: true, force: true });
    await symlink(`${checkout}/${made}`, link);
  }
}

/** @param {string} path */
function exists(path) {
  return access(path).then(
    () => true,
    () => false,
  );
}

// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What has to be the same for clang-tidy to say the same of a file.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** @typedef {{ directory: string, file: string, command: string }} Entry of a compilation database */

/** @param {string} file */
export const isFile = (file) => existsSync(file) && statSync(file).isFile();

/**
 * A file and all that it includes, whatever a condition around an #include says; without the headers of the system.
 * @param {string} file
 * @param {string[]} folders where the compiler looks for headers
 * @param {Set<string>} [found]
 */
function filesOf(file, folders, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, quote, name] of readFileSync(file, 'utf8').matchAll(/^\s*#\s*include\s*(["<])([^">]+)[">]/gm)) {
    const places = quote === '"' ? [dirname(file), ...folders] : folders;
    const header = places.map((place) => join(place, name)).find(isFile);
    if (header) filesOf(header, folders, found);
  }
  return found;
}

/**
 * The configurations that hold for a file: those of its folder and of the folders around it, up to the checkout.
 * @param {string} file
 * @param {string} checkout
 */
function configurationsOf(file, checkout) {
  const all = [];
  for (let folder = dirname(file); folder.startsWith(checkout); folder = dirname(folder)) {
    if (isFile(join(folder, '.clang-tidy'))) all.push(join(folder, '.clang-tidy'));
  }
  return all;
}

/** The arguments of a command as a shell reads them, of which CMake quotes some. @param {string} command */
const argumentsOf = (command) =>
  [...command.matchAll(/(?:"(?:[^"\\]|\\.)*"|\\.|[^\s"\\])+/g)].map(([text]) =>
    text.replace(/\\(.)|"/g, (_, escaped) => escaped ?? ''),
  );

/**
 * The file and all that it includes, the configuration, how it is compiled, the tools.
 * @param {Entry} entry
 * @param {string} checkout
 * @param {string} tools the versions of clang-tidy and of the compiler, which stand for the headers of the system
 */
export function fingerprint({ directory, file, command }, checkout, tools) {
  const words = argumentsOf(command);
  const output = words.indexOf('-o');
  if (output >= 0) words.splice(output, 2); // changes nothing, and differs where several targets compile a file
  const folders = words.flatMap((word, i) => {
    if (word === '-I' || word === '-isystem') return [resolve(directory, words[i + 1])];
    return word.startsWith('-I') ? [resolve(directory, word.slice(2))] : [];
  });
  const hash = createHash('sha256').update(JSON.stringify([tools, words]));
  for (const name of [...configurationsOf(file, checkout), ...filesOf(file, folders)].sort()) {
    hash.update(JSON.stringify([relative(checkout, name), readFileSync(name, 'utf8')]));
  }
  return hash.digest('hex');
}

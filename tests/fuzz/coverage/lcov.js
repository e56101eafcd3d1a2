// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/**
 * What was run of one file: how often each line, and each way out of each branch, whose key begins with its line.
 * @typedef {object} FileCoverage
 * @property {Map<number, number>} lines
 * @property {Map<string, number>} branches
 */

/**
 * Reads lcov's trace format, of which DA (line, count) and BRDA (line, block, branch, count or -) are used here. Several
 * records of one file are added up.
 * @param {string} text
 * @returns {Map<string, FileCoverage>} by the path in the trace
 */
export function readLcov(text) {
  /** @type {Map<string, FileCoverage>} */
  const files = new Map();
  let file = coverageOf(files, '');
  for (const line of text.split('\n')) {
    const [kind, rest = ''] = line.split(/:(.*)/s);
    if (kind === 'SF') file = coverageOf(files, rest);
    const fields = rest.split(',');
    if (kind === 'DA') add(file.lines, Number(fields[0]), Number(fields[1]));
    if (kind === 'BRDA') add(file.branches, fields.slice(0, 3).join(':'), fields[3] === '-' ? 0 : Number(fields[3]));
  }
  return files;
}

/**
 * @param {Map<string, FileCoverage>} files
 * @param {string} path
 */
export function coverageOf(files, path) {
  const present = files.get(path) ?? { lines: new Map(), branches: new Map() };
  files.set(path, present);
  return present;
}

/**
 * @template Key
 * @param {Map<Key, number>} counts
 * @param {Key} key
 * @param {number} count
 */
export function add(counts, key, count) {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

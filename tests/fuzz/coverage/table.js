// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { FileCoverage } from './lcov.js' */

/**
 * Prints one row per file, and the sum.
 * @param {string} folder
 * @param {Map<string, FileCoverage>} files
 * @param {boolean} withMissed also the lines that were not run, and the branches that went only one way
 * @returns {{ lines: number, branches: number }} in percent, of all files together
 */
export function printTable(folder, files, withMissed) {
  const sum = { lines: tally([]), branches: tally([]) };
  console.log(`\n${folder.padEnd(44)}      lines           branches`);
  for (const [path, { lines, branches }] of [...files].sort()) {
    const row = { lines: tally(lines.values()), branches: tally(branches.values()) };
    for (const what of /** @type {const} */ (['lines', 'branches'])) {
      sum[what].run += row[what].run;
      sum[what].all += row[what].all;
    }
    printRow(path, row);
    if (withMissed) printMissed(lines, branches);
  }
  printRow('together', sum);
  return { lines: percent(sum.lines), branches: percent(sum.branches) };
}

/** @typedef {{ run: number, all: number }} Tally */

/**
 * @param {Iterable<number>} counts
 * @returns {Tally}
 */
function tally(counts) {
  const all = [...counts];
  return { run: all.filter((count) => count > 0).length, all: all.length };
}

/** @param {Tally} tally */
function percent({ run, all }) {
  return all === 0 ? 100 : (100 * run) / all;
}

/**
 * @param {string} name
 * @param {{ lines: Tally, branches: Tally }} row
 */
function printRow(name, { lines, branches }) {
  const column = (/** @type {Tally} */ tally) =>
    `${percent(tally).toFixed(1).padStart(6)} %  ${`${tally.run}/${tally.all}`.padEnd(10)}`;
  console.log(`${name.padEnd(44)}${column(lines)}${column(branches)}`);
}

/**
 * @param {Map<number, number>} lines
 * @param {Map<string, number>} branches
 */
function printMissed(lines, branches) {
  const never = (/** @type {Map<any, number>} */ counts) =>
    [...counts].filter(([, count]) => count === 0).map(([at]) => at);
  const missed = [never(lines), never(branches)];
  if (missed[0].length > 0) console.log(`    lines ${missed[0].join(', ')}`);
  if (missed[1].length > 0) console.log(`    branches ${missed[1].join(', ')}`);
}

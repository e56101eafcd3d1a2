// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Tables in Markdown, aligned so that they read well in a terminal too.

import { columns } from './rows.js';
import { median } from './statistics.js';

/** @import { RowTimes } from './rounds.js' */
/** @import { Verdict } from './targets.js' */

/**
 * @param {string[]} head
 * @param {string[][]} body
 */
export function markdown(head, body) {
  const widths = head.map((title, i) => Math.max(title.length, ...body.map((cells) => cells[i].length)));
  const line = (/** @type {string[]} */ cells) => `| ${cells.map((cell, i) => cell.padEnd(widths[i])).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

/** Three digits, where the number has so many. */
function rounded(/** @type {number} */ value) {
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return value.toFixed(value >= 10 ? 1 : 2);
}

/** The median of some samples with the smallest and largest. */
export function spread(/** @type {number[] | undefined} */ samples) {
  if (!samples) return '–';
  return `${rounded(median(samples))} (${rounded(Math.min(...samples))}–${rounded(Math.max(...samples))})`;
}

export function kilobytes(/** @type {number | undefined} */ bytes) {
  return bytes === undefined ? '–' : `${rounded(bytes / 1_000)} KB`;
}

/**
 * µs an image, and what else was measured by row.
 * @param {RowTimes[]} rows
 * @param {{ startUps?: Record<string, number[]>, bytes?: Record<string, number> }} [others]
 */
export function speedTable(rows, { startUps, bytes } = {}) {
  const head = ['µs an image', ...Object.values(columns)];
  if (startUps) head.push('import to first prediction, ms');
  if (bytes) head.push('page, gzipped');
  const body = rows.map(({ key, name, times }) => {
    const cells = Object.keys(columns).map((column) => spread(times[/** @type {keyof typeof columns} */ (column)]));
    if (startUps) cells.push(spread(startUps[key]));
    if (bytes) cells.push(kilobytes(bytes[key]));
    return [name, ...cells];
  });
  return markdown(head, body);
}

/** @param {Verdict[]} verdicts */
export const verdictTable = (verdicts) =>
  markdown(
    ['target', 'measured', 'met'],
    verdicts.map(({ target, measured, met }) => [target, measured, met ? 'yes' : 'no']),
  );

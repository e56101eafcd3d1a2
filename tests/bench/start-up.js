// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { openInNode } from './node.js';

/** @import { Row } from './rows.js' */

/**
 * Milliseconds from before a library is imported to its first probabilities, each time in a fresh node process.
 * @param {Row[]} rows
 * @param {number} repeats
 * @returns {Promise<Record<string, number[]>>} by the row's key
 */
export async function measureStartUps(rows, repeats) {
  /** @type {Record<string, number[]>} */
  const times = Object.fromEntries(rows.map(({ key }) => [key, []]));
  for (let repeat = 0; repeat < repeats; ++repeat) {
    for (const row of rows) {
      const host = await openInNode(row);
      times[row.key].push(await host.call('startUp'));
      await host.close();
    }
  }
  return times;
}

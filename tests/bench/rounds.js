// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Rounds: in each, every row does every column for a short while, so that a slow moment of the machine meets all alike.

import { columns } from './rows.js';

/** @import { RemoteHost } from './node.js' */
/** @import { Column, Row } from './rows.js' */

/** @typedef {{ key: string, name: string, times: Partial<Record<Column, number[]>> }} RowTimes times in µs an image */

/**
 * @param {{ row: Row, host: RemoteHost }[]} opened
 * @param {{ rounds: number, milliseconds: number, peak: (milliseconds: number) => number, onRound: (round: number) => void }} options
 * milliseconds: of each slice; peak: the roofline, measured in each round too
 */
export async function measureRounds(opened, { rounds, milliseconds, peak, onRound }) {
  const results = opened.map(({ row: { key, name } }) => /** @type {RowTimes} */ ({ key, name, times: {} }));
  /** @type {number[]} */
  const rates = [];
  const names = /** @type {Column[]} */ (Object.keys(columns));
  for (const { host } of opened) for (const column of names) await host.call('measure', column, milliseconds);
  peak(milliseconds);
  for (let round = 0; round < rounds; ++round) {
    onRound(round);
    rates.push(peak(milliseconds));
    for (const column of names) {
      for (const [i, { host }] of opened.entries()) {
        const time = await host.call('measure', column, milliseconds);
        if (time === undefined) continue;
        const { times } = results[i];
        times[column] = [...(times[column] ?? []), time];
      }
    }
  }
  return { rows: results, rates };
}

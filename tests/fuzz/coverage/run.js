// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Which lines and branches the tests run:  npm run coverage [-- --missed]
// cpp/cnn by tests/cpp, natively; web/lib by the node and property tests. With --missed, every place that no test runs.

import { parseArgs } from 'node:util';
import { coverageOfCore } from './core.js';
import { coverageOfLibrary } from './library.js';
import { printTable } from './table.js';

const { values } = parseArgs({ options: { missed: { type: 'boolean', default: false } } });
const least = { lines: 95, branches: 90 };

let isEnough = true;
for (const [folder, measure] of /** @type {const} */ ([
  ['cpp/cnn', coverageOfCore],
  ['web/lib', coverageOfLibrary],
])) {
  const total = printTable(folder, await measure(folder), values.missed);
  for (const what of /** @type {const} */ (['lines', 'branches'])) {
    if (total[what] >= least[what]) continue;
    console.error(`${folder}: ${total[what].toFixed(1)} % of the ${what}, expected at least ${least[what]} %`);
    isEnough = false;
  }
}
process.exitCode = isEnough ? 0 : 1;

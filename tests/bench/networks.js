// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Networks other than the tutorial's, against other libraries, in node:
//   npm run bench:networks -- [--rounds 9] [--milliseconds 200]      → a table, build/bench/networks.json

import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { openChild } from './child.js';
import { contenders } from './networks/contenders.js';
import { networks } from './networks/specs.js';
import { median } from './statistics.js';
import { markdown, spread } from './table.js';

const { values: given } = parseArgs({
  options: { rounds: { type: 'string', default: '9' }, milliseconds: { type: 'string', default: '200' } },
});
const [rounds, milliseconds] = [Number(given.rounds), Number(given.milliseconds)];
if (!(rounds >= 1 && milliseconds >= 1)) throw new Error('expected --rounds and --milliseconds from 1');

/** How far probabilities may lie apart. */
const tolerance = 1e-5;

const columns = /** @type {const} */ (['one', 'all']);
const file = new URL('networks/process.js', import.meta.url);
const processes = await Promise.all(
  Object.keys(contenders).map(async (key) => ({ key, child: await openChild(file, [key]) })),
);

/** @type {Record<string, Record<string, Record<string, number[]>>>} by network, column and library */
const times = {};
for (const network of Object.keys(networks)) {
  const answers = await Promise.all(processes.map(({ child }) => child.ask({ network })));
  answers.forEach((answer, i) => {
    const apart = Math.max(
      ...answer.flat().map((/** @type {number} */ p, /** @type {number} */ k) => Math.abs(p - answers[0].flat()[k])),
    );
    if (!(apart < tolerance)) throw new Error(`${network}: ${processes[i].key} answers otherwise, by ${apart}`);
  });
  times[network] = {};
  for (const column of columns) {
    times[network][column] = {};
    for (const { child } of processes) await child.ask({ network, column, milliseconds });
    for (let round = 0; round < rounds; ++round) {
      for (const { key, child } of processes) {
        times[network][column][key] = [
          ...(times[network][column][key] ?? []),
          await child.ask({ network, column, milliseconds }),
        ];
      }
    }
  }
  console.error(`${network}: measured`);
}
for (const { child } of processes) child.close();

const body = Object.entries(networks).flatMap(([key, { name, inputShape }]) =>
  columns.map((column) => {
    const { convscope, ...others } = times[key][column];
    const best = Math.min(...Object.values(others).map(median));
    return [
      name,
      column === 'one' ? 'one at a time' : inputShape ? '4 at once' : '200 at once',
      ...Object.values(times[key][column]).map(spread),
      `${(best / median(convscope)).toFixed(2)} times`,
    ];
  }),
);
const names = Object.values(contenders).map(({ name }) => name);
console.log(markdown(['µs an image', '', ...names, 'ConvScope to the better of the two'], body));
await mkdir(new URL('../../build/bench/', import.meta.url), { recursive: true });
await writeFile(new URL('../../build/bench/networks.json', import.meta.url), `${JSON.stringify(times, null, 2)}\n`);

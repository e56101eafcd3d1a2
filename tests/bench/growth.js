// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// How time and memory grow with the network, in node:
//   npm run bench:growth -- [--rounds 9] [--milliseconds 200]      → a table, growth/growth.svg

import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { openChild } from './child.js';
import { plot } from './growth/plot.js';
import { sweeps } from './growth/sweeps.js';
import { median } from './statistics.js';
import { markdown, spread } from './table.js';

const { values: given } = parseArgs({
  options: { rounds: { type: 'string', default: '9' }, milliseconds: { type: 'string', default: '200' } },
});
const [rounds, milliseconds] = [Number(given.rounds), Number(given.milliseconds)];
if (!(rounds >= 1 && milliseconds >= 1)) throw new Error('expected --rounds and --milliseconds from 1');

const file = new URL('growth/process.js', import.meta.url);
const runs = await Promise.all(
  Object.entries(sweeps).flatMap(([sweep, { name, networks }]) =>
    networks.map(async ({ value }, index) => {
      const child = await openChild(file, [sweep, String(index)]);
      return { name, value, ...child.greeting, child, times: /** @type {number[]} */ ([]), bytes: Number.NaN };
    }),
  ),
);

for (const { child } of runs) await child.ask({ milliseconds }); // V8 compiles the loops for speed meanwhile
for (let round = 0; round < rounds; ++round) {
  for (const { child, times } of runs) times.push(await child.ask({ milliseconds }));
}
for (const run of runs) {
  run.bytes = await run.child.ask({});
  run.child.close();
}

/** Picoseconds a multiply-add. */
const cost = (/** @type {typeof runs[number]} */ { times, products }) => (1e6 * median(times)) / products;
const fixed = (/** @type {number} */ number) => (number >= 100 ? number.toFixed(0) : number.toPrecision(3));
const body = runs.map((run) => [
  run.name,
  String(run.value),
  fixed(run.products / 1e3),
  spread(run.times),
  fixed(cost(run)),
  fixed(run.stored / 1e3),
  fixed(run.bytes / 1e3),
]);
const head = ['what grows', '', '1,000 multiply-adds', 'µs an image', 'ps a multiply-add', 'KB stored', 'KB of memory'];
console.log(markdown(head, body));
const large = runs.filter(({ products }) => products >= 1e5).map(cost);
console.log(`\nabove 100,000 multiply-adds: ${fixed(Math.min(...large))}–${fixed(Math.max(...large))} ps each`);
const points = runs.map((run) => ({ name: run.name, x: run.products, y: cost(run) }));
await writeFile(new URL('growth/growth.svg', import.meta.url), plot(points));

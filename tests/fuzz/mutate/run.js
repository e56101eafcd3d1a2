// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Makes one small change at a time to a copy of cpp/cnn and web/lib, and shows which of them the tests notice:
//   npm run mutate -- [--per-file 2] [--seed 1] [part of a path …]
// Fails if a change went unnoticed that survivors.js gives no reason for.

import { readdir, readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { checkout, copyCheckout } from '../checkout-copy.js';
import { prepareCore, testCore } from './core.js';
import { prepareLibrary, testLibrary } from './library.js';
import { chosen, mutantsOf, mutated } from './mutants.js';
import { survivors } from './survivors.js';

/** @import { Mutant } from './mutants.js' */

const { values, positionals } = parseArgs({
  options: { 'per-file': { type: 'string', default: '2' }, seed: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const folder = `${checkout}build/mutate/${positionals.join('-').replaceAll('/', '_') || 'all'}`;
await copyCheckout(folder);

/** @type {Mutant[]} */
const all = [];
for (const [part, ending] of [
  ['cpp/cnn', '.cpp'],
  ['web/lib', '.js'],
]) {
  for (const name of (await readdir(`${folder}/${part}`, { recursive: true })).filter((file) =>
    file.endsWith(ending),
  )) {
    all.push(...mutantsOf(`${part}/${name}`, await readFile(`${folder}/${part}/${name}`, 'utf8')));
  }
}
const mutants = chosen(all, Number(values['per-file']), values.seed).filter(
  ({ file }) => positionals.length === 0 || positionals.some((part) => file.includes(part)),
);
console.log(`${mutants.length} of ${all.length} possible mutants`);
if (mutants.some(({ file }) => file.endsWith('.cpp'))) await prepareCore(folder);
if (mutants.some(({ file }) => file.endsWith('.js'))) await prepareLibrary(folder);

const counts = { noticed: 0, explained: 0, survived: 0 };
for (const mutant of mutants) {
  const path = `${folder}/${mutant.file}`;
  const original = await readFile(path, 'utf8');
  await writeFile(path, mutated(original, mutant));
  const test = mutant.file.endsWith('.cpp') ? testCore : testLibrary;
  const noticed = await test(folder, mutant.file).finally(() => writeFile(path, original));
  const reason = survivors.find(
    ({ file, text, from, to }) =>
      file === mutant.file && text === mutant.text && from === mutant.from.trim() && to === mutant.to.trim(),
  );
  const outcome = noticed ? 'noticed' : reason ? 'explained' : 'survived';
  ++counts[outcome];
  const change = `${mutant.from.trim()} → ${mutant.to.trim() || 'nothing'}`;
  console.log(`${outcome.padEnd(9)} ${mutant.file}:${mutant.line}:${mutant.column + 1}  ${change}  in  ${mutant.text}`);
  console.log(`          ${noticed || (reason?.why ?? 'no test fails')}`);
}
console.log(`${counts.noticed} noticed, ${counts.explained} explained, ${counts.survived} survived`);
process.exitCode = counts.survived === 0 ? 0 : 1;

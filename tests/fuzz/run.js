// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Fuzzes for long:  npm run fuzz -- [--minutes 10] [target …]
// Each target sets out from its seeds and from what earlier runs found interesting, which stays in build/fuzz. The
// first find of a target ends it; its input lies in build/fuzz/finds.

import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { access, mkdir, readdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { checkout } from './checkout-copy.js';

const { values, positionals } = parseArgs({
  options: { minutes: { type: 'string', default: '10' } },
  allowPositionals: true,
});
const seconds = Math.round(60 * Number(values.minutes));
const corpus = `${checkout}tests/fuzz/corpus`;
const targets = await readdir(corpus);
const chosen = positionals.length > 0 ? positionals : targets;
const unknown = chosen.filter((target) => !targets.includes(target));
if (unknown.length > 0 || !(seconds > 0)) {
  console.error(
    `expected --minutes above 0 and targets of ${targets.join(', ')}; got ${process.argv.slice(2).join(' ')}`,
  );
  process.exit(1);
}
if (!(await hasFuzzer())) {
  console.error(
    'There is no libFuzzer here: on Linux run `bash cpp/toolchain.sh --tests`; Apple has none in its clang.',
  );
  process.exit(1);
}

const waiting = [...chosen];
let finds = 0;
await Promise.all(Array.from({ length: availableParallelism() }, fuzzThoseThatWait));
process.exitCode = finds === 0 ? 0 : 1;

async function fuzzThoseThatWait() {
  for (let target = waiting.shift(); target !== undefined; target = waiting.shift()) {
    if (!(await fuzz(target))) ++finds;
  }
}

/**
 * @param {string} target
 * @returns {Promise<boolean>} whether nothing was found
 */
async function fuzz(target) {
  const grown = `${checkout}build/fuzz/${target}`;
  const prefix = `${checkout}build/fuzz/finds/${target}-`;
  const log = `${checkout}build/fuzz/${target}.log`;
  await mkdir(grown, { recursive: true });
  await mkdir(`${checkout}build/fuzz/finds`, { recursive: true });
  const options = [`-max_total_time=${seconds}`, '-timeout=20', '-print_final_stats=1', `-artifact_prefix=${prefix}`];
  const running = spawn(`${checkout}build/debug/fuzz_${target}`, [...options, grown, `${corpus}/${target}`]);
  const file = createWriteStream(log);
  let report = '';
  running.stderr.on('data', (chunk) => {
    file.write(chunk);
    report = (report + chunk).slice(-20_000);
  });
  const code = await new Promise((resolve) => running.on('close', resolve));
  file.end();
  const executions = Number(report.match(/number_of_executed_units:\s*(\d+)/)?.[1] ?? 0);
  const reached = report.match(/cov: (\d+)(?![\s\S]*cov: )/)?.[1] ?? '?';
  console.log(`${target}: ${executions.toLocaleString('en')} executions, ${reached} edges`);
  if (code === 0) return true;
  const reason = report.match(/(does not hold: .*|runtime error: .*|what\(\): .*|ERROR: .*)/)?.[1];
  const input = report.match(/Test unit written to (\S+)/)?.[1];
  console.log(
    `${target}: FOUND ${reason}\n  again: build/debug/fuzz_${target} ${input?.replace(checkout, '')}\n  log: ${log}`,
  );
  return false;
}

function hasFuzzer() {
  // replay.cpp, which stands in for it, knows no corpus of its own.
  return access(`${checkout}build/debug/fuzz_idx`).then(
    () =>
      new Promise((resolve) =>
        spawn(`${checkout}build/debug/fuzz_idx`, ['-help=1']).on('close', (code) => resolve(code === 0)),
      ),
    () => false,
  );
}

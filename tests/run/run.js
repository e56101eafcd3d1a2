// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Runs the steps of a set, independent ones at the same time:  node tests/run/run.js fast|all|engines …
// The output of each comes whole when it ends, and a summary at the end.

import { spawn } from 'node:child_process';
import { setPriority } from 'node:os';
import { runSteps } from './schedule.js';
import { sets } from './steps.js';
import { summaryOf } from './summary.js';

/** @import { Outcome } from './schedule.js' */
/** @import { Step } from './steps.js' */

const names = process.argv.slice(2);
if (names.length === 0 || !names.every((name) => Object.hasOwn(sets, name))) {
  console.error(`expected one or more of: ${Object.keys(sets).join(', ')}`);
  process.exit(2);
}

/** One step waits for a disk or a browser while another computes; more than two would make tests wait for processors. */
const places = 2;

const start = performance.now();
const secondsSince = (/** @type {number} */ time) => (performance.now() - time) / 1000;

/**
 * @param {Step} step
 * @returns {Promise<Outcome>}
 */
function run({ script, alone }) {
  console.log(`… ${script}`);
  const began = performance.now();
  const child = spawn('npm', ['run', '--silent', script], { stdio: ['ignore', 'pipe', 'pipe'] });
  // Browsers have limits of time, so whatever compiles beside them gets the processor when they wait.
  if (!alone && child.pid) setPriority(child.pid, 10);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  return new Promise((resolve) => {
    const end = (/** @type {boolean} */ passed) =>
      resolve({ script, result: passed ? 'passed' : 'failed', output, seconds: secondsSince(began) });
    child.on('error', (error) => {
      output += `${error.message}\n`;
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}

/** @param {Outcome} outcome */
function report({ script, result, output, seconds }) {
  console.log(`\n━━ ${script}: ${result}${result === 'left out' ? '' : ` after ${seconds.toFixed(1)} s`} ━━`);
  if (output.trim()) console.log(output.trimEnd());
  console.log('');
}

// Of a script in several sets, one run is enough.
const steps = [...new Map(names.flatMap((name) => sets[name]).map((step) => [step.script, step])).values()];
const outcomes = await runSteps(steps, places, run, report);
console.log(summaryOf(outcomes, secondsSince(start)));
process.exitCode = outcomes.every(({ result }) => result === 'passed') ? 0 : 1;

// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The runner of all tests: what runs when, and what it says at the end.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runSteps } from '../run/schedule.js';
import { sets } from '../run/steps.js';
import { countsOf, summaryOf } from '../run/summary.js';

/** @import { Outcome } from '../run/schedule.js' */
/** @import { Step } from '../run/steps.js' */

/**
 * Runs steps that do nothing, and writes down when each begins and ends.
 * @param {Step[]} steps
 * @param {string[]} [failing]
 */
async function record(steps, failing = []) {
  /** @type {string[]} */
  const log = [];
  let most = 0;
  let now = 0;
  const outcomes = await runSteps(
    steps,
    2,
    async ({ script }) => {
      log.push(`+${script}`);
      most = Math.max(most, ++now);
      await new Promise((resolve) => setTimeout(resolve, 2));
      --now;
      return { script, result: failing.includes(script) ? 'failed' : 'passed', output: '', seconds: 0 };
    },
    ({ script, result }) => log.push(`${result === 'left out' ? '!' : '-'}${script}`),
  );
  return { log, most, results: Object.fromEntries(outcomes.map(({ script, result }) => [script, result])) };
}

test('a step begins after those that it needs, and two at most run at a time', async () => {
  const { log, most } = await record([
    { script: 'c', after: ['a', 'b'] },
    { script: 'a' },
    { script: 'b', after: ['a', 'nobody asked for this'] },
    { script: 'd' },
    { script: 'e' },
  ]);
  assert.ok(log.indexOf('-a') < log.indexOf('+b'));
  assert.ok(log.indexOf('-b') < log.indexOf('+c'));
  assert.equal(log.length, 10);
  assert.equal(most, 2);
});

test('steps that must run alone do not meet, while others run', async () => {
  const { log } = await record([{ script: 'a', alone: true }, { script: 'b', alone: true }, { script: 'c' }]);
  assert.ok(log.indexOf('-a') < log.indexOf('+b'));
  assert.ok(log.indexOf('+c') < log.indexOf('-a'));
});

test('what needs a failed step is left out, also at second hand, and the rest runs', async () => {
  const { results } = await record(
    [{ script: 'a' }, { script: 'b', after: ['a'] }, { script: 'c', after: ['b'] }, { script: 'd' }],
    ['a'],
  );
  assert.deepEqual(results, { a: 'failed', b: 'left out', c: 'left out', d: 'passed' });
});

test('steps that wait for each other are an error, not an endless wait', async () => {
  const circle = [
    { script: 'a', after: ['b'] },
    { script: 'b', after: ['a'] },
  ];
  await assert.rejects(record(circle), { message: 'steps that wait for each other: a, b' });
});

test('every step is a script of package.json, and each set can be run', async () => {
  const { scripts } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
  for (const steps of [...Object.values(sets), Object.values(sets).flat()]) {
    const all = [...new Map(steps.map((step) => [step.script, step])).values()];
    const { results } = await record(all);
    assert.deepEqual(Object.keys(results).sort(), all.map(({ script }) => script).sort());
  }
  for (const { script, after = [] } of Object.values(sets).flat()) {
    for (const name of [script, ...after]) assert.ok(name in scripts, name);
  }
});

/** @type {[string, Partial<Outcome>, ReturnType<typeof countsOf>][]} */
const outputs = [
  ['Playwright', { output: '  ✓ 1 a.spec.js\n\n  352 passed (4.1m)\n' }, { passed: 352, failed: 0, again: 0 }],
  [
    'Playwright with failures',
    { result: 'failed', output: '\n  2 failed\n    a.spec.js:1\n  1 flaky\n  349 passed (4.1m)\n' },
    { passed: 350, failed: 2, again: 1 },
  ],
  ['node', { output: '# tests 9\n# pass 9\n# fail 0\n' }, { passed: 9, failed: 0, again: 0 }],
  [
    'node, as it writes to a terminal',
    { output: 'ℹ tests 9\nℹ pass 9\nℹ fail 0\n' },
    { passed: 9, failed: 0, again: 0 },
  ],
  ['CTest', { output: '100% tests passed, 0 tests failed out of 7\n' }, { passed: 7, failed: 0, again: 0 }],
  [
    'CTest with failures',
    { result: 'failed', output: '86% tests passed, 1 tests failed out of 7\n' },
    { passed: 6, failed: 1, again: 0 },
  ],
  ['a compiler', { output: '' }, { passed: 1, failed: 0, again: 0 }],
  ['a compiler with errors', { result: 'failed', output: 'error: 7 passed by\n' }, { passed: 0, failed: 1, again: 0 }],
  ['what was left out', { result: 'left out' }, { passed: 0, failed: 1, again: 0 }],
  // Something after the tests failed: tests that passed must not hide it.
  [
    'a failure after the tests',
    { result: 'failed', output: '# pass 9\n# fail 0\n' },
    { passed: 9, failed: 1, again: 0 },
  ],
];

for (const [name, outcome, counts] of outputs) {
  test(`the summary counts the tests of ${name}`, () => {
    assert.deepEqual(countsOf({ script: '', result: 'passed', output: '', seconds: 1, ...outcome }), counts);
  });
}

test('the summary names the command that repeats a failed step, and ends with the counts alone on a line', () => {
  const output = Array.from({ length: 99 }, (_, line) => `line ${line}`).join('\n');
  const summary = summaryOf(
    [
      { script: 'check:lint', result: 'failed', output, seconds: 2 },
      { script: 'test:node', result: 'passed', output: '# pass 9\n', seconds: 12 },
    ],
    14,
  );
  const [how, steps] = summary.split('line 98\n\n');
  assert.ok(how.startsWith('━━ how check:lint failed ━━\nline 49\nline 50\n'));
  const lines = steps.split('\n');
  assert.match(lines[0], /^failed +check:lint +2 s +again: npm run check:lint$/);
  assert.match(lines[1], /^passed +test:node +12 s$/);
  assert.equal(lines.at(-1), '9 passed, 1 failed');
});

test('the summary names the tests that passed at the second try alone', () => {
  const output = '  1 flaky\n    a.spec.js:69:1 › a figure draws \n  473 passed (13.2m)\n';
  const summary = summaryOf([{ script: 'test:browser', result: 'passed', output, seconds: 9 }], 9);
  assert.match(summary, /^passed +test:browser +9 s {2}at the second try: a\.spec\.js:69:1 › a figure draws$/m);
  assert.ok(summary.endsWith('\n474 passed, 0 failed'));
});

test('a set that is none is refused with the names of those that are', () => {
  const runner = fileURLToPath(new URL('../run/run.js', import.meta.url));
  for (const names of [[], ['quick'], ['fast', 'toString']]) {
    const { status, stderr } = spawnSync(process.execPath, [runner, ...names], { encoding: 'utf8' });
    assert.equal(status, 2);
    assert.equal(stderr, 'expected one or more of: fast, all, engines\n');
  }
});

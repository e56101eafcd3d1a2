// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { Outcome } from './schedule.js' */

/** How test runners end: Playwright, node's own in two forms, CTest. */
const lines = {
  passed: [/^ *(\d+) passed(?: \(.*\))?$/gm, /^(?:#|ℹ) pass (\d+)$/gm],
  failed: [/^ *(\d+) failed$/gm, /^(?:#|ℹ) fail (\d+)$/gm],
  again: [/^ *(\d+) flaky$/gm],
};
const ctest = /^\d+% tests passed, (\d+) tests? failed out of (\d+)$/gm;

/**
 * How many tests a step has passed and failed, as its runners say, and how many of them passed at the second try alone. A
 * step without tests counts as one, and one that failed has at least one failure.
 * @param {Outcome} outcome
 */
export function countsOf({ result, output }) {
  const sum = (/** @type {RegExp[]} */ patterns) =>
    patterns.flatMap((pattern) => [...output.matchAll(pattern)]).reduce((total, [, count]) => total + Number(count), 0);
  const again = sum(lines.again);
  let passed = sum(lines.passed) + again;
  let failed = sum(lines.failed);
  for (const [, wrong, all] of output.matchAll(ctest)) {
    passed += Number(all) - Number(wrong);
    failed += Number(wrong);
  }
  if (result === 'passed') return { passed: passed || 1, failed: 0, again };
  return { passed, failed: failed || 1, again };
}

/** The tests that passed at the second try, as Playwright lists them. @param {string} output */
function namesOf(output) {
  const [, list = ''] = /^ *\d+ flaky\n((?: {4}.*\n)+)/m.exec(output) ?? [];
  return list
    .trim()
    .split(/ *\n */)
    .join('; ');
}

/** Lines of a failed step that are shown once more: where runners name what failed, and why. */
const lastLines = 50;

/**
 * What is said at the end: how each step that failed ended, a line a step, the command for each that failed, which tests
 * needed a second try, and the counts on a line of their own.
 * @param {Outcome[]} outcomes
 * @param {number} seconds that all of them took
 */
export function summaryOf(outcomes, seconds) {
  const total = { passed: 0, failed: 0 };
  const told = outcomes.map((outcome) => {
    const { passed, failed, again: secondTries } = countsOf(outcome);
    total.passed += passed;
    total.failed += failed;
    const time = outcome.result === 'left out' ? '' : `${outcome.seconds.toFixed(0)} s`;
    const again = outcome.result === 'failed' ? `  again: npm run ${outcome.script}` : '';
    const late = secondTries === 0 ? '' : `  at the second try: ${namesOf(outcome.output)}`;
    return `${outcome.result.padEnd(9)}${outcome.script.padEnd(18)}${time.padStart(6)}${again}${late}`;
  });
  const failures = outcomes
    .filter(({ result }) => result === 'failed')
    .map(
      ({ script, output }) =>
        `━━ how ${script} failed ━━\n${output.trimEnd().split('\n').slice(-lastLines).join('\n')}\n\n`,
    );
  return `${failures.join('')}${told.join('\n')}\n\nafter ${seconds.toFixed(0)} s:\n${total.passed} passed, ${total.failed} failed`;
}

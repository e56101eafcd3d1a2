// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { Step } from './steps.js' */

/**
 * What became of a step.
 * @typedef {object} Outcome
 * @property {string} script
 * @property {'passed' | 'failed' | 'left out'} result left out, where a step before it failed
 * @property {string} output
 * @property {number} seconds
 */

/**
 * Runs steps, as many at a time as there are places, each as soon as those before it have passed. Where several could run,
 * the first of the list does.
 * @param {Step[]} steps
 * @param {number} places
 * @param {(step: Step) => Promise<Outcome>} run
 * @param {(outcome: Outcome) => void} report hears of each step when it ends
 */
export async function runSteps(steps, places, run, report) {
  /** @type {Map<string, Outcome>} */
  const ended = new Map();
  /** @type {Map<string, Promise<void>>} */
  const running = new Map();
  const waiting = [...steps];
  const end = (/** @type {Outcome} */ outcome) => {
    ended.set(outcome.script, outcome);
    running.delete(outcome.script);
    report(outcome);
  };
  // Steps that are not asked for are taken as done.
  const before = (/** @type {Step} */ { after = [] }) =>
    after.filter((script) => steps.some((step) => step.script === script));
  const isFree = (/** @type {Step} */ { alone }) =>
    !alone || !steps.some((step) => step.alone && running.has(step.script));
  const isLost = (/** @type {Step} */ step) =>
    before(step).some((script) => (ended.get(script)?.result ?? 'passed') !== 'passed');

  while (waiting.length + running.size > 0) {
    const lost = waiting.find(isLost);
    const next = waiting.find((step) => before(step).every((script) => ended.has(script)) && isFree(step));
    if (lost) {
      waiting.splice(waiting.indexOf(lost), 1);
      end({ script: lost.script, result: 'left out', output: '', seconds: 0 });
    } else if (next && running.size < places) {
      waiting.splice(waiting.indexOf(next), 1);
      running.set(next.script, run(next).then(end));
    } else if (running.size > 0) {
      await Promise.race(running.values());
    } else {
      throw new Error(`steps that wait for each other: ${waiting.map(({ script }) => script).join(', ')}`);
    }
  }
  return [...ended.values()];
}

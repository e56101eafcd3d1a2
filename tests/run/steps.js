// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What is tested, from quick to slow. Each step is an npm script, which runs it alone, too.

/**
 * @typedef {object} Step
 * @property {string} script of package.json
 * @property {string[]} [after] scripts whose results it needs, or that write to the same folder
 * @property {boolean} [alone] of its kind: the suites of the browsers, which share a port and would take each other's time
 */

/** @type {Step[]} */
const fast = [
  { script: 'check:lint' },
  { script: 'check:format' },
  { script: 'build:samples' },
  { script: 'build:wasm' },
  { script: 'check:types', after: ['build:wasm', 'build:types'] },
  { script: 'build:types', after: ['build:wasm'] },
  { script: 'build:site', after: ['build:wasm', 'build:samples', 'build:types'] },
  { script: 'test:native' },
  { script: 'test:node', after: ['build:site', 'test:native'] },
];

/** @type {Step[]} */
const slow = [
  { script: 'test:browser', after: ['build:site'], alone: true },
  { script: 'test:package', after: ['build:site'] },
  { script: 'test:examples', after: ['build:site'], alone: true },
  { script: 'test:wasm', after: ['build:wasm'] },
  { script: 'test:node:slow', after: ['build:site', 'test:native'] },
  { script: 'test:sanitizers' },
  { script: 'check:tidy' },
];

/** @type {Step[]} */
const engines = [
  { script: 'test:firefox', after: ['build:site'], alone: true },
  { script: 'test:webkit', after: ['build:site'], alone: true },
];

/** @type {Record<string, Step[]>} */
export const sets = { fast, all: [...fast, ...slow], engines: [...engines] };

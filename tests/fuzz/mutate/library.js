// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { basename } from 'node:path';
import { libraryTests } from '../library-tests.js';
import { run } from './command.js';

/** Test files with how long each takes, in milliseconds. @type {{ path: string, time: number }[]} */
const tests = [];

/**
 * Sees to it that the tests of the library pass in a copy.
 * @param {string} folder
 */
export async function prepareLibrary(folder) {
  for (const path of await libraryTests(folder)) {
    const start = Date.now();
    const failure = await failureOf(folder, path);
    if (failure) throw new Error(`the tests of the library fail without any mutant: ${failure}`);
    tests.push({ path, time: Date.now() - start });
  }
  tests.sort((a, b) => a.time - b.time);
}

/**
 * Runs the tests of the library on a copy with a mutant in it, until one fails: first what is named after the file.
 * @param {string} folder
 * @param {string} file
 * @returns {Promise<string>} what noticed the mutant, or nothing
 */
export async function testLibrary(folder, file) {
  const subject = basename(file, '.js');
  const isOwn = (/** @type {{ path: string }} */ { path }) => basename(path).startsWith(subject);
  for (const { path } of [...tests.filter(isOwn), ...tests.filter((test) => !isOwn(test))]) {
    const failure = await failureOf(folder, path);
    if (failure) return failure;
  }
  return '';
}

/**
 * @param {string} folder
 * @param {string} path
 */
async function failureOf(folder, path) {
  const { status, output } = await run(folder, 300, process.execPath, ['--test', '--test-reporter=tap', path]);
  if (status === 0) return '';
  if (status === 'too long') return `${path} does not end`;
  return `${path}: ${output.match(/^ *not ok \d+ - (.*)/m)?.[1] ?? 'it fails'}`;
}

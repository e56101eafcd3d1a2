// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { readdir, readFile } from 'node:fs/promises';

/**
 * The tests that use web/lib: those of tests/node, without those of sizes and pages, and the property tests.
 * @param {string} top of the checkout, or of a copy
 * @returns {Promise<string[]>} paths from there
 */
export async function libraryTests(top) {
  const tests = [];
  for (const [folder, ending] of [
    ['tests/node', '.test.js'],
    ['tests/node/slow', '.test.js'],
    ['tests/fuzz', '.property.test.js'],
  ]) {
    for (const name of (await readdir(`${top}/${folder}`)).filter((file) => file.endsWith(ending))) {
      const text = await readFile(`${top}/${folder}/${name}`, 'utf8');
      if (text.includes('/web/lib/')) tests.push(`${folder}/${name}`);
    }
  }
  return tests;
}

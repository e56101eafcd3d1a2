// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Runs clang-tidy on each C++ file that has changed since it was last found clean:  node cpp/tidy.js
// It reads how files are compiled from build/tidy/commands, where nothing is built; build/tidy keeps a fingerprint of each file
// that was found clean.

import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fingerprint, isFile } from './tidy-fingerprint.js';

/** @import { Entry } from './tidy-fingerprint.js' */

const checkout = resolve(import.meta.dirname, '..');
const stamps = join(checkout, 'build/tidy');

/** Their versions: of what analyses the files, and of the compiler whose library they include. */
const tools = ['clang-tidy', 'c++'].map((tool) => execFileSync(tool, ['--version'], { encoding: 'utf8' })).join();

/** @param {Entry} entry */
const stampOf = ({ file }) => join(stamps, `${relative(checkout, file)}.sha256`);

/** @param {Entry} entry */
const isClean = (entry) =>
  isFile(stampOf(entry)) && readFileSync(stampOf(entry), 'utf8') === fingerprint(entry, checkout, tools);

/**
 * @param {Entry} entry
 * @returns {Promise<string>} what clang-tidy has against the file
 */
function complaintsOf(entry) {
  const now = fingerprint(entry, checkout, tools); // before: what changes meanwhile must not count as read
  return new Promise((done) => {
    execFile('clang-tidy', ['-quiet', '-p', stamps, entry.file], { maxBuffer: 2 ** 28 }, (error, stdout, stderr) => {
      if (error?.signal) return done(`${entry.file}: clang-tidy was ended by ${error.signal}`);
      if (error) return done(stdout || stderr || error.message);
      mkdirSync(dirname(stampOf(entry)), { recursive: true });
      writeFileSync(stampOf(entry), now);
      return done('');
    });
  });
}

const database = join(checkout, 'build/tidy/commands/compile_commands.json');
/** @type {Entry[]} */
const entries = JSON.parse(readFileSync(database, 'utf8'));
// One entry a file: a file that several targets compile in the same way would be read as often.
const once = [...new Map(entries.map((entry) => [entry.file, entry])).values()];
const stale = once.filter((entry) => !isClean(entry));
mkdirSync(stamps, { recursive: true });
writeFileSync(join(stamps, 'compile_commands.json'), JSON.stringify(once));
// The largest first, or a core would wait for it at the end.
stale.sort((a, b) => statSync(b.file).size - statSync(a.file).size);

let failed = 0;
const queue = [...stale];
await Promise.all(
  Array.from({ length: availableParallelism() }, async () => {
    for (let entry = queue.shift(); entry; entry = queue.shift()) {
      rmSync(stampOf(entry), { force: true });
      const complaints = await complaintsOf(entry);
      if (!complaints) continue;
      ++failed;
      console.log(complaints);
    }
  }),
);
console.log(`clang-tidy: ${once.length} files, ${stale.length} of them changed, ${failed} with complaints`);
process.exitCode = failed > 0 ? 1 : 0;

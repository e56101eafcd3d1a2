// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// A C++ file is analysed again when anything changed that clang-tidy reads, and only then.

import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { fingerprint } from '../../cpp/tidy-fingerprint.js';

let checkout = '';

beforeEach(async () => {
  checkout = await mkdtemp(join(tmpdir(), 'mit ü '));
  await write('.clang-tidy', 'Checks: bugprone-*');
  await write('cpp/cnn/sum.cpp', '#include <vector>\n#include "cnn/sum.hpp"\n#  include <near.hpp>\n');
  await write('cpp/cnn/sum.hpp', '#ifdef NEVER\n#include "deep.hpp"\n#endif\n');
  await write('cpp/cnn/deep.hpp', '#include "sum.hpp"\n'); // in a circle
  await write('build/headers/near.hpp', '');
  await write('cpp/cnn/other.hpp', '');
});

afterEach(() => rm(checkout, { recursive: true }));

/** @param {string} name @param {string} content */
async function write(name, content) {
  await mkdir(dirname(join(checkout, name)), { recursive: true });
  await writeFile(join(checkout, name), content);
}

/** @param {{ flags?: string, output?: string, tools?: string }} [options] */
function now({ flags = '-O2', output = 'sum.o', tools = 'clang-tidy 14' } = {}) {
  const folders = `-I"${checkout}/cpp" -isystem ${checkout.replaceAll(' ', '\\ ')}/build/headers`;
  const command = `c++ ${folders} ${flags} -o ${output} -c sum.cpp`;
  return fingerprint({ directory: checkout, file: join(checkout, 'cpp/cnn/sum.cpp'), command }, checkout, tools);
}

test('what clang-tidy does not read changes nothing', async () => {
  const before = now();
  await write('cpp/cnn/other.hpp', 'changed');
  await write('cpp/cnn/sum.hpp', '#ifdef NEVER\n#include "deep.hpp"\n#endif\n'); // written anew, the same
  assert.equal(now({ output: 'elsewhere.o' }), before);
});

test('a changed file, a header at any depth, the configuration, a flag and another version each change it', async () => {
  const all = new Set([now(), now({ flags: '-O3' }), now({ tools: 'clang-tidy 15' })]);
  const names = ['cpp/cnn/sum.cpp', 'cpp/cnn/sum.hpp', 'cpp/cnn/deep.hpp', 'build/headers/near.hpp', '.clang-tidy'];
  for (const name of names.reverse()) {
    await write(name, '// changed');
    all.add(now());
  }
  await write('cpp/.clang-tidy', 'Checks: misc-*'); // a new one, nearer
  all.add(now());
  assert.equal(all.size, 9);
});

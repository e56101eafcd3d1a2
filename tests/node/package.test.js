// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What `npm pack` makes, unpacked in an empty folder and used as a stranger would.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'convscope-package-'));
const installed = join(folder, 'node_modules', 'convscope');
test.after(() => rmSync(folder, { recursive: true }));

mkdirSync(installed, { recursive: true });
const [archive] = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], {
  cwd: root,
  encoding: 'utf8',
})
  .trim()
  .split('\n');
execFileSync('tar', ['-xzf', join(folder, archive), '-C', installed, '--strip-components=1']);

const program = `
import { ConvScopeError, type Evaluation, load, type NetworkSpec } from 'convscope';

const spec: NetworkSpec = { layers: [{ type: 'conv2d', filters: 4, padding: 'same' }, { type: 'softmax' }], seed: 2 };
const cnn = await load();
const net = cnn.createNetwork(spec);
const { probabilities, prediction, loss } = net.forward(new Uint8Array(784), { label: 3 });
const maps: Float32Array = net.activation('conv').data;
const layer = net.layers[0];
const filters: number = layer.type === 'conv2d' ? layer.filters : 0;
const run: Evaluation | undefined = undefined;
try {
  net.forward(new Uint8Array(1));
} catch (error) {
  if (error instanceof ConvScopeError) console.log(error.code, probabilities.length, prediction >= 0, typeof loss, maps.length, filters, run);
}
`;

test('node imports the package by its name and runs the network', () => {
  const javaScript = program.replace(/, type \w+/g, '').replace(/(const \w+): [\w| ]+ =/g, '$1 =');
  writeFileSync(join(folder, 'program.mjs'), javaScript);
  const output = execFileSync(process.execPath, ['program.mjs'], { cwd: folder, encoding: 'utf8' });
  assert.equal(output, 'bad-argument 3136 true number 3136 4 undefined\n');
});

test('TypeScript accepts a right program under --strict and refuses a wrong one', () => {
  writeFileSync(join(folder, 'right.mts'), program);
  writeFileSync(
    join(folder, 'wrong.mts'),
    "import { load } from 'convscope';\n(await load()).createNetwork({ seed: 'one' });\n",
  );
  const options = '--strict --noEmit --target es2022 --module nodenext --lib es2022,dom,esnext.disposable'.split(' ');
  const compile = (/** @type {string} */ file) =>
    execFileSync(join(root, 'node_modules/.bin/tsc'), [...options, file], { cwd: folder, encoding: 'utf8' });
  assert.equal(compile('right.mts'), '');
  assert.throws(
    () => compile('wrong.mts'),
    (/** @type {{ stdout: string }} */ error) =>
      error.stdout.includes("Type 'string' is not assignable to type 'number'"),
  );
});

test('the package holds the library and nothing of the workshop', () => {
  const files = execFileSync('tar', ['-tzf', join(folder, archive)], { encoding: 'utf8' })
    .trim()
    .split('\n');
  assert.ok(files.includes('package/web/wasm/convscope.wasm'));
  assert.ok(files.includes('package/LICENSE'));
  const strangers = files.filter((file) => !/^package\/(web|package\.json|README\.md|LICENSE)/.test(file));
  assert.deepEqual(strangers, []);
});

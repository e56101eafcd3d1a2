// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { folder, run, top } from './installed.js';

const libraryProgram = `
import { ConvScopeError, type Evaluation, load, type NetworkSpec, type TrainingProgress } from 'convscope';

const spec: NetworkSpec = {
  layers: [{ type: 'conv2d', filters: 4, padding: 1, stride: 2 }, { type: 'pool2d', size: 'all' }, { type: 'softmax' }],
  normalize: { mean: 0.1307, std: [0.3081] },
  seed: 2,
};
const cnn = await load();
using net = cnn.createNetwork(spec);
const { prediction, loss }: { prediction: number; loss: number | undefined } = net.forward(new Uint8Array(784), { label: 3 });
const maps: Float32Array = net.activation('conv').data;
const layer = net.layers[0];
const filters: number = layer.type === 'conv2d' ? layer.filters : 0;
const data = await cnn.readDataset(new Uint8Array(), new Uint8Array());
const evaluation: Evaluation = net.evaluate(data, { count: 100 });
await net.train(data, { epochs: 1, onProgress: (progress: TrainingProgress) => console.log(progress.loss) });
try {
  net.forward(new Uint8Array(1));
} catch (error) {
  if (error instanceof ConvScopeError) console.log(error.code, prediction, loss, maps, filters, evaluation.accuracy);
}
`;

const figuresProgram = `
import { CnnLoss, type ConvScopeElements, defineElements, elements, fetchFilesFrom } from 'convscope/figures';

fetchFilesFrom(new URL('/convscope/', location.href));
defineElements();
const figure: CnnLoss | null = document.querySelector('cnn-loss');
const made: CnnLoss = document.createElement('cnn-loss');
const name: keyof ConvScopeElements = 'cnn-map';
class Larger extends CnnLoss {}
console.log(figure?.updateComplete, made.isConnected, elements[name], Larger);
`;

const defineProgram = `
import 'convscope/define';

document.querySelector('cnn-feature-maps')?.requestUpdate();
`;

const today = join(top, 'node_modules/typescript/bin/tsc');
const older = fileURLToPath(new URL('node_modules/typescript/bin/tsc', import.meta.url));
const forBundlers = ['--module', 'esnext', '--moduleResolution', 'bundler'];
const forNode = ['--module', 'nodenext', '--moduleResolution', 'nodenext'];

/**
 * What a compiler says of programs under --strict.
 * @param {string} compiler
 * @param {string[]} options
 * @param {string[]} programs
 */
function compile(compiler, options, programs) {
  const files = programs.map((program, index) => {
    const file = `program-${index}.ts`;
    writeFileSync(join(folder, file), program);
    return file;
  });
  const strict = '--strict --noEmit --target es2022 --lib es2022,dom,dom.iterable,esnext.disposable'.split(' ');
  return run(process.execPath, [compiler, ...strict, ...options, ...files], folder);
}

const programs = [libraryProgram, figuresProgram, defineProgram];

test('TypeScript accepts programs with the library and the figures, and all types of the package', () => {
  assert.equal(compile(today, forBundlers, programs), '');
  assert.equal(compile(today, forNode, programs), '');
});

test('TypeScript 5.6 accepts the programs, too', () => {
  // It knows no Uint8Array<ArrayBuffer>, which stands in the package's types.
  assert.equal(compile(older, [...forBundlers, '--skipLibCheck'], programs), '');
});

test('TypeScript refuses a wrong argument, and the element of another name', () => {
  /** @param {string} program @param {string} message */
  const refuses = (program, message) =>
    assert.throws(
      () => compile(today, forBundlers, [program]),
      (/** @type {{ stdout: string }} */ error) => error.stdout.includes(message),
    );
  refuses(
    "import { load } from 'convscope';\n(await load()).createNetwork({ seed: 'one' });\n",
    "Type 'string' is not assignable to type 'number'",
  );
  refuses(
    "import { CnnLoss } from 'convscope/figures';\nconst loss: CnnLoss = document.createElement('cnn-map');\n",
    "Type 'CnnMap' is not assignable to type 'CnnLoss'",
  );
});

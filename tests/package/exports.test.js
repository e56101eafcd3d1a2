// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { folder, run, tarball } from './installed.js';

/**
 * The standard output of a module in that folder.
 * @param {string} source
 */
function runModule(source) {
  return run(process.execPath, ['--input-type=module', '-e', source], folder);
}

test('node imports the library by its name and runs the network with weights of the package', () => {
  const output = runModule(`
    import { readFile } from 'node:fs/promises';
    import { ConvScopeError, load } from 'convscope';
    const cnn = await load();
    const weights = await readFile(new URL(import.meta.resolve('convscope/models/mnist.safetensors')));
    const net = cnn.loadNetwork(weights);
    const { probabilities, prediction, loss } = net.forward(new Uint8Array(784), { label: 3 });
    console.log(probabilities.length, Math.abs(loss + Math.log(probabilities[3])) < 1e-5, probabilities[prediction] === Math.max(...probabilities));
    try {
      net.forward(new Uint8Array(1));
    } catch (error) {
      console.log(error instanceof ConvScopeError, error.code);
    }
  `);
  assert.equal(output, '10 true true\ntrue bad-argument\n');
});

test('node finds the WebAssembly module and every model by its name', () => {
  const names = ['mnist', 'mnist-100', 'mnist-1000', 'mnist-10000', 'mnist-60000', 'mnist-deep'];
  const output = runModule(`
    import { readFile } from 'node:fs/promises';
    const read = (name) => readFile(new URL(import.meta.resolve('convscope/' + name)));
    const magic = (await read('convscope.wasm')).subarray(0, 4).toString('latin1');
    for (const name of ${JSON.stringify(names)}) await read('models/' + name + '.safetensors');
    console.log(JSON.stringify(magic));
  `);
  assert.equal(output, '"\\u0000asm"\n');
});

for (const name of ['convscope', 'convscope/figures', 'convscope/define']) {
  test(`importing ${name} on a server does nothing: no global of its own, no request, nothing that stays alive`, () => {
    const output = runModule(`
      globalThis.fetch = globalThis.WebAssembly.compile = () => { throw new Error('importing must not load'); };
      await import('lit'); // which leaves its version in a global
      const before = Reflect.ownKeys(globalThis);
      await import('${name}');
      console.log(JSON.stringify(Reflect.ownKeys(globalThis).filter((key) => !before.includes(key))));
    `);
    assert.equal(output, '[]\n');
  });
}

test('the figures name every element by its class, and on a server none is registered', () => {
  const output = runModule(`
    import 'convscope/define';
    import * as figures from 'convscope/figures';
    figures.defineElements();
    const elements = Object.entries(figures.elements);
    console.log(elements.length > 0, elements.every(([, element]) => figures[element.name] === element));
    console.log(elements.some(([name]) => customElements.get(name))); // of the registry that Lit makes there
  `);
  assert.equal(output, 'true true\nfalse\n');
});

test('publint finds nothing to mend', async () => {
  const { messages } = await publint({ pkgDir: join(folder, 'node_modules/convscope'), pack: false, strict: true });
  assert.deepEqual(messages, []);
});

test('the types resolve as the code does, wherever ES modules are understood', async () => {
  const analysis = await checkPackage(createPackageFromTarballData(new Uint8Array(readFileSync(tarball))));
  if (!('problems' in analysis)) assert.fail('the package has no types');
  const withoutModules = ['node10', 'node16-cjs'];
  const found = analysis.problems.filter((problem) => {
    if (!('entrypoint' in problem)) return true;
    return !withoutModules.includes(problem.resolutionKind) && problem.entrypoint !== './convscope.wasm';
  });
  assert.deepEqual(found, []);
});

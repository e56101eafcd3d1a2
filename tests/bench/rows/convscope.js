// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { Workload } from '../workload.js' */
/** @import { Contender } from './contender.js' */

/**
 * An IDX file: the magic number with type (bytes) and count of axes, the extents, the bytes.
 * @param {number[]} extents
 * @param {Uint8Array[]} items
 */
function idxFile(extents, items) {
  const header = new DataView(new ArrayBuffer(4 + 4 * extents.length));
  header.setUint32(0, 0x0800 + extents.length);
  extents.forEach((extent, axis) => {
    header.setUint32(4 + 4 * axis, extent);
  });
  const bytes = [...new Uint8Array(header.buffer), ...items.flatMap((item) => [...item])];
  return Uint8Array.from(bytes);
}

/**
 * @param {Workload} workload
 * @param {{ library?: string }} settings the library's place below the top of the project
 * @returns {Promise<Contender>}
 */
export async function create({ modelFile, images, labels, learningRate }, { library = 'web/lib/index.js' }) {
  /** @type {typeof import('../../../web/lib/index.js')} */
  const { load } = await import(new URL(`../../../${library}`, import.meta.url).href);
  const cnn = await load();
  const net = cnn.loadNetwork(modelFile);

  /** @type {import('../../../web/lib/index.js').Dataset | undefined} */
  let dataset;
  const data = () => {
    dataset ??= cnn.createDataset(idxFile([images.length, 28, 28], images), idxFile([labels.length], [labels]));
    return dataset;
  };
  const plainDescent = { learningRate, momentum: 0, augment: false };

  /** @type {import('../../../web/lib/index.js').Trainer | undefined} a network has one at a time */
  let trainer;
  /** @param {import('../../../web/lib/index.js').TrainingOptions} options */
  const newTrainer = (options) => {
    trainer?.dispose();
    trainer = net.createTrainer(data(), { ...plainDescent, ...options });
    return trainer;
  };

  return {
    classify: (pixels) => net.forward(pixels).probabilities,
    classifyAll: () => net.evaluate(data(), { count: images.length }),
    training: {
      start(batchSize) {
        let running = newTrainer({ batchSize, epochs: 100_000 });
        let before = 0;
        return () => {
          if (running !== trainer) {
            running = newTrainer({ batchSize, epochs: 100_000 }); // another column was measured meanwhile
            before = 0;
          }
          const progress = running.advance(1_000);
          const taken = progress.images - before;
          before = progress.images;
          return taken;
        };
      },
      step(first, batchSize) {
        newTrainer({ batchSize, start: first, count: batchSize }).advance(batchSize);
      },
      weights() {
        const { kernel, bias } = net.weights('dense');
        return { filters: net.weights('conv').kernel.data, dense: kernel.data, bias: bias?.data ?? new Float32Array() };
      },
    },
  };
}

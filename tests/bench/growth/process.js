// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// ConvScope with one network that grows, in a process of its own, so that memory is that of this network alone.

import { load } from '../../../web/lib/index.js';
import { makeNetwork } from '../networks/model.js';
import { sweeps } from './sweeps.js';

/** How often the memory has to grow before the bytes of one network follow from it. */
const growths = 4;

/** The module's memory, which the library keeps to itself. @type {WebAssembly.Memory | undefined} */
let memory;
const { instantiate } = WebAssembly;
Reflect.set(WebAssembly, 'instantiate', async (/** @type {Parameters<typeof instantiate>} */ ...given) => {
  const made = await instantiate(...given);
  const instance = Reflect.get(made, 'instance') ?? made;
  memory = Object.values(instance.exports).find((each) => each instanceof WebAssembly.Memory);
  return made;
});
const cnn = await load();

const [sweep, index] = [process.argv[2], Number(process.argv[3])];
const { layers, inputShape } = sweeps[sweep].networks[index];
const image = Uint8Array.from({ length: inputShape.reduce((a, b) => a * b) }, (_, i) => 1 + ((i * 7919) % 255));
const make = () => {
  const net = makeNetwork(cnn, layers, inputShape);
  net.forward(image);
  return net;
};

/** By how much the memory grows with each further network, on average. */
function bytesOfOne() {
  /** @type {{ count: number, bytes: number }[]} */
  const grown = [];
  const nets = [];
  let bytes = 0;
  while (grown.length <= growths) {
    nets.push(make());
    const now = memory?.buffer.byteLength ?? Number.NaN;
    if (now > bytes && nets.length > 1) grown.push({ count: nets.length, bytes: now });
    bytes = now;
  }
  for (const net of nets) net.dispose();
  const [first, last] = [grown[0], grown[growths]];
  return (last.bytes - first.bytes) / (last.count - first.count);
}

const net = make();
/** µs an image. */
function measure(/** @type {number} */ milliseconds) {
  const start = performance.now();
  let done = 0;
  do {
    for (let i = 0; i < 5; ++i) net.forward(image);
    done += 5;
  } while (performance.now() - start < milliseconds);
  return (1_000 * (performance.now() - start)) / done;
}

process.on('message', (/** @type {{ milliseconds?: number }} */ { milliseconds }) => {
  process.send?.(milliseconds ? measure(milliseconds) : bytesOfOne());
});
const elements = (/** @type {readonly number[]} */ shape) => shape.reduce((a, b) => a * b, 1);
/** @type {(layer: typeof net.layers[number]) => number} */
const productsOf = ({ name, type, outputShape }) => {
  if (type !== 'conv2d' && type !== 'dense') return 0;
  const weights = elements(net.weights(name).kernel.shape);
  return type === 'dense' ? weights : (weights * elements(outputShape)) / outputShape[2];
};
/** @type {(layer: typeof net.layers[number]) => number} */
const storedBy = ({ name, type, outputShape }) => {
  const { kernel, bias } = type === 'conv2d' || type === 'dense' ? net.weights(name) : {};
  return elements(outputShape) + (kernel?.data.length ?? 0) + (bias?.data.length ?? 0);
};
process.send?.({
  products: net.layers.reduce((sum, layer) => sum + productsOf(layer), 0),
  stored: 4 * net.layers.reduce((sum, layer) => sum + storedBy(layer), elements(inputShape)),
});

// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Whatever is passed to a public function, it works or throws a ConvScopeError with a sentence; the network and the module
// then work as before.

import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { load } from '../../web/lib/index.js';
import { layerShapes } from '../../web/lib/layer-shapes.js';
import { resolvedSpec } from '../../web/lib/network-spec.js';
import { smallImages, smallLabels, smallSpec } from '../node/idx.js';
import { name, settings, small, spec, tensor, training, wholeSpec } from './any-options.js';
import { hostileNumbers, hostileValues, real } from './hostile-values.js';
import { resultOrSentence, runs } from './runs.js';

const cnn = await load();
const data = cnn.createDataset(smallImages, smallLabels);
const net = cnn.createNetwork({
  inputShape: [4, 4, 1],
  layers: [
    { type: 'conv2d', filters: 2, padding: 'same', bias: true },
    { type: 'pool2d' },
    { type: 'dense', units: 3 },
    { type: 'softmax' },
  ],
});
const image = data.image(0);
const before = net.save();
const answer = net.forward(image);

/**
 * @template Values
 * @param {fc.Arbitrary<Values>} values
 * @param {(values: any) => unknown} call
 * @param {number} [few]
 */
function neverHarms(values, call, few) {
  return fc.assert(
    fc.asyncProperty(values, async (given) => {
      await resultOrSentence(() => call(real(given)));
      assert.deepEqual(net.save(), before);
      assert.deepEqual(net.forward(image), answer);
    }),
    runs(few),
  );
}

test('createNetwork() works or throws a sentence', () =>
  neverHarms(spec, (given) => {
    const made = cnn.createNetwork(given);
    made.forward(new Uint8Array(made.layers[0].inputShape.reduce((product, extent) => product * extent)));
    made.dispose();
  }));

test('layerShapes() says of any layers what the module says', () =>
  neverHarms(wholeSpec, (given) => {
    const resolved = resolvedSpec(given);
    let shapes;
    try {
      shapes = layerShapes(resolved);
    } catch (error) {
      assert.throws(() => cnn.createNetwork(given), { code: /** @type {any} */ (error).code });
      return;
    }
    const made = cnn.createNetwork(given);
    made.layers.forEach(({ name, inputShape, outputShape, type }, i) => {
      const { kernelShape, biasShape, ...rest } = shapes[i];
      assert.deepEqual(rest, { name, inputShape, outputShape });
      const weights = type === 'conv2d' || type === 'dense' ? made.weights(name) : undefined;
      assert.deepEqual(weights?.kernel.shape, kernelShape);
      assert.deepEqual(weights?.bias?.shape, biasShape);
    });
    made.dispose();
  }));

test('forward() works or throws a sentence', () =>
  neverHarms(fc.tuple(fc.oneof(fc.constant(image), hostileValues), settings({ label: small })), ([pixels, options]) =>
    net.forward(pixels, options),
  ));

test('attribute() works or throws a sentence', () =>
  neverHarms(
    fc.tuple(fc.oneof(fc.constant(image), hostileValues), settings({ for: small, against: small })),
    ([pixels, options]) => net.attribute(pixels, options),
  ));

test('attribute() of any network adds up to the difference of the logits', () =>
  neverHarms(wholeSpec, (given) => {
    const made = cnn.createNetwork(given);
    const [first, last] = [made.layers[0], /** @type {any} */ (made.layers.at(-2))];
    const pixels = Uint8Array.from({ length: first.inputShape.reduce((a, b) => a * b) }, (_, i) => (37 * i) % 256);
    const { difference, pixels: votes, filters, blank, bias } = made.attribute(pixels, { for: 0 });
    const total = (/** @type {Float32Array} */ parts) => parts.reduce((sum, part) => sum + part, 0);
    const logit = made.activation(last.name).data[0];
    const size = votes.parts.reduce((sum, part) => sum + Math.abs(part), Math.abs(blank) + Math.abs(bias));
    for (const sum of [logit, total(votes.parts) + blank + bias, total(filters) + blank + bias])
      assert.ok(Math.abs(difference - sum) <= 1e-5 * size, `${difference} ≠ ${sum}`);
    made.dispose();
  }));

test('any network is saved and read again: layers, normalization, classes and answers', () =>
  neverHarms(wholeSpec, (given) => {
    const made = cnn.createNetwork(given);
    const [{ inputShape }, { outputShape }] = [made.layers[0], /** @type {any} */ (made.layers.at(-1))];
    made.classes = Array.from({ length: outputShape[0] }, (_, k) => `class ${k}`);
    const read = cnn.loadNetwork(made.save());
    assert.deepEqual(read.layers, made.layers);
    assert.deepEqual(read.normalize, made.normalize);
    assert.deepEqual(read.classes, made.classes);
    const pixels = Uint8Array.from({ length: inputShape.reduce((a, b) => a * b) }, (_, i) => (91 * i) % 256);
    assert.deepEqual(read.forward(pixels), made.forward(pixels));
    made.dispose();
    read.dispose();
  }));

test('whatever a layer reads, its readers and explanations agree', () =>
  neverHarms(wholeSpec, (given) => {
    const made = cnn.createNetwork(given);
    made.forward(new Uint8Array(made.layers[0].inputShape.reduce((a, b) => a * b)).fill(99));
    for (const { name, outputShape } of made.layers) {
      const outputs = outputShape.reduce((a, b) => a * b);
      for (const output of new Set([0, Math.floor(outputs / 2), outputs - 1])) {
        for (const source of made.explain(name, output).sources) {
          if (source >= 0) assert.ok(made.readers(name, source).includes(output), `${name}: ${source} → ${output}`);
        }
      }
    }
    made.dispose();
  }));

test('evaluate() works or throws a sentence', () =>
  neverHarms(
    fc.tuple(
      fc.oneof(fc.constant(data), hostileValues),
      settings({ start: fc.nat(220), count: fc.nat(220), window: fc.nat(50) }),
    ),
    ([images, options]) => net.evaluate(images, options),
  ));

test('explain(), readers(), activation() and weights() work or throw a sentence', () =>
  neverHarms(fc.tuple(name, fc.oneof(fc.nat(40), hostileValues)), async ([layer, index]) => {
    for (const call of [net.explain, net.readers, net.activation, net.weights]) {
      await resultOrSentence(() => Reflect.apply(call, net, [layer, index]));
    }
  }));

test('setWeights() sets all or nothing', () =>
  neverHarms(
    fc.tuple(
      name,
      settings({
        kernel: fc.array(fc.double({ noNaN: true }), { minLength: 18, maxLength: 18 }),
        bias: fc.constant([1, 2]),
      }),
    ),
    async ([layer, weights]) => {
      const own = cnn.loadNetwork(before);
      try {
        own.setWeights(layer, weights);
      } catch (error) {
        assert.deepEqual(own.save(), before);
        throw error;
      } finally {
        own.dispose();
      }
    },
  ));

/** Whether a training would take more time than a test has. @param {any} options */
function isLong(options) {
  try {
    return options.epochs > 3;
  } catch {
    return false;
  }
}

test('train() and createTrainer() work or reject with a sentence', () =>
  neverHarms(
    fc.tuple(training, fc.oneof(fc.constant(1), hostileValues)),
    async ([options, images]) => {
      const own = cnn.createNetwork(smallSpec);
      const given = isLong(options) ? { ...options, epochs: 3 } : options;
      await resultOrSentence(() => own.train(data, given));
      await resultOrSentence(() => own.createTrainer(data, given).advance(images === 2 ** 31 - 1 ? 1 : images));
      assert.equal(own.forward(image).probabilities.every(Number.isFinite), true);
      own.dispose();
    },
    60,
  ));

/**
 * Some of the settings, so that others don't have them all refused; whatever is no object stays as it is.
 * @param {any} options
 * @param {string[]} names
 */
function only(options, ...names) {
  try {
    return Object.fromEntries(Object.entries(options).filter(([key]) => names.includes(key)));
  } catch {
    return options;
  }
}

test('convolve(), pool() and normalizeDigit() work or throw a sentence', () =>
  neverHarms(
    fc.tuple(
      tensor,
      tensor,
      settings({
        padding: fc.oneof(fc.constantFrom('same', 'valid'), small),
        stride: small,
        size: fc.oneof(small, fc.constant('all')),
        kind: fc.constantFrom('max', 'min'),
      }),
      hostileValues,
      hostileNumbers,
    ),
    async ([picture, kernel, options, pixels, side]) => {
      await resultOrSentence(() => cnn.convolve(picture, kernel, only(options, 'padding', 'stride')));
      await resultOrSentence(() => cnn.pool(picture, only(options, 'size', 'stride', 'kind')));
      await resultOrSentence(() => cnn.convolve(picture, kernel, options));
      await resultOrSentence(() => cnn.normalizeDigit(pixels, side, 4));
      await resultOrSentence(() => cnn.normalizeDigit(image, side, 4));
    },
  ));

test('createDataset(), readDataset(), loadNetwork() and load() work or throw a sentence', () =>
  neverHarms(fc.tuple(hostileValues, hostileValues), async ([images, labels]) => {
    for (const [a, b] of [
      [images, labels],
      [smallImages, labels],
      [images, smallLabels],
    ]) {
      await resultOrSentence(() => cnn.createDataset(a, b).dispose());
      await resultOrSentence(async () => (await cnn.readDataset(a, b)).dispose());
    }
    await resultOrSentence(() => cnn.loadNetwork(images).dispose());
    await resultOrSentence(() => load(images));
    await resultOrSentence(() => load({ wasmBinary: images }));
    await resultOrSentence(() => load({ wasmUrl: images }));
  }));

test('save() writes what loadNetwork() reads, or refuses the metadata', () =>
  neverHarms(
    fc.oneof(
      fc.dictionary(fc.string({ unit: 'binary' }), fc.oneof(fc.string({ unit: 'binary' }), hostileValues)),
      hostileValues,
    ),
    (metadata) => {
      const own = cnn.loadNetwork(before);
      try {
        own.metadata = metadata;
        assert.deepEqual({ ...cnn.loadNetwork(own.save()).metadata }, { ...metadata });
      } finally {
        own.dispose();
      }
    },
  ));

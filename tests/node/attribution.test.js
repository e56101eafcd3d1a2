// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// net.attribute() against the same explanation in plain JavaScript, in double precision, from exported weights.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import { load } from '../../web/lib/index.js';
import { convScopeError } from './errors.js';
import { testImages, testLabels } from './mnist.js';

/** @import { Network } from '../../web/lib/index.js' */

const cnn = await load();
const data = cnn.createDataset(testImages, testLabels);
const trained = cnn.loadNetwork(await readFile(new URL('../../web/models/mnist.safetensors', import.meta.url)));

/** @param {ArrayLike<number>} values */
const sum = (values) => Array.from(values).reduce((total, value) => total + value, 0);

/**
 * @param {number} actual
 * @param {number} expected
 */
const isNear = (actual, expected) => assert.ok(Math.abs(actual - expected) < 2e-5, `${actual} ≠ ${expected}`);

/**
 * The tutorial's network for one image: the logits' difference, and each pixel's and each pooled number's part in it.
 * @param {Network} net
 * @param {Uint8Array} image
 * @param {number} chosen
 * @param {number} against
 */
function explanationOf(net, image, chosen, against) {
  const filters = net.weights('conv').kernel.data;
  const { kernel, bias } = net.weights('dense');
  const biases = /** @type {{ data: Float32Array }} */ (bias).data;
  const input = Array.from(image, (byte) => byte / 255 - 0.5);
  const pixels = new Float64Array(784);
  const cells = new Float64Array(1352);
  const sums = new Float64Array(8);
  let difference = biases[chosen] - biases[against];
  for (let y = 0; y < 13; ++y) {
    for (let x = 0; x < 13; ++x) {
      for (let f = 0; f < 8; ++f) {
        const cell = (y * 13 + x) * 8 + f;
        const weight = kernel.data[cell * 10 + chosen] - kernel.data[cell * 10 + against];
        let best = { value: Number.NEGATIVE_INFINITY, top: 0, left: 0 };
        for (const [top, left] of [
          [2 * y, 2 * x],
          [2 * y, 2 * x + 1],
          [2 * y + 1, 2 * x],
          [2 * y + 1, 2 * x + 1],
        ]) {
          let value = 0;
          for (let k = 0; k < 9; ++k)
            value += input[(top + Math.floor(k / 3)) * 28 + left + (k % 3)] * filters[k * 8 + f];
          if (value > best.value + 1e-9) best = { value, top, left };
        }
        difference += weight * best.value;
        for (let k = 0; k < 9; ++k) {
          const pixel = (best.top + Math.floor(k / 3)) * 28 + best.left + (k % 3);
          const part = weight * filters[k * 8 + f] * (input[pixel] + 0.5);
          pixels[pixel] += part;
          cells[cell] += part;
          sums[f] += part;
        }
      }
    }
  }
  return { difference, pixels, cells, filters: sums };
}

test('attribute() divides a difference of logits as plain JavaScript does', () => {
  for (const [index, chosen, against] of [
    [0, 7, 1],
    [3, 0, 6],
    [8, 5, 6],
    [62, 9, 5],
  ]) {
    const image = data.image(index);
    const expected = explanationOf(trained, image, chosen, against);
    const given = trained.attribute(image, { for: chosen, against });
    const { difference, pixels, cells, filters, blank, bias } = given;
    isNear(difference, expected.difference);
    isNear(given.sum, difference);
    isNear(given.drawn, sum(pixels.parts));
    assert.deepEqual(
      [pixels.shape, cells.shape],
      [
        [28, 28, 1],
        [13, 13, 8],
      ],
    );
    // Of candidates that are equal but for rounding either may win: each such window moves a pixel's part to another.
    cells.parts.forEach((part, i) => {
      isNear(part, expected.cells[i]);
    });
    filters.forEach((part, i) => {
      isNear(part, expected.filters[i]);
    });
    isNear(sum(pixels.parts), sum(expected.pixels));
    isNear(sum(pixels.parts) + blank + bias, difference);
    isNear(sum(cells.parts), sum(pixels.parts));
    isNear(sum(filters), sum(pixels.parts));
    const moved = pixels.parts.filter((part, i) => Math.abs(part - expected.pixels[i]) > 2e-5).length;
    assert.ok(moved <= 20, `${moved} pixels with another part`);
  }
});

test('attribute() gives a pixel that is blank no part, and each number its weight times its change', () => {
  const image = data.image(0);
  const { pixels, cells } = trained.attribute(image, { for: 7, against: 1 });
  image.forEach((byte, i) => {
    isNear(pixels.changes[i], byte / 255);
    if (byte === 0) assert.equal(Math.abs(pixels.parts[i]), 0);
  });
  for (const { parts, weights, changes } of [pixels, cells])
    assert.deepEqual(
      parts,
      weights.map((weight, i) => Math.fround(weight * changes[i])),
    );
});

test('attribute() of two classes is what it is of the one less what it is of the other', () => {
  const image = data.image(4);
  const both = trained.attribute(image, { for: 4, against: 9 });
  const one = trained.attribute(image, { for: 4 });
  const other = trained.attribute(image, { for: 9 });
  for (const what of /** @type {const} */ (['difference', 'blank', 'bias']))
    isNear(both[what], one[what] - other[what]);
  both.pixels.parts.forEach((part, i) => {
    isNear(part, one.pixels.parts[i] - other.pixels.parts[i]);
  });
  assert.equal(trained.attribute(image, { for: 4, against: 4 }).difference, 0);
});

test('attribute() starts from the blank picture: in the tutorial network its score is blank and bias', () => {
  const { blank, bias } = trained.attribute(data.image(0), { for: 7, against: 1 });
  const empty = trained.attribute(new Uint8Array(784), { for: 7, against: 1 });
  isNear(blank + bias, empty.difference);
  assert.equal(sum(empty.pixels.parts), 0);
});

test('attribute() leaves the activations of its image, and those of the call before where it refuses', () => {
  const net = cnn.createNetwork({ seed: 2 });
  net.attribute(data.image(1), { for: 2 });
  const logits = net.activation('dense');
  net.forward(data.image(0));
  assert.notDeepEqual(net.activation('dense'), logits);
  net.forward(data.image(1));
  assert.deepEqual(net.activation('dense'), logits);
  const refused = (/** @type {unknown} */ options, /** @type {RegExp} */ sentence, pixels = data.image(0)) =>
    assert.throws(
      () => net.attribute(pixels, /** @type {never} */ (options)),
      convScopeError('bad-argument', sentence),
    );
  refused(undefined, /expected the options to be an object/);
  refused({}, /expected for to be a whole number from 0 to 9, got undefined/);
  refused({ for: 10 }, /expected for to be a whole number from 0 to 9, got 10/);
  refused({ for: 1, against: -1 }, /expected against to be a whole number from 0 to 9, got -1/);
  refused({ for: 1, aginst: 2 }, /only the settings for, against, got "aginst"/);
  refused({ for: 1 }, /expected 784 pixels, got 10/, new Uint8Array(10));
  assert.deepEqual(net.activation('dense'), logits);
});

test('attribute() needs a dense layer before softmax, and refuses before it runs', () => {
  const net = cnn.createNetwork({ inputShape: [2, 2, 1], layers: [{ type: 'pool2d' }, { type: 'softmax' }] });
  assert.throws(
    () => net.attribute(new Uint8Array(4), { for: 0 }),
    convScopeError('bad-argument', /^expected a network whose last layers are dense and softmax$/),
  );
  assert.throws(() => net.activation('pool'), convScopeError('bad-argument', /before the first forward pass/));
});

test('attribute() of deep networks adds up, while they are trained, too', async () => {
  const net = cnn.createNetwork({
    inputShape: [28, 28, 1],
    layers: [
      { type: 'conv2d', filters: 4, kernelSize: 5, padding: 'same', bias: true },
      { type: 'relu' },
      { type: 'pool2d', kind: 'max' },
      { type: 'conv2d', filters: 6, bias: true },
      { type: 'relu' },
      { type: 'pool2d', kind: 'average', size: 3 },
      { type: 'dense', units: 12 },
      { type: 'relu' },
      { type: 'dense', units: 10 },
      { type: 'softmax' },
    ],
    seed: 4,
  });
  let looks = 0;
  const look = () => {
    const { difference, pixels, cells, filters, blank, bias } = net.attribute(data.image(2), { for: 1, against: 8 });
    const logits = net.activation('dense2').data;
    isNear(difference, logits[1] - logits[8]);
    isNear(sum(pixels.parts) + blank + bias, difference);
    isNear(sum(filters), sum(pixels.parts));
    assert.deepEqual(cells.shape, [4, 4, 6]);
    looks += 1;
  };
  await net.train(data, { count: 300, batchSize: 20, learningRate: 0.02, onProgress: look });
  assert.ok(looks > 0);
});

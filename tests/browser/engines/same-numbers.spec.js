// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Every engine computes the same numbers as node, to the last bit: the library of the built page, on the files that it ships.

import { readFile } from 'node:fs/promises';
import { InkPicture } from '../../../web/drawing/strokes.js';
import { load } from '../../../web/lib/index.js';
import { drawnDigits } from '../../fixtures/drawn-digits.js';
import { expect, openFigure, test } from '../harness/page.js';

/** @import { ConvScope } from '../../../web/lib/index.js' */

/**
 * Files in base64, and a drawing; strings and numbers are what every driver hands to a page.
 * @typedef {object} Inputs
 * @property {Record<string, string>} models safetensors files by their names
 * @property {{ images: string, labels: string }} digits IDX files of 1,000 digits
 * @property {{ pixels: string, size: number }} drawing
 */

/**
 * SHA-256 of what the library makes of them, by what it is. It runs in the page too, so it uses nothing from this file.
 * @param {object} figure whose session has the library
 * @param {Inputs} inputs
 */
async function numbersOf(figure, { models, digits, drawing }) {
  /** @type {ConvScope} */
  const cnn = Reflect.get(figure, 'session').cnn;
  const bytesOf = (/** @type {string} */ text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const hash = async (/** @type {(Uint8Array | Int32Array | Float32Array | Float64Array)[]} */ ...parts) => {
    const blob = new Blob(/** @type {BlobPart[]} */ (parts));
    const digest = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  };
  const data = await cnn.readDataset(bytesOf(digits.images), bytesOf(digits.labels));
  /** @type {Record<string, string>} */
  const numbers = {};
  for (const [name, file] of Object.entries(models)) {
    const network = cnn.loadNetwork(bytesOf(file));
    const answers = Array.from({ length: 20 }, (_, i) => network.forward(data.image(i), { label: data.label(i) }));
    numbers[`${name}: probabilities of 20 digits`] = await hash(...answers.map(({ probabilities }) => probabilities));
    numbers[`${name}: losses of 20 digits`] = await hash(Float64Array.from(answers, ({ loss }) => loss ?? Number.NaN));
    const { loss, windows, predictions } = network.evaluate(data, { count: 1000, window: 100 });
    numbers[`${name}: losses on 1,000 digits`] = await hash(Float64Array.of(loss, ...windows.map((part) => part.loss)));
    numbers[`${name}: predictions of 1,000 digits`] = await hash(predictions);
    await network.train(data, { count: 500, batchSize: 20, seed: 3, augment: true });
    numbers[`${name}: weights after 500 images`] = await hash(network.save());
  }
  const network = cnn.createNetwork({ seed: 7 });
  numbers['random weights'] = await hash(network.save());
  await network.train(data, { count: 500, batchSize: 10, seed: 5, augment: true });
  numbers['weights after 500 images from random ones'] = await hash(network.save());
  const { pixels, size } = drawing;
  numbers['a drawing as a digit'] = await hash(cnn.normalizeDigit(bytesOf(pixels), size, size));
  return numbers;
}

/** @param {string} name below web */
async function base64(name) {
  return (await readFile(new URL(`../../../web/${name}`, import.meta.url))).toString('base64');
}

/** @returns {Promise<Inputs>} */
async function inputs() {
  const [mnist, deep, images, labels] = await Promise.all([
    base64('models/mnist.safetensors'),
    base64('models/mnist-deep.safetensors'),
    base64('samples/test-1000-images-idx3.gz'),
    base64('samples/test-1000-labels-idx1.gz'),
  ]);
  const size = 280;
  const picture = new InkPicture(size);
  for (const stroke of drawnDigits(size)[100].strokes) picture.drawStroke(stroke);
  return {
    models: { mnist, 'mnist-deep': deep },
    digits: { images, labels },
    drawing: { pixels: Buffer.from(picture.pixels).toString('base64'), size },
  };
}

test('forward passes, evaluation, training and a drawing give the same numbers as in node, to the bit', async ({
  page,
}) => {
  test.setTimeout(90_000);
  const given = await inputs();
  const expected = await numbersOf({ session: { cnn: await load() } }, given);
  expect(new Set(Object.values(expected)).size).toBe(13); // each is a number of its own
  const figure = await openFigure(page, 'cnn-network');
  expect(await figure.evaluate(numbersOf, given)).toEqual(expected);
});

// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What a worksheet asks of each figure that has one, with the numbers that the figure shows at the moment.

import { decimal, shapeText, small } from '../../drawing/number-format.js';
import { strongestIndex } from '../../drawing/strongest-index.js';
import { shortNumber } from '../../drawing/written-number.js';
import { resultText, weightText } from '../../figures/filter-lab/filter-equation.js';
import { lossAt } from '../../figures/loss/free-loss.js';
import { imageOf, kernelOf } from '../../figures/padding/padding-numbers.js';
import { softmaxTerms } from '../../figures/softmax/free-softmax.js';
import { mapWords } from '../../parts/map/words.js';
import { words } from './words.js';

/** @import { CnnConvolution } from '../../figures/convolution/convolution.js' */
/** @import { CnnFilterLab } from '../../figures/filter-lab/filter-lab.js' */
/** @import { CnnPadding } from '../../figures/padding/padding.js' */
/** @import { CnnPooling } from '../../figures/pooling/pooling.js' */
/** @import { CnnSoftmax } from '../../figures/softmax/softmax.js' */
/** @import { Figure } from '../../parts/base/figure.js' */
/** @import { Text } from '../../parts/base/languages.js' */
/** @import { Layer } from '../../session/stages.js' */
/** @import { Ready } from '../../session/session.js' */
/** @import { SheetName } from './sheet-names.js' */

/** @typedef {{ text: string, isBlank?: boolean }} Cell a blank is for the reader to fill in; its text is the solution */
/** @typedef {{ name?: Text, head?: string[], rows: Cell[][] }} Table */
/** @typedef {{ task: Text, tables: Table[][] }} Sheet rows of tables that stand side by side */

/** How many logits a sheet asks about: with ten, one would only work the calculator. */
const fewLogits = 4;
const probabilities = [1, 0.9, 0.5, 0.1, 0.01, 0.001];
/** Sizes of images, filters and rings; the outputs are those of the library. */
const outputs = [
  { size: 6, kernelSize: 3, padding: /** @type {const} */ ('valid') },
  { size: 7, kernelSize: 5, padding: /** @type {const} */ ('valid') },
  { size: 5, kernelSize: 3, padding: /** @type {const} */ ('same') },
  { size: 7, kernelSize: 5, padding: /** @type {const} */ ('same') },
];

/** @param {string | number} value */
const given = (value) => ({ text: typeof value === 'number' ? shortNumber(value) : value });

/** @param {string | number} value */
const blank = (value) => ({ ...given(value), isBlank: true });

/**
 * A grid of numbers, in its shape.
 * @param {{ data: ArrayLike<number>, shape: readonly number[] }} grid
 * @param {(value: number, index: number) => Cell} [cell]
 */
function rowsOf({ data, shape: [height, width] }, cell = given) {
  const row = (/** @type {number} */ y) =>
    Array.from({ length: width }, (_, x) => cell(data[y * width + x], y * width + x));
  return Array.from({ length: height }, (_, y) => row(y));
}

/** The first is done, as an example. */
const firstGiven = (/** @type {number} */ value, /** @type {number} */ index) => (index === 0 ? given : blank)(value);

/** @type {Record<SheetName, (figure: any) => Sheet>} by the name of the figure */
export const sheets = {
  convolution: (/** @type {CnnConvolution} */ { worked: { image, kernel, output } }) => ({
    task: words['worksheet.convolution'],
    tables: [
      [
        { name: words['worksheet.image'], rows: rowsOf(image) },
        { name: words['worksheet.filter'], rows: rowsOf(kernel) },
        { name: words['worksheet.output'], rows: rowsOf(output, firstGiven) },
      ],
    ],
  }),

  'filter-lab': (/** @type {CnnFilterLab} */ { session: { cnn }, worked: { filtering, index } }) => {
    const side = Math.sqrt(filtering.weights?.length ?? 0);
    const grid = (/** @type {ArrayLike<number>} */ data) => ({ data, shape: [side, side] });
    const patches = contrasts(filtering.output?.data ?? [], index).map((each) => filtering.explain(cnn, each));
    return {
      task: words['worksheet.filter-lab'],
      tables: [
        [
          {
            name: words['worksheet.filter'],
            rows: rowsOf(grid(filtering.weights ?? []), (weight) => given(weightText(weight))),
          },
        ],
        ...patches.map(({ patch, products, value }) => [
          { name: words['worksheet.picture-patch'], rows: rowsOf(grid(patch)) },
          { name: words['worksheet.products'], rows: rowsOf(grid(products), (product) => blank(resultText(product))) },
          { name: words['worksheet.sum'], rows: [[blank(resultText(value))]] },
        ]),
      ],
    };
  },

  padding: (/** @type {CnnPadding} */ { cnn }) => ({
    task: words['worksheet.padding'],
    tables: [
      [
        {
          head: ['n', 'k', 'p', 's', '(n + 2p − k) / s + 1'],
          rows: outputs.map(({ size, kernelSize, padding }) => {
            const ring = padding === 'same' ? (kernelSize - 1) / 2 : 0;
            const shape = cnn?.convolve(imageOf(size), kernelOf(kernelSize), { padding }).shape ?? [];
            return [given(size), given(kernelSize), given(ring), given(1), blank(shape[0])];
          }),
        },
      ],
    ],
  }),

  pooling: (/** @type {CnnPooling} */ { cnn, worked: { map } }) => ({
    task: words['worksheet.pooling'],
    tables: [
      [
        { name: words['worksheet.map'], rows: rowsOf(map) },
        .../** @type {const} */ (['max', 'average']).flatMap((kind) =>
          cnn ? [{ name: words[`worksheet.${kind}`], rows: rowsOf(cnn.pool(map, { kind, size: 2 }), firstGiven) }] : [],
        ),
      ],
    ],
  }),

  softmax: (/** @type {CnnSoftmax} */ { session, terms }) => {
    const ranked = [...(terms?.logits ?? [])].sort((a, b) => b - a).slice(0, fewLogits);
    const rounded = ranked.map((logit) => Number(logit.toFixed(1))); // computed with what is printed
    const { logits, differences, exponentials, probabilities, sum } = softmaxTerms(session.cnn, rounded, 0);
    return {
      task: words['worksheet.softmax'],
      tables: [
        [
          {
            head: ['z', 'z − m', 'exp(z − m)', 'p'],
            rows: [
              ...rounded.map((_, k) => [
                given(decimal(logits[k], 1)),
                blank(decimal(differences[k], 1)),
                blank(small(exponentials[k])),
                blank(small(probabilities[k])),
              ]),
              [given(''), given(''), blank(small(sum)), given('')],
            ],
          },
        ],
      ],
    };
  },

  loss: (/** @type {Figure} */ { session: { cnn } }) => ({
    task: words['worksheet.loss'],
    tables: [
      [
        {
          head: ['p', '−ln p'],
          rows: probabilities.map((probability, i) => {
            const loss = decimal(lossAt(cnn, probability).loss);
            return [given(String(probability)), i === 0 ? given(loss) : blank(loss)];
          }),
        },
      ],
    ],
  }),

  parameters: layersSheet,
  network: layersSheet,

  'feature-maps': (/** @type {Figure} */ { session }) => {
    const { network } = /** @type {Ready} */ (session.ready);
    const { name } = /** @type {Layer} */ (network.layers.find(({ type }) => type === 'conv2d'));
    const { inputs, weights, terms, termsSum } = network.explain(name, strongestIndex(network.activation(name).data));
    const side = Math.sqrt(inputs.length);
    const grid = (/** @type {Float32Array} */ data) => ({ data, shape: [side, side] });
    const two = (/** @type {number} */ value) => given(decimal(value, 2));
    const product = (/** @type {number} */ value, /** @type {number} */ i) => ({ ...two(value), isBlank: i > 0 });
    return {
      task: words['worksheet.feature-maps'],
      tables: [
        [
          { name: words['worksheet.patch'], rows: rowsOf(grid(inputs), two) },
          { name: words['worksheet.filter'], rows: rowsOf(grid(weights), two) },
          { name: words['worksheet.products'], rows: rowsOf(grid(terms), product) },
          { name: words['worksheet.sum'], rows: [[{ ...two(termsSum), isBlank: true }]] },
        ],
      ],
    };
  },
};

/**
 * The results that a sheet asks about: the chosen one, the largest of the opposite sign, and the one nearest to zero; for an
 * edge filter, two opposite edges and an even patch. They stand in the order of the picture, which gives nothing away.
 * @param {ArrayLike<number>} results
 * @param {number} index of the chosen one
 */
function contrasts(results, index) {
  const sign = Math.sign(results[index]) || 1;
  const values = Array.from(results, (value) => sign * value);
  const lowest = values.reduce((found, value, i) => (value < values[found] ? i : found), 0);
  const nearest = values.reduce((found, value, i) => (Math.abs(value) < Math.abs(values[found]) ? i : found), 0);
  return [...new Set([index, lowest, nearest])].sort((a, b) => a - b);
}

/**
 * How many weights each layer has that learns.
 * @param {Figure} figure
 * @returns {Sheet}
 */
function layersSheet(figure) {
  const { network } = /** @type {Ready} */ (figure.session.ready);
  const learning = network.layers.filter(({ type }) => type === 'conv2d' || type === 'dense');
  const rows = learning.map(({ name, type, inputShape, outputShape }) => {
    const { kernel, bias } = network.weights(name);
    const shapes = [inputShape, outputShape].map((shape) => given(shapeText(shape)));
    const size = type === 'conv2d' ? shapeText(kernel.shape.slice(0, 2)) : '';
    const title = figure.say(mapWords[type === 'conv2d' ? 'conv.title' : 'dense.title']);
    const number = name.match(/\d+$/)?.[0] ?? ''; // of several of one kind
    return [
      given(`${title} ${number}`.trim()),
      ...shapes,
      given(size),
      blank(kernel.data.length),
      blank(bias?.data.length ?? 0),
    ];
  });
  const head = ['layer', 'inputs', 'outputs', 'filter', 'weights', 'biases'].map((column) =>
    figure.say(words[/** @type {keyof typeof words} */ (`worksheet.${column}`)]),
  );
  return { task: words['worksheet.layers'], tables: [[{ head, rows }]] };
}

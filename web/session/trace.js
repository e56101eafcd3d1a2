// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Which cells a number came from and which it feeds, through all layers of a network.

import { boxesAround, cellsOf, cornersOf } from '../drawing/cell-box.js';

/** @import { CellBox } from '../drawing/cell-box.js' */
/** @import { Network } from '../lib/index.js' */
/** @import { Place } from './map-numbers.js' */

/**
 * A number to point at, by its flat index.
 * @typedef {Place & { index: number }} Target
 */

/**
 * Boxes by the name of the layer that wrote their cells.
 * @typedef {{ from: Map<string, CellBox[]>, to: Map<string, CellBox[]> }} Trace
 */

/**
 * @param {Network} network after a forward pass
 * @param {Target} target
 * @returns {Trace}
 */
export function trace(network, { layer, part, index }) {
  const layers = network.layers;
  const position = layers.findIndex(({ name }) => name === layer); // −1 for the input
  const shape = position < 0 ? layers[0].inputShape : layers[position].outputShape;
  /** @type {Trace} */
  const found = { from: new Map(), to: new Map() };

  let boxes = boxesAround([index], shape);
  if (part === 'kernel') {
    const { outputShape, inputShape } = layers[position];
    const filters = outputShape[2];
    boxes = [{ channel: index % filters, top: 0, left: 0, bottom: outputShape[0] - 1, right: outputShape[1] - 1 }];
    found.to.set(layer, boxes);
    // The same weight meets another input for each output; those of the corner outputs span them all.
    const tap = Math.floor(index / filters);
    const met = cornersOf(boxes[0], outputShape).map((output) => network.explain(layer, output).sources[tap]);
    found.from.set(nameBefore(layers, position), boxesAround(met, inputShape));
  } else {
    // Every kind of layer reads a rectangle for a rectangle, so the corners say it all.
    let sources = boxes;
    for (let l = position; l >= 0; --l) {
      const { name, inputShape, outputShape } = layers[l];
      const corners = sources.flatMap((box) => cornersOf(box, outputShape));
      sources = boxesAround(
        union(corners, (output) => network.explain(name, output).sources),
        inputShape,
      );
      found.from.set(nameBefore(layers, l), sources);
    }
  }

  for (let l = position + 1; l < layers.length && boxes.length > 0; ++l) {
    const { name, inputShape, outputShape } = layers[l];
    const cells = boxes.flatMap((box) => cellsOf(box, inputShape));
    boxes = boxesAround(
      union(cells, (input) => network.readers(name, input)),
      outputShape,
    );
    found.to.set(name, boxes);
  }
  return found;
}

/**
 * @param {Network['layers']} layers
 * @param {number} position
 */
function nameBefore(layers, position) {
  return position === 0 ? 'input' : layers[position - 1].name;
}

/**
 * @param {number[]} cells
 * @param {(cell: number) => Iterable<number>} relation
 */
function union(cells, relation) {
  const all = new Set();
  for (const cell of cells) for (const related of relation(cell)) all.add(related);
  return all;
}

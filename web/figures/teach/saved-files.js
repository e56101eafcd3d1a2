// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Drawings and networks as files: strokes in JSON, pixels in IDX as MNIST has them, weights in safetensors. Nothing leaves the
// browser: they are downloads, and files that the reader opens.

import { decodeStrokes, encodeStrokes } from '../../drawing/stroke-code.js';
import { ConvScopeError } from '../../lib/index.js';
import { padSize } from '../../parts/pad/pad.js';
import { cleanName, limits, sizeOf } from './collection.js';
import { drawnClasses } from './drawing.js';
import { outputsOf } from './learning.js';
import { idxFiles, lessonsOf, side } from './lessons.js';

/** @import { ConvScope, Network } from '../../lib/index.js' */
/** @import { DrawnClass } from './collection.js' */

/** @typedef {{ name: string, bytes: Uint8Array }} NamedBytes */

/**
 * What files hold: classes with their drawings, or a network with the names of its classes, empty where it has none.
 * @typedef {{ classes: DrawnClass[] } | { network: Network, names: string[] }} Opened
 */

/** Why files are not opened: damaged or of another kind; too many or too few classes or drawings; another network. */
export class Refusal extends Error {
  /** @param {'damaged' | 'limits' | 'network' | 'pair'} kind */
  constructor(kind) {
    super(kind);
    this.kind = kind;
  }
}

/** Bytes of any file that is opened; 500 drawings have less than one million. */
const maxBytes = 20e6;

/**
 * The drawings that have strokes.
 * @param {readonly DrawnClass[]} classes
 * @param {(k: number) => string} nameOf
 * @returns {NamedBytes}
 */
export function strokeFile(classes, nameOf) {
  const saved = classes.map(({ drawings }, k) => ({
    name: nameOf(k),
    drawings: drawings.flatMap(({ strokes }) => (strokes ? [encodeStrokes(strokes)] : [])),
  }));
  const json = JSON.stringify({ convscope: 'drawings', classes: saved }, undefined, 1);
  return { name: 'drawings.json', bytes: new TextEncoder().encode(`${json}\n`) };
}

/**
 * All drawings as pixels, and their labels.
 * @param {readonly DrawnClass[]} classes
 * @returns {NamedBytes[]}
 */
export function pixelFiles(classes) {
  const { images, labels } = idxFiles(lessonsOf(classes));
  return [
    { name: 'drawings-images-idx3-ubyte', bytes: images },
    { name: 'drawings-labels-idx1-ubyte', bytes: labels },
  ];
}

/**
 * @param {Network} network
 * @param {string[]} names
 * @returns {NamedBytes}
 */
export function networkFile(network, names) {
  network.classes = names;
  return { name: 'network.safetensors', bytes: network.save() };
}

/**
 * @param {ConvScope} cnn
 * @param {readonly Uint8Array[]} files a single one, or the two of IDX in any order
 * @param {readonly string[]} names of classes from before, for labels
 * @returns {Promise<Opened>}
 * @throws {Refusal}
 */
export async function openFiles(cnn, files, names) {
  if (files.some(({ length }) => length > maxBytes)) throw new Refusal('limits');
  try {
    if (files.length === 2) return { classes: await readPixels(cnn, files, names) };
    if (files.length !== 1) throw new Refusal('pair');
    const [bytes] = files;
    if (bytes[7] === 0 && bytes[8] === brace) return openNetwork(cnn, bytes);
    if (bytes.find((byte) => byte > blank) === brace) return { classes: await readStrokes(cnn, bytes) };
    throw new Refusal(isIdx(bytes) ? 'pair' : 'damaged');
  } catch (error) {
    throw error instanceof ConvScopeError || error instanceof SyntaxError ? new Refusal('damaged') : error;
  }
}

const brace = 123;
const blank = 32;

/** An IDX file of bytes begins so, a gzip'd one so. @param {Uint8Array} bytes */
const isIdx = ([a, b, type]) => (a === 0 && b === 0 && type === 8) || (a === 31 && b === 139);

/**
 * @param {ConvScope} cnn
 * @param {Uint8Array} bytes
 */
function openNetwork(cnn, bytes) {
  const network = cnn.loadNetwork(bytes);
  const count = outputsOf(network);
  const isFit = String(network.layers[0].inputShape) === `${side},${side},1`;
  if (!isFit || count < limits.minClasses || count > limits.maxClasses) {
    network.dispose();
    throw new Refusal('network');
  }
  const names = network.classes?.map(cleanName) ?? Array.from({ length: count }, () => '');
  return { network, names };
}

/**
 * @param {ConvScope} cnn
 * @param {Uint8Array} bytes
 * @returns {Promise<DrawnClass[]>}
 */
async function readStrokes(cnn, bytes) {
  const { convscope, classes } = JSON.parse(new TextDecoder().decode(bytes));
  if (convscope !== 'drawings' || !Array.isArray(classes)) throw new Refusal('damaged');
  const isList = (/** @type {unknown} */ each) =>
    each !== null && typeof each === 'object' && 'drawings' in each && Array.isArray(each.drawings);
  if (!classes.every(isList)) throw new Refusal('damaged');
  requireLimits(classes.length, sizeOf(classes));
  const drawn = await drawnClasses(
    cnn,
    classes.map(({ name, drawings }) => {
      if (typeof name !== 'string') throw new Refusal('damaged');
      return { name: cleanName(name), drawings: drawings.map(readDrawing) };
    }),
  );
  if (!drawn) throw new Refusal('damaged');
  return drawn;
}

/** @param {unknown} code */
function readDrawing(code) {
  const strokes = typeof code === 'string' ? decodeStrokes(code, padSize) : undefined;
  if (!strokes) throw new Refusal('damaged');
  return strokes;
}

/**
 * @param {ConvScope} cnn
 * @param {readonly Uint8Array[]} files
 * @param {readonly string[]} names
 * @returns {Promise<DrawnClass[]>}
 */
async function readPixels(cnn, [one, other], names) {
  const data = await cnn.readDataset(one, other).catch(() => cnn.readDataset(other, one));
  try {
    if (String(data.imageShape) !== `${side},${side},1`) throw new Refusal('damaged');
    if (data.length > limits.drawings) throw new Refusal('limits');
    const labels = Array.from({ length: data.length }, (_, i) => data.label(i));
    const count = Math.max(limits.minClasses, names.length, ...labels.map((label) => label + 1));
    requireLimits(count, data.length);
    return Array.from({ length: count }, (_, k) => ({
      name: names[k] ?? '',
      drawings: labels.flatMap((label, i) => (label === k ? [{ strokes: undefined, pixels: data.image(i) }] : [])),
    }));
  } finally {
    data.dispose();
  }
}

/**
 * @param {number} classes
 * @param {number} drawings
 */
function requireLimits(classes, drawings) {
  if (classes < limits.minClasses || classes > limits.maxClasses || drawings > limits.drawings)
    throw new Refusal('limits');
}

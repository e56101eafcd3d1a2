// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { distrustFile, fetchFile } from './files.js';

/** @import { Model, Checkpoint } from './weights.js' */

/** @type {Map<string, Promise<Uint8Array>>} */
const fetched = new Map();

/**
 * @param {{ model: Model, checkpoint: Checkpoint }} weights
 */
function nameOf({ model, checkpoint }) {
  return checkpoint === 'trained' ? `models/${model}.safetensors` : `models/${model}-${checkpoint}.safetensors`;
}

/**
 * The file with the weights of a checkpoint of training. It is fetched when first asked for, and again only if that failed.
 * @param {{ model: Model, checkpoint: Checkpoint }} weights
 */
export function fetchWeights(weights) {
  const name = nameOf(weights);
  let bytes = fetched.get(name);
  if (!bytes) {
    bytes = fetchFile(name);
    bytes.catch(() => fetched.delete(name));
    fetched.set(name, bytes);
  }
  return bytes;
}

/**
 * Lets a file be fetched again, from where it lies, that came damaged.
 * @param {{ model: Model, checkpoint: Checkpoint }} weights
 */
export function forgetWeights(weights) {
  const name = nameOf(weights);
  fetched.delete(name);
  distrustFile(name);
}

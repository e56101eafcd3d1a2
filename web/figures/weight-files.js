// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { fetchFile } from './files.js';

/** @import { Model, Stage } from './weights.js' */

/** @type {Map<string, Promise<Uint8Array>>} */
const fetched = new Map();

/**
 * The file with the weights of a stage of training. It is fetched when first asked for, and again only if that failed.
 * @param {{ model: Model, stage: Stage }} weights
 */
export function fetchWeights({ model, stage }) {
  const name = stage === 'trained' ? `models/${model}.safetensors` : `models/${model}-${stage}.safetensors`;
  let bytes = fetched.get(name);
  if (!bytes) {
    bytes = fetchFile(name);
    bytes.catch(() => fetched.delete(name));
    fetched.set(name, bytes);
  }
  return bytes;
}

// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { fetchBytes } from './fetch-bytes.js';

/** @import { Model, Stage } from './weights.js' */

// Written out whole, so that a bundler finds the files and gives them names of their own.
/** @type {Record<Model, Record<string, URL>>} */
const addresses = {
  mnist: {
    100: new URL('../models/mnist-100.safetensors', import.meta.url),
    1000: new URL('../models/mnist-1000.safetensors', import.meta.url),
    10000: new URL('../models/mnist-10000.safetensors', import.meta.url),
    60000: new URL('../models/mnist-60000.safetensors', import.meta.url),
    trained: new URL('../models/mnist.safetensors', import.meta.url),
  },
  'mnist-deep': { trained: new URL('../models/mnist-deep.safetensors', import.meta.url) },
};

/** @type {Map<string, Promise<Uint8Array>>} */
const fetched = new Map();

/**
 * The file with the weights of a stage of training. It is fetched when first asked for, and again only if that failed.
 * @param {{ model: Model, stage: Stage }} weights
 */
export function fetchWeights({ model, stage }) {
  const key = `${model} ${stage}`;
  let bytes = fetched.get(key);
  if (!bytes) {
    bytes = fetchBytes(addresses[model][stage]);
    bytes.catch(() => fetched.delete(key));
    fetched.set(key, bytes);
  }
  return bytes;
}

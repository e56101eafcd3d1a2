// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What of a network goes into a file: its weights, as tensors named "conv.kernel", "dense.bias" and so on, and its
// layers, as JSON under the metadata key "convscope".

import { ConvScopeError } from './error.js';
import { settledSpec } from './network-spec.js';
import { readSafetensors, writeSafetensors } from './safetensors.js';

/** @import { Layer, NativeNetwork, Tensor } from '../wasm/convscope.js' */

const specKey = 'convscope';

/**
 * @param {NativeNetwork} network
 * @returns {{ name: string, index: number, weights: { kernel: Tensor, bias?: Tensor } }[]}
 */
function layersWithWeights(network) {
  return network
    .layers()
    .map(({ name, type }, index) => ({ name, type, index }))
    .filter(({ type }) => type === 'conv2d' || type === 'dense')
    .map(({ name, index }) => ({ name, index, weights: network.weights(index) }));
}

/** @param {Layer} layer */
function specOf({ name, inputShape, outputShape, ...spec }) {
  return spec;
}

/**
 * @param {NativeNetwork} network
 * @param {Record<string, string>} metadata
 */
export function writeModel(network, metadata) {
  const layers = network.layers();
  const tensors = new Map();
  for (const { name, weights } of layersWithWeights(network)) {
    tensors.set(`${name}.kernel`, weights.kernel);
    if (weights.bias) tensors.set(`${name}.bias`, weights.bias);
  }
  const spec = { inputShape: layers[0].inputShape, layers: layers.map(specOf) };
  return writeSafetensors({ tensors, metadata: { ...metadata, [specKey]: JSON.stringify(spec) } });
}

/** @param {string | undefined} json */
function readSpec(json) {
  if (json === undefined) {
    throw new ConvScopeError('bad-data', `expected the layers of the network in the metadata key "${specKey}"`);
  }
  try {
    return settledSpec(JSON.parse(json));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ConvScopeError('bad-data', `the metadata key "${specKey}" describes no network: ${reason}`, { cause });
  }
}

/**
 * @param {Uint8Array} bytes
 * @param {(spec: ReturnType<typeof settledSpec>) => NativeNetwork} makeNetwork
 * @returns {{ network: NativeNetwork, metadata: Record<string, string> }}
 * @throws {ConvScopeError} 'bad-data'; nothing is left behind
 */
export function readModel(bytes, makeNetwork) {
  const { tensors, metadata } = readSafetensors(bytes);
  const { [specKey]: json, ...rest } = metadata;
  const network = makeNetwork(readSpec(json));
  try {
    for (const { name, index, weights } of layersWithWeights(network)) {
      const kernel = takeTensor(tensors, `${name}.kernel`, weights.kernel.shape);
      const bias = weights.bias && takeTensor(tensors, `${name}.bias`, weights.bias.shape);
      network.setWeights(index, kernel, bias);
    }
    const [stranger] = tensors.keys();
    if (stranger !== undefined) {
      throw new ConvScopeError('bad-data', `expected no tensor "${stranger}" in a network of these layers`);
    }
  } catch (error) {
    network.delete();
    throw error;
  }
  return { network, metadata: rest };
}

/**
 * @param {Map<string, Tensor>} tensors
 * @param {string} name
 * @param {number[]} shape
 */
function takeTensor(tensors, name, shape) {
  const tensor = tensors.get(name);
  if (!tensor) throw new ConvScopeError('bad-data', `expected a tensor "${name}", got none`);
  if (String(tensor.shape) !== String(shape)) {
    const got = tensor.shape.join('×');
    throw new ConvScopeError('bad-data', `expected tensor "${name}" to be ${shape.join('×')}, got ${got}`);
  }
  tensors.delete(name);
  return tensor.data;
}

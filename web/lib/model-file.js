// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What of a network goes into a file: its weights, as tensors named "conv.kernel", "dense.bias" and so on; under the metadata
// key "convscope", as JSON, what createNetwork() takes:
//   { "inputShape": [height, width, channels],
//     "layers": [{ "type": "conv2d", "filters", "kernelSize", "padding": "valid", "same" or a number, "stride", "bias" },
//                { "type": "pool2d", "kind": "max", "average" or "min", "size": a number or "all", "stride" },
//                { "type": "relu" }, { "type": "dense", "units" }, …, { "type": "softmax" }],
//     "normalize": { "mean": [one number for all channels, or one for each], "std": [likewise] } }
// and under "convscope.classes", as JSON too, the names of the classes. Read is also what leaves out what has a default, and
// "classes" beside "layers". A stride and a normalization are written only where they are not the default, so that
// files from before they existed keep their bytes.

import { checkedClassNames } from './class-names.js';
import { ConvScopeError } from './error.js';
import { duplicateKey } from './json-keys.js';
import { layerShapes } from './layer-shapes.js';
import { maxHeaderBytes } from './limits.js';
import { resolvedSpec } from './network-spec.js';
import { isTutorials } from './normalization.js';
import { isWellFormed, readSafetensors, writeSafetensors } from './safetensors.js';
import { quoted, shapeText, shown } from './shown.js';

/** @import { Layer, NativeNetwork, Tensor } from '../wasm/convscope.js' */
/** @import { Normalization } from './normalization.js' */

const specKey = 'convscope';
const classesKey = 'convscope.classes';

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
  if (spec.type !== 'conv2d' && spec.type !== 'pool2d') return spec;
  const usual = spec.type === 'conv2d' ? 1 : spec.size;
  return { ...spec, stride: spec.stride === usual ? undefined : spec.stride };
}

/**
 * @param {NativeNetwork} network
 * @param {{ metadata: Record<string, string>, normalize: Normalization, classes?: readonly string[] }} rest metadata: checked;
 * classes: their names
 */
export function writeModel(network, { metadata, normalize, classes }) {
  const layers = network.layers();
  const tensors = new Map();
  for (const { name, weights } of layersWithWeights(network)) {
    tensors.set(`${name}.kernel`, weights.kernel);
    if (weights.bias) tensors.set(`${name}.bias`, weights.bias);
  }
  const spec = {
    inputShape: layers[0].inputShape,
    layers: layers.map(specOf),
    normalize: isTutorials(normalize) ? undefined : normalize,
  };
  const named = classes && { [classesKey]: JSON.stringify(classes) };
  return writeSafetensors({ tensors, metadata: { ...metadata, [specKey]: JSON.stringify(spec), ...named } });
}

/** Bytes that metadata may take in a header, where the tensors need room, too. An escaped character takes six. */
const maxMetadataLength = maxHeaderBytes / 8;

/**
 * What a caller put into `net.metadata`, if a file can hold it.
 * @param {unknown} given
 * @returns {Record<string, string>} a copy
 * @throws {ConvScopeError} 'bad-argument', naming the key that was wrong
 */
export function checkedMetadata(given) {
  const refusal = (/** @type {string} */ sentence, /** @type {unknown} */ cause = undefined) =>
    new ConvScopeError('bad-argument', `expected net.metadata ${sentence}`, { cause });
  /** @type {[string, unknown][]} */
  let entries;
  try {
    const isRecord = Object.prototype.toString.call(given) === '[object Object]';
    if (!isRecord) throw refusal(`to be a plain object of strings, got ${shown(given)}`);
    entries = Object.entries(/** @type {object} */ (given));
  } catch (cause) {
    throw cause instanceof ConvScopeError ? cause : refusal('to be readable, got an error from it', cause);
  }
  let length = 0;
  for (const [key, value] of entries) {
    if (key === specKey) throw refusal(`without the key "${specKey}", where the layers are written`);
    if (key === classesKey) throw refusal(`without the key "${classesKey}", where net.classes is written`);
    if (typeof value !== 'string')
      throw refusal(`to hold only strings, got ${shown(value)} for the key ${quoted(key)}`);
    if (!isWellFormed(key) || !isWellFormed(value)) {
      throw refusal(`to hold whole characters, got half of a surrogate pair at the key ${quoted(key)}`);
    }
    length += key.length + value.length;
    if (length > maxMetadataLength) {
      throw refusal(`to have at most ${maxMetadataLength} characters, got more up to the key ${quoted(key)}`);
    }
  }
  return Object.fromEntries(/** @type {[string, string][]} */ (entries));
}

/** @param {string | undefined} json */
function readSpec(json) {
  if (json === undefined) {
    throw new ConvScopeError('bad-data', `expected the layers of the network in the metadata key "${specKey}"`);
  }
  return describing(() => {
    const spec = resolvedSpec(JSON.parse(json));
    const duplicate = duplicateKey(json);
    if (duplicate !== undefined) throw new Error(`it has the key ${quoted(duplicate)} twice`);
    return { spec, shapes: layerShapes(spec) };
  });
}

/**
 * @param {string | undefined} json
 * @param {unknown} inSpec the names beside the layers
 * @param {number} count of outputs
 */
function readClasses(json, inSpec, count) {
  if (json === undefined) {
    return inSpec === undefined ? undefined : describing(() => checkedClassNames(inSpec, count, 'the classes'));
  }
  return describing(() => {
    if (inSpec !== undefined) throw new Error(`"${specKey}" names them, too`);
    return checkedClassNames(JSON.parse(json), count, 'the classes');
  }, `"${classesKey}" names no classes`);
}

/**
 * Runs what fails if the metadata describes no network: whatever the reason, it is the file that is wrong.
 * @template Result
 * @param {() => Result} read
 * @param {string} [fault]
 * @returns {Result}
 */
function describing(read, fault = `"${specKey}" describes no network`) {
  try {
    return read();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ConvScopeError('bad-data', `the metadata key ${fault}: ${reason}`, { cause });
  }
}

/**
 * @param {Uint8Array} bytes
 * @param {(spec: ReturnType<typeof resolvedSpec>) => NativeNetwork} makeNetwork called once all tensors were found to fit
 * @returns {{ network: NativeNetwork, metadata: Record<string, string>, normalize: Normalization, classes: string[] | undefined }}
 * @throws {ConvScopeError} 'bad-data'; nothing is left behind
 */
export function readModel(bytes, makeNetwork) {
  const { tensors, metadata } = readSafetensors(bytes);
  const { [specKey]: json, [classesKey]: names, ...rest } = metadata;
  const { spec, shapes } = readSpec(json);
  const [outputs] = shapes[shapes.length - 1].outputShape;
  const classes = readClasses(names, spec.classes, outputs);
  const weights = shapes.map(({ name, kernelShape, biasShape }) => ({
    kernel: kernelShape && takeTensor(tensors, `${name}.kernel`, kernelShape),
    bias: biasShape && takeTensor(tensors, `${name}.bias`, biasShape),
  }));
  const [unexpected] = tensors.keys();
  if (unexpected !== undefined) {
    throw new ConvScopeError('bad-data', `expected no tensor ${quoted(unexpected)} in a network of these layers`);
  }
  const network = describing(() => makeNetwork(spec));
  try {
    weights.forEach(({ kernel, bias }, index) => {
      if (kernel) network.setWeights(index, kernel, bias);
    });
  } catch (error) {
    network.delete();
    throw error;
  }
  return { network, metadata: rest, normalize: spec.normalize, classes };
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
    const got = shapeText(tensor.shape);
    throw new ConvScopeError('bad-data', `expected tensor "${name}" to be ${shapeText(shape)}, got ${got}`);
  }
  tensors.delete(name);
  return tensor.data;
}

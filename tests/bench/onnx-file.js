// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// ONNX files: the few protobuf messages that the networks take, with the field numbers of onnx.proto3
// (https://github.com/onnx/onnx/blob/main/onnx/onnx.proto3).

const varintType = 0;
const bytesType = 2;

/** @param {number} value */
function varint(value) {
  const bytes = [];
  for (; value > 127; value = Math.floor(value / 128)) bytes.push((value % 128) | 128);
  return [...bytes, value];
}

/**
 * One field of a message: a whole number, a text, or bytes (such as another message).
 * @param {number} number
 * @param {number | string | Uint8Array | number[]} value
 */
export function field(number, value) {
  if (typeof value === 'number') return [...varint(number * 8 + varintType), ...varint(value)];
  const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : value;
  return [...varint(number * 8 + bytesType), ...varint(bytes.length), ...bytes];
}

const floatElements = 1; // TensorProto.DataType.FLOAT
const integersAttribute = 7; // AttributeProto.AttributeType.INTS

/**
 * @param {string} name
 * @param {number[]} dimensions
 * @param {Float32Array} data
 */
export const tensor = (name, dimensions, data) => [
  ...dimensions.flatMap((dimension) => field(1, dimension)),
  ...field(2, floatElements),
  ...field(8, name),
  ...field(9, new Uint8Array(data.buffer, data.byteOffset, data.byteLength)),
];

/**
 * @param {string} type
 * @param {string[]} inputs
 * @param {string} output
 * @param {Record<string, number[]>} attributes
 */
export const node = (type, inputs, output, attributes = {}) => [
  ...inputs.flatMap((input) => field(1, input)),
  ...field(2, output),
  ...field(4, type),
  ...Object.entries(attributes).flatMap(([name, values]) =>
    field(5, [...field(1, name), ...values.flatMap((value) => field(8, value)), ...field(20, integersAttribute)]),
  ),
];

/**
 * @param {string} name
 * @param {(number | string)[]} shape a text stands for an extent that is known at run time
 */
export const value = (name, shape) => {
  const extents = shape.flatMap((extent) => field(1, field(typeof extent === 'string' ? 2 : 1, extent)));
  return [...field(1, name), ...field(2, field(1, [...field(1, floatElements), ...field(2, extents)]))];
};

/**
 * @param {number[]} graph the fields of one
 * @returns {Uint8Array<ArrayBuffer>} the file
 */
export function onnxFile(graph) {
  const [formatVersion, operatorVersion] = [8, 13];
  return Uint8Array.from([
    ...field(1, formatVersion),
    ...field(7, graph),
    ...field(8, [...field(1, ''), ...field(2, operatorVersion)]),
  ]);
}

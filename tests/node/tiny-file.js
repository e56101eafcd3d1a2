// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Model files made by hand.

/**
 * A file with this header (an object, or text to be taken as it is) and body.
 * @param {unknown} header
 * @param {Uint8Array} [body]
 */
export function file(header, body = new Uint8Array()) {
  const text = new TextEncoder().encode(typeof header === 'string' ? header : JSON.stringify(header));
  const bytes = new Uint8Array(8 + text.length + body.length);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(text.length), true);
  bytes.set(text, 8);
  bytes.set(body, 8 + text.length);
  return bytes;
}

/** A network of three inputs and two classes: one kernel of 24 bytes, one bias of 8. */
export const spec = JSON.stringify({
  inputShape: [1, 3, 1],
  layers: [{ type: 'dense', units: 2 }, { type: 'softmax' }],
});
export const tinyHeader = {
  __metadata__: { convscope: spec },
  'dense.kernel': { dtype: 'F32', shape: [3, 2], data_offsets: [0, 24] },
  'dense.bias': { dtype: 'F32', shape: [2], data_offsets: [24, 32] },
};

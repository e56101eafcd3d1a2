// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/**
 * An IDX file of bytes, the format of MNIST.
 * @param {number[]} extents
 * @param {Uint8Array[]} parts
 */
export function idxFile(extents, parts) {
  const header = 4 + 4 * extents.length;
  const bytes = new Uint8Array(header + parts.reduce((length, part) => length + part.length, 0));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x800 + extents.length); // 8: bytes
  extents.forEach((extent, axis) => {
    view.setUint32(4 + 4 * axis, extent);
  });
  let end = header;
  for (const part of parts) {
    bytes.set(part, end);
    end += part.length;
  }
  return bytes;
}

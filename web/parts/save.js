// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/**
 * Has the browser save a file.
 * @param {{ name: string, bytes: Uint8Array }} file
 */
export function save({ name, bytes }) {
  const address = URL.createObjectURL(new Blob([/** @type {Uint8Array<ArrayBuffer>} */ (bytes)]));
  const link = document.createElement('a');
  Object.assign(link, { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000); // some browsers read it later
}

// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

const key = Symbol.for('convscope.elements');
const own = {};

/**
 * Whether the elements of this page are for this copy of the module to register. A page may have two, its own and that of a
 * script; figures of both would not share what a group shares, so the first that asks registers all.
 */
export function isFirstCopy() {
  const page = /** @type {Record<symbol, unknown>} */ (/** @type {unknown} */ (globalThis));
  page[key] ??= own;
  return page[key] === own;
}

// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/**
 * The origin of an address, as messages name it; undefined for what is no address.
 * @param {string} address
 */
export function originOf(address) {
  try {
    return new URL(address).origin;
  } catch {
    return undefined;
  }
}

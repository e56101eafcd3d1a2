// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** As the page itself remembers it; see shown-before.js. */
export function rememberVisit() {
  try {
    sessionStorage.setItem('cnn-live-shown', '');
  } catch {
    // A page without an origin has no storage.
  }
}

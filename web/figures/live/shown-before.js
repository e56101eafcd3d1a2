// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Whether the first digit has drawn itself in this visit: a reader who comes back to the page need not see it again.

const key = 'cnn-live-shown';

let isShown = false;

export function wasShown() {
  try {
    isShown ||= sessionStorage.getItem(key) !== null;
  } catch {
    // In a frame without an origin there is no storage; then a page that is loaded again shows it again.
  }
  return isShown;
}

export function rememberShow() {
  isShown = true;
  try {
    sessionStorage.setItem(key, '');
  } catch {
    // as above
  }
}

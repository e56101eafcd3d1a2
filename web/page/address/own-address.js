// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/**
 * The address of the page without query and fragment; undefined for a page that nobody can come back to, as in the frames of
 * notebooks and previews: one from `srcdoc`, or from a blob or data URL.
 */
export function ownAddress() {
  return ['about:', 'blob:', 'data:'].includes(location.protocol) ? undefined : location.href.replace(/[?#].*/, '');
}

// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/**
 * Watches what a page sets when it switches its language: an attribute of its root.
 * @param {() => void} changed
 * @returns {() => void} stops watching
 */
export function watchLanguage(changed) {
  const observer = new MutationObserver(changed);
  for (const element of [document.documentElement, document.body]) observer.observe(element, { attributes: true });
  return () => observer.disconnect();
}

// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/**
 * The oldest browsers in which the figures and the library work, by their makers' release notes; all are of January to
 * July 2023. Three things set it: MathML (Chrome and Edge 109), Firefox's long-term release, and WebAssembly with SIMD in
 * Safari. What is newer is used only where its absence loses nothing; tests/node/browser-baseline.test.js keeps to that.
 */
export const baseline = { chrome: '109', firefox: '115', safari: '16.4' };

// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** Milliseconds after which nothing waits for a figure any longer. */
const patience = 10_000;

/**
 * Waits until a figure that has been asked to start has drawn, or has taken too long.
 * @param {Element} figure
 */
export async function whenDrawn(figure) {
  const end = performance.now() + patience;
  while (!Reflect.get(figure, 'isDrawn') && performance.now() < end) await new Promise(requestAnimationFrame);
}

// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Extensions that darken every page in the simplest way turn all of its colours around, by a filter of its root. The letters that
// are read best on a colour, black or white, are then not always those that are read best on what it becomes.

/**
 * Whether the colours of the page are turned around.
 * @returns {boolean}
 */
export function isTurned() {
  const filters = [document.documentElement, document.body].map((element) => getComputedStyle(element).filter);
  return filters.filter((filter) => /invert\((1|0?\.[89]\d*)\)/.test(filter)).length === 1;
}

/**
 * Watches where extensions put a style or an attribute.
 * @param {() => void} look called in the frame after something changed there
 * @returns {() => void} stops
 */
export function watchTurning(look) {
  const { documentElement, head, body } = document;
  let due = 0;
  const observer = new MutationObserver(() => {
    cancelAnimationFrame(due);
    due = requestAnimationFrame(look);
  });
  observer.observe(documentElement, { attributes: true, childList: true });
  observer.observe(head, { childList: true });
  observer.observe(body, { attributes: true });
  return () => {
    observer.disconnect();
    cancelAnimationFrame(due);
  };
}

// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Figures far from what the reader sees wait for their turn: a page with fifty is ready as soon as a page with one.

/** How far from the viewport a figure starts: one more viewport, above and below. */
const rootMargin = '100% 0px';

/** @type {Map<Element, () => void>} the elements that wait, and what they wait with */
const waiting = new Map();

/** @type {IntersectionObserver | undefined} */
let observer;

/** @param {Element} element */
function start(element) {
  observer?.unobserve(element);
  const begin = waiting.get(element);
  waiting.delete(element);
  begin?.();
}

function observe() {
  addEventListener('beforeprint', () => [...waiting.keys()].forEach(start)); // paper has no viewport
  const meet = (/** @type {IntersectionObserverEntry[]} */ entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) start(target);
  };
  return new IntersectionObserver(meet, { rootMargin });
}

/**
 * Calls back once, as soon as the element is near the viewport, or when the page is about to be printed.
 * @param {Element} element
 * @param {() => void} begin
 * @returns {() => boolean} stops the waiting; tells whether there was any
 */
export function whenNear(element, begin) {
  observer ??= observe();
  waiting.set(element, begin);
  observer.observe(element);
  return () => {
    observer?.unobserve(element);
    return waiting.delete(element);
  };
}

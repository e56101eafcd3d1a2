// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Figures far from what the reader sees wait for their turn: a page with fifty is ready as soon as a page with one.

/** How far from the viewport a figure starts: one more viewport, above and below. */
const ahead = '100% 0px';

/** Milliseconds for which only figures in view start, unless the reader acts before: they come sooner if no others are fetched. */
const firstScreen = 2000;

/** @type {Map<Element, () => void>} the elements that wait, and what they wait with */
const waiting = new Map();

/** @type {Set<Element>} those of them that are near */
const near = new Set();

/** @type {IntersectionObserver | undefined} */
let observer;

/** Whether the next frame starts one. */
let isDue = false;

/** Whether elements start at once, wherever they are. */
let startsAll = false;

/** @param {Element} element */
function start(element) {
  const begin = waiting.get(element);
  forget(element);
  try {
    begin?.();
  } catch (error) {
    reportError(error); // and the others start none the less
  }
}

/** @param {Element} element */
function forget(element) {
  observer?.unobserve(element);
  near.delete(element);
  return waiting.delete(element);
}

/** One a frame: each pushes down those after it, which may then be far, where a page has left no room for them. */
function startNext() {
  const [next] = near;
  isDue = next !== undefined;
  if (!isDue) return;
  start(next);
  requestAnimationFrame(startNext);
}

/** @param {string} rootMargin */
function observeWithin(rootMargin) {
  const meet = (/** @type {IntersectionObserverEntry[]} */ entries) => {
    for (const { isIntersecting, target } of entries) {
      if (isIntersecting) near.add(target);
      else near.delete(target);
    }
    if (!isDue) startNext();
  };
  observer?.disconnect();
  observer = new IntersectionObserver(meet, { rootMargin });
  for (const element of waiting.keys()) observer.observe(element);
}

/** Starts all, and each that comes later at once: paper has no viewport. */
export function startAll() {
  startsAll = true;
  [...waiting.keys()].forEach(start);
}

function startObserving() {
  addEventListener('beforeprint', startAll);
  observeWithin('0px');
  const events = ['scroll', 'wheel', 'pointerdown', 'keydown'];
  const lookAhead = () => {
    clearTimeout(timer);
    for (const event of events) removeEventListener(event, lookAhead, true);
    observeWithin(ahead);
  };
  const timer = setTimeout(lookAhead, firstScreen);
  for (const event of events) addEventListener(event, lookAhead, { capture: true, passive: true });
}

/**
 * Calls back once, as soon as the element is near the viewport, or when the page is about to be printed.
 * @param {Element} element
 * @param {() => void} begin
 * @returns {() => boolean} stops the waiting; tells whether there was any
 */
export function whenNear(element, begin) {
  if (!observer) startObserving();
  waiting.set(element, begin);
  if (startsAll) start(element);
  else observer?.observe(element);
  return () => forget(element);
}

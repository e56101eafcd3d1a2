// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/**
 * Calls back when an element has another size, in the frame after: what is drawn anew at once may change sizes again, which
 * browsers report to the page as an error ("ResizeObserver loop").
 * @param {Element} element
 * @param {(width: number) => void} changed gets the width of its content, in px
 * @returns {() => void} stops watching
 */
export function watchSize(element, changed) {
  let due = 0;
  const observer = new ResizeObserver(([{ contentRect }]) => {
    cancelAnimationFrame(due);
    due = requestAnimationFrame(() => changed(contentRect.width));
  });
  // What the page has become for its print is drawn before it is printed, and no frame comes between.
  const print = () => {
    const { paddingLeft, paddingRight } = getComputedStyle(element);
    changed(element.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight));
  };
  addEventListener('beforeprint', print);
  observer.observe(element);
  return () => {
    removeEventListener('beforeprint', print);
    observer.disconnect();
    cancelAnimationFrame(due);
  };
}

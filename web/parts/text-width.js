// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @type {CanvasRenderingContext2D | null} made once */
let context = null;

/**
 * How wide a line of text is in a figure's font, which is the page's: a drawing makes room for it.
 * @param {Element} figure
 * @param {string} text
 * @param {number} size of the type, in px
 * @returns {number} in px
 */
export function textWidth(figure, text, size) {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return 0;
  context.font = `${size}px ${getComputedStyle(figure).fontFamily}`;
  return context.measureText(text).width;
}

// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// A figure with controls="none" shows what it shows and cannot be changed: the shared style hides what is marked as
// `data-control`, and here all else is held still. What can be pointed at still can.

/** What a pointer or a key can change although it is no control: pads, handles, points of charts. */
const still = '[data-still]';

/** @import { PlainFigure } from './plain-figure.js' */

/**
 * Keeps events from what is held still, as long as the figure hides its controls.
 * @param {PlainFigure} figure
 * @param {HTMLElement | DocumentFragment} root what it renders into
 */
export function holdStill(figure, root) {
  const hold = (/** @type {Event} */ event) => {
    const { type, target } = event;
    if (!figure.hidesControls || !(target instanceof Element) || !target.closest(still)) return;
    if (type === 'keydown' && target.matches('input')) return; // keys lead from field to field
    event.stopImmediatePropagation();
  };
  for (const type of ['pointerdown', 'click', 'keydown']) root.addEventListener(type, hold, true);
}

/**
 * Lets fields be read alone, as long as the figure hides its controls.
 * @param {PlainFigure} figure after it has rendered
 * @param {HTMLElement | DocumentFragment} root
 */
export function holdFields(figure, root) {
  for (const field of root.querySelectorAll('input')) {
    if (field.type === 'text' && field.readOnly !== figure.hidesControls) field.readOnly = figure.hidesControls;
  }
}

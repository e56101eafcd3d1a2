// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Keys that figures use, and those that they leave to the browser.

/**
 * Whether a key is pressed together with Ctrl, Alt or ⌘: such a shortcut is the browser's or the system's.
 * @param {KeyboardEvent} event
 */
export function isShortcut({ ctrlKey, altKey, metaKey }) {
  return ctrlKey || altKey || metaKey;
}

/**
 * Whether an arrow leads out of a field of text: at its end, or where all of it is selected, as after Tab.
 * @param {HTMLInputElement} field
 * @param {string} key
 */
export function leavesText({ selectionStart: start, selectionEnd: end, value }, key) {
  const isWhole = start === 0 && end === value.length;
  return (
    (key === 'ArrowLeft' && (isWhole || end === 0)) || (key === 'ArrowRight' && (isWhole || start === value.length))
  );
}

/**
 * Leads the focus on among items that are one stop of the Tab key together: one of them has tabindex 0, the others −1.
 * @param {KeyboardEvent} event
 * @param {ParentNode | null} root that has the items
 * @param {string} attribute that tells them apart, such as `data-index`
 * @param {string | number | undefined} next what it is of the item that the key leads to; undefined for other keys
 */
export function moveFocus(event, root, attribute, next) {
  if (next === undefined) return;
  event.preventDefault();
  focusWhole(/** @type {HTMLElement | null | undefined} */ (root?.querySelector(`[${attribute}="${next}"]`)));
}

/**
 * Gives an item the focus; the text of a field is selected, as after Tab.
 * @param {HTMLElement | null | undefined} item
 */
export function focusWhole(item) {
  item?.focus();
  if (item instanceof HTMLInputElement) item.select();
}

// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Keys that a figure uses are its own: the page around it, which may be a slide show, does not hear of them. All others go on.

const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];
/** What edits a text, besides letters; the last two stand for letters of input methods. */
const editing = [...arrows, 'Backspace', 'Delete', 'Enter', 'Process', 'Dead', 'Unidentified'];
/** What browsers do in a text with Ctrl or ⌘. */
const clipboard = ['a', 'c', 'v', 'x', 'y', 'z'];
const pages = ['PageUp', 'PageDown'];

/**
 * Keys that browsers use by themselves in an element with the focus, as selectors of such elements.
 * @type {[selector: string, keys: string[]][]}
 */
const native = [
  ['[tabindex]', arrows], // one of several that arrows lead through, also at the ends of its row, or what scrolls
  ['input[type=range]', [...arrows, ...pages]],
  ['input[type=radio]', [...arrows, ' ']],
  ['button, summary, input[type=checkbox], input[type=file]', ['Enter', ' ']],
  ['a[href]', ['Enter']],
];

/** Where letters are used, too: also a list finds what begins with one. */
const textField = 'input:not([type]), input[type=text], textarea, select';

/** @param {KeyboardEvent} event */
function isUsed(event) {
  const { key } = event;
  const element = event.composedPath()[0];
  if (key === 'Tab' || !(element instanceof Element)) return false;
  if (event.defaultPrevented) return true;
  if (event.altKey) return false;
  const isShortcut = event.ctrlKey || event.metaKey;
  if (element.matches(textField)) {
    if (isShortcut) return clipboard.includes(key.toLowerCase());
    return event.isComposing || key.length === 1 || editing.includes(key);
  }
  return !isShortcut && native.some(([selector, keys]) => element.matches(selector) && keys.includes(key));
}

/**
 * Keeps the keys that a figure uses from whoever listens around it.
 * @param {HTMLElement} figure
 */
export function keepKeys(figure) {
  /** @type {Set<string>} those that are down */
  const used = new Set();
  const keep = (/** @type {KeyboardEvent} */ event) => {
    const { type, code } = event;
    if (type === 'keydown') {
      if (isUsed(event)) used.add(code);
      else used.delete(code);
    }
    if (used.has(code)) event.stopPropagation();
    if (type === 'keyup') used.delete(code);
  };
  for (const type of /** @type {const} */ (['keydown', 'keypress', 'keyup'])) figure.addEventListener(type, keep);
}

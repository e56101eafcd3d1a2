// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What waits for elements and acts on them as Playwright's locators do. This file is sent into the page after find.js.

import { find, isVisible, parentOf } from './find.js';

/** @import { Step } from './find.js' */

const patience = 15_000; // ms, as in the other engines
const frame = () => new Promise(requestAnimationFrame);

/** The one element that a locator finds, as soon as there is one. @param {Step[]} steps */
export async function one(steps) {
  for (const ends = performance.now() + patience; ; await frame()) {
    const elements = find(steps);
    if (elements.length === 1) return elements[0];
    if (performance.now() > ends) throw new Error(`found ${elements.length} elements by ${JSON.stringify(steps)}`);
  }
}

/** What a pointer at that place meets, also inside of shadow roots. @param {{ x: number, y: number }} point */
function topmostAt({ x, y }) {
  let hit = document.elementFromPoint(x, y);
  for (;;) {
    const inner = hit?.shadowRoot?.elementFromPoint(x, y);
    if (!inner || inner.getRootNode() !== hit?.shadowRoot) return hit;
    hit = inner;
  }
}

/** Brings an element into view. @param {Element} element @param {ScrollLogicalPosition} [block] even if it is in view */
export function show(element, block) {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  if (!block && top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth) return;
  element.scrollIntoView({ block: block ?? 'center', inline: 'nearest', behavior: 'instant' });
}

/**
 * Where to point at an element, as soon as it holds still, is enabled and not covered by anything.
 * @param {Element} element
 * @param {{ x: number, y: number }} [position] from its left upper corner; else its middle
 */
export async function pointIn(element, position) {
  const ends = performance.now() + patience;
  const places = /** @type {const} */ ([undefined, 'center', 'end', 'start']); // what sticks to an edge may cover it
  for (let i = 0; performance.now() < ends; ++i) {
    show(element, places[i % places.length]);
    const before = element.getBoundingClientRect();
    await frame();
    const { x, y, width, height } = element.getBoundingClientRect();
    const point = { x: x + (position?.x ?? width / 2), y: y + (position?.y ?? height / 2) };
    let hit = topmostAt(point);
    if (hit?.closest('label')?.control === element) hit = element;
    while (hit && hit !== element) hit = parentOf(hit);
    const isStill = before.x === x && before.y === y;
    if (hit && isStill && isVisible(element) && !element.matches(':disabled')) return point;
  }
  throw new Error(`the element is hidden, covered, disabled or moving: ${element.outerHTML.slice(0, 100)}`);
}

/** @param {Element} element @param {string[]} events */
function notify(element, events) {
  for (const name of events) element.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
}

/** @param {Element} element */
async function enabled(element) {
  for (const ends = performance.now() + patience; element.matches(':disabled'); await frame()) {
    if (performance.now() > ends) throw new Error('the element is disabled');
  }
}

/** Types a value in place of the one before. @param {Element} element @param {string} value */
export async function fill(element, value) {
  const input = /** @type {HTMLInputElement} */ (element);
  await enabled(input);
  input.focus();
  if (input.type === 'range') {
    input.value = value;
    notify(input, ['input', 'change']);
  } else {
    input.select();
    document.execCommand(value === '' ? 'delete' : 'insertText', false, value); // which the page takes for typing
  }
}

/** @param {Element} element @param {string} option its value or its words */
export async function select(element, option) {
  const choice = /** @type {HTMLSelectElement} */ (element);
  await enabled(choice);
  const options = Array.from(choice.options);
  choice.selectedIndex = options.findIndex(({ value, label }) => value === option || label === option);
  notify(choice, ['input', 'change']);
}

/** @param {Element} element @param {{ name: string, mimeType: string, bytes: number[] }} file */
export function chooseFile(element, { name, mimeType, bytes }) {
  const transfer = new DataTransfer();
  transfer.items.add(new File([new Uint8Array(bytes)], name, { type: mimeType }));
  const input = /** @type {HTMLInputElement} */ (element);
  input.files = transfer.files;
  notify(input, ['input', 'change']);
}

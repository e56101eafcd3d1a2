// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Page translators put elements of their own, such as <font>, in the place of texts, or around them, in shadow roots too. Lit
// then writes the next number into an element, where it is lost. Numbers are marked as nothing to be translated, and a text of Lit
// that was replaced comes back with its next value.

/** What is computed; the numbers of sentences are in their texts. */
const computed = 'data, output, td, svg text, .cell, .shape, .term, .formula';

/**
 * Marks the numbers that were drawn, for translators that go by the attribute and those that go by the class.
 * @param {ParentNode} root
 */
export function keepNumbers(root) {
  for (const element of root.querySelectorAll(`:is(${computed}):not([translate].notranslate)`)) {
    element.setAttribute('translate', 'no');
    element.classList.add('notranslate');
  }
}

/**
 * Has the texts of Lit that translators replace come back when they change.
 * @param {Node} root
 */
export function followTranslators(root) {
  new MutationObserver((records) => {
    /** @type {Set<Text>} */
    const removed = new Set();
    for (const { removedNodes } of records)
      for (const node of removedNodes) if (node instanceof Text) removed.add(node);
    if (removed.size === 0) return;
    for (const { addedNodes, removedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        const inPlace = [...removedNodes].find((each) => each instanceof Text);
        const around = [...removed].find((text) => node.contains(text));
        const text = /** @type {Text | undefined} */ (inPlace ?? around);
        if (text) standIn(node, text);
      }
    }
  }).observe(root, { childList: true, subtree: true });
}

/**
 * Lit sets the property `data` of what stands where its text was.
 * @param {Element} element
 * @param {Text} text
 */
function standIn(element, text) {
  Object.defineProperty(element, 'data', {
    configurable: true,
    set(/** @type {string} */ value) {
      text.data = value;
      element.replaceWith(text);
    },
  });
}

// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What an element shows whose code did not come, or may not draw: a sentence, with a button if trying again may help, above its
// own content.

import { say } from '../parts/base/say.js';
import { baseWords } from '../parts/base/words.js';

/** @type {WeakSet<Element>} */
const shown = new WeakSet();

/**
 * @param {Element} element not registered yet
 * @param {() => void} retry
 * @param {boolean} [isAgain] Firefox and Safari keep in mind until a page ends that a module did not come, as HTML has it
 */
export function showMissingCode(element, retry, isAgain = false) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = say(element, baseWords.retry);
  button.addEventListener('click', retry);
  const text = isAgain ? baseWords['failed.code-again'] : baseWords['failed.code'];
  show(element, say(element, text), ' ', button);
}

/** @param {Element} element in a page whose policy forbids to draw */
export function showForbidden(element) {
  if (!shown.has(element)) show(element, say(element, baseWords['failed.trusted-types']));
}

/**
 * @param {Element} element
 * @param {...(Node | string)} content
 */
function show(element, ...content) {
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  const sentence = document.createElement('p');
  sentence.setAttribute('role', 'alert');
  sentence.setAttribute('part', 'failure');
  sentence.append(...content);
  shown.add(element);
  root.replaceChildren(sentence, document.createElement('slot'));
}

/**
 * Leaves nothing of the sentence in the element, whose code comes now and draws into the same root.
 * @param {Element} element
 */
export function hideMissingCode(element) {
  if (shown.has(element)) element.shadowRoot?.replaceChildren();
}

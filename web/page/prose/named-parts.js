// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** What the text names, and where it is: the figure, and its parts. @type {Record<string, readonly [string, string]>} */
const places = {
  filter: ['cnn-convolution', '.kernel .cells'],
  'feature-map': ['cnn-feature-maps', '[data-map^="conv"]'],
  parameter: ['cnn-feature-maps', '[data-map^="filters"]'],
  logit: ['cnn-softmax', '.term input'],
  loss: ['cnn-loss', '.formula .loss'],
};

/**
 * Outlines what a term of the text names while a pointer or the focus is on the term, and marks the term while it is on the part.
 * @param {Element} article where an element with `data-names` is such a term
 */
export function markNamedParts(article) {
  for (const term of /** @type {NodeListOf<HTMLElement>} */ (article.querySelectorAll('[data-names]'))) {
    const [name, part] = places[term.dataset.names ?? ''];
    const figure = article.querySelector(name);
    if (figure) link(term, figure, part);
  }
}

/**
 * @param {HTMLElement} term
 * @param {Element} figure
 * @param {string} part selector of what the term names in it
 */
function link(term, figure, part) {
  term.tabIndex = 0;
  /** The pointer and the focus, as far as they are on the term. @type {Set<string>} */
  const on = new Set();
  const outline = () => {
    const named = /** @type {NodeListOf<HTMLElement> | undefined} */ (figure.shadowRoot?.querySelectorAll(part));
    for (const element of named ?? []) element.style.outline = on.size > 0 ? '3px solid var(--cnn-accent)' : '';
  };
  for (const [comes, goes] of [
    ['pointerenter', 'pointerleave'],
    ['focus', 'blur'],
  ]) {
    term.addEventListener(comes, () => {
      on.add(comes);
      outline();
    });
    term.addEventListener(goes, () => {
      on.delete(comes);
      outline();
    });
  }

  const mark = (/** @type {Event} */ event) => {
    const isOn = event.composedPath().some((target) => target instanceof Element && target.matches(part));
    term.classList.toggle('named', isOn);
  };
  for (const type of ['pointermove', 'focusin']) figure.addEventListener(type, mark);
  for (const type of ['pointerleave', 'focusout']) figure.addEventListener(type, () => term.classList.remove('named'));
}

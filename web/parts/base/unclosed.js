// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// A figure written as <cnn-pooling/>: HTML knows no such end of an element, so the rest of the post becomes its content, which
// a figure hides. Here the content stays in sight, below a sentence.

/** What the content of a figure would not have, and the rest of a post may. */
const ofPosts = ':is(h1, h2, h3, h4, h5, h6, article, section, footer, nav, main, script)';

/**
 * @param {Element} figure after the page has been parsed
 */
function isUnclosed(figure) {
  const { lastChild, nextSibling, firstElementChild } = figure;
  if (nextSibling || !firstElementChild) return false; // something stands after its end
  const endsWithLine = lastChild instanceof Text && /^\s*\n\s*$/.test(lastChild.data);
  const hasFigure = [...figure.querySelectorAll(':not([slot])')].some(({ localName }) => localName.startsWith('cnn-'));
  return endsWithLine || hasFigure || figure.querySelector(ofPosts) !== null;
}

/**
 * Finds out whether a figure swallowed what follows it, once the page has been parsed.
 * @param {Element} figure
 * @param {() => void} tell called if it did
 */
export function findUnclosed(figure, tell) {
  const find = () => {
    if (isUnclosed(figure)) tell();
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', find, { once: true });
  else find();
}

// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// How addresses name figures: by their id or element and, where they are a place to go to, after their section.

/** @param {Element} figure */
export function nameOf(figure) {
  return figure.id || figure.localName.replace('cnn-', '');
}

/** @param {Element} figure */
export function placeOf(figure) {
  return `${figure.closest('section')?.id}/${nameOf(figure)}`;
}

/**
 * The element that an address leads to.
 * @param {string} place of a figure, or the id of a section
 * @param {readonly Element[]} figures
 */
export function elementAt(place, figures) {
  return figures.find((figure) => placeOf(figure) === place) ?? document.getElementById(place.split('/')[0]);
}

/**
 * Where a reader begins with a figure: at its caption.
 * @template {Element | null} Place
 * @param {Place} place a section is its own
 */
export function startOf(place) {
  const before = place?.previousElementSibling;
  return before?.matches('.caption') ? before : place;
}

// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What stands behind the # of an address: a section of the page, and what is too long to be sent to a server, as in
// "#training&draw.strokes=…". A section may be followed by one of its figures, as in "#why/parameters".

/** Settings that may be long. */
const longSettings = ['strokes', 'drawings'];

/** @param {string} setting */
export function isLong(setting) {
  return longSettings.includes(setting);
}

/**
 * @param {string} fragment with its #, or empty
 * @returns {{ section: string, query: string }} the query without a question mark
 */
export function readFragment(fragment) {
  const [first = '', ...rest] = fragment.replace(/^#/, '').split('&');
  const hasSection = !first.includes('=');
  return { section: hasSection ? first : '', query: (hasSection ? rest : [first, ...rest]).join('&') };
}

/**
 * @param {string} section
 * @param {string} query
 */
export function writeFragment(section, query) {
  const fragment = [section, query].filter(Boolean).join('&');
  return fragment && `#${fragment}`;
}

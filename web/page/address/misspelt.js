// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Names in an address that nobody here knows are those of others: platforms add some to every link. One that nearly is a name
// of ours is a slip of the author, who should hear of it.

/**
 * Edits that make one text the other, each a letter added, left out, replaced, or exchanged with its neighbour (optimal string
 * alignment: G. Navarro, A guided tour to approximate string matching, 2001, section 2.2).
 * @param {string} one
 * @param {string} other
 */
function editDistance(one, other) {
  /** @type {number[][]} by the letters of each that count */
  const distance = [Array.from({ length: other.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= one.length; ++i) {
    const row = [i];
    distance.push(row);
    for (let j = 1; j <= other.length; ++j) {
      const replaced = distance[i - 1][j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1);
      row[j] = Math.min(replaced, distance[i - 1][j] + 1, row[j - 1] + 1);
      const isExchange = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (isExchange) row[j] = Math.min(row[j], distance[i - 2][j - 2] + 1);
    }
  }
  return distance[one.length][other.length];
}

/** Names as long as that may differ by two edits; in shorter ones two edits make another word. */
const longName = 6;

/**
 * Whether a name, which is none of these, was probably meant to be one.
 * @param {string} name
 * @param {readonly string[]} names
 */
export function isMisspelt(name, names) {
  const given = name.toLowerCase();
  return names.some((other) => {
    const allowed = other.length >= longName ? 2 : 1;
    return Math.abs(given.length - other.length) <= allowed && editDistance(given, other) <= allowed;
  });
}

/**
 * A parameter's name without what a program put before it that escaped the address twice: `&amp;digit=4` names `amp;digit`.
 * @param {string} name
 */
export function withoutEscapes(name) {
  return name.replace(/^(?:amp;)+/, '');
}

// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// JSON.parse() keeps the last of two equal keys and says nothing, so two readers could take one file for two networks.

/**
 * The first key that an object of a JSON text has twice, at any depth; keys written with escapes are compared by what
 * they stand for.
 * @param {string} json a text that JSON.parse() accepts
 * @returns {string | undefined}
 */
export function duplicateKey(json) {
  /** @type {(Set<string> | undefined)[]} keys of each open object; undefined for an open array */
  const open = [];
  let isKeyNext = false;
  for (let at = 0; at < json.length; ++at) {
    const character = json[at];
    if (character === '"') {
      const end = endOfString(json, at);
      const keys = open.at(-1);
      if (isKeyNext && keys) {
        /** @type {string} */
        const key = JSON.parse(json.slice(at, end));
        if (keys.has(key)) return key;
        keys.add(key);
        isKeyNext = false;
      }
      at = end - 1;
    } else if (character === '{') {
      open.push(new Set());
      isKeyNext = true;
    } else if (character === '[') {
      open.push(undefined);
      isKeyNext = false;
    } else if (character === '}' || character === ']') {
      open.pop();
      isKeyNext = false;
    } else if (character === ',') {
      isKeyNext = open.at(-1) !== undefined;
    }
  }
  return undefined;
}

/**
 * @param {string} json
 * @param {number} start of a string, at its quotation mark
 */
function endOfString(json, start) {
  let at = start + 1;
  while (json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
  return at + 1;
}

// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/**
 * Takes over what a script set before the code of an element came: properties of its own, which hide those of its class.
 * @param {HTMLElement} element in its constructor
 * @param {readonly string[]} names
 */
export function takeEarlierProperties(element, names) {
  for (const name of names) {
    if (!Object.hasOwn(element, name)) continue;
    const value = Reflect.get(element, name);
    Reflect.deleteProperty(element, name);
    Reflect.set(element, name, value);
  }
}
